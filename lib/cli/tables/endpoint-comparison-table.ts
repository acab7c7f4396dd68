import type { EndpointComparison, NamedEndpoint } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { listsText } from "./endpoints-section.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const columns = [
  { header: "Date" },
  { header: "Change" },
  { header: "Before", wraps: true, optional: true },
  { header: "After", wraps: true, optional: true },
  { header: "Undone", optional: true },
  { header: "List", wraps: true },
] as const;

/** What changed in the endpoint lists, for people. */
export function endpointComparisonTable({ changes, lists, findings }: EndpointComparison, width: number | undefined): string {
  const rows = changes.map(({ date, kind, before, after, undone, list }) => [date, kind, shown(before), shown(after), undone ?? "", list]);
  return sections(
    listsText(lists, width),
    rows.length === 0 ? paragraph("No changes are known in this time.", width) : section("Changes", columnLayout(columns, rows, width)),
    findingsSection(findings, width),
  );
}

function shown(endpoint: NamedEndpoint | undefined): string {
  return endpoint === undefined ? "" : `${endpoint.fqdn} ${endpoint.protocol} ${endpoint.port}`;
}
