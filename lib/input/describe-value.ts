import { counted } from "../text/counted.js";
import { maskedCredentials } from "../text/credentials.js";
import { shorten } from "../text/shorten.js";

/** Describes a value in a message: its type and, if it is short, the value itself. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return value === "" ? "empty text" : `text "${shorten(maskedCredentials(value))}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${counted(value.length, "item")}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** The limits of a value in a finding: nesting, members of a list or object, code units of a text. */
const most = { levels: 4, members: 16, text: 200 };

/** Returns a value as findings carry it: unchanged if it is small, otherwise with "…" in place of what was cut, and without passwords of proxies. */
export function excerpt(value: unknown, levels = most.levels): unknown {
  if (typeof value === "string") {
    const shown = maskedCredentials(value);
    return shown.length <= most.text ? shown : shorten(shown, most.text);
  }
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
