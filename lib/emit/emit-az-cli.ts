import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import { checkArguments } from "./commands/check-arguments.js";
import { commandsOf } from "./commands/commands-of.js";
import { planToEmit } from "./document/document-to-emit.js";
import { bashScript } from "./scripts/bash-script.js";

const format = "az-cli";

/**
 * Emits a plan as a bash script that calls az: networks first, then clusters with their node pools, then load balancers.
 *
 * Guarantees: every text of the plan reaches az as one argument, whatever it contains. A value that the plan does not contain
 * is a variable at the top, and the script names each variable that is not set. The script stops at the first error.
 *
 * @param plan a finished plan for azure-local, vmware or azure-cni, as planNetwork returns it
 * @returns one file, deploy.sh
 * @throws PlanError for a plan with errors unless they are allowed, for another platform, and for a text that cannot be passed
 * to az
 *
 * @example
 * ```ts
 * import { emitAzCli, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch(1)", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
 * });
 * const [script] = emitAzCli(plan).files;
 * script?.name; // "deploy.sh"
 * script?.content.match(/--vm-switch-name .*(?= )/)?.[0]; // "--vm-switch-name 'switch(1)'"
 * ```
 */
export function emitAzCli(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const { document, header } = planToEmit(plan, options);
  const list = commandsOf(document, format);
  const findings = checkArguments(list.commands, false);
  return { format, files: [{ name: "deploy.sh", content: bashScript(list, header) }], findings };
}
