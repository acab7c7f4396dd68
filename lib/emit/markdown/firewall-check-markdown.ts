import type { FirewallCheck, FlowVerdict, Packet } from "../../../types/index.js";
import { formatFinding } from "../../finding/format-finding.js";
import { markdownCode, markdownTable, markdownText } from "../text/markdown-text.js";

/** A check of firewall rules as a text for a ticket: what is blocked, what is not decided, and which rules to look at. */
export function firewallCheckMarkdown({ ok, flows, wider, shadowed, findings }: FirewallCheck): string {
  const havingVerdict = (...verdicts: readonly string[]) => flows.filter(({ verdict }) => verdicts.includes(verdict));
  const lines = [
    `# Firewall check: ${ok ? "no required flow is known to be blocked" : "failed"}`,
    "",
    `${flows.length} flows: ${havingVerdict("allowed").length} allowed, ${havingVerdict("blocked").length} blocked, ${havingVerdict("partly").length} partly blocked, ${havingVerdict("undecided").length} undecided.`,
    ...part("Blocked", havingVerdict("blocked", "partly"), ["Flow", "Verdict", "By", "Packet that is blocked"], (flow) => [
      ...flowCells(flow),
      packetCell(flow.witness),
    ]),
    ...part("Undecided", havingVerdict("undecided"), ["Flow", "Verdict", "By", "Missing"], (flow) => [
      ...flowCells(flow),
      markdownText((flow.missing ?? []).join(", ")),
    ]),
    ...part("Allowed", havingVerdict("allowed"), ["Flow", "Verdict", "By", "Packet that passes"], (flow) => [
      ...flowCells(flow),
      packetCell(flow.witness),
    ]),
    ...part("Rules that open more", wider, ["Rule", "Packet it lets pass"], ({ rule, witness }) => [
      markdownText(rule),
      packetCell(witness),
    ]),
    ...part("Rules that never match", shadowed, ["Rule", "Decided before it by", "Effect"], ({ rule, by, effect }) => [
      markdownText(rule),
      markdownText(by.join(", ")),
      effect,
    ]),
    ...(findings.length === 0 ? [] : ["", "## Findings", "", ...findings.map((finding) => `- ${markdownText(formatFinding(finding))}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

function part<Item>(title: string, items: readonly Item[], heads: readonly string[], cells: (item: Item) => string[]): string[] {
  return items.length === 0 ? [] : ["", `## ${title}`, "", ...markdownTable(heads, items.map(cells))];
}

function flowCells({ id, verdict, by = [] }: FlowVerdict): string[] {
  return [markdownText(id), verdict, markdownText(by.join(", "))];
}

function packetCell(packet: Packet | undefined): string {
  if (packet === undefined) return "";
  const { protocol, source, destination, port } = packet;
  return markdownCode(`${protocol} ${source} to ${destination}${port === 0 ? "" : ` port ${port}`}`);
}
