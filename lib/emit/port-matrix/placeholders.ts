import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { EndPart, Family } from "./end-parts.js";
import type { Opening, ParsedRow } from "./read-rows.js";
import { plainName, uniqueNames } from "./unique-names.js";

/** Addresses that are not in the matrix, as a value to fill in. */
export interface Placeholder {
  /** Letters, digits and hyphens, up to 40 characters, unique among the placeholders: `dns`, `ntp-ipv6`. */
  readonly name: string;
  /** Whose addresses they are, for people, in one line. */
  readonly meaning: string;
  readonly family: Family;
  readonly kind: "unknown" | "tag";
  /** Pointer to the first end that needs it. */
  readonly path: string;
  /** Ids of the rows that need it, as they are written. */
  readonly rows: readonly string[];
}

export interface Placeholders {
  readonly all: readonly Placeholder[];
  /** Returns the placeholder for an end in an opening of an IP version. */
  readonly of: (part: EndPart, family: Family) => Placeholder | undefined;
}

/**
 * Lists the values to fill in: one for each zone without addresses, in each IP version, and for each service tag if the format
 * does not know service tags.
 */
export function placeholdersOf(rows: readonly ParsedRow[], kinds: readonly EndPart["kind"][]): Placeholders {
  const drafts = new Map<string, Draft>();
  for (const opening of rows.flatMap(({ openings }) => openings)) {
    for (const side of ["source", "destination"] as const) {
      const part = opening[side];
      if (!kinds.includes(part.kind)) continue;
      const key = keyOf(part, opening.family);
      if (key === undefined) continue;
      const draft = drafts.get(key) ?? draftOf(part, opening, side);
      draft.rows.add(opening.row.id);
      drafts.set(key, draft);
    }
  }
  const names = uniqueNames(
    [...drafts.values()].map(({ text, family }) => `${plainName(text).slice(0, 32)}${family === "ipv6" ? "-ipv6" : ""}`),
    (text) => text,
    40,
  );
  const all = [...drafts].map(([key, { text: _, rows: ids, ...draft }], index) => ({
    key,
    placeholder: { ...draft, name: names[index] ?? key, rows: [...ids] },
  }));
  const byKey = new Map(all.map(({ key, placeholder }) => [key, placeholder]));
  return {
    all: all.map(({ placeholder }) => placeholder),
    of: (part, family) => byKey.get(keyOf(part, family) ?? ""),
  };
}

/** Makes one finding for each value to fill in, with its name in the format. */
export function placeholderFindings({ all }: Placeholders, nameOf: (placeholder: Placeholder) => string): Finding[] {
  return all.map((placeholder) => {
    const { kind, meaning, path, rows } = placeholder;
    const needed = `needed by ${rows.length === 1 ? "row" : `${rows.length} rows:`} ${listed(rows.map((id) => `"${shorten(id)}"`))}`;
    const [rule, what] =
      kind === "tag"
        ? ([emitRules["emit-service-tag"], `${meaning} is known only to Azure, ${needed}; give its published prefixes as`] as const)
        : ([emitRules["emit-zone-addresses"], `${meaning} has no addresses in the matrix, ${needed}; give them as`] as const);
    return findingOf(rule, { path, message: `${what} ${nameOf(placeholder)}` });
  });
}

interface Draft extends Omit<Placeholder, "name" | "rows"> {
  readonly text: string;
  readonly rows: Set<string>;
}

function draftOf(part: EndPart, { index, family }: Opening, side: "source" | "destination"): Draft {
  const path = pointer("/rules", index, side, "addresses");
  const version = family === "ipv6" ? ", in IPv6" : "";
  if (part.kind === "tag")
    return { text: part.tag, meaning: `service tag ${part.tag}${version}`, family, kind: "tag", path, rows: new Set() };
  const zone = part.kind === "unknown" ? part.zone : part.kind;
  const names = part.kind === "unknown" && part.fqdns !== undefined ? ` (${listed(part.fqdns.map((name) => shorten(name)))})` : "";
  return { text: zone, meaning: `zone "${shorten(zone)}"${names}${version}`, family, kind: "unknown", path, rows: new Set() };
}

function keyOf(part: EndPart, family: Family): string | undefined {
  if (part.kind === "unknown") return JSON.stringify([family, "zone", part.zone, ...(part.fqdns ?? [])]);
  return part.kind === "tag" ? `${family} tag ${part.tag}` : undefined;
}
