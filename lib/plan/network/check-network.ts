import type { NetworkCheck, PlanRequest } from "../../../types/index.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import { evaluateRequest } from "./evaluate-request.js";

/**
 * Checks a planned or existing network, and reports everything that `planNetwork` would throw or report.
 *
 * Guarantees: never throws because of content; returns all findings, in document order, including those about placement. A pool
 * that is not given means "choose one" and is not an error. A value for which the vendor has a default means that default,
 * which is checked.
 *
 * @param input a plan request with the prefixes, pools and addresses to check
 * @returns `ok` is false if a finding is an error
 *
 * @example
 * ```ts
 * import { checkNetwork } from "aks-netplan";
 *
 * const check = checkNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.8.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [],
 * });
 * check.ok; // false
 * check.findings.find(({ rule }) => rule === "lnet-gateway-in-prefix")?.message;
 * // "gateway 10.30.8.1 is outside 10.30.7.0/26; use an address from 10.30.7.1 to 10.30.7.62"
 * ```
 */
export function checkNetwork(input: PlanRequest): NetworkCheck {
  const reading = readPlanRequest(input);
  const findings = reading.value === undefined ? reading.findings : evaluateRequest(reading.value, undefined, "checking").findings;
  return { ok: !findings.some(({ severity }) => severity === "error"), findings: [...findings] };
}
