import type { Finding } from "../../../types/index.js";
import { columnLayout } from "../output/column-layout.js";
import { section } from "./section.js";

/** Lists findings with their path, and below each one its repairs. Without findings there is no section. */
export function findingsSection(findings: readonly Finding[], width: number | undefined): string {
  if (findings.length === 0) return "";
  const rows = findings.flatMap(({ severity, path, message, rule, repairs }) => [
    [severity, path, message, rule],
    ...(repairs ?? []).map(({ text }) => ["", "", `try: ${text}`, ""]),
  ]);
  const columns = [
    { header: "Severity" },
    { header: "Where", wraps: true },
    { header: "Message", wraps: true },
    { header: "Rule", wraps: true },
  ] as const;
  return section("Findings", columnLayout(columns, rows, width));
}
