import type { OutputFormat } from "../global-options.js";
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
}

/** A result as text, ready for standard output. */
export async function formatResult(value: unknown, { output, coloured, table }: ResultFormat): Promise<string> {
  switch (output) {
    case "json":
      return formatJson(value);
    case "jsonc":
      return coloured ? formatJsonc(value) : formatJson(value);
    case "yaml":
      return formatYaml(value);
    case "table":
      return table === undefined ? formatTable(value) : table();
    case "tsv":
      return formatTsv(value);
    case "none":
      return "";
  }
}
