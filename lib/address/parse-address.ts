import type { Address } from "./address.js";
import { addressFault } from "./address-fault.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { endBefore } from "./around-hyphen.js";
import { refuse } from "./refuse.js";
import { scanAddress } from "./scan-address.js";

/**
 * Reads an IPv4 address.
 *
 * Guarantees: exactly four decimal octets from 0 to 255 without leading zeros and nothing around them; no octal, no
 * hexadecimal, no short form, no white space.
 *
 * @param text such as `10.0.0.1`
 * @throws AddressSyntaxError whose reason names the part at fault
 */
export function parseAddress(text: string): Address {
  const value = typeof text === "string" ? scanAddress(text, 0, text.length) : -1;
  if (value < 0) throw new AddressSyntaxError(refuse("address", 4, text, wholeFault));
  return value as Address;
}

function wholeFault(text: string): string {
  // where there is no hyphen, nothing stands before it
  const isRange = scanAddress(text, 0, endBefore(text, text.indexOf("-"))) >= 0;
  return isRange ? "a range stands where one address is expected" : addressFault(text);
}
