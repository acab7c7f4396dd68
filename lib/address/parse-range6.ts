import { AddressSyntaxError } from "./address-syntax-error.js";
import { address6Fault } from "./address6-fault.js";
import { endBefore, startAfter } from "./around-hyphen.js";
import { formatAddress6 } from "./format-address6.js";
import { parseAddress6 } from "./parse-address6.js";
import { parsePrefix6, prefix6Fault } from "./parse-prefix6.js";
import type { AddressRange6 } from "./prefix6.js";
import { refuse } from "./refuse.js";
import { shorten } from "./shorten.js";

/**
 * Reads an IPv6 range in the forms of `parseRange`: one address, a first and a last address around a hyphen, or a prefix.
 *
 * @throws AddressSyntaxError of kind `order` where the first address is after the last, otherwise with the part at fault
 */
export function parseRange6(text: string): AddressRange6 {
  const fault = typeof text === "string" ? range6Fault(text) : "";
  if (fault !== undefined) throw new AddressSyntaxError(refuse("range", 6, text, () => fault));
  if (text.includes("/")) {
    const { first, last } = parsePrefix6(text);
    return { first, last };
  }
  const [before, after] = endsOf(text);
  const first = parseAddress6(before);
  const last = parseAddress6(after);
  if (first > last) {
    const reason = `first address ${formatAddress6(first)} is after last address ${formatAddress6(last)}`;
    throw new AddressSyntaxError({ text, reason, kind: "order" });
  }
  return { first, last };
}

/** The text before and after the hyphen; a lone address is its own first and last. */
function endsOf(text: string): [string, string] {
  const hyphen = text.indexOf("-");
  return hyphen < 0 ? [text, text] : [text.slice(0, endBefore(text, hyphen)), text.slice(startAfter(text, hyphen))];
}

function range6Fault(text: string): string | undefined {
  const hyphen = text.indexOf("-");
  // the hyphen of fd00::/-1 joins nothing
  if (hyphen < 0 || text.charAt(hyphen - 1) === "/") return text.includes("/") ? prefix6Fault(text) : address6Fault(text);
  const [before, after] = endsOf(text);
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  const first = address6Fault(before);
  if (first !== undefined) return `first address "${shorten(before, 20)}": ${first}`;
  const last = address6Fault(after);
  return last === undefined ? undefined : `last address "${shorten(after, 20)}": ${last}`;
}
