import { CommanderError, Option } from "commander";
import { choiceOf } from "./choice-of.js";
import { CliCommander, CliCommanderOption } from "./cli-commander.js";
import type { CliCommand, CliOption, CommandGroup, Example } from "./command.js";
import { examplesText } from "./examples-text.js";
import { formatHelp } from "./format-help.js";
import { globalOptions } from "./global-options.js";
import { takesWholeRequest } from "./takes-whole-request.js";

/** Called when the arguments name a command. */
export type Chosen = (command: CliCommand, chosen: CliCommander) => void;

/** Where the program writes help and version. */
export interface ProgramOutput {
  readonly write: (text: string) => void;
  readonly width: number;
}

const name = "aks-netplan";

const description =
  "Plans, checks and explains the network of an AKS cluster before it is deployed. You describe what you need in one document; " +
  "you get a working plan, or the exact reason why there is none.";

const programExamples: readonly Example[] = [
  { purpose: "Start with a request to fill in", line: "plan init --platform azure-local > request.json" },
  { purpose: "Plan a network and read the plan as tables", line: "plan create --file request.json --output table" },
  { purpose: "Show everything about a prefix", line: "prefix show --address-prefix 10.220.32.16/24" },
];

/**
 * Builds the commander program of the groups. It writes nothing and ends nothing: help goes to `output`, errors are thrown.
 *
 * @param argv what it will parse. A group that is not named there gets no commands, because making them takes time
 */
export function buildProgram(
  groups: readonly CommandGroup[],
  argv: readonly string[],
  output: ProgramOutput,
  chosen: Chosen,
): CliCommander {
  const program = prepared(new CliCommander(name), output).description(description).usage("GROUP COMMAND [arguments]") as CliCommander;
  program.enablePositionalOptions().commandsGroup("Subgroups");
  program.addOption(new Option("-v, --version", "Show the version.").helpGroup("Global Arguments"));
  // without it, commander would write the help first, because no command is given
  program.on("option:version", () => {
    throw new CommanderError(0, "commander.version", "the version was requested");
  });
  addOptions(program, globalOptions);
  addExamples(program, programExamples);
  for (const group of groups) addGroup(program, argv.includes(group.name) ? group : { ...group, commands: [] }, output, chosen);
  return program;
}

function addGroup(program: CliCommander, group: CommandGroup, output: ProgramOutput, chosen: Chosen): void {
  const command = prepared(new CliCommander(group.name), output);
  program.addCommand(command);
  command
    .summary(group.summary)
    .description(group.summary)
    .usage("COMMAND [arguments]")
    .enablePositionalOptions()
    .commandsGroup("Commands");
  addOptions(command, globalOptions);
  addExamples(
    command,
    group.commands.flatMap((each) => each.examples.slice(0, 1)),
  );
  for (const each of group.commands) addCommand(command, each, output, chosen);
}

function addCommand(parent: CliCommander, row: CliCommand, output: ProgramOutput, chosen: Chosen): void {
  const command = prepared(new CliCommander(row.name), output);
  parent.addCommand(command);
  command.summary(row.summary).description(row.description).usage(usageOf(row)).allowExcessArguments(false);
  // without them there is no way to call the command
  addOptions(command, [...row.options, ...globalOptions], takesWholeRequest(row) ? [] : row.needs);
  addExamples(command, row.examples);
  command.action(() => chosen(row, command));
}

/** Writes the required options and that there are more, one line for each way to call the command. */
function usageOf(row: CliCommand): string {
  const terms = row.options.map(({ flags }) => flags.replace(/^-[a-z], /, ""));
  const usage = (given: readonly string[]) =>
    [...terms.filter((term) => given.some((long) => term.startsWith(`${long} `))), "[arguments]"].join(" ");
  return takesWholeRequest(row) ? `${usage(row.needs)}\n${usage(["--file"])}` : usage(row.needs);
}

/** Makes a command that neither writes nor exits. */
function prepared(command: CliCommander, { write, width }: ProgramOutput): CliCommander {
  command
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .addHelpOption(new Option("-h, --help", "Show this help.").helpGroup("Global Arguments"))
    .configureHelp({
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : `${description} Allowed values: ${argChoices.join(", ")}.`,
      formatHelp,
      minWidthToWrap: 20,
    })
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride((error) => {
      // help that was requested, or that is shown because no command was given, is not an error of the arguments
      if (error.code === "commander.helpDisplayed" || error.code === "commander.help") throw error;
      throw command.usageErrorOf(error.code, error.message);
    });
  return command;
}

function addOptions(command: CliCommander, options: readonly CliOption[], required: readonly string[] = []): void {
  for (const row of options) {
    const option = new CliCommanderOption(row).helpGroup(row.group ?? "Arguments");
    if (required.includes(`--${option.name()}`)) option.description = `[Required] ${row.description}`;
    const { choices } = row;
    if (choices !== undefined) option.choices(choices).argParser((value) => choiceOf(`--${option.name()}`, value, choices));
    command.addOption(option);
  }
}

function addExamples(command: CliCommander, examples: readonly Example[]): void {
  command.addHelpText("after", `\n${examplesText(examples)}`.trimEnd());
}
