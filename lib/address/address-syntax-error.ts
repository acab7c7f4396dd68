import { shorten } from "./shorten.js";

/**
 * What was wrong: the text of an address, prefix or range; the order of a range's two addresses; or the family, where
 * the text may well be right but is of the other IP version. Callers choose their rule by it.
 */
export type AddressSyntaxKind = "address" | "prefix" | "range" | "order" | "family";

/**
 * Text that is not the address, prefix or range it should be.
 *
 * `reason` is a lower-case fragment without a full stop that names the part at fault; `text` is the whole text as given,
 * while `message` and `reason` echo a long one shortened and safe for a terminal.
 */
export class AddressSyntaxError extends Error {
  override readonly name = "AddressSyntaxError";
  readonly text: string;
  readonly reason: string;
  readonly kind: AddressSyntaxKind;

  constructor(text: string, reason: string, kind: AddressSyntaxKind) {
    super(`"${shorten(text)}" ${kind === "family" ? "" : `is not ${articles[kind]}: `}${reason}`);
    this.text = text;
    this.reason = reason;
    this.kind = kind;
  }
}

const articles = { address: "an address", prefix: "a prefix", range: "a range", order: "a range" } as const;
