import type { NetworkCheck } from "../../../types/index.js";
import { findingsSection } from "./findings-section.js";
import { paragraph } from "./paragraph.js";
import { sections } from "./sections.js";

/** A check for people: the verdict first. */
export function networkCheckTable({ ok, findings }: NetworkCheck, width: number | undefined): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const verdict = ok
    ? "A plan can be made of this request."
    : `No plan can be made of this request: ${errors === 1 ? "an error stops" : `${errors} errors stop`} it.`;
  return sections(paragraph(verdict, width), findingsSection(findings, width));
}
