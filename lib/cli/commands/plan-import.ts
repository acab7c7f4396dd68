import type { Finding, ImportDocument, ImportResult, RenderedFile } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { platformNames } from "../../platforms/platforms.js";
import { choiceOf } from "../arguments/choice-of.js";
import type { CliCommand, CommandContext, OptionValues } from "../arguments/command.js";
import { isGiven, manyOf, oneOf } from "../arguments/option-values.js";
import { UsageError } from "../arguments/usage-error.js";
import { importedDocuments } from "../documents/imported-documents.js";

/** The option for documents of any kind. */
export const documentsOption = {
  flags: "-f, --file <path...>",
  description: "Paths of the documents, separated by spaces; - for standard input.",
  group: "Input Arguments",
} as const;

/** Makes a request from existing documents. */
export const importCommand: CliCommand = {
  name: "import",
  summary: "Make a request from existing documents.",
  description:
    "Reads the output of az, REST and PowerShell, templates, parameter files, scripts and lists of addresses in use, and prints the request they describe. " +
    "Several documents are merged. Values that no document contains are listed with the command that prints them; nothing is invented. Secrets in documents are not read.",
  options: [
    documentsOption,
    {
      flags: "--platform <name>",
      description: "The platform, if the documents are for several platforms or do not show which.",
      group: "Input Arguments",
      choices: platformNames,
    },
    {
      flags: "--comments",
      description: "Print JSON (or YAML with --output yaml) with comments that name the source of each value.",
      group: "Export Arguments",
    },
    {
      flags: "--output-dir <folder>",
      description:
        "Folder for request.json, import.json (sources, unknown values, findings) and, if the documents determine it, previous.json.",
      group: "Export Arguments",
    },
  ],
  needs: ["--file"],
  examples: [
    { purpose: "The logical networks of Azure Local as a request", line: "plan import --file lnets.json" },
    {
      purpose: "Networks, clusters and addresses in use in one request, with comments",
      line: "plan import --file lnets.json clusters.json netbox.csv --comments",
    },
    {
      purpose: "All files, to check the request and to plan on top of the existing network",
      line: "plan import --file vnet.json aks.json --output-dir imported --output none",
    },
  ],
  async run(values, context) {
    const folder = oneOf(values, "outputDir");
    if (folder === "") throw new UsageError("--output-dir is empty; give it the path of a folder");
    const result = await imported(values, context);
    const names = (manyOf(values, "file") ?? []).map(nameOf);
    if (folder !== undefined) await context.writeFiles(folder, filesOf(result));
    const findings = [...result.findings.map(ofDocument), ...unknownFindings(result)];
    if (isGiven(values, "comments")) {
      const { commentedRequest } = await import("../tables/commented-request.js");
      const text = commentedRequest(result, names);
      return { text, yaml: async () => (await import("../starting/jsonc-to-yaml.js")).jsoncToYaml(text), findings };
    }
    return {
      value: result.request,
      findings,
      table: async (width) => (await import("../tables/import-result-table.js")).importResultTable(result, names, width),
    };
  },
};

/** The import of the documents of a call. @throws PlanError where nothing of them could be read */
export async function imported(values: OptionValues, context: CommandContext, given?: readonly ImportDocument[]): Promise<ImportResult> {
  const platform = oneOf(values, "platform");
  const documents = [...(given ?? (await importedDocuments(values, context)))];
  const { importRequest } = await import("../../import/import-request.js");
  const result = await importRequest({
    documents,
    ...(platform === undefined ? {} : { platform: choiceOf("--platform", platform, platformNames) }),
  });
  if (Object.keys(result.request).length === 0) throw new PlanError(result.findings.map(ofDocument));
  return result;
}

/** The message names the document, so the pointer to it adds nothing. */
export function ofDocument(finding: Finding): Finding {
  return finding.path.startsWith("/documents/") ? { ...finding, path: "" } : finding;
}

/** The maximum number of unknown values that are named. */
const mostNamed = 8;

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

function filesOf({ request, plan, ...rest }: ImportResult): RenderedFile[] {
  const file = (name: string, value: unknown): RenderedFile => ({ name, content: `${JSON.stringify(value, null, 2)}\n` });
  return [file("request.json", request), file("import.json", rest), ...(plan === undefined ? [] : [file("previous.json", plan)])];
}

/** Returns one finding that names the unknown values. Tables, comments and import.json say more about each. */
function unknownFindings({ unknown }: ImportResult): Finding[] {
  if (unknown.length === 0) return [];
  const names = unknown.slice(0, mostNamed).map(({ path }) => path.slice(1));
  const rest = unknown.length > names.length ? ` and ${unknown.length - names.length} more` : "";
  return [
    {
      rule: "import-unknown",
      severity: "warning",
      path: "",
      message: `unknown: ${names.join(", ")}${rest}; --output table and --comments show the command that prints each`,
      source: { document: "aks-netplan", section: "Import", basis: "inferred" },
    },
  ];
}
