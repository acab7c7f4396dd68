import type { Rule } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";

const columns = [
  { header: "Id" },
  { header: "Platforms", wraps: true },
  { header: "Severity" },
  { header: "Statement", wraps: true },
] as const;

/** Formats rules for people. */
export function ruleListTable(rules: readonly Rule[], width: number | undefined): string {
  return columnLayout(
    columns,
    rules.map(({ id, platforms, severity, statement }) => [id, platforms.join(", "), severity, statement]),
    width,
  );
}
