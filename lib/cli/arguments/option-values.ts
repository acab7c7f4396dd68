import type { OptionValues } from "./command.js";

/** The value of an option that takes one; the last one where it was given more than once. */
export function oneOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The values of an option that takes a list. */
export function manyOf(values: OptionValues, name: string): readonly string[] | undefined {
  const value = values[name];
  return typeof value === "object" ? value : undefined;
}

/** Whether a switch was given. */
export function isGiven(values: OptionValues, name: string): boolean {
  return values[name] === true;
}
