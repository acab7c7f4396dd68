import type { EmitOptions, NetworkPlan, PortMatrix, Rendering } from "../../types/index.js";
import type { FormatIdOf } from "./formats.js";

/** The type of document for each input of a format. */
export interface EmittedDocuments {
  readonly "network-plan": NetworkPlan;
  readonly "port-matrix": PortMatrix;
}

/** Writes a document as the files of a format. */
export type Emit<Document> = (document: Document, options?: EmitOptions) => Rendering;

type Emitters = {
  readonly [Input in keyof EmittedDocuments]: { readonly [Id in FormatIdOf<Input>]: () => Promise<Emit<EmittedDocuments[Input]>> };
};

/** The functions that load the emitter of each format, because a call needs only one of them. */
const emitters: Emitters = {
  "network-plan": {
    "az-cli": async () => (await import("./emit-az-cli.js")).emitAzCli,
    "az-powershell": async () => (await import("./emit-az-powershell.js")).emitAzPowershell,
    "akshci-powershell": async () => (await import("./emit-aks-hci-powershell.js")).emitAksHciPowershell,
    arm: async () => (await import("./emit-arm.js")).emitArm,
    bicep: async () => (await import("./emit-bicep.js")).emitBicep,
    terraform: async () => (await import("./emit-terraform.js")).emitTerraform,
    metallb: async () => (await import("./emit-metal-lb.js")).emitMetalLb,
    markdown: async () => (await import("./emit-markdown.js")).emitMarkdown,
    svg: async () => (await import("./emit-svg.js")).emitSvg,
  },
  "port-matrix": {
    markdown: async () => (await import("./emit-port-matrix-markdown.js")).emitPortMatrixMarkdown,
    html: async () => (await import("./emit-port-matrix-html.js")).emitPortMatrixHtml,
    csv: async () => (await import("./emit-port-matrix-csv.js")).emitPortMatrixCsv,
    mermaid: async () => (await import("./emit-port-matrix-mermaid.js")).emitPortMatrixMermaid,
    svg: async () => (await import("./emit-port-matrix-svg.js")).emitPortMatrixSvg,
    "nsg-arm": async () => (await import("./emit-port-matrix-nsg-arm.js")).emitPortMatrixNsgArm,
    "nsg-az": async () => (await import("./emit-port-matrix-nsg-az.js")).emitPortMatrixNsgAz,
    "azure-firewall-arm": async () => (await import("./emit-port-matrix-azure-firewall-arm.js")).emitPortMatrixAzureFirewallArm,
    "azure-firewall-bicep": async () => (await import("./emit-port-matrix-azure-firewall-bicep.js")).emitPortMatrixAzureFirewallBicep,
    "windows-firewall": async () => (await import("./emit-port-matrix-windows-firewall.js")).emitPortMatrixWindowsFirewall,
    nftables: async () => (await import("./emit-port-matrix-nftables.js")).emitPortMatrixNftables,
    iptables: async () => (await import("./emit-port-matrix-iptables.js")).emitPortMatrixIptables,
    squid: async () => (await import("./emit-port-matrix-squid.js")).emitPortMatrixSquid,
    "domain-list": async () => (await import("./emit-port-matrix-domain-list.js")).emitPortMatrixDomainList,
  },
};

/** Loads the emitter of a format. */
export function loadEmitter<Input extends keyof EmittedDocuments>(
  input: Input,
  id: FormatIdOf<Input>,
): Promise<Emit<EmittedDocuments[Input]>> {
  // the table has a loader for each id, which the compiler does not follow through an index of several types
  const own = emitters[input] as { readonly [Id in FormatIdOf<Input>]: () => Promise<Emit<EmittedDocuments[Input]>> };
  return own[id]();
}
