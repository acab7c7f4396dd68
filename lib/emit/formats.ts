import type { Format, FormatInput, Platform } from "../../types/index.js";
import { platformNames } from "../platforms/platforms.js";

type Row = { readonly [Property in keyof Format]: Readonly<Format[Property]> };

/** The formats: one row each, in the only list of them. `emitters.ts` has an emitter for each, which the compiler checks. */
const rows = [
  { id: "az-cli", title: "bash script that calls az", input: "network-plan", platforms: ["azure-local", "vmware", "azure-cni"] },
  {
    id: "az-powershell",
    title: "PowerShell script that calls az",
    input: "network-plan",
    platforms: ["azure-local", "vmware", "azure-cni"],
  },
  { id: "akshci-powershell", title: "PowerShell script of AksHci cmdlets", input: "network-plan", platforms: ["windows-server"] },
  { id: "arm", title: "Azure Resource Manager template", input: "network-plan", platforms: ["azure-local", "azure-cni"] },
  { id: "bicep", title: "Bicep template", input: "network-plan", platforms: ["azure-local", "azure-cni"] },
  { id: "terraform", title: "Terraform configuration", input: "network-plan", platforms: ["azure-local", "azure-cni"] },
  { id: "metallb", title: "MetalLB manifests", input: "network-plan", platforms: ["azure-local", "vmware"] },
  { id: "markdown", title: "runbook in Markdown", input: "network-plan", platforms: platformNames },
  { id: "svg", title: "picture of the networks", input: "network-plan", platforms: platformNames },
  { id: "markdown", title: "tables in Markdown", input: "port-matrix", platforms: platformNames },
  { id: "html", title: "page for a browser, to read or print", input: "port-matrix", platforms: platformNames },
  { id: "csv", title: "table for a spreadsheet", input: "port-matrix", platforms: platformNames },
  { id: "mermaid", title: "Mermaid flowchart", input: "port-matrix", platforms: platformNames },
  { id: "svg", title: "picture of zones and ports", input: "port-matrix", platforms: platformNames },
  { id: "nsg-arm", title: "network security groups as a template", input: "port-matrix", platforms: platformNames },
  { id: "nsg-az", title: "network security groups as a bash script", input: "port-matrix", platforms: platformNames },
  { id: "azure-firewall-arm", title: "Azure Firewall rules as a template", input: "port-matrix", platforms: platformNames },
  { id: "azure-firewall-bicep", title: "Azure Firewall rules in Bicep", input: "port-matrix", platforms: platformNames },
  { id: "windows-firewall", title: "PowerShell script of Windows Firewall rules", input: "port-matrix", platforms: platformNames },
  { id: "nftables", title: "nftables ruleset", input: "port-matrix", platforms: platformNames },
  { id: "iptables", title: "rules for iptables-restore", input: "port-matrix", platforms: platformNames },
  { id: "squid", title: "access lists of the proxy Squid", input: "port-matrix", platforms: platformNames },
  { id: "domain-list", title: "lists of host names, one name a line", input: "port-matrix", platforms: platformNames },
] as const satisfies readonly Row[];

/** The row of a format of one input. */
type RowOf<Input extends FormatInput, Id> = Extract<(typeof rows)[number], { readonly input: Input; readonly id: Id }>;

/** The ids of the formats of one input. */
export type FormatIdOf<Input extends FormatInput> = Extract<(typeof rows)[number], { readonly input: Input }>["id"];

/** The platforms that a format of plans serves. */
export type PlatformOf<Id extends FormatIdOf<"network-plan">> = Extract<Platform, RowOf<"network-plan", Id>["platforms"][number]>;

/**
 * The formats for plans and port matrices, each with the platforms it serves.
 *
 * Guarantees: formats of one input have different ids; the rows are in the order of the help texts.
 *
 * @example
 * ```ts
 * import { formats } from "aks-netplan";
 *
 * formats.filter(({ input, platforms }) => input === "network-plan" && platforms.includes("windows-server")).map(({ id }) => id);
 * // ["akshci-powershell", "markdown", "svg"]
 * ```
 */
export const formats: readonly Format[] = /* @__PURE__ */ rows.map((row) => ({ ...row, platforms: [...row.platforms] }));

/** Returns the ids of the formats of one input, or of those that serve one platform. */
export function formatIds<Input extends FormatInput>(input: Input, platform?: Platform): readonly FormatIdOf<Input>[] {
  const own = formats.filter((row) => row.input === input && (platform === undefined || row.platforms.includes(platform)));
  return own.map(({ id }) => id as FormatIdOf<Input>);
}
