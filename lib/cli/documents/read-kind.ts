import { shorten } from "../../text/shorten.js";
import { either } from "../../text/together.js";
import { CliError } from "../arguments/cli-error.js";
import type { CommandContext } from "../arguments/command.js";
import { type DocumentKind, kindOf } from "./document-kind.js";

/**
 * Reads a document that must be of certain kinds.
 *
 * A document of an unknown kind is passed on; the library reports what is wrong with it.
 *
 * @param option the option with the path
 * @throws CliError if the document is of another kind, with the commands that accept it
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
  throw new CliError(`${option}: ${given} is ${one(found.kind)}, but ${either(toPlace.map(one))} is needed; ${found.use}`, 1);
}

/** Removes the `$schema` by which an editor finds the schema of a document. */
function withoutSchema(document: unknown): unknown {
  if (typeof document !== "object" || document === null || !("$schema" in document) || typeof document.$schema !== "string")
    return document;
  const { $schema: _, ...rest } = document;
  return rest;
}

function one(kind: DocumentKind): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
