import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

const require = createRequire(import.meta.url);
let parser: Parser | undefined;

/** The parser of PowerShell, which is loaded once. */
export async function loadParser(): Promise<void> {
  if (parser !== undefined) return;
  await Parser.init();
  const made = new Parser();
  made.setLanguage(await Language.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));
  parser = made;
}

/** A rule as New-NetFirewallRule receives it, with the zone it is made for; a variable is written with its dollar sign. */
export interface FirewallRule {
  readonly zone: string;
  readonly properties: ReadonlyMap<string, string | readonly string[]>;
}

/** Returns the rules of a script. @throws if it is not PowerShell */
export function readFirewallScript(script: string): { readonly rules: FirewallRule[]; readonly commands: string[] } {
  // this grammar, unlike PowerShell, reads some # inside a text as a comment; `# is the same text
  const tree = parser?.parse(script.replace(/(?<=^ +\w+ = )".*"$/gm, (text) => text.replaceAll("#", "`#")));
  if (tree === undefined || tree === null) throw new Error("loadParser has to come first");
  const root = tree.rootNode;
  if (root.hasError) throw new Error(`no PowerShell: ${root.descendantsOfType("ERROR")[0]?.text ?? "something is missing"}\n${script}`);
  const rules = root.descendantsOfType("switch_clause").flatMap((clause) => {
    if (clause === null) return [];
    const zone = literal(clause.descendantsOfType("switch_clause_condition")[0] ?? clause);
    return clause.descendantsOfType("hash_literal_expression").map((hash) => ({
      zone: typeof zone === "string" ? zone : "",
      properties: new Map(
        (hash?.descendantsOfType("hash_entry") ?? []).map((entry) => [
          entry?.descendantsOfType("key_expression")[0]?.text ?? "",
          literal(entry?.descendantsOfType("pipeline")[0] ?? hash),
        ]),
      ),
    }));
  });
  return { rules, commands: root.descendantsOfType("command_name").map((node) => node?.text ?? "") };
}

/** The value of a literal: a text, a list of them, or a variable. */
function literal(node: Node | null): string | readonly string[] {
  const text = node?.text ?? "";
  if (/^@\(.*\)$/.test(text)) return (node?.descendantsOfType("string_literal") ?? []).map((part) => textOf(part?.text ?? ""));
  return textOf(text);
}

function textOf(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(
      /`(["$`#])|\$\(\[char\]0x([0-9A-F]{4})\)/g,
      (_, escaped: string | undefined, code: string | undefined) => escaped ?? String.fromCharCode(Number.parseInt(code ?? "", 16)),
    );
}
