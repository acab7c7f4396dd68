import { shorten } from "../address/shorten.js";
import { CliError } from "./cli-error.js";
import type { CommandContext } from "./command.js";
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
  wanted: readonly DocumentKind[],
  { readDocument }: Pick<CommandContext, "readDocument">,
): Promise<unknown> {
  const document = await readDocument(path);
  const found = kindOf(document);
  if (found === undefined || wanted.includes(found.kind)) return document;
  const given = path === "-" ? "standard input" : `'${shorten(path, 200)}'`;
  throw new CliError(`${option}: ${given} is ${one(found.kind)}, and ${wanted.map(one).join(" or ")} is wanted; ${found.use}`, 1);
}

function one(kind: DocumentKind): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}
