import type { FlowChange, MatrixEndpointChange, PortMatrixComparison, PortZone } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const flowColumns = [
  { header: "Change" },
  { header: "From", wraps: true },
  { header: "To", wraps: true },
  { header: "Port" },
  { header: "Required" },
  { header: "Purpose", wraps: true },
] as const;

const endpointColumns = [
  { header: "Change" },
  { header: "Endpoint", wraps: true },
  { header: "Port" },
  { header: "Required" },
  { header: "Purpose", wraps: true },
] as const;

const listColumns = [{ header: "List", wraps: true }, { header: "Before" }, { header: "After" }] as const;

/** What opens and what closes between two port matrices, for people. */
export function portMatrixComparisonTable(
  { changes, endpoints, lists = [], findings }: PortMatrixComparison,
  width: number | undefined,
): string {
  const none = changes.length + endpoints.length === 0;
  return sections(
    none ? paragraph("Nothing opens and nothing closes.", width) : "",
    section("Traffic", changes.length === 0 ? "" : columnLayout(flowColumns, changes.map(flowCells), width)),
    section("Endpoints", endpoints.length === 0 ? "" : columnLayout(endpointColumns, endpoints.map(endpointCells), width)),
    section(
      "Endpoint lists",
      lists.length === 0
        ? ""
        : columnLayout(
            listColumns,
            lists.map(({ name, before = "", after = "" }) => [name, before, after]),
            width,
          ),
    ),
    findingsSection(findings, width),
  );
}

function flowCells({ kind, flow, before, after }: FlowChange): string[] {
  const { protocol, destinationPort, source, destination } = flow;
  const port = protocol === "Any" && destinationPort === "*" ? "any" : `${protocol} ${destinationPort === "*" ? "any" : destinationPort}`;
  const reason = after ?? before;
  return [kind, zoneText(source), zoneText(destination), port, requiredText(before?.required, after?.required), reason?.purpose ?? ""];
}

function endpointCells({ kind, fqdn, protocol, port, before, after }: MatrixEndpointChange): string[] {
  const reason = after ?? before;
  return [kind, fqdn, `${protocol} ${port}`, requiredText(before?.required, after?.required), reason?.purpose ?? ""];
}

function requiredText(before: boolean | undefined, after: boolean | undefined): string {
  const texts = [before, after].flatMap((required) => (required === undefined ? [] : required ? "yes" : "no"));
  return [...new Set(texts)].join(" -> ");
}

function zoneText({ zone, addresses }: PortZone): string {
  return addresses.length === 0 ? zone : `${zone}: ${addresses.join(", ")}`;
}
