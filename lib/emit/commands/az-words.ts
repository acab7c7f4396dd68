import type { ArgumentPart, AzCommand } from "./command.js";

/** One word of a call of az: texts as they are, and variables. */
export type Word = readonly ArgumentPart[];

/**
 * What az would not take for the value of an option: the begin of an option, or a text with `=@`, which it takes for
 * the name of a file to read.
 */
const isSplit = /^-|^[^=]*=@/s;

/**
 * The words of each option of a call, as az has to be handed them.
 *
 * Guarantees: az reads each value as it is. A value that az would take for something else is one word with its option
 * (`--name=-n`), which az does not look into any further; options with several values have addresses for values.
 */
export function azWords({ options }: AzCommand): Word[][] {
  return options.map(({ name, values }) => {
    const [first, ...others] = values.map(({ parts }) => parts);
    if (first === undefined) return [[name]];
    const text = first.map((part) => (typeof part === "string" ? part : part.name)).join("");
    return others.length > 0 || !isSplit.test(text) ? [[name], first, ...others] : [[`${name}=`, ...first]];
  });
}
