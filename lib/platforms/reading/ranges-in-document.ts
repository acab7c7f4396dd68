import { type AddressRange, AddressSyntaxError, parseRange } from "../../address/index.js";

/** Every range that a text somewhere in a JSON document names, whatever it is for. */
export function rangesNamedIn(document: unknown): AddressRange[] {
  if (typeof document === "string") return rangeIn(document);
  if (typeof document !== "object" || document === null) return [];
  return Object.values(document).flatMap(rangesNamedIn);
}

function rangeIn(text: string): AddressRange[] {
  if (!/^[0-9]+\.[0-9.]+(?:[/ -]|$)/.test(text)) return [];
  try {
    return [parseRange(text)];
  } catch (error) {
    if (error instanceof AddressSyntaxError) return [];
    throw error;
  }
}
