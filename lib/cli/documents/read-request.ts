import type { CommandContext, OptionValues } from "../arguments/command.js";
import { oneOf } from "../arguments/option-values.js";
import type { DocumentKind } from "./document-kind.js";
import { readKind } from "./read-kind.js";
import { type GivenProperty, requestFrom } from "./request-from.js";

/**
 * Returns the request of a call: the document of `--file`, if there is one, with the values of the options.
 *
 * @param kinds the kinds of document that the command accepts
 */
export async function readRequest(
  values: OptionValues,
  kinds: readonly DocumentKind[],
  given: readonly GivenProperty[],
  context: CommandContext,
): Promise<unknown> {
  const file = oneOf(values, "file");
  return requestFrom(file === undefined ? undefined : await readKind("--file", file, kinds, context), given, context);
}

/** What `--previous` puts into the request. */
export async function readPrevious(values: OptionValues, kinds: readonly DocumentKind[], context: CommandContext): Promise<GivenProperty> {
  const path = oneOf(values, "previous");
  const value = path === undefined ? undefined : await readKind("--previous", path, kinds, context);
  return { option: "--previous", property: "previous", value };
}
