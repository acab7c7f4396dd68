import type { ChangeImpact, PlanComparison } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";
import { shownValue } from "./shown-value.js";

const columns = [
  { header: "Impact" },
  { header: "Change" },
  { header: "Where", wraps: true },
  { header: "Before", wraps: true },
  { header: "After", wraps: true },
  { header: "Rule", wraps: true, optional: true },
] as const;

const order: Record<ChangeImpact, number> = { rebuild: 0, "in-place": 1, none: 2 };

const verdicts: Record<ChangeImpact, string> = {
  none: "Nothing that is deployed changes.",
  "in-place": "All changes can be made in place.",
  rebuild: "Something has to be re-created.",
};

/** Formats a comparison for people: the verdict, then the changes, the most serious first. */
export function planComparisonTable({ impact, changes, findings }: PlanComparison, width: number | undefined): string {
  const rows = [...changes]
    .sort((a, b) => order[a.impact] - order[b.impact])
    .map((change) => [change.impact, change.kind, change.path, shownValue(change.before), shownValue(change.after), change.rule ?? ""]);
  return sections(
    paragraph(verdicts[impact], width),
    section("Changes", rows.length === 0 ? "" : columnLayout(columns, rows, width)),
    findingsSection(findings, width),
  );
}
