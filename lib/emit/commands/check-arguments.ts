import type { Finding } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import type { Argument, AzCommand } from "./command.js";

/**
 * Characters that cmd.exe interprets even inside double quotes, and the backslash that would hide one of them. A percent sign
 * at the end, as in 33%, begins no variable name.
 */
const actedOnByBatch = /["\r\n]|%(?!$)|\\$/;

/**
 * Checks for texts that cannot be passed to az, or to az as a batch file.
 *
 * @param isPowershell whether the script may run where az is a batch file
 * @throws PlanError with every argument that cannot be passed at all
 */
export function checkArguments(commands: readonly AzCommand[], isPowershell: boolean): Finding[] {
  const values = new Map(commands.flatMap(({ options }) => options.flatMap((option) => option.values)).map((value) => [value.path, value]));
  values.delete("");
  const refused = [...values.values()].flatMap(refusalsOf);
  if (refused.length > 0) throw new PlanError(refused);
  return isPowershell ? [...values.values()].flatMap(batchFindings) : [];
}

function textOf({ parts }: Argument): string {
  return parts.map((part) => (typeof part === "string" ? part : "")).join("");
}

function refusalsOf(argument: Argument): Finding[] {
  const text = textOf(argument);
  const reason =
    unpassable(text) ?? (argument.parts[0] === text && text.startsWith("@") ? "az would read the file of that name" : undefined);
  return reason === undefined ? [] : [refusal(argument.path, text, reason)];
}

/** Explains why a text cannot be an argument of any command. */
export function unpassable(text: string): string | undefined {
  if (text.includes("\0")) return "no command can receive a NUL character";
  return /\p{Cs}/u.test(text) ? "half a surrogate pair is not a character" : undefined;
}

/** Makes the error about a text that cannot be passed. */
export function refusal(path: string, text: string, reason: string): Finding {
  return findingOf(emitRules["emit-argument"], {
    path,
    message: `"${shorten(text)}" cannot be passed to a command: ${reason}`,
    received: text,
  });
}

function batchFindings(argument: Argument): Finding[] {
  const text = textOf(argument);
  if (!actedOnByBatch.test(text)) return [];
  return [
    findingOf(emitRules["emit-batch-argument"], {
      path: argument.path,
      message: `"${shorten(text)}" cannot be passed to az.cmd, so the script stops there on Windows; use a name without double quotes and line breaks, with no backslash at its end and no percent sign before it`,
      received: text,
    }),
  ];
}
