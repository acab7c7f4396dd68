import { CliError } from "../arguments/cli-error.js";
import type { OutputFormat } from "../arguments/global-options.js";
import { formatJson } from "./format-json.js";
import { formatJsonc } from "./format-jsonc.js";
import { formatTable } from "./format-table.js";
import { formatTsv } from "./format-tsv.js";
import { formatYaml } from "./format-yaml.js";

/** What a result is written with. */
export interface ResultFormat {
  readonly output: OutputFormat;
  /** Whether jsonc has its colours. */
  readonly coloured: boolean;
  /** The table that was made for this very result; without one it is az's generic table. */
  readonly table?: (() => Promise<string>) | undefined;
  /** The Markdown that was made for this very result. */
  readonly markdown?: (() => Promise<string>) | undefined;
}

/** A result as text, ready for standard output. @throws CliError where it is longer than the engine lets a text be */
export async function formatResult(value: unknown, format: ResultFormat): Promise<string> {
  try {
    return await textOf(value, format);
  } catch (error) {
    if (error instanceof RangeError) throw new CliError("the result is longer than a text can be; pick from it with --query", 1);
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
