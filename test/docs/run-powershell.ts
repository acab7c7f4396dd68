import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "chai";
import type { Node } from "web-tree-sitter";
import { call } from "../cli/call.js";
import { loadPowershell, parsePowershell } from "../emit/scripts/read-powershell.js";
import { type Fence, root } from "./fences.js";

/**
 * Reads a PowerShell example with a parser, and makes each call of aks-netplan in it with the words that PowerShell would pass
 * and the input of the pipe. A call must find what it queries.
 */
export async function runPowershell({ text, where }: Fence): Promise<void> {
  await loadPowershell();
  // PowerShell passes on a lone hyphen, which the grammar does not know
  const program = parsePowershell(text.replace(/ -(?= |$)/gm, " '-'"));
  const variables = new Map<string, Node>();
  for (const assignment of nodes(program.descendantsOfType("assignment_expression"))) {
    const name = /^\$(\w+) = /.exec(assignment.text)?.[1];
    const isCalled = assignment.descendantsOfType("command").length > 0;
    const value = assignment.namedChildren.at(-1);
    if (name !== undefined && value && !isCalled) variables.set(name, value);
  }
  for (const chain of nodes(program.descendantsOfType("pipeline_chain"))) {
    const stages = nodes(chain.namedChildren);
    const at = stages.findIndex((stage) => nameOf(stage) === "aks-netplan");
    if (at === -1) continue;
    const files = wordsOf(stages[at]).map((word) => (word.includes("/") && existsSync(resolve(root, word)) ? resolve(root, word) : word));
    const { exit, stdout, stderr } = await call(files, { stdin: pipedText(stages.slice(0, at), variables) });
    expect(exit, `${where}: ${chain.text}\n${stderr}`).to.equal(0);
    expect(stdout.trim(), `${where}: ${chain.text}`).to.not.be.oneOf(["", "[]", "null"]);
  }
}

function nodes(list: readonly (Node | null)[]): Node[] {
  return list.filter((node) => node !== null);
}

function nameOf(stage: Node | undefined): string | undefined {
  return stage?.type === "command" ? (stage.childForFieldName("command_name")?.text ?? stage.namedChildren[0]?.text) : undefined;
}

function wordsOf(command: Node | undefined): string[] {
  const elements = nodes(command?.namedChildren ?? []).find(({ type }) => type === "command_elements");
  return nodes(elements?.namedChildren ?? [])
    .filter(({ type }) => type !== "command_argument_sep" && type !== "redirection")
    .map((element) => (element.type === "array_literal_expression" ? String(evaluated(element)) : element.text));
}

/** Returns what the stages before a call pipe into it. */
function pipedText(stages: readonly Node[], variables: ReadonlyMap<string, Node>): string {
  const [first, second] = stages;
  if (first === undefined) return "";
  if (nameOf(first) === "Get-Content") return readFileSync(resolve(root, wordsOf(first).at(-1) ?? ""), "utf8");
  const value = evaluated(variables.get(first.text.slice(1)));
  if (second === undefined) return String(value);
  expect([nameOf(second), ...wordsOf(second)].join(" ")).to.equal("ConvertTo-Json -Depth 20");
  return JSON.stringify(value);
}

/** Returns the value of an expression made of literals. */
function evaluated(node: Node | null | undefined): unknown {
  if (node === null || node === undefined) throw new Error("nothing to evaluate");
  if (node.type === "hash_literal_expression") {
    const body = nodes(node.namedChildren).find(({ type }) => type === "hash_literal_body");
    const entries = nodes(body?.namedChildren ?? []).filter(({ type }) => type === "hash_entry");
    return Object.fromEntries(entries.map((entry) => [entry.namedChildren[0]?.text, evaluated(entry.namedChildren.at(-1))]));
  }
  if (node.type === "array_expression") {
    const list = nodes(node.namedChildren)[0];
    return nodes(list?.namedChildren ?? []).flatMap((each) => evaluated(each));
  }
  if (node.type === "string_literal") return textOf(node.text);
  if (node.type === "integer_literal") return Number(node.text);
  const parts = nodes(node.namedChildren).filter(({ type }) => type !== "type_literal");
  if (parts.length > 1) return parts.map(evaluated);
  if (parts.length === 0) throw new Error(`${node.type} ${node.text} is not a literal`);
  return evaluated(parts[0]);
}

function textOf(literal: string): string {
  if (literal.startsWith("@'")) return literal.slice(3, -3);
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  expect(literal, "a text PowerShell would evaluate").to.match(/^"[^`$"]*"$/);
  return literal.slice(1, -1);
}
