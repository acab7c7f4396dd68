import { pointer } from "../../finding/json-pointer.js";
import { setProperty } from "../../input/set-property.js";
import { Unresolved } from "../reading/node.js";
import { firstError, partsOf, type SyntaxNode, withTree } from "./grammar.js";
import type { OpeningFault, ParsedSyntax } from "./opened.js";
import { createPlaces, type Places, TooDeep, tooDeep } from "./places.js";

/**
 * Reads a PowerShell script or data file: its commands in order, each with its parameters and the variable it is
 * assigned to, and its assignments of literals. A data file is the one object it holds. Nothing is run or expanded.
 */
export async function readPowershell(text: string): Promise<ParsedSyntax> {
  const { code, faults } = repaired(text);
  try {
    return await withTree("powershell", code, (root) => {
      const places = createPlaces();
      const data = dataOf(root, places);
      const value = data ?? { statements: statementsOf(root, places) };
      const error = firstError(root);
      const broken: OpeningFault[] =
        error === undefined
          ? []
          : [
              {
                rule: "import-syntax",
                message: `line ${error.line}, column ${error.column}: the text cannot be read here; what is around it is read`,
              },
            ];
      return { roots: [value], placeOf: (_root, path) => places.placeOf(path), faults: [...faults, ...broken] };
    });
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep;
    throw error;
  }
}

/**
 * The text as the grammar can read it, as long as it was: it marks a parameter with a digit as an error, and so the rest of
 * a call whose line ends without a backtick, as published scripts have it.
 */
function repaired(text: string): { readonly code: string; readonly faults: readonly OpeningFault[] } {
  const faults: OpeningFault[] = [];
  const lines = text.replace(/-k8s(?=nodeip)/gi, "-kas").split("\n");
  let isCall = false;
  const joined = lines.map((line, index) => {
    const bare = line.trimEnd();
    const next = (lines[index + 1] ?? "").trim();
    isCall = isCall || /\bnew-akshci\w+|\bset-akshci\w+/i.test(bare.split("#", 1)[0] ?? "");
    const continues = isCall && !bare.endsWith("`") && /\s-\w+$/.test(bare) && /^["'\d$]/.test(next);
    const goesOn = isCall && !continues && !bare.endsWith("`") && bare !== "" && /^-\w+\s/.test(next);
    if (!continues && !goesOn) {
      if (!bare.endsWith("`")) isCall = false;
      return `${line}\n`;
    }
    faults.push({
      rule: "import-line-continued",
      message: `line ${index + 1}: the command continues in the next line without a backtick, which PowerShell refuses; it is read as one command`,
    });
    return `${line.endsWith("\r") ? `${line.slice(0, -1)} ` : line} `;
  });
  return { code: joined.join("").slice(0, text.length), faults };
}

function dataOf(root: SyntaxNode, places: Places): unknown {
  const statements = partsOf(partsOf(root).find(({ type }) => type === "statement_list") ?? root);
  const [only] = statements;
  const inner = only === undefined || statements.length > 1 ? undefined : innermost(only);
  return inner?.type === "hash_literal_expression" ? hashOf(inner, "", places) : undefined;
}

/** What is inside the many layers of an expression that has only one part. */
function innermost(node: SyntaxNode): SyntaxNode {
  let found = node;
  for (let depth = 0; depth < 40; depth++) {
    const parts = partsOf(found);
    const [only] = parts;
    if (
      only === undefined ||
      parts.length !== 1 ||
      ["command", "hash_literal_expression", "array_expression", "string_literal", "integer_literal", "assignment_expression"].includes(
        found.type,
      )
    )
      return found;
    found = only;
  }
  return found;
}

/** Commands and assignments, wherever in the script: in functions and conditions too. */
function statementsOf(root: SyntaxNode, places: Places): unknown[] {
  const statements: unknown[] = [];
  const open: { readonly node: SyntaxNode; readonly variable?: string }[] = [{ node: root }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, variable } = item;
    const path = pointer("", "statements", statements.length);
    if (node.type === "assignment_expression") {
      const [left, , right] = [partsOf(node)[0], undefined, node.childForFieldName("value") ?? partsOf(node).at(-1)];
      const name = left?.text.toLowerCase() ?? "";
      const inner = right === undefined ? undefined : innermost(right);
      if (inner !== undefined && inner.type !== "command") {
        places.note(path, node);
        statements.push({ variable: name, value: valueIn(inner, pointer(path, "value"), places) });
      } else if (inner !== undefined) open.push({ node: inner, variable: name });
    } else if (node.type === "command") {
      places.note(path, node);
      statements.push({ ...(variable === undefined ? {} : { variable }), ...commandOf(node, path, places) });
    } else for (const part of partsOf(node).toReversed()) open.push({ node: part });
  }
  return statements;
}

