import type { ImportDocument } from "../../../types/index.js";
import { importRules } from "../../rules/import-rules.js";
import { type Authority, authorities, isObject, type Node, nodeOf, type Source } from "../reading/node.js";
import type { Opened, OpeningFault, ParsedSyntax, Syntax } from "./opened.js";
import { syntaxOf } from "./syntax-of.js";

const limits = importRules["import-size"].values;

/** How each syntax is read: its library, which is loaded when needed, and the maximum number of characters. */
const readers: { readonly [Name in Syntax]?: { readonly most: number; readonly read: (text: string) => Promise<ParsedSyntax> } } = {
  json: { most: limits.json, read: async (text) => (await import("./read-json.js")).readJson(text) },
  yaml: { most: limits.markup, read: async (text) => (await import("./read-yaml.js")).readYaml(text) },
  table: { most: limits.table, read: async (text) => (await import("./read-table.js")).readTable(text) },
  xml: { most: limits.markup, read: async (text) => (await import("./read-xml.js")).readXml(text) },
  terraform: { most: limits.script, read: async (text) => (await import("./read-terraform.js")).readTerraform(text) },
  bicep: { most: limits.script, read: async (text) => (await import("./read-bicep.js")).readBicep(text) },
  bicepparam: { most: limits.script, read: async (text) => (await import("./read-bicep.js")).readBicepParameters(text) },
  powershell: { most: limits.script, read: async (text) => (await import("./read-powershell.js")).readPowershell(text) },
  shell: { most: limits.script, read: async (text) => (await import("./read-shell.js")).readShell(text) },
  list: { most: limits.markup, read: async (text) => (await import("./read-list-view.js")).readListView(text) },
};

/** The weight of a syntax: scripts and templates contain intended values. */
const authorityOf: { readonly [Name in Syntax]?: Authority } = {
  powershell: authorities.intended,
  bicep: authorities.intended,
  bicepparam: authorities.intended,
  terraform: authorities.intended,
  shell: authorities.intended,
};

/** Opens a document: detects its syntax, and reads its values. */
export async function openDocument({ name = "", content }: ImportDocument, document: number): Promise<Opened | OpeningFault> {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  if (!/\S/.test(text)) return { rule: "import-syntax", message: "the document is empty" };
  if (text.includes("\0"))
    return { rule: "import-syntax", message: "the document contains the character U+0000; save it as UTF-8 or UTF-16 text" };
  const instead = (await jsonAfterText(text)) ?? tableForPeople(text);
  if (instead !== undefined) return instead;
  const syntax = syntaxOf(text, name);
  if (syntax === undefined) return { rule: "import-kind-unknown", message: "the text is not in a supported syntax" };
  const reader = readers[syntax];
  if (reader === undefined) return { rule: "import-kind-unknown", message: "the text is not in a supported syntax" };
  const { most, read } = reader;
  if (text.length > most)
    return { rule: "import-size", message: `the document has ${text.length} characters, more than the maximum of ${most} for its kind` };
  const parsed = await read(text);
  if ("fault" in parsed) return parsed.fault;
  const embedded = await embeddedRoots(parsed.roots);
  if (embedded !== undefined)
    return { document, syntax, faults: parsed.faults ?? [], roots: nodesOf({ roots: embedded }, document, authorities.existing) };
  return { document, syntax, faults: parsed.faults ?? [], roots: nodesOf(parsed, document, authorityOf[syntax] ?? authorities.existing) };
}

/**
 * Reads the configuration of MetalLB before version 0.13: YAML in a text of a ConfigMap. Returns undefined if the document is
 * no such ConfigMap.
 */
async function embeddedRoots(roots: readonly unknown[]): Promise<readonly unknown[] | undefined> {
  const texts = roots.map((root) => {
    const config = isObject(root) && root.kind === "ConfigMap" && isObject(root.data) ? root.data.config : undefined;
    return typeof config === "string" && config.includes("address-pools") && config.length <= limits.markup ? config : undefined;
  });
  if (texts.every((text) => text === undefined)) return undefined;
  const { readYaml } = await import("./read-yaml.js");
  const read = async (root: unknown, text: string | undefined) => {
    const parsed = text === undefined ? undefined : await readYaml(text);
    return parsed === undefined || "fault" in parsed ? [root] : parsed.roots;
  };
  return (await Promise.all(roots.map((root, index) => read(root, texts[index])))).flat();
}

function nodesOf({ roots, placeOf }: Extract<ParsedSyntax, { readonly roots: unknown }>, document: number, authority: Authority): Node[] {
  return roots.map((value, index) => {
    const source: Source =
      placeOf === undefined ? { document, authority } : { document, authority, placeOf: (pointer) => placeOf(index, pointer) };
    return nodeOf(value, "", source);
  });
}

/**
 * Reports text before the JSON: az writes progress and warnings to standard error, and a paste may contain them or the
 * command itself. They are not skipped silently.
 */
async function jsonAfterText(text: string): Promise<OpeningFault | undefined> {
  const json = /^[[{]/m.exec(text);
  if (json === null || text.length > limits.json) return undefined;
  const before = text.slice(0, json.index);
  // a document marker and comments of YAML, or comments of JSON
  if (before.split("\n").every((line) => /^(?:---|%|#|\/\/|\/\*|\*|$)/.test(line.trim()))) return undefined;
  const { readJson } = await import("./read-json.js");
  if ("fault" in readJson(text.slice(json.index))) return undefined;
  return { rule: "import-text-before-json", message: `the JSON begins in line ${before.split("\n").length}; remove the text before it` };
}

/** Reports a table for people, which az and PowerShell print: values are missing, and others are cut off. */
function tableForPeople(text: string): OpeningFault | undefined {
  const lines = text.split("\n", 8).filter((line) => /\S/.test(line));
  if (!lines.slice(0, 3).some((line) => /^[- \t\r]*$/.test(line) && line.startsWith("--")) || lines.length < 2) return undefined;
  const message =
    "the document is a table for people, in which values are missing; print it again with -o json, or with ConvertTo-Json -Depth 100";
  return { rule: "import-kind-unknown", message };
}
