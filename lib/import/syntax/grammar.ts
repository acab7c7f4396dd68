import type { Parser, Node as SyntaxNode } from "web-tree-sitter";

export type { SyntaxNode };

/** The grammars, each loaded when a document needs it. */
const grammars = {
  bicep: () => import("./grammars/bicep.js"),
  hcl: () => import("./grammars/hcl.js"),
  powershell: () => import("./grammars/powershell.js"),
} as const;

export type Grammar = keyof typeof grammars;

const parsers = new Map<Grammar, Promise<Parser>>();
let engine: Promise<typeof import("web-tree-sitter")> | undefined;

/**
 * Parses a text, hands the root of its tree to `read`, and frees the tree.
 *
 * The parser reads any text in time that grows with its length; what is no code of the language is an error node.
 */
export async function withTree<Value>(grammar: Grammar, text: string, read: (root: SyntaxNode) => Value): Promise<Value> {
  let loading = parsers.get(grammar);
  if (loading === undefined) {
    loading = loadParser(grammar);
    parsers.set(grammar, loading);
  }
  const tree = (await loading).parse(text);
  if (tree === null) throw new Error("a parser without a language");
  try {
    return read(tree.rootNode);
  } finally {
    tree.delete();
  }
}

async function loadParser(grammar: Grammar): Promise<Parser> {
  engine ??= loadEngine();
  const { Language, Parser } = await engine;
  const parser = new Parser();
  parser.setLanguage(await Language.load(await bytesOf((await grammars[grammar]()).default)));
  return parser;
}

async function loadEngine(): Promise<typeof import("web-tree-sitter")> {
  const library = await import("web-tree-sitter");
  await library.Parser.init({
    wasmBinary: await bytesOf((await import("./grammars/engine.js")).default),
    locateFile: (name: string) => name,
  });
  return library;
}

/** The bytes of a module of `grammars`. */
async function bytesOf(text: string): Promise<Uint8Array> {
  const compressed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The named parts of a node. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return node.namedChildren.filter((child): child is SyntaxNode => child !== null && child.type !== "comment");
}

/** Where the first thing is that the grammar cannot read. */
export function firstError(root: SyntaxNode): { readonly line: number; readonly column: number } | undefined {
  if (!root.hasError) return undefined;
  let node = root;
  for (;;) {
    if (node.isError || node.isMissing) return placeOf(node);
    const next = node.children.find((child) => child?.hasError === true || child?.isMissing === true);
    if (next === undefined || next === null) return placeOf(node);
    node = next;
  }
}

export function placeOf({ startPosition }: SyntaxNode): { readonly line: number; readonly column: number } {
  return { line: startPosition.row + 1, column: startPosition.column + 1 };
}
