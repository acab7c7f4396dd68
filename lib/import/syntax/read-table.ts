import { setProperty } from "../../input/set-property.js";
import { importRules } from "../../rules/import-rules.js";
import type { ParsedSyntax } from "./opened.js";

const most = importRules["import-size"].values.records;

/**
 * Reads CSV, with commas, semicolons or tabs: each row is an object by the names of the header, in lower case with
 * underscores, so that the labels of a table export are the names of the API.
 */
export async function readTable(text: string): Promise<ParsedSyntax> {
  const { parse } = await import("csv-parse/sync");
  const start = text.startsWith("#TYPE") ? text.indexOf("\n") + 1 : 0;
  const firstLine = text.slice(start, text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start));
  try {
    const rows: string[][] = parse(text.slice(start), {
      delimiter: delimiterOf(firstLine),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: most + 2,
    });
    const [header = [], ...records] = rows;
    if (records.length > most) return { fault: { rule: "import-size", message: `the table has more than ${most} rows` } };
    const names = header.map(nameOf);
    return {
      roots: [records.map((record) => objectOf(names, record))],
      placeOf: (_root, pointer) => rowPlace(pointer, start === 0 ? 2 : 3),
    };
  } catch (error) {
    return { fault: { rule: "import-syntax", message: faultOf(error) } };
  }
}

/** The line of a row, as long as no cell has line ends. */
function rowPlace(pointer: string, first: number): { readonly line: number; readonly column: number } {
  return { line: Number(/^\/(\d+)/.exec(pointer)?.[1] ?? 0) + first, column: 1 };
}

function delimiterOf(header: string): string {
  const counts = [",", ";", "\t"].map((sign) => [sign, header.split(sign).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
}

function nameOf(label: string): string {
  return label.trim().toLowerCase().replace(/[ -]/g, "_");
}

function objectOf(names: readonly string[], record: readonly string[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) if (name !== "") setProperty(object, name, record[index] ?? "");
  return object;
}

/** What the library says, without the text of the row: it may hold anything. */
function faultOf(error: unknown): string {
  const { code, lines } = error as { readonly code?: string; readonly lines?: number };
  const reasons: Readonly<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: "a quote is not closed",
    CSV_INVALID_CLOSING_QUOTE: "a quote is closed in the middle of a cell",
    INVALID_OPENING_QUOTE: "a quote opens in the middle of a cell",
  };
  const line = lines === undefined ? "" : `line ${lines}: `;
  return `${line}${reasons[code ?? ""] ?? "the table is not CSV"}`;
}
