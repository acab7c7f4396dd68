import type { FirewallFormat, FirewallRules } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readFirewallRules } from "../../firewall/read-firewall-rules.js";
import { textFormat } from "../../firewall/reading/text-format.js";
import { parsePlainDocument } from "../../input/parse-plain-document.js";
import type { CommandContext } from "../arguments/command.js";
import { DocumentError } from "./document-error.js";

/**
 * Reads the rules of a firewall: JSON, JSON with comments or YAML, or the text of iptables-save or CSV.
 *
 * @throws DocumentError if the file has no rules
 */
export async function firewallRulesOf(path: string, format: FirewallFormat | undefined, context: CommandContext): Promise<FirewallRules> {
  const name = path === "-" ? "standard input" : path;
  const content = await contentOf(await context.readText(path), format, name);
  try {
    return readFirewallRules({ content, ...(format === undefined ? {} : { format }) });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const findings = error.findings.map((finding) => ({ ...finding, path: finding.path.replace(/^\/content/, "") }));
    throw new DocumentError(name, findings);
  }
}

async function contentOf(text: string, format: FirewallFormat | undefined, name: string): Promise<unknown> {
  if (format === "iptables" || format === "csv") return text;
  if (format === undefined && textFormat(text) !== undefined) return text;
  const plain = parsePlainDocument(text);
  // the YAML reader takes longer to load than anything else here
  const parsed = "text" in plain ? (await import("../../input/parse-document.js")).parseMarkedUp(plain.text) : plain;
  if ("findings" in parsed) throw new DocumentError(name, parsed.findings);
  return parsed.value;
}
