import { type AddressRefusal, type AddressSyntaxKind, describeRefusal } from "./address-refusal.js";

/**
 * Text that is not the address, prefix or range it should be.
 *
 * `reason`, `text` and `kind` are the refusal's; `message` has the text in it, a long one shortened and safe for a terminal.
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
