import type { CommandContext } from "../arguments/command.js";

/** What an option puts into the request. */
export interface GivenProperty {
  readonly option: string;
  readonly property: string;
  /** `undefined` where the option was not given. */
  readonly value: unknown;
}

/**
 * The request a call describes: the document, its properties replaced by those the options give.
 *
 * A document that is no object is handed on as it is: what is wrong with it is for the library to say.
 */
export function requestFrom(document: unknown, given: readonly GivenProperty[], context: CommandContext): unknown {
  const set = given.filter((each) => each.value !== undefined);
  if (document !== undefined && (typeof document !== "object" || document === null || Array.isArray(document))) return document;
  for (const { option, property } of set) context.givenBy.set(`/${property}`, option);
  return { ...document, ...Object.fromEntries(set.map(({ property, value }) => [property, value])) };
}
