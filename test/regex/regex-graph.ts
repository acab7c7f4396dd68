import type { RegexPart } from "./parse-regex.js";

/**
 * A place in a pattern. A reader has one place after it, a split has several, and a check passes or fails. At the end of a
 * repetition, `begun` is where the first one began.
 */
export type Place =
  | { readonly kind: "read"; readonly set: string; readonly next: Place }
  | { readonly kind: "split"; next: readonly Place[]; readonly begun?: Place }
  | { readonly kind: "check"; readonly source: string; readonly next: Place }
  | { readonly kind: "accept" | "dead" };

/** A repeat of more than this counts as endless, which has every way through that the bounded one has. */
const endless = 20;

/** Reports whether a pattern repeats anything without an upper limit; otherwise its work at one character is bounded. */
export function isEndless(part: RegexPart): boolean {
  if (part.kind === "repeat") return part.max > endless || isEndless(part.body);
  if (part.kind === "assertion") return part.body !== undefined && isEndless(part.body);
  return part.kind !== "set" && part.parts.some(isEndless);
}

/** The places of a pattern in the order of a backtracking engine. */
export function placesOf(part: RegexPart, next: Place): Place {
  switch (part.kind) {
    case "set":
      return { kind: "read", set: part.source, next };
    case "sequence":
      return part.parts.reduceRight((after, each) => placesOf(each, after), next);
    case "choice":
      return { kind: "split", next: part.parts.map((each) => placesOf(each, next)) };
    case "repeat":
      return repeatOf(part.body, part.min, part.max, next);
    case "assertion":
      if (part.body === undefined || seesOneCharacter(part.body)) return { kind: "check", source: part.source, next };
      if (part.isBehind) throw new Error(`${part.source} looks further behind than is judged`);
      // a lookahead is a way of its own, whose steps count even if it succeeds; whether it does is left open
      return { kind: "split", next: [placesOf(part.body, { kind: "dead" }), { kind: "check", source: "", next }] };
  }
}

function repeatOf(body: RegexPart, min: number, max: number, next: Place): Place {
  let after = next;
  if (max > endless) {
    const loop: Place = { kind: "split", next: [] };
    const again: Place = { kind: "split", next: [], begun: loop };
    again.next = loop.next = [placesOf(body, again), next];
    after = loop;
  } else for (let count = min; count < max; count++) after = { kind: "split", next: [placesOf(body, after), next] };
  for (let count = 0; count < min; count++) after = placesOf(body, after);
  return after;
}

/** Reports whether one character on either side decides an assertion. */
function seesOneCharacter(body: RegexPart): boolean {
  if (body.kind === "choice") return body.parts.every(seesOneCharacter);
  return body.kind === "set" || (body.kind === "assertion" && body.body === undefined);
}

/**
 * Returns one character for each kind that a pattern distinguishes.
 *
 * Any two characters that are in the same sets of the pattern are read in the same ways, so one represents all.
 */
export function lettersOf(part: RegexPart, flags: string): string[] {
  const sets = new Set<string>();
  collect(part);
  const kinds = new Map<string, string>();
  const members = [...sets].map((set) => membersOf(set, flags));
  for (let code = 0; code < charactersWith(flags); code++) {
    let kind = "";
    for (const member of members) kind += member[code];
    if (!kinds.has(kind)) kinds.set(kind, String.fromCodePoint(code));
  }
  return [...kinds.values()];

  function collect(each: RegexPart): void {
    if (each.kind === "set") sets.add(each.source);
    else if (each.kind === "repeat") collect(each.body);
    else if (each.kind !== "assertion") each.parts.forEach(collect);
    else if (each.body !== undefined) collect(each.body);
    else sets.add(/b/i.test(each.source) ? "\\w" : "[\\n\\r\\u2028\\u2029]");
  }
}

/** Reports whether a set of a pattern contains a character. */
export function holds(set: string, flags: string, letter: string): boolean {
  return membersOf(set, flags)[letter.codePointAt(0) ?? 0] === 1;
}

/** Reports whether an assertion that sees one character on either side passes between two of them; undefined is the beginning. */
export function letsThrough(source: string, flags: string, before: string | undefined, after: string): boolean {
  const regex = new RegExp(source, `${meaningOf(flags)}${flags.includes("m") ? "m" : ""}y`);
  regex.lastIndex = before?.length ?? 0;
  return regex.test(`${before ?? ""}${after}`);
}

const known = new Map<string, Uint8Array>();

function membersOf(set: string, flags: string): Uint8Array {
  const key = `${meaningOf(flags)} ${set}`;
  const members = known.get(key) ?? new Uint8Array(charactersWith(flags));
  if (known.has(key)) return members;
  const regex = new RegExp(`^${set}$`, meaningOf(flags));
  for (let code = 0; code < members.length; code++) members[code] = regex.test(String.fromCodePoint(code)) ? 1 : 0;
  known.set(key, members);
  return members;
}

/** The flags that decide which characters a set contains. */
function meaningOf(flags: string): string {
  return flags.replace(/[^ius]/g, "");
}

function charactersWith(flags: string): number {
  return flags.includes("u") ? 0x110000 : 0x10000;
}
