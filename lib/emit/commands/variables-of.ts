import type { AzCommand, ScriptVariable } from "./command.js";

/** The variables that commands use, each once, in the order in which they are used first. */
export function variablesOf(commands: readonly AzCommand[]): ScriptVariable[] {
  const used = commands.flatMap(({ options }) => options.flatMap(({ values }) => values.flatMap(({ parts }) => parts)));
  const byName = new Map(used.flatMap((part) => (typeof part === "string" ? [] : [[part.name, part] as const])));
  return [...byName.values()];
}
