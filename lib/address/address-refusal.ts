import { shorten } from "./shorten.js";

/**
 * What was wrong: the text of an address, prefix or range; the order of a range's two addresses; or the family, where
 * the text may well be right but is of the other IP version. Callers choose their rule by it.
 */
export type AddressSyntaxKind = "address" | "prefix" | "range" | "order" | "family";

/**
 * Why a text is not the address, prefix or range it should be: `reason` is a lower-case fragment without a full stop that
 * names the part at fault, shortened and safe for a terminal; `text` is the whole text as given.
 */
export interface AddressRefusal {
  readonly text: string;
  readonly reason: string;
  readonly kind: AddressSyntaxKind;
}

const articles = { address: "an address", prefix: "a prefix", range: "a range", order: "a range" } as const;

/** A refusal in words that begin with the text, which is shortened. */
export function describeRefusal({ text, reason, kind }: AddressRefusal): string {
  return `"${shorten(text)}" ${kind === "family" ? "" : `is not ${articles[kind]}: `}${reason}`;
}
