import type { CliCommand, CommandGroup } from "../arguments/command.js";
import { namedRow } from "../arguments/named-row.js";
import { isGiven, oneOf } from "../arguments/option-values.js";

const list: CliCommand = {
  name: "list",
  summary: "List the schemas.",
  description: "Lists the JSON Schemas of all requests and results.",
  options: [],
  needs: [],
  examples: [{ purpose: "All requests and results", line: "schema list --output table" }],
  async run() {
    const { schemas } = await import("../../input/schemas.js");
    const value = schemas.map(({ name, schema }) => ({ name, title: textOf(schema, "title"), description: textOf(schema, "description") }));
    return { value, table: async (width) => (await import("../tables/schema-list-table.js")).schemaListTable(value, width) };
  },
};

const show: CliCommand = {
  name: "show",
  summary: "Show a schema.",
  description: "Shows the JSON Schema of a request or result. The schemas it refers to are separate files, unless they are bundled.",
  options: [
    {
      flags: "-n, --name <name>",
      description: "Name of the schema, as listed by 'schema list'.",
      completes: async () => (await import("../../input/schemas.js")).schemas.map(({ name }) => name),
    },
    { flags: "--bundle", description: "Include the schemas it refers to, so that an editor needs no other file." },
  ],
  needs: ["--name"],
  examples: [
    {
      purpose: "Save the schema of a request for an editor",
      line: "schema show --name plan-request --bundle > plan-request.schema.json",
    },
  ],
  async run(values) {
    const { schemas } = await import("../../input/schemas.js");
    const { name, schema } = namedRow("schema", oneOf(values, "name") ?? "", schemas, (each) => each.name);
    if (!isGiven(values, "bundle")) return { value: schema };
    const { bundleSchema } = await import("../documents/bundle-schema.js");
    return { value: bundleSchema(name, schemas) };
  },
};

function textOf(schema: unknown, property: "title" | "description"): string {
  const text = (schema as Readonly<Record<string, unknown>>)[property];
  return typeof text === "string" ? text : "";
}

export const schemaGroup: CommandGroup = {
  name: "schema",
  summary: "Look up the schemas of requests and results.",
  commands: [list, show],
};
