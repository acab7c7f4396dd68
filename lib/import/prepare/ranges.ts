import { type AddressRange, parseAddress, parsePrefix, parseRange } from "../../address/index.js";
import type { Fields } from "../reading/fields.js";
import { isAddress, isPrefix, isRange } from "../reading/values.js";

/** Returns the range of a text, or undefined if it is not a range. */
export function rangeIn(text: unknown): AddressRange | undefined {
  return typeof text === "string" && isRange(text) ? parseRange(text) : undefined;
}

/** Returns the block of a prefix in text. */
function blockIn(text: unknown): AddressRange | undefined {
  return typeof text === "string" && isPrefix(text) ? parsePrefix(text) : undefined;
}

/** Returns the range from one address in text to another, if both exist and are in order. */
export function boundsIn(start: unknown, end: unknown): AddressRange | undefined {
  if (typeof start !== "string" || typeof end !== "string" || !isAddress(start) || !isAddress(end)) return undefined;
  const [first, last] = [parseAddress(start), parseAddress(end)];
  return first <= last ? { first, last } : undefined;
}

/** Returns every prefix of a network or subnet. */
export function prefixesOf({ addressPrefix, addressPrefixes }: Fields): AddressRange[] {
  const texts = [addressPrefix?.value, ...(Array.isArray(addressPrefixes?.value) ? addressPrefixes.value : [])];
  return texts.flatMap((text) => blockIn(text) ?? []);
}

/** The pools of a network. */
export function poolsOf(fields: Fields, pools: readonly (readonly [start: string, end: string, ...more: string[]])[]): AddressRange[] {
  const listed = Array.isArray(fields.ipPools?.value) ? (fields.ipPools.value as readonly { start?: unknown; end?: unknown }[]) : [];
  return [
    ...pools.flatMap(([start, end]) => boundsIn(fields[start]?.value, fields[end]?.value) ?? []),
    ...listed.flatMap(({ start, end }) => boundsIn(start, end) ?? []),
  ];
}

export function isWithin(inner: AddressRange, outer: AddressRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
