import type { NetworkPlan, PlanRequest, Platform } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import type { RequestFor } from "../../platforms/platforms.js";
import { evaluateRequest } from "./evaluate-request.js";

/** A plan for a platform: its request is for the same platform. */
export type PlanFor<Name extends Platform> = Name extends Platform ? NetworkPlan & { platform: Name; request: RequestFor<Name> } : never;

/**
 * Plans the network of a deployment: counts the addresses, places every pool and control plane IP, and lists the ports to open.
 *
 * Guarantees: what the request names is used unchanged; what `previous` has is kept; the rest is placed at the lowest free
 * address, without overlapping gateway, DNS servers, reservations or other uses of the same address space. The same input gives
 * the same bytes. `planNetwork({ ...plan.request, previous: plan })` gives the same addresses.
 *
 * @param input the request; `platform` selects its form; addresses, ranges and prefixes are texts
 * @returns the plan, with its warnings and infos in `findings`
 * @throws PlanError if the input breaks its schema or a rule, with all findings in document order
 *
 * @example
 * ```ts
 * import { planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }], services: 2 }],
 * });
 * plan.requirement.total; // 7
 * plan.clusters[0]?.controlPlaneIp; // "10.30.7.6"
 * ```
 */
export function planNetwork<Name extends Platform>(input: PlanRequest & { platform: Name }): PlanFor<Name> {
  const reading = readPlanRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const { plan, findings } = evaluateRequest(reading.value);
  if (plan === undefined) throw new PlanError(findings);
  return plan as PlanFor<Name>;
}
