import type { OverlapRange } from "../../../types/index.js";
import { shorten } from "../../text/shorten.js";
import { UsageError } from "./usage-error.js";

const forms = "NAME=RANGE such as plant-7=10.30.7.0/24, printers=10.30.7.250-10.30.8.9 or gateway=10.30.9.1";

/**
 * Reads a value of `--range`: `plant-7=10.30.7.0/24`. A range never contains `=`, so the name may.
 *
 * The range is passed on unchanged; the library reports what is wrong with it.
 *
 * @throws UsageError with the forms that would be right
 */
export function parseRangeOption(text: string): OverlapRange {
  const equals = text.lastIndexOf("=");
  const refuse = (reason: string) => new UsageError(`--range '${shorten(text)}': ${reason}; write ${forms}`);
  if (equals < 0) throw refuse("there is no '='");
  const [name, range] = [text.slice(0, equals), text.slice(equals + 1)];
  if (name === "") throw refuse("the name is missing");
  if (range === "") throw refuse("there is nothing after '='");
  return { name, range };
}
