import type { Argument, ScriptVariable } from "./command.js";

/** A variable of the script itself: the result of another cmdlet. */
export interface LocalVariable {
  readonly local: string;
}

/** A hash table with numbers. */
interface NumberTable {
  readonly table: Readonly<Record<string, number>>;
}

/** The value of a parameter: our own text or a text of the plan, a number, a truth value, a list, a table, or a variable. */
export type CmdletValue = string | number | boolean | readonly string[] | NumberTable | Argument | ScriptVariable | LocalVariable;

/** One call of a cmdlet. Nothing in it is quoted. */
export interface Cmdlet {
  /** Its purpose, in a few words; may contain any text of the plan. */
  readonly purpose: string;
  readonly name: string;
  /** Those that are `undefined` are skipped. */
  readonly parameters: readonly (readonly [name: string, value: CmdletValue | undefined])[];
  /** The variable for its result. */
  readonly result?: LocalVariable;
}

/** A variable of the script itself. */
export function local(name: string): LocalVariable {
  return { local: name };
}
