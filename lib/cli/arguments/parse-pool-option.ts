import type { PoolRequest } from "../../../types/index.js";
import { shorten } from "../../text/shorten.js";
import { UsageError } from "./usage-error.js";

const forms = "NAME=SIZE such as nodes=27, NAME=/LENGTH such as lb=/28, or NAME=START-END such as vip=10.0.0.4-10.0.0.9";

/**
 * Reads a value of `--pool`: `nodes=27`, `lb=/28` or `vip=10.0.0.4-10.0.0.9`.
 *
 * Addresses are passed on unchanged; the library reports what is wrong with them.
 *
 * @throws UsageError with the forms that would be right
 */
export function parsePoolOption(text: string): PoolRequest {
  const equals = text.indexOf("=");
  const refuse = (reason: string) => new UsageError(`--pool '${shorten(text)}': ${reason}; write ${forms}`);
  if (equals < 0) throw refuse("there is no '='");
  const [name, value] = [text.slice(0, equals), text.slice(equals + 1)];
  if (name === "") throw refuse("the name is missing");
  if (value === "") throw refuse("there is nothing after '='");
  if (value.startsWith("/")) return { name, prefixLength: numberOf(value.slice(1), "length", refuse) };
  const hyphen = value.indexOf("-");
  if (hyphen > 0 && hyphen < value.length - 1 && /[.:]/.test(value))
    return { name, start: value.slice(0, hyphen), end: value.slice(hyphen + 1) };
  return { name, size: numberOf(value, "size", refuse) };
}

function numberOf(text: string, what: string, refuse: (reason: string) => UsageError): number {
  // fifteen digits are exact in a double, and more than any network has
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  throw refuse(`'${shorten(text, 30)}' is not a valid ${what} (a whole number without leading zeros)`);
}
