import type { CommandContext, OptionValues } from "./command.js";
import { oneOf } from "./option-values.js";
import { type GivenProperty, requestFrom } from "./request-from.js";

/** The request of a call: the document of `--file`, where there is one, and what the options give on top. */
export async function readRequest(values: OptionValues, given: readonly GivenProperty[], context: CommandContext): Promise<unknown> {
  const file = oneOf(values, "file");
  return requestFrom(file === undefined ? undefined : await context.readDocument(file), given, context);
}
