import { shorten } from "../address/shorten.js";
import type { CliCommand, CommandContext } from "./command.js";
import { compileQuery } from "./compile-query.js";
import { failureOf } from "./failure-of.js";
import { findingLines } from "./finding-lines.js";
import type { GlobalOptions } from "./global-options.js";
import { groups } from "./groups.js";
import type { CliIo } from "./io.js";
import { formatResult } from "./output/format-result.js";
import { hasColour } from "./output/has-colour.js";
import { type Invocation, parseArguments } from "./parse-arguments.js";
import { readInput } from "./read-input.js";
import { reportLines } from "./report-lines.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";
import { writeOutput } from "./write-output.js";
import { writeTo } from "./write-to.js";

type CommandInvocation = Extract<Invocation, { kind: "command" }>;

const quiet = { onlyShowErrors: false, verbose: false, debug: false };
const defaultWidth = 80;

/**
 * Runs the command as a function: the result goes to `io.stdout`, everything else to `io.stderr`.
 *
 * Guarantees: never rejects, and all text has been handed over when it resolves.
 *
 * @param argv the arguments, without the program's own name
 * @returns the exit code: 0 a result was written, 1 there is none or it says no, 2 wrong usage, 3 no such file
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const givenBy = new Map<string, string>();
  let shown: Omit<GlobalOptions, "output"> = quiet;
  try {
    const invocation = parseArguments(argv, groups, io.env, io.stdout.columns ?? defaultWidth);
    if (invocation.kind === "help") return await written(invocation.text, 0, io);
    if (invocation.kind === "version") return await written(`aks-netplan ${version}\n`, 0, io);
    shown = invocation.global;
    return await runCommand(invocation, givenBy, io);
  } catch (error) {
    const { exitCode, lines, help } = failureOf(error, givenBy);
    await reportLines(lines, shown, io);
    if (help !== undefined) await writeTo(io.stderr, `\n${help}`);
    if (shown.debug) await writeTo(io.stderr, `${error instanceof Error ? error.stack : String(error)}\n`);
    return exitCode;
  }
}

async function runCommand({ command, values, global }: CommandInvocation, givenBy: Map<string, string>, io: CliIo): Promise<number> {
  if (command.writesDocument === true && global.query !== undefined)
    throw new UsageError("'--query' picks from data, and this command writes a document as it is");
  const query = global.query === undefined ? undefined : await compileQuery(global.query);
  const context: CommandContext = {
    givenBy,
    readDocument: (path) => readInput(path, io),
    writeFiles: (folder, files) => writeOutput(folder, files, io),
  };
  const result = await command.run(values, context);
  const text = await textOf(result, query, global, io);
  await reportLines(findingLines(result.findings ?? [], givenBy), global, io);
  return await written(text, result.exitCode ?? 0, io);
}

type Result = Awaited<ReturnType<CliCommand["run"]>>;

async function textOf(
  result: Result,
  query: ((value: unknown) => unknown) | undefined,
  { output }: GlobalOptions,
  io: CliIo,
): Promise<string> {
  if ("text" in result) return output === "none" ? "" : result.text;
  const { value, table } = result;
  return formatResult(query === undefined ? value : query(value), {
    output,
    coloured: hasColour(io.stdout, io.env),
    table: query !== undefined || table === undefined ? undefined : () => table(io.stdout.isTTY ? io.stdout.columns : undefined),
  });
}

/** Writes what the call is for; where that fails there is no result. */
async function written(text: string, exitCode: number, io: CliIo): Promise<number> {
  const error = await writeTo(io.stdout, text);
  if (error === undefined) return exitCode;
  await reportLines([{ severity: "error", text: `the result cannot be written: ${shorten(error.message, 200)}` }], quiet, io);
  return 1;
}
