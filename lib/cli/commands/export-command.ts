import type { Finding } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { type EmittedDocuments, loadEmitter } from "../../emit/emitters.js";
import { formatIds, formats } from "../../emit/formats.js";
import { platformNames } from "../../platforms/platforms.js";
import { choiceOf } from "../arguments/choice-of.js";
import type { CliCommand, CliOption, CommandContext, Example, OptionValues } from "../arguments/command.js";
import { isGiven, oneOf } from "../arguments/option-values.js";
import { UsageError } from "../arguments/usage-error.js";

/** How the export commands differ. */
export interface ExportRow<Input extends keyof EmittedDocuments> {
  readonly summary: string;
  readonly description: string;
  /** The options for reading the document. */
  readonly options: readonly CliOption[];
  readonly examples: readonly Example[];
  /** Further options, for the emitter. */
  readonly emitting?: readonly CliOption[];
  /** The kind of document to write; its formats are the choices of `--format`. */
  readonly input: Input;
  read(values: OptionValues, context: CommandContext): Promise<EmittedDocuments[Input]>;
}

/**
 * Makes a command that writes a document in the format of another tool: the main file to standard output, all files to a
 * folder.
 */
export function exportCommand<Input extends keyof EmittedDocuments>(row: ExportRow<Input>): CliCommand {
  const { summary, description, examples, input, emitting = [] } = row;
  const ids = formatIds(input);
  return {
    name: "export",
    summary,
    description,
    options: [
      ...row.options,
      {
        flags: "--format <format>",
        description: "The format to write.",
        group: "Export Arguments",
        choices: ids,
        meanings: meaningsOf(input),
      },
      {
        flags: "--output-dir <folder>",
        description: "Folder for all files of the format. It is created if necessary, and files with the same name are replaced.",
        group: "Export Arguments",
      },
      {
        flags: "--allow-errors",
        description: "Write the files despite errors, and list the errors at the top.",
        group: "Export Arguments",
      },
      ...emitting,
    ],
    needs: ["--file", "--format"],
    examples,
    writesDocument: true,
    async run(values, context) {
      const id = choiceOf("--format", oneOf(values, "format") ?? "", ids);
      const folder = oneOf(values, "outputDir");
      const namespace = oneOf(values, "namespace");
      if (namespace !== undefined && id !== "metallb") throw new UsageError(`--namespace is for --format metallb; ${id} has none`);
      if (folder === "") throw new UsageError("--output-dir is empty; give it the path of a folder");
      const document = await row.read(values, context);
      context.givenBy.set("/namespace", "--namespace");
      const emit = await loadEmitter(input, id);
      const { files, findings } = emit(document, {
        allowErrors: isGiven(values, "allowErrors"),
        ...defined({ namespace }),
      });
      if (folder !== undefined) await context.writeFiles(folder, files);
      const own: readonly Finding[] = document.findings;
      return { text: files[0]?.content ?? "", findings: [...own, ...findings] };
    },
  };
}

/** Describes each format of an input, with the platforms it serves if these are not all. */
function meaningsOf(input: keyof EmittedDocuments): Readonly<Record<string, string>> {
  const own = formats.filter((format) => format.input === input);
  return Object.fromEntries(
    own.map(({ id, title, platforms }) => [id, platforms.length === platformNames.length ? title : `${title} (${platforms.join(", ")})`]),
  );
}
