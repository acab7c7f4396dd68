import { type AddressRange, AddressSyntaxError, firstAddress, lastAddress, parseRange } from "../../address/index.js";

/** Returns every range that a text anywhere in a JSON document names, for any use. 0.0.0.0/0 names none. */
export function rangesNamedIn(document: unknown): AddressRange[] {
  if (typeof document === "string") return rangeIn(document);
  if (typeof document !== "object" || document === null) return [];
  return Object.values(document).flatMap(rangesNamedIn);
}

function rangeIn(text: string): AddressRange[] {
  if (!/^[0-9]+\.[0-9.]+(?:[/ -]|$)/.test(text)) return [];
  try {
    const range = parseRange(text);
    return range.first === firstAddress && range.last === lastAddress ? [] : [range];
  } catch (error) {
    if (error instanceof AddressSyntaxError) return [];
    throw error;
  }
}
