import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

const require = createRequire(import.meta.url);

/** The calls of a script: commands with their words in order, and splatted tables with their content. */
export interface PowershellCall {
  readonly name: string;
  readonly words: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly result?: string;
}

let parser: Parser | undefined;

/** The parser of PowerShell, which is loaded once. */
export async function loadPowershell(): Promise<void> {
  if (parser !== undefined) return;
  await Parser.init();
  const made = new Parser();
  made.setLanguage(await Language.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));
  parser = made;
}

/** Returns the syntax tree of a script. @throws if a part of it is not PowerShell */
export function parsePowershell(script: string): Node {
  const tree = parser?.parse(script);
  if (tree === undefined || tree === null) throw new Error("loadPowershell has to come first");
  if (tree.rootNode.hasError) throw new Error(`no PowerShell: ${firstError(tree.rootNode)}`);
  return tree.rootNode;
}

function firstError(node: Node): string {
  const error = node.descendantsOfType("ERROR")[0];
  return error === undefined ? "something is missing" : `line ${error.startPosition.row + 1}: ${error.text.slice(0, 80)}`;
}

/**
 * Returns the calls that a script makes at its top level, in order, with the value of every literal.
 *
 * @param variables the values of the script's parameters, by name
 */
export function readPowershell(script: string, variables: Readonly<Record<string, string>>): PowershellCall[] {
  const calls: PowershellCall[] = [];
  let table: Record<string, unknown> = {};
  for (const statement of statementsOf(parsePowershell(script))) {
    const assigned = statement.text.match(/^\$(\w+) = /)?.[1];
    const hash = statement.descendantsOfType("hash_literal_expression")[0];
    if (assigned === "parameters" && hash !== undefined) {
      table = tableOf(hash, variables);
      continue;
    }
    if (statement.type === "function_statement") continue;
    const command = statement.descendantsOfType("command")[0];
    const name = command?.descendantsOfType("command_name")[0]?.text ?? "";
    if (assigned === "versions" || command === undefined || !/^(?:Invoke-Az|[A-Z][a-z]+-AksHci\w*)$/.test(name)) continue;
    const words = wordsOf(command, variables);
    const isSplatted = words.at(-1) === "@parameters";
    calls.push({
      name,
      words: isSplatted ? words.slice(0, -1) : words,
      parameters: isSplatted ? table : {},
      ...(assigned === undefined ? {} : { result: assigned }),
    });
  }
  return calls;
}

function statementsOf(program: Node): Node[] {
  return program.namedChildren.flatMap((child) => (child === null ? [] : child.type === "statement_list" ? statementsOf(child) : [child]));
}

function wordsOf(command: Node, variables: Readonly<Record<string, string>>): string[] {
  const elements = command.namedChildren.find((child) => child?.type === "command_elements");
  return (elements?.namedChildren ?? []).flatMap((child) => {
    if (child === null || child.type === "command_argument_sep") return [];
    if (child.type === "generic_token" || child.type === "command_parameter") return [child.text];
    // words that are omitted if a variable is empty
    const condition = /^@\(if \(\$(\w+)\)/.exec(child.text)?.[1];
    if (condition !== undefined) {
      const texts = child.descendantsOfType("string_literal").map((each) => (each === null ? "" : textOf(each, variables)));
      return variables[condition] ? texts : [];
    }
    const value = valueOfNode(child, variables);
    return [typeof value === "string" ? value : child.text];
  });
}

function tableOf(hash: Node, variables: Readonly<Record<string, string>>): Record<string, unknown> {
  const body = hash.namedChildren.find((child) => child?.type === "hash_literal_body");
  const entries = (body?.namedChildren ?? []).flatMap((entry) => {
    if (entry?.type !== "hash_entry") return [];
    const key = entry.namedChildren[0]?.text.replace(/^'(.*)'$/, "$1");
    const value = entry.namedChildren.at(-1);
    return key === undefined || value === undefined || value === null ? [] : [[key, valueOfNode(value, variables)] as const];
  });
  return Object.fromEntries(entries);
}

/** The value of an expression: a literal, a list of them, a number, or a variable. */
function valueOfNode(node: Node, variables: Readonly<Record<string, string>>): unknown {
  const table = node.descendantsOfType("hash_literal_expression")[0];
  if (table !== undefined && table !== null) return tableOf(table, variables);
  const list = node.descendantsOfType("array_expression")[0];
  if (list !== undefined && list !== null)
    return list.descendantsOfType("string_literal").map((each) => (each === null ? "" : textOf(each, variables)));
  const text = node.descendantsOfType("string_literal")[0];
  if (text !== undefined && text !== null) return textOf(text, variables);
  if (/^\d+$/.test(node.text)) return Number(node.text);
  if (/^\$(?:true|false)$/.test(node.text)) return node.text === "$true";
  const name = /^\$(\w+)$/.exec(node.text)?.[1] ?? "";
  return Object.hasOwn(variables, name) ? variables[name] : { result: name };
}

/** The text of a literal, as PowerShell evaluates it. Only what the scripts may contain is known; anything else is an error. */
function textOf(literal: Node, variables: Readonly<Record<string, string>>): string {
  const { text } = literal;
  if (!/^[\x20-\x7E]*$/.test(text)) throw new Error(`not ASCII: ${text}`);
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text.slice(1, -1).replace(/\$\{(\w+)\}|\$\(\[char\]0x([0-9A-F]{4})\)|[$"`]/g, (part, name, code) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (name !== undefined && Object.hasOwn(variables, name)) return variables[name] ?? "";
    throw new Error(`${part} in ${text} is nothing known`);
  });
}
