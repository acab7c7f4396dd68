import { shorten } from "../../text/shorten.js";
import { either } from "../../text/together.js";
import { CliError } from "../arguments/cli-error.js";
import type { CommandContext } from "../arguments/command.js";
import { type DocumentKind, kindOf } from "./document-kind.js";

/**
 * Reads a document that has to be of one kind or another.
 *
 * One that is nothing known is handed on: what is wrong with it is for the library to say.
 *
 * @param option the option that gave the path
 * @throws CliError where the document is of another kind, with what takes it
 */
export async function readKind(
  option: string,
  path: string,
  toPlace: readonly DocumentKind[],
  { readDocument }: Pick<CommandContext, "readDocument">,
): Promise<unknown> {
  const document = withoutSchema(await readDocument(path));
  const found = kindOf(document);
  if (found === undefined || toPlace.includes(found.kind)) return document;
  const given = path === "-" ? "standard input" : `'${shorten(path, 200)}'`;
  throw new CliError(`${option}: ${given} is ${one(found.kind)}, and ${either(toPlace.map(one))} is wanted; ${found.use}`, 1);
}

/** Without the `$schema` by which an editor finds the schema of a document. */
function withoutSchema(document: unknown): unknown {
  if (typeof document !== "object" || document === null || !("$schema" in document) || typeof document.$schema !== "string")
    return document;
  const { $schema: _, ...rest } = document;
  return rest;
}

function one(kind: DocumentKind): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
