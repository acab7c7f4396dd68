import type { EmitOptions, Finding, Rendering } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { choiceOf } from "../arguments/choice-of.js";
import type { CliCommand, CliOption, CommandContext, Example, OptionValues } from "../arguments/command.js";
import { isGiven, oneOf } from "../arguments/option-values.js";
import { UsageError } from "../arguments/usage-error.js";
import type { Emit, ExportFormats } from "./export-formats.js";

/** How the export commands differ. */
export interface ExportRow<Document> {
  readonly summary: string;
  readonly description: string;
  /** The options for reading the document. */
  readonly options: readonly CliOption[];
  readonly examples: readonly Example[];
  readonly formats: ExportFormats<Document>;
  read(values: OptionValues, context: CommandContext): Promise<Document>;
}

/**
 * Makes a command that writes a document in the format of another tool: the main file to standard output, all files to a
 * folder.
 */
export function exportCommand<Document extends { readonly findings: readonly Finding[] }>(row: ExportRow<Document>): CliCommand {
  const { summary, description, examples, formats } = row;
  const names = Object.keys(formats);
  return {
    name: "export",
    summary,
    description,
    options: [
      ...row.options,
      { flags: "--format <format>", description: "The format to write.", group: "Export Arguments", choices: names },
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
    ],
    needs: ["--file", "--format"],
    examples,
    writesDocument: true,
    async run(values, context) {
      const load = formats[choiceOf("--format", oneOf(values, "format") ?? "", names)];
      if (load === undefined) throw new Error("a format without an emitter");
      const folder = oneOf(values, "outputDir");
      if (folder === "") throw new UsageError("--output-dir is empty; give it the path of a folder");
      const document = await row.read(values, context);
      const emit = await load();
      const { files, findings } = await emitted(emit, document, { allowErrors: isGiven(values, "allowErrors") }, formats);
      if (folder !== undefined) await context.writeFiles(folder, files);
      return { text: files[0]?.content ?? "", findings: [...document.findings, ...findings] };
    },
  };
}

/**
 * Returns what the emitter makes of the document. @throws PlanError if it is for another platform, with the formats available
 * for this one
 */
async function emitted<Document>(
  emit: Emit<Document>,
  document: Document,
  options: EmitOptions,
  formats: ExportFormats<Document>,
): Promise<Rendering> {
  try {
    return emit(document, options);
  } catch (error) {
    if (!isOtherPlatform(error)) throw error;
    throw new PlanError(await withFormats(error.findings, formats, document));
  }
}

function isOtherPlatform(error: unknown): error is PlanError {
  return error instanceof PlanError && error.findings.some(({ rule }) => rule === "emit-format-platform");
}

/** Adds the formats for the platform to the refusal of a format. Only the emitters know which ones there are. */
async function withFormats<Document>(
  findings: readonly Finding[],
  formats: ExportFormats<Document>,
  document: Document,
): Promise<Finding[]> {
  const others: string[] = [];
  for (const [name, load] of Object.entries(formats)) {
    const emit = await load();
    try {
      emit(document, { allowErrors: true });
      others.push(name);
    } catch (error) {
      if (!isOtherPlatform(error)) others.push(name);
    }
  }
  return findings.map((finding) => ({ ...finding, message: `${finding.message}; for this platform use ${others.join(", ")}` }));
}
