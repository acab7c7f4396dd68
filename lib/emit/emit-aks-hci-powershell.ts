import type { EmitOptions, Finding, NetworkPlan, Rendering, WindowsServerRequest } from "../../types/index.js";
import { PlanError } from "../finding/plan-error.js";
import { emitRules } from "../rules/emit-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { aksHciCmdlets, hasPools } from "./commands/aks-hci-cmdlets.js";
import { autoscalerProfiles, lowerMaxima } from "./commands/autoscaler-profile.js";
import { refusal, unpassable } from "./commands/check-arguments.js";
import type { Cmdlet } from "./commands/cmdlet.js";
import { planToEmit } from "./document/document-to-emit.js";
import { type PlatformWriters, writtenFor } from "./document/platform-writers.js";
import { cmdletScript } from "./scripts/cmdlet-script.js";

const format = "akshci-powershell";

/** The script of each platform that is deployed with AksHci: its cmdlets, and its notes. */
const writers: PlatformWriters<typeof format, Script> = {
  "windows-server": (plan, request) => ({
    cmdlets: aksHciCmdlets(plan, request),
    notes: notesOn(plan, request),
    findings: lowerMaxima(request, autoscalerProfiles(plan, request)).map((one) => findingOf(emitRules["emit-autoscaler-profile"], one)),
  }),
};

interface Script {
  readonly cmdlets: readonly Cmdlet[];
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

const commonNotes = [
  "Needs the module AksHci, and Initialize-AksHciNode must have run on each machine. It stops at the first error.",
  "Note: nothing of these networks can be changed after the AKS host is deployed.",
  "Note: VM sizes, operating systems and the Kubernetes version are the defaults of AksHci, unless you add a parameter.",
];

/**
 * Emits a plan for AKS on Windows Server as a PowerShell script of AksHci cmdlets: network and configuration of the AKS host,
 * its deployment, the other networks, then clusters with their node pools.
 *
 * Guarantees: every text of the plan is one literal, whatever it contains. A value that the plan does not contain is a
 * parameter, and the script names each parameter that is not set. It stops at the first error. The script is ASCII. No node pool
 * can grow beyond the nodes that the plan counts.
 *
 * @param plan a finished plan for windows-server, as planNetwork returns it
 * @returns one file, akshci.ps1; a node pool that cannot grow to its maxCount is a warning in `findings`
 * @throws PlanError for a plan with errors unless they are allowed, for another platform, and for an invalid text
 *
 * @example
 * ```ts
 * import { emitAksHciPowershell, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "windows-server",
 *   virtualNetworks: [
 *     { name: "aksnet", addressPrefix: "172.16.8.0/26", gateway: "172.16.8.1", dnsServers: ["172.16.8.2"], vswitchName: "external", ipAllocationMethod: "Static" },
 *   ],
 *   clusters: [{ name: "clustera", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 3 }] }],
 * });
 * const [script] = emitAksHciPowershell(plan).files;
 * script?.name; // "akshci.ps1"
 * script?.content.match(/vipPool.*(?=\n)/g); // ["vipPoolStart       = '172.16.8.16'", "vipPoolEnd         = '172.16.8.17'"]
 * ```
 */
export function emitAksHciPowershell(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const { document, header } = planToEmit(plan, options);
  const { cmdlets, notes, findings } = writtenFor(format, writers, document);
  refuseUnpassable(cmdlets);
  const content = cmdletScript(cmdlets, "AksHci", [...header, "", ...notes]);
  return { format, files: [{ name: "akshci.ps1", content }], findings: [...findings] };
}

function notesOn({ networks }: NetworkPlan, { virtualNetworks, arcResourceBridge }: WindowsServerRequest): string[] {
  const isWhole = networks.every((network, index) => {
    const own = virtualNetworks[index];
    return own === undefined || hasPools(network, own);
  });
  return [
    ...commonNotes,
    ...(arcResourceBridge === undefined ? [] : ["Note: the Arc resource bridge is not created here; its addresses stay free."]),
    ...(isWhole ? [] : ["Note: a network without clusters has no pools, which its cmdlet needs, so it is not created."]),
  ];
}

function refuseUnpassable(cmdlets: readonly Cmdlet[]): void {
  const refused = new Map(
    cmdlets.flatMap(({ parameters }) =>
      parameters.flatMap(([, value]) => {
        if (typeof value !== "object" || !("parts" in value)) return [];
        const text = String(value.parts[0]);
        const reason = unpassable(text);
        return reason === undefined ? [] : [[value.path, refusal(value.path, text, reason)] as const];
      }),
    ),
  );
  if (refused.size > 0) throw new PlanError([...refused.values()]);
}
