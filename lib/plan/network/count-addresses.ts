import type { AddressCount, PlanRequest } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import { modelOf } from "../../platforms/adapters.js";
import { addressCountOf } from "./address-count-of.js";

/**
 * Counts the addresses a request needs, line by line, each with the rule that requires it.
 *
 * Guarantees: counts only; nothing is placed or checked. `total` is the sum of what is taken from planned networks. Groups that
 * need nothing are omitted. `smallestPrefixLength` leaves room for network, broadcast and gateway address and for the DNS
 * servers and reservations inside the prefix.
 *
 * @param input a plan request
 * @throws PlanError if the input breaks its schema
 *
 * @example
 * ```ts
 * import { countAddresses } from "aks-netplan";
 *
 * const count = countAddresses({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [{ name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["10.30.7.2"], vmSwitchName: "switch" }],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 3, nodePools: [{ name: "linux", nodeCount: 5 }], services: 2 }],
 * });
 * count.groups.map(({ name, count }) => [name, count]); // [["ipPool", 9], ["controlPlane", 1], ["loadBalancer", 2]]
 * count.networks[0]?.smallestPrefixLength; // 28
 * ```
 */
export function countAddresses(input: PlanRequest): AddressCount {
  const reading = readPlanRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  return addressCountOf(modelOf(reading.value));
}
