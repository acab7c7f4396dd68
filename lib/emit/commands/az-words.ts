import type { ArgumentPart, AzCommand, ScriptVariable } from "./command.js";

/** Writes one word of a call of az: texts, unquoted, and variables. */
export type Word = readonly ArgumentPart[];

/** The words of an option. */
export interface OptionWords {
  readonly words: readonly Word[];
  /** The option is omitted if this variable is empty. */
  readonly unlessEmpty?: ScriptVariable;
}

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
export function azWords({ options }: AzCommand): OptionWords[] {
  return options.map(({ name, values }): OptionWords => {
    const [first, ...others] = values.map(({ parts }) => parts);
    if (first === undefined) return { words: [[name]] };
    const text = first.map((part) => (typeof part === "string" ? part : part.name)).join("");
    const words: Word[] = others.length > 0 || !isSplit.test(text) ? [[name], first, ...others] : [[`${name}=`, ...first]];
    const [part] = first;
    return typeof part === "object" && part.optional === true ? { words, unlessEmpty: part } : { words };
  });
}
