import type { Address } from "./address.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { blockAround, type Prefix } from "./prefix.js";
import { prefixFault } from "./prefix-fault.js";
import { refuse } from "./refuse.js";
import { scanAddress } from "./scan-address.js";
import { scanPrefixLength } from "./scan-prefix-length.js";

/**
 * Reads an IPv4 prefix.
 *
 * Guarantees: an address as `parseAddress` reads it, one slash, and a length from 0 to 32 without leading zeros or a
 * contiguous dotted mask. Host bits are kept in `address` and cleared in `first`, so that the caller can tell of them.
 *
 * @param text such as `10.0.0.0/24` or `10.0.0.0/255.255.255.0`
 * @throws AddressSyntaxError whose reason names the part at fault
 */
export function parsePrefix(text: string): Prefix {
  // without a slash nothing stands before it, and that is no address
  const slash = typeof text === "string" ? text.indexOf("/") : -1;
  const address = scanAddress(text, 0, slash);
  const prefixLength = address < 0 ? -1 : scanPrefixLength(text, slash + 1);
  if (prefixLength < 0) throw new AddressSyntaxError(refuse("prefix", 4, text, prefixFault));
  return blockAround(address as Address, prefixLength);
}
