import type { NoProxy } from "../../../types/index.js";
import {
  type AddressRange,
  AddressSyntaxError,
  formatPrefix,
  type Prefix,
  parsePrefix,
  parseRange,
  prefixesOfSet,
  rangeSize,
  wildcardsOf,
} from "../../address/index.js";

/** The entries of a bypass list in either form, without blanks around them. */
export function entriesOf(noProxy: NoProxy | undefined): string[] {
  const entries = typeof noProxy === "string" ? noProxy.split(",") : (noProxy ?? []);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}

/** Returns the addresses of an entry: an address, a prefix, or an address with asterisks in place of its last octets. */
export function rangeOfEntry(entry: string): AddressRange | undefined {
  const prefix = prefixOfWildcard(entry);
  if (prefix !== undefined) return prefix;
  if (!/^[0-9]+\.[0-9./]+$/.test(entry)) return undefined;
  try {
    return parseRange(entry);
  } catch (error) {
    if (error instanceof AddressSyntaxError) return undefined;
    throw error;
  }
}

/** Reports whether an entry covers a name: `.svc`, `svc` and `*.svc` cover everything that ends in `.svc`. */
export function coversName(entry: string, name: string): boolean {
  const ending = entry.toLowerCase().replace(/^\*?\.?/, "");
  const host = name.replace(/^\./, "");
  return entry === "*" || (ending !== "" && (host === ending || host.endsWith(`.${ending}`)));
}

/** The same list in the syntax of each component that needs one. */
export interface BypassTexts {
  readonly environment: string;
  readonly winInet: string;
  readonly winHttp: string;
}

/** Writes a bypass list for environment variables, which know prefixes and no asterisks, and for Windows, where it is the other way round. */
export function bypassTexts(entries: readonly string[]): BypassTexts {
  // neither of the three understands <local>
  const all = entries.filter((entry) => entry.toLowerCase() !== "<local>");
  const windows = once(all.flatMap(forWindows)).join(";");
  return { environment: once(all.map(forEnvironment)).join(","), winInet: windows, winHttp: windows };
}

/** Writes an entry as an environment variable has it. */
export function forEnvironment(entry: string): string {
  const prefix = prefixOfWildcard(entry);
  return prefix === undefined ? entry.replace(/^\*(?=\.)/, "") : formatPrefix(prefix);
}

function forWindows(entry: string): readonly string[] {
  if (entry.startsWith(".")) return [`*${entry}`];
  const range = entry.includes("/") ? rangeOfEntry(entry) : undefined;
  if (range === undefined || rangeSize(range) === 1) return [entry.replace(/\/32$/, "")];
  return prefixesOfSet([range]).flatMap((prefix) => wildcardsOf(prefix).texts);
}

/** Reads `10.*`, `192.168.10.*` or `192.168.*.*`. */
function prefixOfWildcard(entry: string): Prefix | undefined {
  const octets = entry.split(".");
  const kept = octets.indexOf("*");
  const isWild = kept > 0 && octets.length <= 4 && octets.slice(kept).every((octet) => octet === "*");
  if (!isWild || !octets.slice(0, kept).every((octet) => /^(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/.test(octet))) return undefined;
  const address = [0, 1, 2, 3].map((index) => (index < kept ? octets[index] : "0")).join(".");
  return parsePrefix(`${address}/${kept * 8}`);
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
