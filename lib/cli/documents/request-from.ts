import type { CommandContext } from "../arguments/command.js";

/** The values that an option puts into the request. */
export interface GivenProperty {
  readonly option: string;
  readonly property: string;
  /** `undefined` if the option was not given. */
  readonly value: unknown;
}

/**
 * Returns the request of a call: the document, with properties replaced by the values of the options.
 *
 * A document that is not an object is passed on unchanged; the library reports what is wrong with it.
 */
export function requestFrom(document: unknown, given: readonly GivenProperty[], context: CommandContext): unknown {
  const set = given.filter((each) => each.value !== undefined);
  if (document !== undefined && (typeof document !== "object" || document === null || Array.isArray(document))) return document;
  for (const { option, property } of set) context.givenBy.set(`/${property}`, option);
  return { ...document, ...Object.fromEntries(set.map(({ property, value }) => [property, value])) };
}
