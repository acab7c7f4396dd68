import type { ImportResult } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { columnLayout } from "../output/column-layout.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";
import { sections } from "./sections.js";
import { shownValue } from "./shown-value.js";

const valueColumns = [
  { header: "Where", wraps: true },
  { header: "Value", wraps: true },
  { header: "From", wraps: true },
] as const;
const unknownColumns = [
  { header: "Where", wraps: true },
  { header: "Why", wraps: true },
  { header: "Print it with", wraps: true, optional: true },
] as const;

/** Shows an import: what was read and from where, what is unknown, and the findings. */
export function importResultTable(result: ImportResult, names: readonly string[], width: number | undefined): string {
  const { request, sources, unknown, findings, platform } = result;
  const values = sources.map(({ path, document, pointer, line, column }) => [
    path,
    shownValue(valueAt(request, path)),
    [names[document] ?? `document ${document + 1}`, line === undefined ? (pointer ?? "") : `line ${line}, column ${column ?? 1}`]
      .filter((part) => part !== "")
      .join(", "),
  ]);
  return sections(
    paragraph(platform === undefined ? "The documents do not show the platform." : `A request for ${platform}.`, width),
    section("Read", values.length === 0 ? "" : columnLayout(valueColumns, values, width)),
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
