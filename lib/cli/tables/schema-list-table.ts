import { columnLayout } from "../output/column-layout.js";

/** One schema of the list. */
export interface SchemaRow {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

const columns = [{ header: "Name" }, { header: "Title" }, { header: "Description", wraps: true }] as const;

/** Formats schemas for people. */
export function schemaListTable(rows: readonly SchemaRow[], width: number | undefined): string {
  return columnLayout(
    columns,
    rows.map(({ name, title, description }) => [name, title, description]),
    width,
  );
}
