import type { Finding } from "../../../types/index.js";
import { formatPrefix } from "../../address/index.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";
import { subnetUses } from "./subnet-uses.js";

const rules = azureCniSubnetRules;

/** A rule about the smallest subnet of a service. */
interface SizeRow extends IdentifiedRow {
  readonly values: { readonly longestPrefixLength: number };
}

/** The subnets that Azure services require by name, in lower case, and the rules with their sizes. */
const byName = new Map<string, SizeRow>([
  ["azurebastionsubnet", rules["azure-bastion-subnet"]],
  ["azurefirewallsubnet", rules["azure-firewall-subnet"]],
  ["azurefirewallmanagementsubnet", rules["azure-firewall-subnet"]],
  ["routeserversubnet", rules["azure-route-server-subnet"]],
  ["gatewaysubnet", rules["azure-gateway-subnet"]],
]);

/** The services that require a size of the subnets delegated to them, in lower case. */
const byDelegation = new Map<string, SizeRow>([
  ["microsoft.servicenetworking/trafficcontrollers", rules["azure-gateway-for-containers-subnet"]],
]);

/** Checks the subnets of other Azure services, which are recognised by name or by delegation. */
export function checkServiceSubnets(reading: ParsedAzureCniRequest): Finding[] {
  return [...reading.subnets.flatMap(checkSize), ...checkContents(reading)];
}

function checkSize({ name, v4, delegations }: ParsedSubnet): Finding[] {
  const rows = new Set([byName.get(name.toLowerCase()), ...delegations.map((service) => byDelegation.get(service.toLowerCase()))]);
  return [...rows].flatMap((row) => {
    if (row === undefined) return [];
    const { longestPrefixLength } = row.values;
    return v4
      .filter(({ value }) => value.prefixLength > longestPrefixLength)
      .map(({ value, path }) => {
        const message = `subnet "${shorten(name)}" is ${formatPrefix(value)}, smaller than its service requires; use a /${longestPrefixLength} or larger`;
        return findingOf(row, { path, message });
      });
  });
}

/** Reports clusters in subnets that belong to other services. */
function checkContents(reading: ParsedAzureCniRequest): Finding[] {
  const uses = [
    ...subnetUses(reading).map(({ place, path, isMovable }) => ({ subnet: place.subnet, path, isMovable })),
    ...reading.clusters.flatMap(({ apiServer, loadBalancer }) =>
      [apiServer, loadBalancer].flatMap((named) =>
        named === undefined ? [] : [{ subnet: named.subnet, path: named.path, isMovable: false }],
      ),
    ),
  ];
  return uses.flatMap(({ subnet, path, isMovable }) => {
    if (subnet === undefined || !byName.has(subnet.name.toLowerCase())) return [];
    const message = `subnet "${shorten(subnet.name)}" is for the Azure service that its name belongs to; use another subnet`;
    const repairs = isMovable ? [{ text: "have a subnet planned", patch: [{ op: "remove" as const, path }] }] : [];
    return [findingOf(rules["azure-service-subnet"], { path, message, repairs })];
  });
}
