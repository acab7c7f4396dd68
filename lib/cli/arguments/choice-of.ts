import { shorten } from "../../text/shorten.js";
import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./usage-error.js";

/**
 * Returns the given one of a few allowed values; case does not count, as in az.
 *
 * @param giver the source of the value: an option or an environment variable
 * @throws UsageError for any other value
 */
export function choiceOf<Choice extends string>(giver: string, value: string, choices: readonly Choice[]): Choice {
  const given = value.toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === given);
  if (found !== undefined) return found;
  throw new UsageError(`'${shorten(value)}' is not a value of ${giver}; use ${choices.join(", ")}${didYouMean(given, choices)}`);
}
