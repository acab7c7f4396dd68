import { CommanderError } from "commander";
import { together } from "../../text/together.js";
import { buildProgram } from "./build-program.js";
import { choiceOf } from "./choice-of.js";
import type { CliCommander } from "./cli-commander.js";
import type { CliCommand, CommandGroup, OptionValues } from "./command.js";
import { examplesText } from "./examples-text.js";
import { type GlobalOptions, outputFormats } from "./global-options.js";
import { takesWholeRequest } from "./takes-whole-request.js";
import { UsageError } from "./usage-error.js";

/** What the arguments request. */
export type Invocation =
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "version" }
  | {
      readonly kind: "command";
      readonly words: string;
      readonly command: CliCommand;
      readonly values: OptionValues;
      readonly global: GlobalOptions;
    };

/**
 * Reads the arguments of a call, without the program's own name.
 *
 * @param width columns of the help
 * @throws UsageError with the help of the group if a command is missing, with examples if an argument is missing
 */
export function parseArguments(
  argv: readonly string[],
  groups: readonly CommandGroup[],
  env: Readonly<Record<string, string | undefined>>,
  width: number,
): Invocation {
  let help = "";
  let found: { command: CliCommand; words: string; options: Record<string, unknown> } | undefined;
  const output = {
    width,
    write: (text: string) => {
      help += text;
    },
  };
  const program = buildProgram(groups, argv, output, (command, commander) => {
    found = { command, words: commander.words, options: optionsOf(commander) };
  });
  try {
    program.parse(argv[0] === "help" ? [...argv.slice(1), "--help"] : argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.version") return { kind: "version" };
    if (error.code === "commander.helpDisplayed" || program.args.length === 0) return { kind: "help", text: help };
    const group = program.args[0] ?? "";
    throw new UsageError(`'aks-netplan ${group}' needs a command`, help);
  }
  if (found === undefined) throw new Error("commander chose no command and reported no error");
  const { command, words, options } = found;
  refuseMissing(command, words, options);
  refuseSharedInput(command, options);
  return { kind: "command", words, command, values: options as OptionValues, global: globalsOf(options, env) };
}

/** Collects the options of a command and of its parent commands; the nearest one wins. */
function optionsOf(command: CliCommander): Record<string, unknown> {
  const above = command.parent === null ? {} : optionsOf(command.parent as CliCommander);
  return { ...above, ...command.opts() };
}

function refuseMissing(command: CliCommand, words: string, options: Record<string, unknown>): void {
  const takesFile = takesWholeRequest(command);
  if (options.file !== undefined && takesFile) return;
  const missing = command.needs.filter((long) => options[camelCase(long)] === undefined);
  if (missing.length === 0) return;
  const choices = command.options.flatMap(({ flags, choices: each }) =>
    each === undefined
      ? []
      : missing.filter((long) => flags.startsWith(`${long} `)).map((long) => `; ${long} is one of ${each.join(", ")}`),
  );
  throw new UsageError(
    `'${words}' needs ${together(missing)}${takesFile ? ", or --file with the whole request" : ""}${choices.join("")}`,
    examplesText(command.examples),
  );
}

/** Checks that only one option reads standard input, because it can be read only once. */
function refuseSharedInput(command: CliCommand, options: Record<string, unknown>): void {
  const readers = command.options
    .flatMap(({ flags }) => /^(?:-[a-z], )?(--[a-z-]+) <path>$/.exec(flags)?.[1] ?? [])
    .filter((long) => options[camelCase(long)] === "-");
  if (readers.length > 1) throw new UsageError(`standard input can be read only once, but ${together(readers)} both read it`);
}

function camelCase(long: string): string {
  return long.replace(/^--/, "").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function globalsOf(options: Record<string, unknown>, env: Readonly<Record<string, string | undefined>>): GlobalOptions {
  const fromEnvironment = env.AKS_NETPLAN_OUTPUT;
  const output = options.output ?? (fromEnvironment || "json");
  const query = options.query;
  return {
    output: choiceOf("AKS_NETPLAN_OUTPUT", String(output), outputFormats),
    ...(typeof query === "string" ? { query } : {}),
    onlyShowErrors: options.onlyShowErrors === true,
    verbose: options.verbose === true || options.debug === true,
    debug: options.debug === true,
  };
}
