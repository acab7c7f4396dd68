import { shorten } from "../../text/shorten.js";
import { either } from "../../text/together.js";
import { CliError } from "../arguments/cli-error.js";
import type { CommandContext } from "../arguments/command.js";
import { DocumentError } from "./document-error.js";
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
  kinds: readonly DocumentKind[],
  { readDocument, readText }: Pick<CommandContext, "readDocument"> & Partial<Pick<CommandContext, "readText">>,
): Promise<unknown> {
  const given = path === "-" ? "standard input" : `'${shorten(path, 200)}'`;
  const refuse = async (text: string) => {
    const foreign = await foreignKind(text, path);
    if (foreign !== undefined)
      throw new CliError(
        `${option}: ${given} is ${withArticle(foreign)}; make a request of it with 'aks-netplan plan import --file ${typed(path)}'`,
        1,
      );
  };
  const document = await readDocument(path)
    .catch(async (error: unknown) => {
      if (error instanceof DocumentError && error.text !== undefined && kinds.some((kind) => importable.has(kind)))
        await refuse(error.text);
      throw error;
    })
    .then(withoutSchema);
  const found = kindOf(document);
  if (found !== undefined && kinds.includes(found.kind)) return document;
  if (kinds.some((kind) => importable.has(kind)))
    await refuse(typeof document === "string" ? await textOf(document, path, readText) : JSON.stringify(document));
  if (found === undefined) return document;
  throw new CliError(`${option}: ${given} is ${one(found.kind)}, but ${either(kinds.map(one))} is needed; ${found.use}`, 1);
}

/** Kinds that can be made of documents of other tools. */
const importable: ReadonlySet<DocumentKind> = new Set(["plan request", "finished plan"]);

/** Longest text that is looked at for what it is; a request of this length is read as one. */
const looked = 8_388_608;

/** What a document of another tool is. */
async function foreignKind(text: string, name: string): Promise<string | undefined> {
  if (text.length > looked) return undefined;
  const { recogniseDocument } = await import("../../import/recognise-document.js");
  return recogniseDocument({ name, content: text });
}

/** The text of a document that is one text to YAML, such as a script; standard input cannot be read again. */
async function textOf(document: string, path: string, readText: CommandContext["readText"] | undefined): Promise<string> {
  return path === "-" || readText === undefined ? document : readText(path);
}

/** A path as it can be typed again. */
function typed(path: string): string {
  return /^[\w./-]{1,200}$/.test(path) ? path : "PATH";
}

/** Removes the `$schema` by which an editor finds the schema of a document. */
function withoutSchema(document: unknown): unknown {
  if (typeof document !== "object" || document === null || !("$schema" in document) || typeof document.$schema !== "string")
    return document;
  const { $schema: _, ...rest } = document;
  return rest;
}

function one(kind: DocumentKind): string {
  return withArticle(kind);
}

function withArticle(kind: string): string {
  return `${/^(?:[aeiou]|A[A-Z])/.test(kind) ? "an" : "a"} ${kind}`;
}
