import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import { checkArguments } from "./commands/check-arguments.js";
import { commandsOf } from "./commands/commands-of.js";
import { planToEmit } from "./document/document-to-emit.js";
import { azPowershellScript } from "./scripts/az-powershell-script.js";

const format = "az-powershell";

/**
 * Emits a plan as a PowerShell script that calls az: the same calls as `emitAzCli`, for Windows PowerShell 5.1 and PowerShell
 * 7.
 *
 * Guarantees: every text of the plan reaches az as one argument, whatever it contains, or the script stops before it calls az.
 * A value that the plan does not contain is a parameter, and the script names each parameter that is not set. It stops at the
 * first error of az. The script is ASCII.
 *
 * @param plan a finished plan for azure-local, vmware or azure-cni, as planNetwork returns it
 * @returns one file, deploy.ps1; a text that cannot be passed to az.cmd on Windows is a warning in `findings`
 * @throws PlanError for a plan with errors unless they are allowed, for another platform, and for a text that cannot be passed
 * to az
 *
 * @example
 * ```ts
 * import { emitAzPowershell, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch(1)", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
 * });
 * const [script] = emitAzPowershell(plan).files;
 * script?.name; // "deploy.ps1"
 * script?.content.match(/--vm-switch-name .*(?= )/)?.[0]; // "--vm-switch-name '\"switch(1)\"'"
 * ```
 */
export function emitAzPowershell(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const { document, header } = planToEmit(plan, options);
  const list = commandsOf(document, format);
  const findings = checkArguments(list.commands, true);
  return { format, files: [{ name: "deploy.ps1", content: azPowershellScript(list, header) }], findings };
}
