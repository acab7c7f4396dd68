import type { DriftReport } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";
import { shownValue } from "./shown-value.js";

const columns = [
  { header: "Change" },
  { header: "Where", wraps: true },
  { header: "Planned", wraps: true },
  { header: "Actual", wraps: true },
  { header: "To correct it" },
  { header: "Rule", wraps: true, optional: true },
] as const;
const unknownColumns = [
  { header: "Where", wraps: true },
  { header: "Why", wraps: true },
  { header: "Print it with", wraps: true, optional: true },
] as const;

/** Formats drift for people: the verdict, the differences, what is unknown. */
export function driftReportTable({ drifted, changes, unknown, findings }: DriftReport, width: number | undefined): string {
  const rows = changes.map((change) => [
    change.kind,
    change.path,
    shownValue(change.planned),
    shownValue(change.actual),
    change.impact,
    change.rule ?? "",
  ]);
  return sections(
    paragraph(verdictOf(drifted, changes.length), width),
    section("Drift", rows.length === 0 ? "" : columnLayout(columns, rows, width)),
    section(
      "Unknown",
      unknown.length === 0
        ? ""
        : columnLayout(
            unknownColumns,
            unknown.map(({ path, reason, command }) => [path, reason, command ?? ""]),
            width,
          ),
    ),
    findingsSection(findings, width),
  );
}

/** The result in one sentence. */
export function verdictOf(drifted: boolean, count: number): string {
  if (!drifted) return "The existing network is as planned, as far as the documents show it.";
  return count === 1 ? "One thing differs from the plan." : `${count} things differ from the plan.`;
}
