import { formatPrefix, parseAddress, parsePrefix, parsePrefix6, parseRange, parseRange6 } from "../../address/index.js";
import { isCutOff, isObject, items, member, type Node, textOf, Unresolved } from "./node.js";

/** Why a value is open although something is at its place. */
export type Opening = "placeholder" | "expression" | "cut-off" | "unreadable";

/** The content of a place: a value, or why there is none; undefined if there is nothing. */
export type Reading<Value = unknown> =
  | { readonly value: Value; readonly asText?: boolean }
  | { readonly open: Opening; readonly text: string; readonly wanted?: string }
  | undefined;

export type Read<Value = unknown> = (node: Node) => Reading<Value>;

/** Texts that people and templates write if a value still has to be filled in. */
const placeholder =
  /^(?:to-?do\b.*|<[^>]*>|\{[^}]*\}|%[\w-]+%|\[?tbd\]?|change_?me|xx+|\.\.\.|fill[ _-]?in\b.*|replace[ _-]?(?:me|with)\b.*|your[-_ ].*|\/this\/parameter\/is\/overridden.*)$/i;
const placeholderWithin = /\{[a-z][\w -]*\}|<[a-z][\w -]*>|%[a-z][\w-]*%/i;
/** Returns why a text is not a value of any kind. */
export function openingOf(value: unknown): Reading<never> {
  if (value instanceof Unresolved) return { open: "expression", text: value.text };
  if (typeof value !== "string") return undefined;
  if (placeholder.test(value.trim())) return { open: "placeholder", text: value };
  if (isCutOff(value)) return { open: "cut-off", text: "" };
  if (placeholderWithin.test(value)) return { open: "placeholder", text: value };
  // an ARM expression; [[ begins a text that only looks like one
  if (/^\[[^[][\s\S]*\]$/.test(value)) return { open: "expression", text: value };
  if (value.includes("${")) return { open: "expression", text: value };
  return undefined;
}

/** Makes a reader of scalars: null and empty text mean nothing, placeholders and expressions stay open. */
function scalar<Value>(
  wanted: string,
  parse: (value: unknown) => { readonly value: Value; readonly asText?: boolean } | undefined,
): Read<Value> {
  return (node) => {
    const value = withoutIpObject(node);
    if (value === null || value === undefined || value === "") return undefined;
    return openingOf(value) ?? parse(value) ?? { open: "unreadable", text: shownValue(value), wanted };
  };
}

/** Reads a .NET address, which ConvertTo-Json writes with its text in one property. */
function withoutIpObject(node: Node): unknown {
  const text = textOf(member(node, "IPAddressToString"));
  return text ?? (typeof node.value === "string" ? node.value.trim() : node.value);
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(value);
}

export const readText: Read<string> = scalar("a text", (value) =>
  typeof value === "string" ? { value: value.replace(/^\[\[/, "[") } : typeof value === "number" ? { value: String(value) } : undefined,
);

export const readInteger: Read<number> = scalar(
  "a whole number",
  (value): { readonly value: number; readonly asText?: boolean } | undefined => {
    if (typeof value === "number") return Number.isSafeInteger(value) ? { value } : undefined;
    return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? { value: Number(value), asText: true } : undefined;
  },
);

export const readBoolean: Read<boolean> = scalar("true or false", (value) => {
  if (typeof value === "boolean") return { value };
  if (value === 0 || value === 1) return undefined;
  return typeof value === "string" && /^(?:true|false|enabled|disabled)$/i.test(value)
    ? { value: /^(?:true|enabled)$/i.test(value) }
    : undefined;
});

export const readAddress: Read<string> = scalar("an IPv4 address", (value) => {
  if (typeof value !== "string" || !isAddress(value) || isMask(value)) return undefined;
  return { value };
});

/** Reads an address, with or without the length of its network after it. */
export const readAddressOfInterface: Read<string> = scalar("an IPv4 address", (value) => {
  const text = typeof value === "string" ? value.replace(/\/\d{1,2}$/, "") : "";
  return isAddress(text) && !isMask(text) ? { value: text } : undefined;
});

export const readMask: Read<string> = scalar("a subnet mask", (value) =>
  typeof value === "string" && isMask(value) ? { value } : undefined,
);

export const readPrefix: Read<string> = scalar("an IPv4 prefix", (value) =>
  typeof value === "string" && isPrefix(value) ? { value } : undefined,
);

const readAnyPrefix: Read<string> = scalar("a prefix", (value) =>
  typeof value === "string" && (isPrefix(value) || isPrefix6(value)) ? { value } : undefined,
);

export const readRange: Read<string> = scalar("an address, a range or a prefix", (value) =>
  typeof value === "string" && (isRange(value) || isRange6(value)) ? { value } : undefined,
);

/** Reads one of some words in any case, and returns the spelling of the request. */
export function choice<const Word extends string>(...words: readonly Word[]): Read<Word> {
  return scalar(words.join(" or "), (value) => {
    const found = typeof value === "string" ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
    return found === undefined ? undefined : { value: found };
  });
}

/** Reads a count, or a percentage in text; az writes both as text. */
export const readSurge: Read<number | string> = scalar(
  "a count or a percentage",
  (value): { readonly value: number | string } | undefined => {
    if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? { value } : undefined;
    if (typeof value !== "string") return undefined;
    if (/^\d{1,6}$/.test(value)) return { value: Number(value) };
    return /^\d{1,3}%$/.test(value) ? { value } : undefined;
  },
);

/**
 * Makes a reader of lists. A text of several values separated by commas or spaces is a list, and so is a single value. Items
 * that are not open are read; a list of open items only is open.
 */
export function listOf<Value>(read: Read<Value>): Read<Value[]> {
  return (node) => {
    const { value } = node;
    if (value === null || value === undefined || value === "") return undefined;
    if (value instanceof Unresolved) return { open: "expression", text: value.text };
    const nodes = Array.isArray(value)
      ? items(node)
      : typeof value === "string" && openingOf(value) === undefined
        ? value.split(/[,;\s]+/).flatMap((text) => (text === "" ? [] : [{ ...node, value: text }]))
        : [node];
    const readings = nodes.map(read);
    const known = readings.flatMap((reading) => (reading !== undefined && "value" in reading ? [reading.value] : []));
    const open = readings.find((reading) => reading !== undefined && "open" in reading);
    return known.length === 0 && open !== undefined ? (open as Reading<never>) : { value: known };
  };
}

export const readAddresses: Read<string[]> = listOf(readAddress);
export const readPrefixes: Read<string[]> = listOf(readAnyPrefix);
export const readTexts: Read<string[]> = listOf(readText);

function holds(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

export function isAddress(text: string): boolean {
  return holds(() => parseAddress(text));
}

export function isPrefix(text: string): boolean {
  return text.includes("/") && holds(() => parsePrefix(text));
}

function isPrefix6(text: string): boolean {
  return text.includes("/") && text.includes(":") && holds(() => parsePrefix6(text));
}

export function isRange(text: string): boolean {
  return holds(() => parseRange(text));
}

export function isRange6(text: string): boolean {
  return text.includes(":") && holds(() => parseRange6(text));
}

/** Reports whether a text is the mask of a prefix with a length above 0. */
function isMask(text: string): boolean {
  return /^255\./.test(text) && isPrefix(`10.0.0.0/${text}`);
}

/** Returns the prefix of an address and a mask, in text. */
export function maskedPrefix(address: string, mask: string): string | undefined {
  if (!isPrefix(`${address}/${mask}`)) return undefined;
  return formatPrefix(parsePrefix(`${address}/${mask}`));
}
