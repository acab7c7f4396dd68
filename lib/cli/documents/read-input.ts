import { decodeText } from "../../input/decode-text.js";
import { parsePlainDocument } from "../../input/parse-plain-document.js";
import { findingOf } from "../../rules/finding-of.js";
import { inputRules } from "../../rules/input-rules.js";
import { shorten } from "../../text/shorten.js";
import { CliError } from "../arguments/cli-error.js";
import type { CliIo } from "../io.js";
import { DocumentError } from "./document-error.js";
import { readLimited } from "./read-limited.js";

/** The most bytes a document may have. */
export const largestDocument: number = inputRules["input-size"].values.bytes;

/**
 * Reads a document of JSON, JSON with comments or YAML.
 *
 * @param path a path, or `-` for standard input
 * @param onBytes called when the bytes have been read, before they are parsed
 * @throws CliError if the file cannot be read, DocumentError if its text is not a document
 */
export async function readInput(path: string, io: CliIo, onBytes: (count: number) => void = () => {}): Promise<unknown> {
  const bytes = await bytesOf(path, io);
  onBytes(bytes.length);
  const plain = parsePlainDocument(bytes);
  // the YAML reader takes longer to load than anything else here
  const result = "text" in plain ? (await import("../../input/parse-document.js")).parseMarkedUp(plain.text) : plain;
  if ("findings" in result)
    throw new DocumentError(path === "-" ? "standard input" : path, result.findings, "text" in plain ? plain.text : undefined);
  return result.value;
}

/**
 * Reads a document as text, in UTF-8 or UTF-16.
 *
 * @throws CliError if the file cannot be read, DocumentError if its bytes are not text
 */
export async function readText(path: string, io: CliIo, onBytes: (count: number) => void = () => {}): Promise<string> {
  const bytes = await bytesOf(path, io);
  onBytes(bytes.length);
  if (bytes.length > largestDocument) throw new CliError(`'${shorten(path, 400)}' has more than ${largestDocument} bytes`, 1);
  const decoded = decodeText(bytes);
  if ("text" in decoded) return decoded.text;
  const finding = findingOf(inputRules["input-encoding"], { path: "", message: decoded.fault });
  throw new DocumentError(path === "-" ? "standard input" : path, [finding]);
}

const noSuchFile = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);

const reasons: Readonly<Record<string, string>> = {
  EISDIR: "it is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its symbolic links form a loop",
  EMFILE: "too many files are open",
  EBUSY: "it is in use",
};

async function bytesOf(path: string, io: CliIo): Promise<Uint8Array> {
  try {
    return path === "-" ? await readLimited(io.stdin, largestDocument) : await io.readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = path === "-" ? "standard input" : `'${shorten(path, 400)}'`;
    if (code !== undefined && noSuchFile.has(code))
      throw new CliError(path === "" ? "no such file: the path is empty" : `no such file: ${name}`, 3);
    throw new CliError(`${name} cannot be read: ${reasons[code ?? ""] ?? shorten(message, 200)}`, 1);
  }
}
