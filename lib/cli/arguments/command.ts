import type { Finding, RenderedFile } from "../../../types/index.js";

/** An option of a command. */
export interface CliOption {
  /** In the form of commander: `-f, --file <path>`, `--reserved <range...>`. */
  readonly flags: string;
  readonly description: string;
  /** Heading in the help; without one, the heading is "Arguments". */
  readonly group?: string;
  readonly choices?: readonly string[];
  /** The meaning of each choice, if the choice alone does not explain it. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Further possible values that are too many for the help; loaded when a completion script is written. */
  readonly completes?: () => Promise<readonly string[]>;
}

/** The option values of a call, by the name of the option in camel case. */
export type OptionValues = Readonly<Record<string, string | readonly string[] | true | undefined>>;

/** What a command gets in addition to its options. */
export interface CommandContext {
  /** Reads a document of JSON, JSON with comments or YAML; `-` is standard input. */
  readDocument(path: string): Promise<unknown>;
  /** Reads a document as text, in UTF-8 or UTF-16; `-` is standard input. */
  readText(path: string): Promise<string>;
  /** Writes files into a folder, each of them whole or not at all. */
  writeFiles(folder: string, files: readonly RenderedFile[]): Promise<void>;
  /** All commands of `aks-netplan`. */
  readonly groups: readonly CommandGroup[];
  /** Which option set the value at a pointer of the request, so that findings can name the option. */
  readonly givenBy: Map<string, string>;
}

/** The outcome of a command. */
type CommandResult = {
  readonly findings?: readonly Finding[];
  /** 1 if the result is a failed check. */
  readonly exitCode?: 0 | 1;
} & (ResultValue | ResultText);

/** A result that is written in the format of `--output`. */
interface ResultValue {
  readonly value: unknown;
  /** The result for people; `width` in columns, `undefined` for no limit. */
  readonly table?: (width: number | undefined) => Promise<string>;
  /** The result as Markdown, where somebody hands it on. */
  readonly markdown?: () => Promise<string>;
}

/** A result that is a finished document and written unchanged. */
interface ResultText {
  readonly text: string;
  /** The same as YAML, if the document has such a form. */
  readonly yaml?: () => Promise<string>;
}

/** A command line to type, and its purpose. */
export interface Example {
  readonly purpose: string;
  /** Without `aks-netplan`. */
  readonly line: string;
}

/** One verb of a group. */
export interface CliCommand {
  readonly name: string;
  /** One line, for the list of the group. */
  readonly summary: string;
  readonly description: string;
  readonly options: readonly CliOption[];
  /** Long options that must be given. `--file`, if the command has it, replaces all of them. */
  readonly needs: readonly string[];
  readonly examples: readonly Example[];
  /** The result is a finished document, which is written unchanged. */
  readonly writesDocument?: true;
  run(values: OptionValues, context: CommandContext): Promise<CommandResult>;
}

/** A noun, and the commands for it. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CliCommand[];
}
