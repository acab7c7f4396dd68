import type { PortMatrix, PortMatrixRequest } from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readPlanRequest } from "../input/read-plan-request.js";
import { modelOf } from "../platforms/adapters.js";
import { resolvePorts } from "./resolve-ports.js";

/**
 * Lists the ports to open and the endpoints that must be reachable, between the real prefixes and addresses of a request.
 *
 * Guarantees: one row for each direction. There are rows between two networks only if a network boundary lies between them;
 * otherwise an info explains why there are none. Each row cites its rule, documented or inferred.
 *
 * @param input a plan request; its prefixes and addresses are used
 * @throws PlanError if the input breaks its schema
 *
 * @example
 * ```ts
 * import { generatePortMatrix } from "aks-netplan";
 *
 * const matrix = generatePortMatrix({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [{ name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["10.30.7.2"], vmSwitchName: "switch", vlan: 307 }],
 *   clusters: [],
 * });
 * matrix.rules.filter(({ destinationPort }) => destinationPort === "6443").map(({ source, destination }) => [source.addresses, destination.addresses]);
 * // [[["192.168.10.0/24"], ["10.30.7.0/26"]], [["10.30.7.0/26"], ["192.168.10.0/24"]]]
 * ```
 */
export function generatePortMatrix(input: PortMatrixRequest): PortMatrix {
  const reading = readPlanRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const matrix = resolvePorts(modelOf(reading.value).ports);
  return { ...matrix, findings: inDocumentOrder(matrix.findings, input) };
}
