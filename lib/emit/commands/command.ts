/** A value that no plan contains; it is given when the script runs. */
export interface ScriptVariable {
  /** As an environment variable: RESOURCE_GROUP. */
  readonly name: string;
  readonly description: string;
  /** The value that the plan suggests. */
  readonly suggestion?: string;
  /** It may be empty. An option with this value alone is then omitted. */
  readonly optional?: true;
}

/** A part of an argument: text, or the value of a variable. */
export type ArgumentPart = string | ScriptVariable;

/** One argument of a command, and where its text is in the plan. */
export interface Argument {
  readonly parts: readonly ArgumentPart[];
  /** Pointer into the plan; empty if the text is our own. */
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
  /** Its purpose, in a few words; may contain any text of the plan. */
  readonly purpose: string;
  /** The words after az: `aksarc`, `create`. */
  readonly words: readonly string[];
  readonly options: readonly CommandOption[];
}

/** A version of az, or of an extension of it, that the commands need. */
export interface NeededVersion {
  /** `az`, or the name of an extension. */
  readonly name: string;
  readonly version: string;
  /** No other version will do. */
  readonly exactly?: true;
}

/** A plan as calls of az. */
export interface CommandList {
  /** az first, then the extensions that the commands belong to. */
  readonly needs: readonly NeededVersion[];
  /** In the order in which they must run. */
  readonly commands: readonly AzCommand[];
  /** What the commands leave to the person who runs them, each in a few words that may contain any text of the plan. */
  readonly notes: readonly string[];
}

/** An option in short form: one value or several, texts or arguments; `undefined` omits the option. */
export type OptionRow = readonly [name: string, ...values: readonly (string | number | Argument | undefined)[]];

/** Makes the options of a command. A row with the value `undefined` is skipped; a row without values is a switch. */
export function optionsOf(rows: readonly OptionRow[]): CommandOption[] {
  return rows
    .filter(([, ...values]) => values.every((value) => value !== undefined))
    .map(([name, ...values]) => ({ name, values: values.filter((value) => value !== undefined).map(argumentOf) }));
}

function argumentOf(value: string | number | Argument): Argument {
  return typeof value === "object" ? value : { parts: [String(value)], path: "" };
}

/** Makes an argument of a text of the plan. */
export function given(text: string, path: string): Argument {
  return { parts: [text], path };
}

/** Makes an argument of our own text, variables and a text of the plan. */
export function composed(path: string, ...parts: readonly ArgumentPart[]): Argument {
  return { parts, path };
}
