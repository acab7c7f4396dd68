import type { EmitOptions, NetworkPlan, PortMatrix, Rendering } from "../../../types/index.js";

/** Turns a document into the files of a format. */
export type Emit<Document> = (document: Document, options?: EmitOptions) => Rendering;

/** The formats of `--format`, each with a function that loads its emitter, because a call needs only one of them. */
export type ExportFormats<Document> = Readonly<Record<string, () => Promise<Emit<Document>>>>;

/** The formats of `plan export`. */
export const planFormats: ExportFormats<NetworkPlan> = {
  "az-cli": async () => (await import("../../emit/emit-az-cli.js")).emitAzCli,
  "az-powershell": async () => (await import("../../emit/emit-az-powershell.js")).emitAzPowershell,
  "akshci-powershell": async () => (await import("../../emit/emit-aks-hci-powershell.js")).emitAksHciPowershell,
  arm: async () => (await import("../../emit/emit-arm.js")).emitArm,
  bicep: async () => (await import("../../emit/emit-bicep.js")).emitBicep,
  terraform: async () => (await import("../../emit/emit-terraform.js")).emitTerraform,
  metallb: async () => (await import("../../emit/emit-metal-lb.js")).emitMetalLb,
  markdown: async () => (await import("../../emit/emit-markdown.js")).emitMarkdown,
  svg: async () => (await import("../../emit/emit-svg.js")).emitSvg,
};

/** The formats of `port-matrix export`. */
export const portMatrixFormats: ExportFormats<PortMatrix> = {
  markdown: async () => (await import("../../emit/emit-port-matrix-markdown.js")).emitPortMatrixMarkdown,
  csv: async () => (await import("../../emit/emit-port-matrix-csv.js")).emitPortMatrixCsv,
  mermaid: async () => (await import("../../emit/emit-port-matrix-mermaid.js")).emitPortMatrixMermaid,
  "nsg-arm": async () => (await import("../../emit/emit-port-matrix-nsg-arm.js")).emitPortMatrixNsgArm,
  "nsg-az": async () => (await import("../../emit/emit-port-matrix-nsg-az.js")).emitPortMatrixNsgAz,
  "windows-firewall": async () => (await import("../../emit/emit-port-matrix-windows-firewall.js")).emitPortMatrixWindowsFirewall,
  nftables: async () => (await import("../../emit/emit-port-matrix-nftables.js")).emitPortMatrixNftables,
};
