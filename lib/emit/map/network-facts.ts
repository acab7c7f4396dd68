import type { PlannedNetwork } from "../../../types/index.js";

/** What else there is to say about a network, beside its map. */
export function networkFacts({ vlan, gateway, dnsServers = [], usedCount, usableCount }: PlannedNetwork): string[] {
  return [
    ...(vlan === undefined ? [] : [`VLAN ${vlan}`]),
    ...(gateway === undefined ? [] : [`gateway ${gateway}`]),
    ...(dnsServers.length === 0 ? [] : [`DNS ${dnsServers.join(", ")}`]),
    `${usedCount} of ${usableCount} usable addresses taken`,
  ];
}
