import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatAddress, formatPrefix, formatRange, rangeContains, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { arcResourceBridgeRules } from "../../rules/arc-resource-bridge-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { checkBridgeAddresses } from "../checks/check-bridge-addresses.js";
import type { ParsedArcResourceBridge } from "../reading/arc-resource-bridge.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import type { ParsedAzureLocalRequest, ParsedManagementNetwork } from "./read-azure-local.js";

const rows = arcResourceBridgeRules;
const threeStatic = rows["arb-three-static"];

/**
 * Checks the Arc resource bridge in the management network.
 *
 * ```text
 * prefix    |---------------------------|
 * gateway    g
 * ipRange        |-----------|            what Azure Local and the bridge take their addresses from
 * bridge          c pp                    control plane IP, and a pool for its VM and the upgrade of that
 * ```
 */
export function checkArcResourceBridge(reading: ParsedAzureLocalRequest): Finding[] {
  const { management, multiRack } = reading;
  const { arcResourceBridge: bridge } = management;
  return [
    ...(multiRack && bridge === undefined ? [] : checkPrefixSize(management)),
    ...(bridge === undefined
      ? []
      : [
          ...checkGatewayGiven(management),
          ...checkBridgeAddresses(bridge, management.prefix, threeStatic),
          ...checkManagementRange(bridge, management),
          ...checkBypass(reading),
        ]),
  ];
}

function checkPrefixSize({ prefix, path }: ParsedManagementNetwork): Finding[] {
  const row = rows["arb-min-29"];
  if (prefix.prefixLength <= row.values.prefixLength) return [];
  const message = `${formatPrefix(prefix)} has no room for gateway, control plane IP and VM of the Arc resource bridge; use a /${row.values.prefixLength} or larger`;
  return [findingOf(row, { path: pointer(path, "addressPrefix"), message })];
}

/** A given gateway is checked with the management network. */
function checkGatewayGiven({ gateway, prefix, path }: ParsedManagementNetwork): Finding[] {
  if (gateway !== undefined) return [];
  const message = `no gateway is given, but the Arc resource bridge needs one; give an address from ${usable(prefix)}`;
  return [findingOf(rows["arb-gateway-in-prefix"], { path: pointer(path, "gateway"), message })];
}

/** Returns the addresses that lie in the prefix but outside the range of Azure Local. */
function checkManagementRange({ controlPlaneEndpoint, pool }: ParsedArcResourceBridge, management: ParsedManagementNetwork): Finding[] {
  const { prefix, ranges } = management;
  if (ranges.length === 0) return [];
  const addresses: { name: string; range: AddressRange; path: string }[] = [];
  if (controlPlaneEndpoint !== undefined) {
    const range = { first: controlPlaneEndpoint.value, last: controlPlaneEndpoint.value };
    addresses.push({ name: "the control plane IP of the Arc resource bridge", range, path: controlPlaneEndpoint.path });
  }
  if (pool.range !== undefined) addresses.push({ name: "the pool of the Arc resource bridge", range: pool.range, path: pool.startPath });
  const right = listed(ranges.map(({ value }) => formatRange(value)));
  return addresses
    .filter(({ range }) => rangeContains(prefix, range) && !ranges.some(({ value }) => rangeContains(value, range)))
    .map(({ name, range, path }) => {
      const message = `${name} ${formatRange(range)} is not in the management IP range; use addresses of ${right}`;
      return findingOf(rows["arb-in-management-range"], { path, message });
    });
}

function checkBypass({ request }: ParsedAzureLocalRequest): Finding[] {
  const row = rows["arb-noproxy"];
  const noProxy = request.proxy?.noProxy;
  const path = "/proxy/noProxy";
  const entries = typeof noProxy === "string" ? noProxy.split(",") : (noProxy ?? []);
  const spaced = entries.filter((entry) => entry !== entry.trim());
  const starred = entries.filter((entry) => entry.includes("*"));
  const right = entries.map((entry) => entry.trim().replace(/^\*(?=\.)/, ""));
  const value = typeof noProxy === "string" ? right.join(",") : right;
  const faults = [
    ...(spaced.length > 0 ? ["there are spaces around entries"] : []),
    ...(starred.length > 0 ? [`${listed(starred.map((entry) => `"${shorten(entry.trim())}"`))} has an asterisk`] : []),
  ];
  const rewritten = right.every((entry) => !entry.includes("*"));
  const repairs = rewritten ? [{ text: "write it this way", patch: [{ op: "replace", path, value } as const] }] : [];
  const list =
    faults.length === 0
      ? []
      : [
          findingOf(row, {
            path,
            message: `${faults.join(", and ")}; name hosts without spaces, and a whole domain with a leading dot such as .contoso.com`,
            repairs,
          }),
        ];
  const local = proxyHosts(request.proxy).filter(({ host }) => host.toLowerCase().endsWith(".local"));
  return [
    ...list,
    ...local.map((proxy) =>
      findingOf(row, {
        path: proxy.path,
        message: `"${shorten(proxy.host)}" is a .local name, which the Arc resource bridge does not resolve; use another name or an address`,
      }),
    ),
  ];
}

function usable(prefix: ParsedManagementNetwork["prefix"]): string {
  const { first, last } = usableRange(prefix);
  return `${formatAddress(first)} to ${formatAddress(last)}`;
}
