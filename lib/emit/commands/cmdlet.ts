import type { Argument, ScriptVariable } from "./command.js";

/** A variable of the script itself: what another cmdlet gave. */
export interface LocalVariable {
  readonly local: string;
}

/** The value of a parameter: a text of our own or of the plan, a number, a list, or what a variable holds. */
export type CmdletValue = string | number | readonly string[] | Argument | ScriptVariable | LocalVariable;

/** One call of a cmdlet. Nothing in it is quoted. */
export interface Cmdlet {
  /** What it is for, in a few words; may hold any text of the plan. */
  readonly purpose: string;
  readonly name: string;
  /** Those that are `undefined` are left out. */
  readonly parameters: readonly (readonly [name: string, value: CmdletValue | undefined])[];
  /** What its result is kept in. */
  readonly result?: LocalVariable;
}

/** A variable of the script itself. */
export function local(name: string): LocalVariable {
  return { local: name };
}
