import type { CliOption, CommandGroup } from "../arguments/command.js";
import { globalOptions } from "../arguments/global-options.js";

/** What can follow an option. */
export type OptionValue = "none" | "text" | "file" | "folder" | readonly string[];

/** An option in the form a shell needs to complete it. */
export interface CompletedOption {
  /** `-f` and `--file`. */
  readonly names: readonly string[];
  readonly value: OptionValue;
  /** Whether several values can follow it. */
  readonly several: boolean;
  readonly hint: string;
}

/** A command and what can follow it. */
export interface CompletedCommand {
  /** `plan create`; empty for the program itself, one word for a group. */
  readonly words: string;
  /** The names of its subcommands, with hints. */
  readonly below: readonly { readonly name: string; readonly hint: string }[];
  readonly options: readonly CompletedOption[];
}

const help: CliOption = { flags: "-h, --help", description: "Show this help." };
const version: CliOption = { flags: "-v, --version", description: "Show the version." };

/** Returns the program, its groups and its commands in the form that shells need for completion. */
export async function completionModel(groups: readonly CommandGroup[]): Promise<CompletedCommand[]> {
  const optionsOf = (rows: readonly CliOption[]) => Promise.all(rows.map(optionOf));
  const everywhere = await optionsOf([help, ...globalOptions]);
  const below = (rows: readonly { readonly name: string; readonly summary: string }[]) =>
    rows.map(({ name, summary }) => ({ name, hint: hintOf(summary) }));
  return [
    { words: "", below: below(groups), options: [...(await optionsOf([version])), ...everywhere] },
    ...groups.map((group) => ({ words: group.name, below: below(group.commands), options: everywhere })),
    ...(await Promise.all(
      groups.flatMap((group) =>
        group.commands.map(async (command) => ({
          words: `${group.name} ${command.name}`,
          below: [],
          options: [...(await optionsOf(command.options)), ...everywhere],
        })),
      ),
    )),
  ];
}

async function optionOf({ flags, description, choices, completes }: CliOption): Promise<CompletedOption> {
  const [, names = flags, value = ""] = /^([^<]*) <(.*)>$/.exec(flags) ?? [];
  return {
    names: names.split(", "),
    value: choices ?? (await completes?.()) ?? valueKind(value),
    several: value.endsWith("..."),
    hint: hintOf(description),
  };
}

function valueKind(value: string): OptionValue {
  if (value === "") return "none";
  return value === "path" ? "file" : value === "folder" ? "folder" : "text";
}

/** Returns the beginning of a description, up to the first character with a meaning in a shell. */
function hintOf(description: string): string {
  return description.split(/\.(?:\s|$)|[:;[\]'"`$]/)[0] ?? "";
}
