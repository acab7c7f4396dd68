import type { EmitOptions, NetworkPlan, PortMatrix, Rendering } from "../../types/index.js";
import {
  emitAksHciPowershell,
  emitArm,
  emitAzCli,
  emitAzPowershell,
  emitBicep,
  emitMarkdown,
  emitMetalLb,
  emitPortMatrixCsv,
  emitPortMatrixMarkdown,
  emitPortMatrixMermaid,
  emitPortMatrixNftables,
  emitPortMatrixNsgArm,
  emitPortMatrixNsgAz,
  emitPortMatrixWindowsFirewall,
  emitSvg,
  emitTerraform,
} from "../index.js";
import type { planFormatNames, portMatrixFormatNames } from "./export-names.js";

/** The formats of `--format`, each with its emitter. */
export type ExportFormats<Document> = Readonly<Record<string, (document: Document, options?: EmitOptions) => Rendering>>;

/** What `plan export` writes. */
export const planFormats: ExportFormats<NetworkPlan> = {
  "az-cli": emitAzCli,
  "az-powershell": emitAzPowershell,
  "akshci-powershell": emitAksHciPowershell,
  arm: emitArm,
  bicep: emitBicep,
  terraform: emitTerraform,
  metallb: emitMetalLb,
  markdown: emitMarkdown,
  svg: emitSvg,
} satisfies Record<(typeof planFormatNames)[number], unknown>;

/** What `port-matrix export` writes. */
export const portMatrixFormats: ExportFormats<PortMatrix> = {
  markdown: emitPortMatrixMarkdown,
  csv: emitPortMatrixCsv,
  mermaid: emitPortMatrixMermaid,
  "nsg-arm": emitPortMatrixNsgArm,
  "nsg-az": emitPortMatrixNsgAz,
  "windows-firewall": emitPortMatrixWindowsFirewall,
  nftables: emitPortMatrixNftables,
} satisfies Record<(typeof portMatrixFormatNames)[number], unknown>;
