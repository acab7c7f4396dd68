import type { Finding, RenderedFile } from "../../../types/index.js";

/** An option of a command. */
export interface CliOption {
  /** As commander writes them: `-f, --file <path>`, `--reserved <range...>`. */
  readonly flags: string;
  readonly description: string;
  /** Heading in the help; without one it stands under "Arguments". */
  readonly group?: string;
  readonly choices?: readonly string[];
  /** What each choice means, where that needs more words than the choice itself. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What else its value can be, of which there is too much for the help; loaded where a completion script is written. */
  readonly completes?: () => Promise<readonly string[]>;
}

/** What the options of a call hold, by the name of the option in camel case. */
export type OptionValues = Readonly<Record<string, string | readonly string[] | true | undefined>>;

/** What a command has besides its options. */
export interface CommandContext {
  /** Reads a document of JSON, JSON with comments or YAML; `-` is standard input. */
  readDocument(path: string): Promise<unknown>;
  /** Reads a document as text, in UTF-8 or UTF-16; `-` is standard input. */
  readText(path: string): Promise<string>;
  /** Writes files into a folder, each of them whole or not at all. */
  writeFiles(folder: string, files: readonly RenderedFile[]): Promise<void>;
  /** Everything `aks-netplan` can do. */
  readonly groups: readonly CommandGroup[];
  /** Which option gave what stands at a pointer of the request, so that findings can name it. */
  readonly givenBy: Map<string, string>;
}

/** What a command came to. */
type CommandResult = {
  readonly findings?: readonly Finding[];
  /** 1 where the result says no. */
  readonly exitCode?: 0 | 1;
} & (ResultValue | ResultText);

/** A result that is written as `--output` says. */
interface ResultValue {
  readonly value: unknown;
  /** The result for people; `width` in columns, `undefined` for no limit. */
  readonly table?: (width: number | undefined) => Promise<string>;
  /** The result as Markdown, where somebody hands it on. */
  readonly markdown?: () => Promise<string>;
}

/** A result that is a document of its own and written as it is. */
interface ResultText {
  readonly text: string;
  /** The same as YAML, where the document has such a form. */
  readonly yaml?: () => Promise<string>;
}

/** A line somebody could type, and what for. */
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
  /** Long options that must be given; `--file`, where the command has it, stands in for all of them. */
  readonly needs: readonly string[];
  readonly examples: readonly Example[];
  /** Its result is a document of its own, which is written as it is. */
  readonly writesDocument?: true;
  run(values: OptionValues, context: CommandContext): Promise<CommandResult>;
}

/** A noun, and what can be done with it. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CliCommand[];
}
