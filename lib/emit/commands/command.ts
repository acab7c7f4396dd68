/** Something no plan knows; it is given when the script runs. */
export interface ScriptVariable {
  /** As an environment variable: RESOURCE_GROUP. */
  readonly name: string;
  readonly description: string;
  /** What the plan suggests. */
  readonly suggestion?: string;
}

/** A part of an argument: text as it is, or what a variable holds. */
export type ArgumentPart = string | ScriptVariable;

/** One argument of a command, and where its text stands in the plan. */
export interface Argument {
  readonly parts: readonly ArgumentPart[];
  /** Pointer into the plan; empty where the text is our own. */
  readonly path: string;
}

/** An option with its values: none for a switch. */
export interface CommandOption {
  /** With its dashes. */
  readonly name: string;
  readonly values: readonly Argument[];
}

/** One call of az. Nothing in it is quoted. */
export interface AzCommand {
  /** What it is for, in a few words; may hold any text of the plan. */
  readonly purpose: string;
  /** The words after az: `aksarc`, `create`. */
  readonly words: readonly string[];
  readonly options: readonly CommandOption[];
}

/** What a plan comes to as calls of az. */
export interface CommandList {
  /** az extensions the commands belong to. */
  readonly extensions: readonly string[];
  /** In the order in which they must run. */
  readonly commands: readonly AzCommand[];
  /** What the commands leave to whoever runs them, each in a few words that may hold any text of the plan. */
  readonly notes: readonly string[];
}

/** An option as it is written down: one value or several, texts or arguments; `undefined` leaves the option out. */
export type OptionRow = readonly [name: string, ...values: readonly (string | number | Argument | undefined)[]];

/** The options of a command. A row whose value is `undefined` is left out; a row without values is a switch. */
export function optionsOf(rows: readonly OptionRow[]): CommandOption[] {
  return rows
    .filter(([, ...values]) => values.every((value) => value !== undefined))
    .map(([name, ...values]) => ({ name, values: values.filter((value) => value !== undefined).map(argumentOf) }));
}

function argumentOf(value: string | number | Argument): Argument {
  return typeof value === "object" ? value : { parts: [String(value)], path: "" };
}

/** A text of the plan as an argument. */
export function given(text: string, path: string): Argument {
  return { parts: [text], path };
}

/** An argument put together of our own text, variables and a text of the plan. */
export function composed(path: string, ...parts: readonly ArgumentPart[]): Argument {
  return { parts, path };
}
