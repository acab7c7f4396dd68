import type { Reservation } from "../../../types/index.js";

/**
 * Reads a value of `--reserved`: `10.0.0.1`, `10.0.0.4-10.0.0.9`, `10.0.0.16/30`, or any of them with a name, as in
 * `dns=10.0.0.4`.
 *
 * Addresses are passed on unchanged; the library reports what is wrong with them.
 */
export function parseReservedOption(text: string): Reservation {
  const equals = text.lastIndexOf("=");
  return equals < 0 ? text : { name: text.slice(0, equals), range: text.slice(equals + 1) };
}
