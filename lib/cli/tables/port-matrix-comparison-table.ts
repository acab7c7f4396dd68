import type { FlowChange, MatrixEndpointChange, PortMatrixComparison, PortZone } from "../../../types/index.js";
import { counted } from "../../text/counted.js";
import { together } from "../../text/together.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const flowColumns = [
  { header: "Do" },
  { header: "From", wraps: true },
  { header: "To", wraps: true },
  { header: "Port" },
  { header: "Required" },
  { header: "Purpose", wraps: true },
] as const;

const endpointColumns = [
  { header: "Do" },
  { header: "Outbound to", wraps: true },
  { header: "Port" },
  { header: "Required" },
  { header: "Purpose", wraps: true },
] as const;

const listColumns = [{ header: "List", wraps: true }, { header: "Before" }, { header: "After" }] as const;

/** What somebody does at the firewall. */
const words = { opened: "open", closed: "close", changed: "keep" } as const satisfies Record<FlowChange["kind"], string>;

/** What opens and what closes between two port matrices, for people. */
export function portMatrixComparisonTable(
  { changes, endpoints, lists = [], findings }: PortMatrixComparison,
  width: number | undefined,
): string {
  return sections(
    paragraph(verdict({ changes, endpoints }), width),
    section("Connections", changes.length === 0 ? "" : columnLayout(flowColumns, changes.map(flowCells), width)),
    section("Outbound names", endpoints.length === 0 ? "" : columnLayout(endpointColumns, endpoints.map(endpointCells), width)),
    section(
      "Endpoint lists",
      lists.length === 0
        ? ""
        : columnLayout(
            listColumns,
            lists.map(({ kind, name, before = "not known", after = "not known" }) => [
              name,
              kind === "added" ? "not used" : before,
              kind === "removed" ? "not used" : after,
            ]),
            width,
          ),
    ),
    findingsSection(findings, width),
  );
}

function verdict({ changes, endpoints }: Pick<PortMatrixComparison, "changes" | "endpoints">): string {
  if (changes.length + endpoints.length === 0) return "Nothing opens and nothing closes.";
  const count = (kind: FlowChange["kind"]) => {
    const [traffic = 0, names = 0] = [changes, endpoints].map((all) => all.filter((one) => one.kind === kind).length);
    const parts = [...(traffic === 0 ? [] : [counted(traffic, "connection")]), ...(names === 0 ? [] : [counted(names, "outbound name")])];
    return parts.length === 0 ? "nothing" : together(parts);
  };
  const changed = count("changed") === "nothing" ? "" : ` Required or not is different for ${count("changed")}.`;
  return `To open, before the change: ${count("opened")}. To close, after the change: ${count("closed")}.${changed} Everything else stays as it is.`;
}

function flowCells({ kind, flow, before, after }: FlowChange): string[] {
  const { protocol, destinationPort, source, destination } = flow;
  const port = protocol === "Any" && destinationPort === "*" ? "any" : `${protocol} ${destinationPort === "*" ? "any" : destinationPort}`;
  const reason = after ?? before;
  return [
    words[kind],
    zoneText(source),
    zoneText(destination),
    port,
    requiredText(before?.required, after?.required),
    reason?.purpose ?? "",
  ];
}

function endpointCells({ kind, fqdn, protocol, port, before, after, stillNeeded = [] }: MatrixEndpointChange): string[] {
  const purpose = (after ?? before)?.purpose ?? "";
  const note = stillNeeded.length === 0 ? "" : `; still needed, so open by name first: ${stillNeeded.join(", ")}`;
  return [words[kind], fqdn, `${protocol} ${port}`, requiredText(before?.required, after?.required), purpose + note];
}

function requiredText(before: boolean | undefined, after: boolean | undefined): string {
  const texts = [before, after].flatMap((required) => (required === undefined ? [] : required ? "yes" : "no"));
  return [...new Set(texts)].join(" -> ");
}

function zoneText({ zone, addresses }: PortZone): string {
  return addresses.length === 0 ? zone : `${zone}: ${addresses.join(", ")}`;
}
