import type { FlowChange, ListChange, MatrixEndpointChange, PortMatrixComparison, PortZone } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { formatFinding } from "../../finding/format-finding.js";
import { zoneTitle } from "../../platforms/model/zone-titles.js";
import { endpointRules } from "../../rules/endpoint-rules.js";
import { counted } from "../../text/counted.js";
import { together } from "../../text/together.js";
import { markdownCode, markdownLinked, markdownTable, markdownText } from "../text/markdown-text.js";

type Kind = FlowChange["kind"];

/**
 * The difference of two port matrices as a text for a change request: the whole of it in a few lines, then what to open before
 * the change, what to close after it, and what only becomes required or optional.
 */
export function portMatrixComparisonMarkdown(comparison: PortMatrixComparison): string {
  const { changes, endpoints, lists = [], findings } = comparison;
  const isGap = ({ rule }: { readonly rule: string }) => rule === endpointRules["port-matrix-comparison-gap"].id;
  const flows = (kind: Kind) => changes.filter((change) => change.kind === kind);
  const names = (kind: Kind) => endpoints.filter((change) => change.kind === kind);
  const blocks = [
    "# Firewall changes",
    ...findings.filter(isGap).map(({ message }) => `**Not complete:** ${markdownLinked(message)}`),
    lined(summary(comparison)),
    ...part(
      "To open, before the change",
      "What is required here must be open before the change. Each line is one direction; answers must be allowed as well.",
      [flowTable(flows("opened")), endpointTable(names("opened"))],
    ),
    ...part("To close, after the change", "Nothing of the new plan uses these. Close what nothing else uses.", [
      flowTable(flows("closed"), "Was required"),
      endpointTable(names("closed"), "Was required"),
    ]),
    ...part("Required or optional", "These stay open. Only the need for them changes.", [
      flowTable(flows("changed")),
      endpointTable(names("changed")),
    ]),
    ...part("Endpoint lists", "The names come from these lists of the vendor.", [listTable(lists)]),
    ...part("Findings", undefined, [
      findings.filter((finding) => !isGap(finding)).map((finding) => `- ${markdownLinked(formatFinding(finding))}`),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const lined = (lines: readonly string[]) => lines.join("\n");

/** A heading with tables or lists; nothing without them. */
function part(title: string, text: string | undefined, blocks: readonly (readonly string[])[]): string[] {
  const filled = blocks.filter((lines) => lines.length > 0).map(lined);
  return filled.length === 0 ? [] : [`## ${title}`, ...(text === undefined ? [] : [text]), ...filled];
}

/** What opens and what closes, in as many words as fit into a ticket. */
function summary({ changes, endpoints, lists = [] }: PortMatrixComparison): string[] {
  if (changes.length + endpoints.length === 0) return ["Nothing has to be opened or closed."];
  const sentences = (["opened", "closed"] as const).map((kind) => {
    const traffic = changes.filter((change) => change.kind === kind);
    const names = endpoints.filter((change) => change.kind === kind);
    const verb = kind === "opened" ? "To open" : "To close";
    if (traffic.length + names.length === 0) return `- **${verb}:** nothing.`;
    const parts = [...trafficWords(traffic), ...(names.length === 0 ? [] : [nameWords(names)])];
    const [only, ...more] = parts;
    return more.length === 0 ? `- **${verb}:** ${only}.` : [`- **${verb}:**`, ...parts.map((one) => `  - ${one}`)].join("\n");
  });
  const need = [...changes, ...endpoints].filter(({ kind }) => kind === "changed").length;
  const reasons = lists.filter(({ kind }) => kind !== "same").map(listWords);
  return [
    ...sentences,
    ...(need === 0 ? [] : [`- **Required or optional:** ${counted(need, "line")} below.`]),
    "- **Unchanged:** everything that is not listed here.",
    ...reasons.map((reason) => `- **Reason:** ${reason}.`),
  ];
}

/** The traffic between each two ends in one phrase, with all its ports. */
function trafficWords(changes: readonly FlowChange[]): string[] {
  const byEnds = groupedBy(changes, ({ flow }) => `from ${zoneCell(flow.source)} to ${zoneCell(flow.destination)}`);
  return [...byEnds].map(([ends, own]) => `${ends} on ${portsText(own.map(({ flow }) => [flow.protocol, flow.destinationPort]))}`);
}

function nameWords(changes: readonly MatrixEndpointChange[]): string {
  return `${counted(changes.length, "outbound name")} on ${portsText(changes.map(({ protocol, port }) => [protocol, String(port)]))}`;
}

/** Ports of several rows, each protocol once: `TCP 22 and 443, UDP 53`. */
function portsText(ports: readonly (readonly [protocol: string, port: string])[]): string {
  const plain = ports.filter(([protocol, port]) => (protocol === "TCP" || protocol === "UDP") && port !== "*");
  const byProtocol = groupedBy(plain, ([protocol]) => protocol);
  const others = ports.filter((one) => !plain.includes(one)).map(([protocol, port]) => portText(protocol, port));
  const lists = [...byProtocol].map(
    ([protocol, own]) => `${protocol} ${together([...new Set(own.map(([, port]) => port))].sort(byNumber).map(markdownText))}`,
  );
  return [...lists, ...new Set(others)].join(", ");
}

function byNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10);
}

function listWords({ kind, name, before, after }: ListChange): string {
  const list = `the endpoint list ${markdownText(name)}`;
  if (kind === "added") return `${list} is new${after === undefined ? "" : ` (last changed ${after})`}`;
  if (kind === "removed") return `${list} is no longer used${before === undefined ? "" : ` (last changed ${before})`}`;
  return `${list} changed: before it was of ${dayText(before)}, now it is of ${dayText(after)}`;
}

function listTable(lists: readonly ListChange[]): string[] {
  if (lists.length === 0) return [];
  const rows = lists.map(({ kind, name, before, after, page }) => [
    markdownText(name),
    kind === "added" ? "not used" : dayText(before),
    kind === "removed" ? "not used" : dayText(after),
    markdownLinked(page),
  ]);
  return markdownTable(["List", "Last changed, before", "Last changed, now", "Page"], rows);
}

function dayText(date: string | undefined): string {
  return date ?? "a day that is not known";
}

function flowTable(changes: readonly FlowChange[], need = "Required"): string[] {
  if (changes.length === 0) return [];
  const rows = changes.map(({ flow, before, after }) => [
    zoneCell(flow.source),
    zoneCell(flow.destination),
    portText(flow.protocol, flow.destinationPort),
    markdownText((after ?? before)?.purpose ?? ""),
    requiredText(before?.required, after?.required),
    markdownCode((after ?? before)?.rule ?? ""),
  ]);
  return markdownTable(["From", "To", "Port", "What for", need, "Rule"], rows);
}

function endpointTable(changes: readonly MatrixEndpointChange[], need = "Required"): string[] {
  if (changes.length === 0) return [];
  const rows = changes.map(({ fqdn, protocol, port, before, after, stillNeeded = [] }) => [
    markdownCode(fqdn),
    `${protocol} ${port}`,
    [
      markdownText((after ?? before)?.purpose ?? ""),
      ...(stillNeeded.length === 0 ? [] : [`still needed, so open them by name first: ${stillNeeded.map(markdownCode).join(", ")}`]),
    ].join("; "),
    requiredText(before?.required, after?.required),
    markdownCode((after ?? before)?.rule ?? ""),
  ]);
  return markdownTable(["Outbound to", "Port", "What for", need, "Rule"], rows);
}

function portText(protocol: string, port: string): string {
  if (protocol === "Any") return port === "*" ? "every protocol and port" : `every protocol, port ${markdownText(port)}`;
  if (protocol === "ICMP") return "ICMP";
  return `${protocol} ${port === "*" ? "every port" : markdownText(port)}`;
}

function requiredText(before: boolean | undefined, after: boolean | undefined): string {
  const words = [before, after].flatMap((required) => (required === undefined ? [] : required ? "yes" : "no"));
  return [...new Set(words)].join(" → ");
}

function zoneCell({ zone, addresses }: PortZone): string {
  const title = markdownText(zoneTitle(zone));
  if (addresses.length > 0) return `${title} ${addresses.map(markdownCode).join(", ")}`;
  return zone === "internet" ? title : `${title} (no addresses given)`;
}
