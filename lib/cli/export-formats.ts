import type { EmitOptions, NetworkPlan, PortMatrix, Rendering } from "../../types/index.js";
import {
  emitAksHciPowershell,
  emitAzCli,
  emitAzPowershell,
  emitPortMatrixCsv,
  emitPortMatrixMarkdown,
  emitPortMatrixMermaid,
  emitPortMatrixNftables,
  emitPortMatrixNsgArm,
  emitPortMatrixNsgAz,
  emitPortMatrixWindowsFirewall,
} from "../index.js";

/** The formats of `--format`, each with its emitter. */
export type ExportFormats<Document> = Readonly<Record<string, (document: Document, options?: EmitOptions) => Rendering>>;

/** What `plan export` writes. */
export const planFormats: ExportFormats<NetworkPlan> = {
  "az-cli": emitAzCli,
  "az-powershell": emitAzPowershell,
  "akshci-powershell": emitAksHciPowershell,
};

/** What `port-matrix export` writes. */
export const portMatrixFormats: ExportFormats<PortMatrix> = {
  markdown: emitPortMatrixMarkdown,
  csv: emitPortMatrixCsv,
  mermaid: emitPortMatrixMermaid,
  "nsg-arm": emitPortMatrixNsgArm,
  "nsg-az": emitPortMatrixNsgAz,
  "windows-firewall": emitPortMatrixWindowsFirewall,
  nftables: emitPortMatrixNftables,
};
