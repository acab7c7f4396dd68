import { expect } from "chai";
import { schemas } from "../../lib/input/schemas.js";

type Node = Readonly<Record<string, unknown>>;

const documents = new Map(schemas.map(({ name, schema }) => [`${name}.schema.json`, schema as Node]));

/** The schema a reference leads to, and the file it is in. */
function followed(reference: string, file: string): { node: Node; file: string } {
  const [name = "", pointer = ""] = reference.split("#");
  const target = name === "" ? file : name;
  const steps = pointer.split("/").slice(1);
  return { node: steps.reduce<Node>((node, step) => node[step] as Node, documents.get(target) ?? {}), file: target };
}

function isDescribed(node: Node, file: string): boolean {
  if (typeof node.description === "string" && node.description !== "") return true;
  if (typeof node.$ref !== "string") return false;
  const { node: target, file: other } = followed(node.$ref, file);
  return isDescribed(target, other);
}

/** The properties below a node, conditions aside: those describe no shape. */
function* propertiesBelow(node: unknown, path: string): Generator<{ path: string; property: Node }> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties")
      for (const [name, property] of Object.entries(value as Node)) yield { path: `${path}/${name}`, property: property as Node };
    if (key !== "if" && key !== "then" && key !== "examples") yield* propertiesBelow(value, `${path}/${key}`);
  }
}

describe("descriptions", () => {
  for (const [file, schema] of documents) {
    it(`are at every property of ${file}, where an editor shows them`, () => {
      const silent = [...propertiesBelow(schema, "")].filter(({ property }) => !isDescribed(property, file)).map(({ path }) => path);
      expect(silent).to.deep.equal([]);
    });
  }
});
