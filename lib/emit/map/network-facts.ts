import type { PlannedNetwork } from "../../../types/index.js";

/**
 * Returns further facts about a network, next to its map.
 *
 * @param format writes a count
 */
export function networkFacts(network: PlannedNetwork, format: (count: number) => string = String): string[] {
  const { vlan, gateway, dnsServers = [], usedCount, usableCount } = network;
  return [
    ...(vlan === undefined ? [] : [`VLAN ${vlan}`]),
    ...(gateway === undefined ? [] : [`gateway ${gateway}`]),
    ...(dnsServers.length === 0 ? [] : [`DNS ${dnsServers.join(", ")}`]),
    `${format(usedCount)} of ${format(usableCount)} usable addresses in use`,
  ];
}
