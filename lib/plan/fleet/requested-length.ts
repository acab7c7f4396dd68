import { parsePrefix } from "../../address/index.js";
import { ipv4Prefix } from "../../input/formats.js";

/**
 * Reads the length of the block a network asks for in place of a prefix: of `/24` it is 24.
 *
 * @returns undefined where the text is no such length; the reason, where it is a wrong one
 */
export function requestedLength(text: string): number | { readonly reason: string } | undefined {
  if (!text.startsWith("/")) return undefined;
  const unspecified = `0.0.0.0${text}`;
  const fault = ipv4Prefix.fault(unspecified);
  return fault === undefined ? parsePrefix(unspecified).prefixLength : { reason: fault.reason.replace("0.0.0.0", "") };
}
