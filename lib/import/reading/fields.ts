import { shorten } from "../../text/shorten.js";
import { at, type Node, type Origin, originOf } from "./node.js";
import type { Report } from "./report.js";
import type { Opening, Read, Reading } from "./values.js";

/** What one or more documents say about one property. */
export interface Field {
  readonly value?: unknown;
  /** Why there is no value although the document has something at its place. */
  readonly open?: string;
  readonly origin: Origin;
  readonly authority: number;
}

export type Fields = { readonly [property: string]: Field };

/** The way from a place in a document to a property of the request. */
export interface FieldRow {
  readonly to: string;
  /** Paths; the first with a value is used. */
  readonly at?: readonly string[];
  /** The node, if a path cannot describe it. */
  readonly from?: (node: Node) => Node | undefined;
  readonly read: Read;
  /** The value if the place contains null or nothing. */
  readonly otherwise?: unknown;
}

const rules = {
  placeholder: "import-placeholder",
  expression: "import-expression",
  "cut-off": "import-value-cut-off",
  unreadable: "import-value-unreadable",
} as const satisfies Record<Opening, string>;

/** Reads a table of fields of a node; open fields are reported. */
export function readFields(node: Node, rows: readonly FieldRow[], report: Report): Fields {
  const fields: Record<string, Field> = {};
  for (const row of rows) {
    const field = readRow(node, row, report);
    if (field !== undefined) fields[row.to] = field;
  }
  return fields;
}

function readRow(node: Node, { to, at: paths = [], from, read, otherwise }: FieldRow, report: Report): Field | undefined {
  const found = from === undefined ? paths.map((path) => at(node, path)) : [from(node)];
  for (const candidate of found) {
    const field = candidate === undefined ? undefined : fieldOfNode(candidate, to, read, report);
    if (field !== undefined) return field;
  }
  if (otherwise === undefined) return undefined;
  const place = found.find((candidate) => candidate !== undefined) ?? node;
  return { value: otherwise, origin: originOf(place), authority: place.source.authority };
}

/** Reads a field of a node: its value, or why it has none; undefined if the node says nothing. */
export function fieldOfNode(node: Node, to: string, read: Read, report: Report): Field | undefined {
  const reading = read(node);
  if (reading === undefined) return undefined;
  const base = { origin: originOf(node), authority: node.source.authority };
  if ("value" in reading) {
    if (reading.asText === true)
      report.add("import-text-number", base.origin, `${to} is the text "${String(reading.value)}" and is read as a number`);
    return { value: reading.value, ...base };
  }
  const open = reasonOf(reading);
  report.add(rules[reading.open], base.origin, reading.open === "cut-off" ? open : `${to} stays open: ${open}`);
  return { open, ...base };
}

function reasonOf(reading: Extract<Reading, { readonly open: Opening }>): string {
  const text = shorten(reading.text, 80);
  switch (reading.open) {
    case "placeholder":
      return `"${text}" is a placeholder; fill it in`;
    case "expression":
      return `${text} is an expression, which is not evaluated`;
    case "cut-off":
      return "PowerShell cut the value off; export it again with ConvertTo-Json -Depth 100";
    case "unreadable":
      return `"${text}" is not ${reading.wanted ?? "readable"}`;
  }
}
