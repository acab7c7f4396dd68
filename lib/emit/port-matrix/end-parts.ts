import type { Finding, PortZone } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressRange6,
  AddressSyntaxError,
  addressFamily,
  addressSet,
  formatAddress,
  formatAddress6,
  formatPrefix,
  formatPrefix6,
  formatRange6,
  parseAddress6,
  parsePrefix6,
  parseRange,
  parseRange6,
  prefixesOfSet,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

export type Family = "ipv4" | "ipv6";

/** A part of one end of a row for which firewall rules can be made. */
export type EndPart =
  /** The shortest list of prefixes; a single address without a length. In IPv6 a range stays a range, `a-b`. */
  | { readonly kind: "prefixes"; readonly family: Family; readonly prefixes: readonly string[] }
  /** A name whose prefixes only Azure knows. */
  | { readonly kind: "tag"; readonly tag: string }
  /** Every public address. */
  | { readonly kind: "internet" }
  /** The matrix does not name the addresses. */
  | { readonly kind: "unknown"; readonly zone: string; readonly fqdns?: readonly string[] };

export interface ParsedEnd {
  readonly parts: readonly EndPart[];
  /** The texts of the end for which no rule is made. */
  readonly faults: readonly Finding[];
}

/**
 * Reads one end of a row.
 *
 * Guarantees: an end that names addresses never becomes one without addresses. If none of them can be read, it has no part.
 *
 * @param path pointer to the end
 */
export function endPartsOf({ zone, addresses, fqdns }: PortZone, path: string): ParsedEnd {
  if (addresses.length === 0)
    return { parts: [zone === "internet" ? { kind: "internet" } : { kind: "unknown", zone, ...defined({ fqdns }) }], faults: [] };
  const faults: Finding[] = [];
  const tags = new Set<string>();
  const ranges: AddressRange[] = [];
  const ranges6: Range6[] = [];
  for (const [index, text] of addresses.entries()) {
    if (isServiceTag(text)) tags.add(text);
    else {
      try {
        if (addressFamily(text) === 6) ranges6.push(readRange6(text));
        else ranges.push(parseRange(text));
      } catch (error) {
        if (!(error instanceof AddressSyntaxError)) throw error;
        faults.push(notAnAddress(text, pointer(path, "addresses", index)));
      }
    }
  }
  const prefixes = prefixesOfSet(addressSet(ranges)).map((prefix) =>
    prefix.prefixLength === 32 ? formatAddress(prefix.first) : formatPrefix(prefix),
  );
  const prefixes6 = outermost(ranges6).map(({ text }) => text);
  return {
    parts: [
      ...(prefixes.length === 0 ? [] : [{ kind: "prefixes" as const, family: "ipv4" as const, prefixes }]),
      ...(prefixes6.length === 0 ? [] : [{ kind: "prefixes" as const, family: "ipv6" as const, prefixes: prefixes6 }]),
      ...[...tags].map((tag) => (tag === "Internet" ? { kind: "internet" as const } : { kind: "tag" as const, tag })),
    ],
    faults,
  };
}

/** Service tags begin with a capital, may name a region after a full stop, and are not the word for every address. */
function isServiceTag(text: string): boolean {
  return text.length <= 80 && /^[A-Z][A-Za-z0-9]+(?:\.[A-Za-z][A-Za-z0-9]*)?$/.test(text) && text.toLowerCase() !== "any";
}

function notAnAddress(text: string, path: string): Finding {
  return findingOf(emitRules["emit-address"], {
    path,
    received: shorten(text),
    message: `"${shorten(text)}" is neither an address, a range, a prefix nor a service tag, so no rule is made for it; give its addresses`,
  });
}

interface Range6 extends AddressRange6 {
  readonly text: string;
}

function readRange6(text: string): Range6 {
  const range = parseRange6(text);
  if (text.includes("/")) {
    const prefix = parsePrefix6(text);
    return { ...range, text: prefix.prefixLength === 128 ? formatAddress6(prefix.first) : formatPrefix6(prefix) };
  }
  return {
    ...range,
    text: range.first === range.last ? formatAddress6(parseAddress6(text.split("-")[0]?.trim() ?? text)) : formatRange6(range),
  };
}

/** In order, without prefixes that lie within another. */
function outermost(ranges: readonly Range6[]): Range6[] {
  const sorted = [...ranges].sort((a, b) => compare(a.first, b.first) || compare(b.last, a.last));
  const kept: Range6[] = [];
  for (const range of sorted) {
    const before = kept.at(-1);
    if (before === undefined || range.last > before.last) kept.push(range);
  }
  return kept;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
