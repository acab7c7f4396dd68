import type { DriftReport } from "../../../types/index.js";
import { markdownTable, markdownText } from "../../emit/text/markdown-text.js";
import { verdictOf } from "./drift-report-table.js";
import { shownValue } from "./shown-value.js";

/** Formats drift as Markdown for a pull request. */
export function driftReportMarkdown({ drifted, changes, unknown, findings }: DriftReport): string {
  const parts = [`${verdictOf(drifted, changes.length)}\n`];
  if (changes.length > 0)
    parts.push(
      table(
        ["Change", "Where", "Planned", "Actual", "To correct it"],
        changes.map(({ kind, path, planned, actual, impact, rule }) => [
          kind,
          path,
          shownValue(planned),
          shownValue(actual),
          rule === undefined ? impact : `${impact} (${rule})`,
        ]),
      ),
    );
  if (unknown.length > 0)
    parts.push(
      `### Unknown\n`,
      table(
        ["Where", "Why", "Print it with"],
        unknown.map(({ path, reason, command }) => [path, reason, command ?? ""]),
      ),
    );
  if (findings.length > 0)
    parts.push(
      `### Findings\n`,
      table(
        ["Severity", "Message", "Rule"],
        findings.map(({ severity, message, rule }) => [severity, message, rule]),
      ),
    );
  return parts.join("\n");
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = markdownTable(
    headers,
    rows.map((cells) => cells.map(markdownText)),
  );
  return lines.map((line) => `${line}\n`).join("");
}
