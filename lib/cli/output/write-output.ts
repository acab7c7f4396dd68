import type { RenderedFile } from "../../../types/index.js";
import { shorten } from "../../text/shorten.js";
import { CliError } from "../arguments/cli-error.js";
import type { CliIo } from "../io.js";
import { writeReason } from "./write-reason.js";

/** Writes files into a folder. @throws CliError if that is not possible */
export async function writeOutput(folder: string, files: readonly RenderedFile[], io: CliIo): Promise<void> {
  try {
    await io.writeFiles(folder, files);
  } catch (error) {
    throw new CliError(`'${shorten(folder, 400)}' cannot be written: ${writeReason(error)}`, 1);
  }
}
