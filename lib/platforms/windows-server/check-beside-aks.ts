import type { Finding } from "../../../types/index.js";
import { formatAddress, formatPrefix, type Prefix, rangeContains, usableRange } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { checkBridgeAddresses } from "../checks/check-bridge-addresses.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

/** Checks what has addresses next to AKS: the failover cluster of the machines, and an Arc resource bridge. */
export function checkBesideAks(reading: ParsedWindowsServerRequest): Finding[] {
  return [...checkFailoverCluster(reading), ...checkBridge(reading)];
}

/** Compares the address with the subnet of the machines, if that is known. */
function checkFailoverCluster({ failoverClusterIp, physicalNodes, cloudService }: ParsedWindowsServerRequest): Finding[] {
  const prefix = physicalNodes?.prefix ?? cloudService?.value;
  if (failoverClusterIp === undefined || prefix === undefined) return [];
  const usable = usableRange(prefix);
  if (rangeContains(usable, failoverClusterIp.value)) return [];
  const message = `failover cluster IP ${formatAddress(failoverClusterIp.value)} is not a usable address of ${formatPrefix(prefix)}, the subnet of the machines; use one from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  return [findingOf(windowsServerRules["hci-failover-cluster-ip"], { path: failoverClusterIp.path, message })];
}

/** All addresses of the bridge are in the network of its first one. Outside the given networks, nothing is known of it. */
function checkBridge({ arcResourceBridge, networks, physicalNodes }: ParsedWindowsServerRequest): Finding[] {
  if (arcResourceBridge === undefined) return [];
  const { controlPlaneEndpoint, pool } = arcResourceBridge;
  const known: Prefix[] = [...networks.map(({ prefix }) => prefix), ...(physicalNodes === undefined ? [] : [physicalNodes.prefix])];
  const given = [controlPlaneEndpoint?.value, pool.start, pool.end].filter((address) => address !== undefined);
  const [own] = given.flatMap((address) => known.find((prefix) => rangeContains(prefix, address)) ?? []);
  const [first] = known;
  const prefix = own ?? (physicalNodes === undefined ? undefined : first);
  return prefix === undefined ? [] : checkBridgeAddresses(arcResourceBridge, prefix, windowsServerRules["hci-arc-resource-bridge"]);
}
