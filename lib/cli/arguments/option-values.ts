import type { OptionValues } from "./command.js";

/** Returns the value of an option that takes one; the last one if it was given more than once. */
export function oneOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** Returns the values of an option that takes a list. */
export function manyOf(values: OptionValues, name: string): readonly string[] | undefined {
  const value = values[name];
  return typeof value === "object" ? value : undefined;
}

/** Reports whether a switch was given. */
export function isGiven(values: OptionValues, name: string): boolean {
  return values[name] === true;
}
