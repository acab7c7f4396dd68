import type { ArgumentPart, AzCommand } from "./command.js";

/** Writes one word of a call of az: texts, unquoted, and variables. */
export type Word = readonly ArgumentPart[];

/**
 * Values that az would misread as something else: the beginning of an option, or a text with `=@`, which it takes for the name
 * of a file to read.
 */
const isSplit = /^-|^[^=]*=@/s;

/**
 * Writes the words of each option of a call in the form az needs.
 *
 * Guarantees: az reads each value unchanged. A value that az would misread is one word with its option (`--name=-n`), which az
 * does not examine further. Options with several values have addresses as values.
 */
export function azWords({ options }: AzCommand): Word[][] {
  return options.map(({ name, values }) => {
    const [first, ...others] = values.map(({ parts }) => parts);
    if (first === undefined) return [[name]];
    const text = first.map((part) => (typeof part === "string" ? part : part.name)).join("");
    return others.length > 0 || !isSplit.test(text) ? [[name], first, ...others] : [[`${name}=`, ...first]];
  });
}
