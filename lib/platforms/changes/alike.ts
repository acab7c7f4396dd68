import {
  type AddressRange,
  AddressSyntaxError,
  addressSet,
  formatPrefix,
  formatRange,
  parseAddress,
  parsePrefix,
} from "../../address/index.js";
import { withoutCredentials } from "../../text/credentials.js";

/** Names that differ only in case are the same. */
export function nameAlike(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** An Azure region by its name or its display name: `eastus`, `East US`. */
export function regionAlike(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase().replace(/ /g, "") : value;
}

/** A list of hosts as a list or as one text with commas; the order does not matter. */
export function hostsAlike(value: unknown): unknown {
  const hosts = typeof value === "string" ? value.split(",") : value;
  return Array.isArray(hosts) ? hosts.map((host) => String(host).trim().toLowerCase()).filter((host) => host !== "") : hosts;
}

/** The URL of a proxy without user and password, which plans do not have. */
export function proxyUrlAlike(value: unknown): unknown {
  return typeof value === "string" ? withoutCredentials(value).toLowerCase().replace(/\/$/, "") : value;
}

/** A MAC address with any separators between its bytes. */
export function macAlike(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase().replace(/-/g, ":") : value;
}

/** A prefix with a length or a mask, with host bits set or not. */
export function prefixAlike(value: unknown): unknown {
  return typeof value === "string" ? readOr(value, () => formatPrefix(parsePrefix(value))) : value;
}

/** Ranges by the addresses they have together. */
export function rangesAlike(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return readOr<unknown>(value, () => addressSet(value.map(rangeOf)).map(formatRange));
}

/** A range by its bounds, in either order. */
export function boundsAlike(value: unknown): unknown {
  return readOr(value, () => formatRange(rangeOf(value)));
}

function rangeOf(value: unknown): AddressRange {
  const { start, end } = (value ?? {}) as { readonly start?: unknown; readonly end?: unknown };
  const [first, last] = [parseAddress(String(start)), parseAddress(String(end))];
  return first <= last ? { first, last } : { first: last, last: first };
}

/** What is read of a text, and the value itself if it cannot be read. */
function readOr<Value>(value: Value, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof AddressSyntaxError) return value;
    throw error;
  }
}
