import type { OverlapReport } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const columns = [
  { header: "A", wraps: true },
  { header: "Relation" },
  { header: "B", wraps: true },
  { header: "Start" },
  { header: "End" },
] as const;

/** Formats overlapping ranges for people. */
export function overlapReportTable({ overlaps, findings }: OverlapReport, width: number | undefined): string {
  const rows = overlaps.map(({ a, b, start, end, relation }) => [a, relation, b, start, end]);
  const text = overlaps.length === 0 ? paragraph("No ranges overlap.", width) : section("Overlaps", columnLayout(columns, rows, width));
  return sections(text, findingsSection(findings, width));
}
