import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/** Makes a finding for each item whose name an earlier item of the list has, ignoring case. `base`: pointer to the list. */
export function repeatedNames(items: readonly { readonly name: string }[], base: string): Finding[] {
  const firstWith = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [index, { name }] of items.entries()) {
    const first = firstWith.get(name.toLowerCase());
    if (first === undefined) {
      firstWith.set(name.toLowerCase(), index);
      continue;
    }
    const path = pointer(base, index, "name");
    findings.push(
      findingOf(addressRules["name-unique"], {
        path,
        received: name,
        message: `"${shorten(name)}" is also the name of ${pointer(base, first)}; use another name, different in more than case`,
      }),
    );
  }
  return findings;
}
