import type { RenderedFile } from "../../types/index.js";
import { shorten } from "../address/shorten.js";
import { CliError } from "./cli-error.js";
import type { CliIo } from "./io.js";

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "there is a file of that name",
  ENOTDIR: "there is a file in its path",
  ENOENT: "no folder can be made there",
  EISDIR: "there is a folder where a file should be",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it is on a disk that cannot be written",
  ENOSPC: "no space is left",
  ENAMETOOLONG: "its name is too long",
};

/** Writes files into a folder. @throws CliError where that is not possible */
export async function writeOutput(folder: string, files: readonly RenderedFile[], io: CliIo): Promise<void> {
  try {
    await io.writeFiles(folder, files);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError(`'${shorten(folder, 400)}' cannot be written: ${reasons[code ?? ""] ?? shorten(message, 200)}`, 1);
  }
}
