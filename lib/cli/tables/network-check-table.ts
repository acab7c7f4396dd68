import type { NetworkCheck } from "../../../types/index.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { sections } from "./sections.js";

/** Formats a check for people: the verdict first. */
export function networkCheckTable({ ok, findings }: NetworkCheck, width: number | undefined): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const verdict = ok
    ? "This request can be planned."
    : `This request cannot be planned: ${errors === 1 ? "there is an error" : `there are ${errors} errors`}.`;
  return sections(paragraph(verdict, width), findingsSection(findings, width));
}
