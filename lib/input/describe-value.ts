import { shorten } from "../text/shorten.js";

/** A value in the words of a message: its type and, where it is short, the value itself. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return value === "" ? "empty text" : `text "${shorten(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${count(value.length, "item")}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** A number with its noun: `1 item`, `3 items`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Alternatives as one would say them: `a, b or c`. */
export function either(alternatives: readonly string[]): string {
  return joined(alternatives, "or");
}

/** Parts as one would say them: `a, b and c`. */
export function together(parts: readonly string[]): string {
  return joined(parts, "and");
}

function joined(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}

/** How much of a value a finding carries: nesting, members of a list or object, code units of a text. */
const most = { levels: 4, members: 16, text: 200 };

/**
 * A value as findings carry it: as it is where it is small, and with "…" in place of what is too much where it is not.
 */
export function excerpt(value: unknown, levels = most.levels): unknown {
  if (typeof value === "string") return value.length <= most.text ? value : shorten(value, most.text);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) {
    const items = value.slice(0, most.members).map((item) => excerpt(item, levels - 1));
    return value.length > most.members ? [...items, "…"] : items;
  }
  const entries = Object.entries(value);
  const kept = entries.slice(0, most.members).map(([key, member]) => [key, excerpt(member, levels - 1)]);
  return Object.fromEntries(entries.length > most.members ? [...kept, ["…", "…"]] : kept);
}
