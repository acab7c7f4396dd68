import type { ImportDocument } from "../../../types/index.js";
import type { CommandContext, OptionValues } from "../arguments/command.js";
import { manyOf } from "../arguments/option-values.js";
import { UsageError } from "../arguments/usage-error.js";

/** Reads the documents that `--file` names, as text. No other file is read. */
export async function importedDocuments(values: OptionValues, context: CommandContext): Promise<ImportDocument[]> {
  const paths = manyOf(values, "file") ?? [];
  if (paths.filter((path) => path === "-").length > 1)
    throw new UsageError("standard input can be read only once, but --file names it twice");
  const documents: ImportDocument[] = [];
  for (const path of paths) documents.push({ name: path === "-" ? "standard input" : path, content: await context.readText(path) });
  return documents;
}
