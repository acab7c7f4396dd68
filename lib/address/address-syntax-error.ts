import { shorten } from "../text/shorten.js";
import { countOf, outerSpaceFault } from "./syntax-fault.js";

/**
 * What was wrong: the text of an address, prefix or range; the order of a range's two addresses; or the family, if the text may
 * be valid but is of the other IP version. Callers choose their rule by it.
 */
export type AddressSyntaxKind = "address" | "prefix" | "range" | "order" | "family";

/**
 * Why a text is not the address, prefix or range it should be. `reason` is a lower-case fragment without a full stop that names
 * the faulty part, shortened and safe for a terminal; `text` is the whole text as given.
 */
export interface AddressRefusal {
  readonly text: string;
  readonly reason: string;
  readonly kind: AddressSyntaxKind;
}

/**
 * Text that is not the address, prefix or range it should be.
 *
 * `reason`, `text` and `kind` are those of the fault; `message` contains the text, shortened and safe for a terminal.
 */
export class AddressSyntaxError extends Error {
  override readonly name = "AddressSyntaxError";
  readonly text: string;
  readonly reason: string;
  readonly kind: AddressSyntaxKind;

  constructor(refusal: AddressRefusal) {
    super(describeRefusal(refusal));
    this.text = refusal.text;
    this.reason = refusal.reason;
    this.kind = refusal.kind;
  }
}

/** Words a fault as a message that begins with the shortened text. */
export function describeRefusal({ text, reason, kind }: AddressRefusal): string {
  return `"${shorten(text)}" ${kind === "family" ? "" : `is not ${articles[kind]}: `}${reason}`;
}

/**
 * Explains why text is not the `kind` of thing it should be. This function reports what is wrong with the text as a whole, and
 * `fault` explains the parts. The caller that throws makes the error, because the stacks of a million errors cost seconds.
 *
 * @param text   typed `unknown` because JavaScript callers also pass null and numbers
 * @param family the IP version the text should have been of
 */
export function refuse(
  kind: "address" | "prefix" | "range",
  family: 4 | 6,
  text: unknown,
  fault: (text: string) => string,
): AddressRefusal {
  if (typeof text !== "string") {
    // the toString of an object may throw, or be anything
    const shown = typeof text === "object" && text !== null ? "object" : String(text);
    return { text: shown, reason: `expected text, got ${text === null ? "null" : typeof text}`, kind };
  }
  if (text === "") return { text, reason: "the text is empty", kind };
  const space = outerSpaceFault(text, `the ${kind}`);
  if (space !== undefined) return { text, reason: space, kind };
  if (family === 4 && looksLikeIpv6(text)) return { text, reason: `is an IPv6 ${kind} where IPv4 is expected`, kind: "family" };
  if (family === 6 && looksLikeIpv4(text)) return { text, reason: `is an IPv4 ${kind} where IPv6 is expected`, kind: "family" };
  return { text, reason: fault(text), kind };
}

const articles = { address: "an address", prefix: "a prefix", range: "a range", order: "a range" } as const;

/** Text that looks like IPv6 up to a zone, a length or a hyphen; `host:80` and the MAC address 00:15:5d:01:02:03 do not. */
function looksLikeIpv6(text: string): boolean {
  const [address] = /^[0-9a-f:.]*(?=[%/ -]|$)/i.exec(text) ?? [""];
  return address.includes("::") || countOf(":", address) >= 6;
}

function looksLikeIpv4(text: string): boolean {
  return /^[0-9]+\.[0-9.]*(?:[/ -]|$)/.test(text);
}
