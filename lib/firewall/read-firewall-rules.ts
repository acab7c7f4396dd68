import type { FirewallFormat, FirewallRules, FirewallRulesRequest } from "../../types/index.js";
import { PlanError } from "../finding/plan-error.js";
import { readFirewallRulesRequest } from "../input/read-firewall-rules-request.js";
import { valueRead } from "../input/value-read.js";
import { findingOf } from "../rules/finding-of.js";
import { firewallRules } from "../rules/firewall-rules.js";
import { readAzureFirewall } from "./reading/azure-firewall/read-azure-firewall.js";
import { readCsv } from "./reading/csv/read-csv.js";
import { readIptables } from "./reading/iptables/read-iptables.js";
import { readNftables } from "./reading/nftables/read-nftables.js";
import { readNsg } from "./reading/nsg/read-nsg.js";
import { type Content, openContent } from "./reading/open-content.js";
import { Report } from "./reading/report.js";
import { insteadOf } from "./reading/text-format.js";
import { reportUnusedChains } from "./reading/unused-chains.js";

/** Reads a format; returns undefined for content of another format. */
type FormatReader = (content: Content, report: Report) => Omit<FirewallRules, "findings"> | undefined;

/** One reader per format, in the order in which content of unknown format is tried. */
const readers: { readonly [Format in FirewallFormat]: FormatReader } = {
  nsg: (content, report) => ("document" in content ? readNsg(content.document, report) : undefined),
  "azure-firewall": (content, report) => ("document" in content ? readAzureFirewall(content.document, report) : undefined),
  nftables: (content, report) => ("document" in content ? readNftables(content.document, report) : undefined),
  iptables: (content, report) => ("text" in content ? readIptables(content.text, report) : undefined),
  csv: (content, report) => ("text" in content ? readCsv(content.text, report) : undefined),
};

/**
 * Reads the rules of a firewall, as printed by its own tool, into one model.
 *
 * Formats: network security groups as printed by az, REST, ARM templates and the effective rules of a network interface; Azure
 * Firewall policies and classic rules; `nft -j list ruleset`; `iptables-save`; the CSV of `port-matrix export`.
 *
 * Guarantees: rules stay in the order in which they are tried, and every condition is in the model: a condition that no flow
 * decides, or a value that cannot be read, becomes a condition `unknown` and is never dropped. The rules that Azure adds to
 * each group are added.
 *
 * @param input the content, as text or (for JSON formats) as the parsed document; the format, unless it should be detected
 * @throws PlanError when the content is in none of the formats, or has more rules than a firewall loads
 *
 * @example
 * ```ts
 * import { readFirewallRules } from "aks-netplan";
 *
 * const { chains } = readFirewallRules({
 *   content: '{ "name": "web", "securityRules": [] }',
 * });
 * chains[0]?.rules.map(({ name }) => name); // ["AllowVnetInBound", "AllowAzureLoadBalancerInBound", "DenyAllInBound"]
 * ```
 */
export function readFirewallRules(input: FirewallRulesRequest): FirewallRules {
  const { content, format } = valueRead(readFirewallRulesRequest(input));
  const opened = openContent(content);
  const report = new Report(typeof content === "string");
  const tried = format === undefined ? Object.values(readers) : [readers[format]];
  for (const read of tried) {
    const rules = read?.(opened, report);
    if (rules === undefined) continue;
    withinLimits(rules);
    reportUnusedChains(rules.chains, report);
    return { ...rules, findings: report.findings };
  }
  const instead = "text" in opened ? insteadOf(opened.text) : undefined;
  const message = instead === undefined ? unknownContent(format) : `the content has no firewall rules; ${instead}`;
  throw new PlanError([findingOf(firewallRules["firewall-format"], { path: "/content", message })]);
}

function unknownContent(format: FirewallFormat | undefined): string {
  return `the content has no firewall rules${format === undefined ? "" : ` in the format ${format}`}; give JSON of a network security group or of an Azure Firewall, the output of nft -j list ruleset or of iptables-save, or the CSV of port-matrix export`;
}

const { rules: most } = firewallRules["firewall-size"].values;

function withinLimits({ chains }: Pick<FirewallRules, "chains">): void {
  const count = chains.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count <= most) return;
  const message = `the content has more than ${most} rules; check it in parts`;
  throw new PlanError([findingOf(firewallRules["firewall-size"], { path: "/content", message })]);
}
