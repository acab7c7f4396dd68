import { parsePrefix } from "../../address/index.js";
import { ipv4Prefix } from "../../input/formats.js";

/**
 * Reads the length of the block that a network requests in place of a prefix: `/24` gives 24.
 *
 * @returns undefined if the text is not such a length; the reason if it is a wrong one
 */
export function requestedLength(text: string): number | { readonly reason: string } | undefined {
  if (!text.startsWith("/")) return undefined;
  const unspecified = `0.0.0.0${text}`;
  const fault = ipv4Prefix.fault(unspecified);
  return fault === undefined ? parsePrefix(unspecified).prefixLength : { reason: fault.reason.replace("0.0.0.0", "") };
}
