import { formatAddress, formatPrefix, formatRange, rangeContains } from "../../address/index.js";
import type { ParsedManagementNetwork } from "./read-azure-local.js";

/**
 * Returns the addresses behind the management network in the port matrix: those of the machines and of Azure Local itself, if
 * the request has both, otherwise the whole prefix.
 */
export function managementAddresses(management: ParsedManagementNetwork): string[] {
  const machines = management.nodeIps.map(({ value }) => formatAddress(value));
  if (machines.length === 0 || management.ranges.length === 0) return [formatPrefix(management.prefix)];
  return [...new Set([...machines, ...infrastructureAddresses(management)])];
}

/**
 * Returns the addresses of cluster IP, cloud agent and Arc resource bridge: the management IP ranges, of which they take theirs,
 * and what is given outside them. Without a range, the whole prefix.
 */
export function infrastructureAddresses({ prefix, ranges, clusterIp, arcResourceBridge }: ParsedManagementNetwork): string[] {
  if (ranges.length === 0) return [formatPrefix(prefix)];
  const { controlPlaneEndpoint, pool } = arcResourceBridge ?? {};
  const single = [clusterIp?.value, controlPlaneEndpoint?.value, pool?.start, pool?.end].filter((address) => address !== undefined);
  const outside = single.filter((address) => !ranges.some(({ value }) => rangeContains(value, address)));
  return [...ranges.map(({ value }) => formatRange(value)), ...new Set(outside.map(formatAddress))];
}
