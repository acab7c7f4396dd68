import type { FlowChange, MatrixEndpointChange, PortMatrixComparison, PortZone } from "../../../types/index.js";
import { formatFinding } from "../../finding/format-finding.js";
import { markdownCode, markdownLinked, markdownTable, markdownText } from "../text/markdown-text.js";

type Kind = FlowChange["kind"];

/** The difference of two port matrices as a text for a change request: what opens and why, then what closes. */
export function portMatrixComparisonMarkdown(comparison: PortMatrixComparison): string {
  const { changes, endpoints, lists = [], findings } = comparison;
  const flows = (kind: Kind) => changes.filter((change) => change.kind === kind);
  const names = (kind: Kind) => endpoints.filter((change) => change.kind === kind);
  const lines = [
    "# Firewall changes",
    "",
    summary(comparison),
    ...(lists.length === 0
      ? []
      : [
          "",
          "The endpoint lists of the vendor changed:",
          "",
          ...lists.map(({ name, before, after }) => `- ${markdownText(name)}: ${listText(before, after)}`),
        ]),
    ...part("Traffic to open", "Nobody needed these connections before.", flowTable(flows("opened"))),
    ...part("Endpoints to open", "Outbound connections to these names, for the reason in the last column.", endpointTable(names("opened"))),
    ...part("Traffic to close", "Nothing needs these connections any more.", flowTable(flows("closed"))),
    ...part("Endpoints to close", "The lists no longer name these endpoints.", endpointTable(names("closed"))),
    ...part("Required or optional", "These stay open; only the need for them changes.", [
      ...flowTable(flows("changed")),
      ...(flows("changed").length > 0 && names("changed").length > 0 ? [""] : []),
      ...endpointTable(names("changed")),
    ]),
    ...part(
      "Findings",
      "",
      findings.map((finding) => `- ${markdownLinked(formatFinding(finding))}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function summary({ changes, endpoints }: PortMatrixComparison): string {
  const count = (kind: Kind) => [
    `${counted(changes.filter((one) => one.kind === kind).length, "connection")} and ${counted(endpoints.filter((one) => one.kind === kind).length, "endpoint")}`,
  ];
  if (changes.length + endpoints.length === 0) return "Nothing has to be opened or closed.";
  return `To open: ${count("opened")}. To close: ${count("closed")}. Everything else stays as it is.`;
}

function counted(count: number, word: string): string {
  return `${count === 0 ? "no" : count} ${word}${count === 1 ? "" : "s"}`;
}

function listText(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `new, last changed ${after ?? "on a day that is not known"}`;
  return after === undefined ? `no longer in use, last changed ${before}` : `from ${before} to ${after}`;
}

function part(title: string, text: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", `## ${title}`, "", ...(text === "" ? [] : [text, ""]), ...lines];
}

function flowTable(changes: readonly FlowChange[]): string[] {
  if (changes.length === 0) return [];
  return markdownTable(
    ["From", "To", "Protocol and port", "Required", "Why"],
    changes.map(({ flow, before, after }) => [
      zoneCell(flow.source),
      zoneCell(flow.destination),
      portText(flow.protocol, flow.destinationPort),
      requiredText(before?.required, after?.required),
      `${markdownText((after ?? before)?.purpose ?? "")} (${markdownCode((after ?? before)?.rule ?? "")})`,
    ]),
  );
}

function endpointTable(changes: readonly MatrixEndpointChange[]): string[] {
  if (changes.length === 0) return [];
  return markdownTable(
    ["Name", "Protocol and port", "Required", "Why"],
    changes.map(({ fqdn, protocol, port, before, after }) => [
      markdownCode(fqdn),
      `${protocol} ${port}`,
      requiredText(before?.required, after?.required),
      markdownText((after ?? before)?.purpose ?? ""),
    ]),
  );
}

function portText(protocol: string, port: string): string {
  if (protocol === "Any") return port === "*" ? "everything" : `any protocol ${markdownText(port)}`;
  if (protocol === "ICMP") return "ICMP";
  return `${protocol} ${port === "*" ? "any port" : markdownText(port)}`;
}

function requiredText(before: boolean | undefined, after: boolean | undefined): string {
  const words = [before, after].flatMap((required) => (required === undefined ? [] : required ? "yes" : "no"));
  return [...new Set(words)].join(" → ");
}

function zoneCell({ zone, addresses }: PortZone): string {
  if (addresses.length > 0) return `${markdownText(zone)}: ${addresses.map(markdownCode).join(", ")}`;
  return zone === "internet" ? "internet" : `${markdownText(zone)}: no addresses given`;
}
