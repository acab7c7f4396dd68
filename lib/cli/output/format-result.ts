import { CliError } from "../arguments/cli-error.js";
import type { OutputFormat } from "../arguments/global-options.js";
import { formatJson } from "./format-json.js";
import { formatJsonc } from "./format-jsonc.js";
import { formatTable } from "./format-table.js";
import { formatTsv } from "./format-tsv.js";
import { formatYaml } from "./format-yaml.js";

/** The options for writing a result. */
export interface ResultFormat {
  readonly output: OutputFormat;
  /** Whether jsonc has colours. */
  readonly coloured: boolean;
  /** The table for this kind of result; without one, the generic table of az is used. */
  readonly table?: (() => Promise<string>) | undefined;
  /** The Markdown that was made for this very result. */
  readonly markdown?: (() => Promise<string>) | undefined;
}

/** Formats a result as text for standard output. @throws CliError if the result is longer than a text of the engine can be */
export async function formatResult(value: unknown, format: ResultFormat): Promise<string> {
  try {
    return await textOf(value, format);
  } catch (error) {
    if (error instanceof RangeError) throw new CliError("the result is too long for one text; select a part of it with --query", 1);
    throw error;
  }
}

async function textOf(value: unknown, { output, coloured, table, markdown }: ResultFormat): Promise<string> {
  switch (output) {
    case "json":
      return formatJson(value);
    case "jsonc":
      return coloured ? formatJsonc(value) : formatJson(value);
    case "yaml":
      return formatYaml(value);
    case "table":
      return table === undefined ? formatTable(value) : table();
    case "markdown":
      if (markdown === undefined)
        throw new CliError("--output markdown is for comparisons; use table, or 'plan export' and 'port-matrix export' for documents", 2);
      return markdown();
    case "tsv":
      return formatTsv(value);
    case "none":
      return "";
  }
}
