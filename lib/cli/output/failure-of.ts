import { PlanError } from "../../finding/plan-error.js";
import { shorten } from "../../text/shorten.js";
import { CliError } from "../arguments/cli-error.js";
import { DocumentError } from "../documents/document-error.js";
import { findingLines, type MessageLine } from "./finding-lines.js";

/** How a failed call ends. */
export interface Failure {
  readonly exitCode: 1 | 2 | 3;
  readonly lines: readonly MessageLine[];
  /** Help to show below the lines. */
  readonly help?: string | undefined;
  /** Where in the program an unexpected error occurred. */
  readonly stack?: string;
}

/** Returns the exit code of an error and what to report about it. An unexpected error is reported as a defect. */
export function failureOf(error: unknown, givenBy: ReadonlyMap<string, string>): Failure {
  if (error instanceof PlanError) return { exitCode: 1, lines: findingLines(error.findings, givenBy) };
  if (error instanceof DocumentError) return { exitCode: 1, lines: findingLines(error.findings, new Map(), error.document) };
  if (error instanceof CliError) return { exitCode: error.exitCode, lines: [{ severity: "error", text: error.message }], help: error.help };
  const reason = error instanceof Error ? error.message : String(error);
  const text = `internal error: ${shorten(reason, 300)}; this is a defect of aks-netplan: report it with the call, the request and the output of --debug`;
  return { exitCode: 1, lines: [{ severity: "error", text }], stack: (error instanceof Error && error.stack) || reason };
}
