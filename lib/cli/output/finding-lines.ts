import type { Finding, Severity } from "../../../types/index.js";
import { shorten } from "../../text/shorten.js";
import { printable } from "./printable.js";

/** A line for people, and how serious it is. */
export interface MessageLine {
  readonly severity: Severity;
  readonly text: string;
}

const longestPlace = 300;

/**
 * Findings as lines: where, what, the rule, and below it each change that would help.
 *
 * @param givenBy  which option gave what stands at a pointer; such a place bears the name of the option
 * @param document what the pointers lead into, where that is not the request
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

/** The option that gave the place; the pointer beside it where the place is only a part of what the option gave. */
function placeOf(path: string, givenBy: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const option = givenBy.get(path.slice(0, end));
    if (option !== undefined) return end === path.length ? option : `${path} (${option})`;
  }
  return path;
}
