import { address6Fault } from "./address6-fault.js";
import { refuse } from "./refuse.js";

/**
 * Reads an IPv6 address as a number from 0 to 2^128 - 1.
 *
 * Guarantees: eight groups of one to four hexadecimal digits, or fewer and one `::`; no zone, no dotted ending.
 *
 * @param text such as `fd12:3456:789a::1`
 * @throws AddressSyntaxError whose reason names the part at fault
 */
export function parseAddress6(text: string): bigint {
  const fault = typeof text === "string" ? address6Fault(text) : "";
  if (fault !== undefined) throw refuse("address", 6, text, () => fault);
  const [before = "", after = ""] = text.split("::");
  const [head, tail] = [groupsOf(before), groupsOf(after)];
  const zeros = "0000".repeat(8 - head.length - tail.length);
  return BigInt(`0x${head.join("")}${zeros}${tail.join("")}`);
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":").map((group) => group.padStart(4, "0"));
}
