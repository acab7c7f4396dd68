import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

/** A parser for Bicep that is not ours: the grammar of tree-sitter. It knows no parameter files. */
export async function bicepParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const wasm = createRequire(import.meta.url).resolve("tree-sitter-bicep/tree-sitter-bicep.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(wasm));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error("nothing was parsed");
    return tree.rootNode;
  };
}

const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\", "'": "'", $: "$" };

/** The value of a literal of Bicep, by the rules of its documentation. */
export function readBicepText(literal: string): string {
  if (!/^'(?:[^'\\\n$]|\$(?!\{)|\\(?:[nrt\\'$]|u\{[0-9a-f]+\}))*'$/u.test(literal)) throw new Error(`${literal} is not a literal`);
  return literal
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, code: string | undefined, character: string) =>
      code === undefined ? (named[character] ?? "") : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

/** A value of Bicep as JSON; a symbol, the id of one, and a text with symbols inside is an object that names it. */
function readBicep(node: Node): unknown {
  switch (node.type) {
    case "string":
      if (children(node).some(({ type }) => type === "interpolation")) return { symbol: node.text.slice(1, -1) };
      return readBicepText(node.text);
    case "number":
      return Number(node.text);
    case "boolean":
      return node.text === "true";
    case "array":
      return children(node).map(readBicep);
    case "object":
      return Object.fromEntries(children(node).map((property) => propertyOf(property)));
    case "identifier":
    case "member_expression":
      return { symbol: node.text };
    default:
      throw new Error(`nothing is known of ${node.type}: ${node.text}`);
  }
}

function propertyOf(node: Node): readonly [string, unknown] {
  const [name, value] = children(node);
  if (node.type !== "object_property" || name === undefined || value === undefined) throw new Error(`${node.text} is not a property`);
  return [name.text, readBicep(value)];
}

function children(node: Node): Node[] {
  return node.namedChildren.filter((child) => child !== null);
}

/** Each resource of a file: its symbol, its type with version, whether it exists, and its body. */
export function readBicepResources(root: Node): { symbol: string; type: string; existing: boolean; body: Record<string, unknown> }[] {
  return children(root)
    .filter(({ type }) => type === "resource_declaration")
    .map((node) => {
      const [symbol, type, body] = children(node);
      if (symbol === undefined || type === undefined || body === undefined) throw new Error(`${node.text} is not a resource`);
      return {
        symbol: symbol.text,
        type: readBicepText(type.text),
        existing: node.text.includes("' existing = {"),
        body: readBicep(body) as Record<string, unknown>,
      };
    });
}
