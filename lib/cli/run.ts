import { shorten } from "../text/shorten.js";
import type { CliCommand, CommandContext } from "./arguments/command.js";
import type { GlobalOptions } from "./arguments/global-options.js";
import { type Invocation, parseArguments } from "./arguments/parse-arguments.js";
import { UsageError } from "./arguments/usage-error.js";
import { readInput, readText } from "./documents/read-input.js";
import { groups } from "./groups.js";
import type { CliIo } from "./io.js";
import { compileQuery } from "./output/compile-query.js";
import { createTrace, type Trace } from "./output/create-trace.js";
import { failureOf } from "./output/failure-of.js";
import { findingLines } from "./output/finding-lines.js";
import { formatResult } from "./output/format-result.js";
import { hasColour } from "./output/has-colour.js";
import { reportLines } from "./output/report-lines.js";
import { writeOutput } from "./output/write-output.js";
import { writeReason } from "./output/write-reason.js";
import { writeTo } from "./output/write-to.js";
import { version } from "./version.js";

type CommandInvocation = Extract<Invocation, { kind: "command" }>;

/** The shared parts of a call. */
interface Call {
  readonly givenBy: Map<string, string>;
  readonly trace: Trace;
  readonly io: CliIo;
}

const quiet = { onlyShowErrors: false, verbose: false, debug: false };
const defaultWidth = 80;

/** Above this number of bytes, the work may take a second. */
const largeDocument = 50_000;

/**
 * Runs the command as a function: the result goes to `io.stdout`, everything else to `io.stderr`.
 *
 * Guarantees: never rejects, and all text has been handed over when it resolves.
 *
 * @param argv the arguments, without the program's own name
 * @returns the exit code: 0 result; 1 no result, or the check failed; 2 wrong usage; 3 file not found
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const givenBy = new Map<string, string>();
  const trace = createTrace(io);
  // an unexpected error may come before the arguments are read
  let shown: Omit<GlobalOptions, "output"> = argv.includes("--debug") ? { ...quiet, debug: true } : quiet;
  try {
    const invocation = parseArguments(argv, groups, io.env, io.stdout.columns ?? defaultWidth);
    if (invocation.kind === "help") return await written(invocation.text, 0, io);
    if (invocation.kind === "version") return await written(`aks-netplan ${version}\n`, 0, io);
    shown = invocation.global;
    trace.tell(`aks-netplan ${version}, ${invocation.words}`);
    const exitCode = await runCommand(invocation, { givenBy, trace, io });
    trace.tell(`exit code ${exitCode}`);
    if (shown.debug) await trace.write();
    return exitCode;
  } catch (error) {
    const { exitCode, lines, help, stack } = failureOf(error, givenBy);
    if (shown.debug) {
      if (stack !== undefined) trace.tell(stack);
      await trace.write();
    }
    await reportLines(lines, shown, io);
    if (help !== undefined) await writeTo(io.stderr, `\n${help}`);
    return exitCode;
  }
}

async function runCommand({ command, values, global }: CommandInvocation, call: Call): Promise<number> {
  const { givenBy, trace, io } = call;
  if (command.writesDocument === true && global.query !== undefined)
    throw new UsageError("--query selects from data, but this command writes a finished document");
  const query = global.query === undefined ? undefined : await compileQuery(global.query);
  const working = createProgress(global, io);
  try {
    const result = await command.run(values, contextOf(call, working.start));
    trace.tell(`computed, ${result.findings?.length ?? 0} findings`);
    const text = await textOf(result, query, global, io);
    await working.stop();
    await reportLines(findingLines(result.findings ?? [], givenBy), global, io);
    const exitCode = await written(text, result.exitCode ?? 0, io);
    trace.tell(`${text.length} characters to standard output`);
    return exitCode;
  } finally {
    await working.stop();
  }
}

function contextOf({ givenBy, trace, io }: Call, startProgress: () => void): CommandContext {
  const noteBytes = (bytes: number, path: string) => {
    trace.tell(`${bytes} bytes from ${path === "-" ? "standard input" : shorten(path, 200)}`);
    if (bytes >= largeDocument) startProgress();
  };
  return {
    groups,
    givenBy,
    async readDocument(path) {
      await askFor(path, io);
      const document = await readInput(path, io, (bytes) => noteBytes(bytes, path));
      trace.tell("parsed the document");
      return document;
    },
    async readText(path) {
      await askFor(path, io);
      return readText(path, io, (bytes) => noteBytes(bytes, path));
    },
    async writeFiles(folder, files) {
      await writeOutput(folder, files, io);
      trace.tell(`${files.length} files to ${shorten(folder, 200)}`);
    },
  };
}

/** Prompts for a document on a terminal. */
async function askFor(path: string, io: CliIo): Promise<void> {
  if (path === "-" && io.stdin.isTTY === true && io.stderr.isTTY)
    await writeTo(io.stderr, "Type or paste the document, then end it with Ctrl+D (on Windows Ctrl+Z and Enter).\n");
}

/** Starts a progress message, if there is a terminal to show it. */
function createProgress({ onlyShowErrors }: GlobalOptions, io: CliIo): { start(): void; stop(): Promise<void> } {
  let stop: (() => Promise<void>) | undefined;
  return {
    start() {
      if (io.stderr.isTTY && !onlyShowErrors) stop ??= io.startProgress("aks-netplan is working");
    },
    async stop() {
      const end = stop;
      stop = undefined;
      await end?.();
    },
  };
}

type Result = Awaited<ReturnType<CliCommand["run"]>>;

async function textOf(
  result: Result,
  query: ((value: unknown) => unknown) | undefined,
  { output }: GlobalOptions,
  io: CliIo,
): Promise<string> {
  if ("text" in result) {
    if (output === "none") return "";
    return output === "yaml" && result.yaml !== undefined ? result.yaml() : result.text;
  }
  const { value, table, markdown } = result;
  return formatResult(query === undefined ? value : query(value), {
    output,
    coloured: hasColour(io.stdout, io.env),
    ...(query === undefined && markdown !== undefined ? { markdown } : {}),
    table: query !== undefined || table === undefined ? undefined : () => table(io.stdout.isTTY ? io.stdout.columns : undefined),
    markdown: query !== undefined ? undefined : markdown,
  });
}

/** Writes the output of the call. If writing fails, there is no result. */
async function written(text: string, exitCode: number, io: CliIo): Promise<number> {
  const error = await writeTo(io.stdout, text);
  if (error === undefined) return exitCode;
  await reportLines([{ severity: "error", text: `the result cannot be written: ${writeReason(error)}` }], quiet, io);
  return 1;
}
