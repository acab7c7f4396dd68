import type { AzCommand, ScriptVariable } from "./command.js";

/** Returns the variables that commands use, each once, in the order of their first use. */
export function variablesOf(commands: readonly AzCommand[]): ScriptVariable[] {
  const used = commands.flatMap(({ options }) => options.flatMap(({ values }) => values.flatMap(({ parts }) => parts)));
  const byName = new Map(used.flatMap((part) => (typeof part === "string" ? [] : [[part.name, part] as const])));
  return [...byName.values()];
}
