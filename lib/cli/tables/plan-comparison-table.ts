import type { ChangeImpact, PlanComparison } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

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
    .map((change) => [change.impact, change.kind, change.path, shown(change.before), shown(change.after), change.rule ?? ""]);
  return sections(
    paragraph(verdicts[impact], width),
    section("Changes", rows.length === 0 ? "" : columnLayout(columns, rows, width)),
    findingsSection(findings, width),
  );
}

/** Formats a value in a cell: ranges as people write them, of an object the first few plain values. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value !== "object") return String(value);
  const { start, end, ...others } = value as Readonly<Record<string, unknown>>;
  const plain = Object.entries(others)
    .filter(([, member]) => typeof member !== "object")
    .slice(0, 3);
  const range = start === undefined ? [] : [start === end ? String(start) : `${String(start)}-${String(end)}`];
  return [...range, ...plain.map(([name, member]) => (name === "name" ? String(member) : `${name} ${String(member)}`))].join(", ");
}
