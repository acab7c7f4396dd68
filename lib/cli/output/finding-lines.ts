import type { Finding, Severity } from "../../../types/index.js";
import { shorten } from "../../text/shorten.js";
import { printable } from "./printable.js";

/** A line for people, and its severity. */
export interface MessageLine {
  readonly severity: Severity;
  readonly text: string;
}

const longestPlace = 300;

/**
 * Formats findings as lines: path, message and rule, and below it each repair.
 *
 * @param givenBy  the option that set the value at a pointer of the request; the line then names the option
 * @param document the document that the pointers lead into, if it is not the request
 */
export function findingLines(findings: readonly Finding[], givenBy: ReadonlyMap<string, string>, document?: string): MessageLine[] {
  return findings.map((finding) => {
    const place = [document, placeOf(finding.path, givenBy)].filter((part) => part !== undefined && part !== "").join(" ");
    const repairs = (finding.repairs ?? []).map(({ text }) => `\n  try: ${printable(text)}`).join("");
    return {
      severity: finding.severity,
      text: `${place === "" ? "" : `${shorten(place, longestPlace)}: `}${printable(finding.message)} (${finding.rule})${repairs}`,
    };
  });
}

/** Returns the option that set the value, with the pointer if the value is only a part of it. */
function placeOf(path: string, givenBy: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const option = givenBy.get(path.slice(0, end));
    if (option !== undefined) return end === path.length ? option : `${path} (${option})`;
  }
  return path;
}