function commandOf(command: SyntaxNode, path: string, places: Places): Record<string, unknown> {
  const name = command.childForFieldName("command_name")?.text ?? "";
  const elements = partsOf(command.childForFieldName("command_elements") ?? command).filter(
    ({ type }) => type !== "command_argument_sep" && type !== "command_name",
  );
  const parameters: Record<string, unknown> = {};
  const splats: string[] = [];
  let last: string | undefined;
  for (const element of elements) {
    if (element.type === "command_parameter") {
      last = element.text
        .replace(/^-/, "")
        .replace(/:$/, "")
        .toLowerCase()
        .replace(/^kas(?=nodeip)/, "k8s");
      setProperty(parameters, last, true);
    } else if (element.text.startsWith("@") && /^@\w+$/.test(element.text)) splats.push(element.text.slice(1).toLowerCase());
    else if (last !== undefined) {
      const at = pointer(path, "parameters", last);
      places.note(at, element);
      setProperty(parameters, last, argumentOf(element, at, places));
      last = undefined;
    }
  }
  return { command: name.toLowerCase(), parameters, ...(splats.length === 0 ? {} : { splats }) };
}

/** An argument: a bare word is a text, several with commas are a list. */
function argumentOf(element: SyntaxNode, path: string, places: Places): unknown {
  if (element.type === "generic_token" || element.type === "command_token") return element.text;
  const parts = partsOf(element);
  if (element.type === "array_literal_expression" && parts.length > 1)
    return parts.map((part, index) => valueIn(innermost(part), pointer(path, index), places));
  return valueIn(innermost(element), path, places);
}

function valueIn(node: SyntaxNode, path: string, places: Places): unknown {
  places.note(path, node);
  switch (node.type) {
    case "string_literal":
    case "expandable_string_literal":
    case "verbatim_string_characters":
      return stringOf(node.text);
    case "integer_literal":
    case "decimal_integer_literal":
      return numberOf(node.text);
    case "hash_literal_expression":
      return hashOf(node, path, places);
    case "array_expression":
      return listOf(node, path, places);
    case "array_literal_expression":
      return partsOf(node).map((part, index) => valueIn(innermost(part), pointer(path, index), places));
    case "generic_token":
    case "simple_name":
      return node.text;
    default:
      return wordOf(node.text);
  }
}

function wordOf(text: string): unknown {
  if (/^\$(?:true|false)$/i.test(text)) return text.toLowerCase() === "$true";
  if (/^\$null$/i.test(text)) return null;
  if (/^\d+$/.test(text)) return numberOf(text);
  return new Unresolved(text);
}

/** A number with a unit stays text: it is no count. */
function numberOf(text: string): unknown {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}

function stringOf(text: string): unknown {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (/^@['"]/.test(text)) return text.slice(2, -2).trim();
  const inner = text.slice(1, -1);
  // a variable in it is expanded when it is run
  return /(?:^|[^`])\$[\w({]/.test(inner) ? new Unresolved(text) : inner.replaceAll('""', '"').replace(/`(.)/g, "$1");
}

function hashOf(node: SyntaxNode, path: string, places: Places): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const body = partsOf(node).find(({ type }) => type === "hash_literal_body");
  for (const entry of partsOf(body ?? node)) {
    const [key, value] = partsOf(entry);
    if (entry.type !== "hash_entry" || key === undefined || value === undefined) continue;
    const name = key.text.replace(/^['"]|['"]$/g, "");
    setProperty(object, name, valueIn(innermost(value), pointer(path, name), places));
  }
  return object;
}

/** `@( … )`: its statements, or one statement of several values with commas between. */
function listOf(node: SyntaxNode, path: string, places: Places): unknown[] {
  const values: SyntaxNode[] = [];
  const open = [...partsOf(node)].reverse();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const inner = innermost(part);
    if (["statement_list", "array_literal_expression", "pipeline"].includes(inner.type)) open.push(...partsOf(inner).reverse());
    else values.push(inner);
  }
  return values.map((value, index) => valueIn(value, pointer(path, index), places));
}
