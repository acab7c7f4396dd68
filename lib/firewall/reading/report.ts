import type { Finding } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { firewallRules } from "../../rules/firewall-rules.js";
import { shorten } from "../../text/shorten.js";

type Row = (typeof firewallRules)[keyof typeof firewallRules];

/** The maximum number of findings for one rule. A file with a fault in every rule gets one more finding that says so. */
const most = 100;

/**
 * Collects the findings of a reader. Content that is text has no pointers into it, so the place comes first in the message;
 * content that is a parsed document has pointers.
 */
export class Report {
  readonly findings: Finding[] = [];
  readonly #counts = new Map<string, number>();
  readonly #isText: boolean;

  constructor(isText: boolean) {
    this.#isText = isText;
  }

  /** @param place a pointer into the content, or `line N` */
  add(row: Row, place: string, message: string, received?: string): void {
    const count = (this.#counts.get(row.id) ?? 0) + 1;
    this.#counts.set(row.id, count);
    if (count > most) return;
    const inside = place.startsWith("/") && !this.#isText;
    const shown = inside || place === "" ? message : `${shorten(place, 200)}: ${message}`;
    this.findings.push(
      findingOf(row, {
        path: inside ? `/content${place}` : "/content",
        message: count === most ? `${shown}; further findings of this kind are not listed` : shown,
        ...(received === undefined ? {} : { received: shorten(received) }),
      }),
    );
  }
}

/** Returns the message for an expression in place of rules that cannot be evaluated. */
export function unreadText(text: string): string {
  return `the rules are "${shorten(text)}", which depends on something that the template does not contain; give the deployed rules, as az prints them`;
}
