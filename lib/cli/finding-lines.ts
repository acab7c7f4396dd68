import type { Finding, Severity } from "../../types/index.js";
import { shorten } from "../address/index.js";
import { printable } from "./output/printable.js";

/** A line for people, and how serious it is. */
export interface MessageLine {
  readonly severity: Severity;
  readonly text: string;
}

const longestPath = 300;

/**
 * Findings as lines: where, what, the rule, and below it each change that would help.
 *
 * @param givenBy  which option gave what stands at a pointer
 * @param document what the pointers lead into, where that is not the request
 */
export function findingLines(findings: readonly Finding[], givenBy: ReadonlyMap<string, string>, document?: string): MessageLine[] {
  return findings.map((finding) => {
    const where = [document, finding.path].filter((part) => part !== undefined && part !== "").join(" ");
    const option = optionAt(finding.path, givenBy);
    const place = option === undefined ? shorten(where, longestPath) : `${shorten(where, longestPath)} (${option})`;
    const repairs = (finding.repairs ?? []).map(({ text }) => `\n  try: ${printable(text)}`).join("");
    return {
      severity: finding.severity,
      text: `${place === "" ? "" : `${place}: `}${printable(finding.message)} (${finding.rule})${repairs}`,
    };
  });
}

/** The option that gave the place or what it stands in. */
function optionAt(path: string, givenBy: ReadonlyMap<string, string>): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const option = givenBy.get(path.slice(0, end));
    if (option !== undefined) return option;
  }
  return undefined;
}
