import type { Syntax } from "./opened.js";

/** Most characters of a text that are looked at to tell its syntax. */
const looked = 65_536;

/** What tells each syntax, the surest sign first. */
const signs: readonly { readonly syntax: Syntax; readonly tells: (text: string, name: string) => boolean }[] = [
  { syntax: "json", tells: (text) => "[{".includes(text.charAt(afterComments(text, false)) || " ") },
  { syntax: "xml", tells: (text) => /^\s*</.test(text) },
  { syntax: "shell", tells: (text) => /^#!.*\b(?:ba)?sh\b/.test(text) },
  { syntax: "powershell", tells: isPowershell },
  { syntax: "shell", tells: (text) => /^[ \t]*az[ \t]+(?:stack-hci-vm|aksarc|aks|network|k8s-runtime)[ \t]/m.test(text) },
  { syntax: "powershell", tells: (text) => /^\$\w+\s*=\s*[@"'\d$(]/m.test(text) },
  { syntax: "bicepparam", tells: (text) => /^using\s+(?:'[^'\n]*'|none\b)/m.test(text) },
  {
    syntax: "bicep",
    tells: (text) => /^(?:resource|module)\s+\w+\s+'[^'\n]+'|^param\s+\w+\s+\w+|^targetScope\s*=|^var\s+\w+\s*=/m.test(text),
  },
  {
    syntax: "terraform",
    tells: (text) => /^(?:resource|data|module|variable|locals|terraform|provider|output)\b(?:[ \t]+"[^"\n]*"){0,2}[ \t]*\{/m.test(text),
  },
  { syntax: "shell", tells: (text) => /^[ \t]*az[ \t]+[a-z]/m.test(text) },
  { syntax: "terraform", tells: (text, name) => /\.(?:auto\.)?tfvars$/i.test(name) || isAssignments(text) },
  { syntax: "list", tells: isListView },
  { syntax: "table", tells: isTable },
  { syntax: "yaml", tells: (text) => /^(?:---|- |[\w."'-]+:)(?:\s|$)/m.test(text) },
];

/** The syntax of a text, by its first signs; a name decides only where the text leaves it open. */
export function syntaxOf(content: string, name: string): Syntax | undefined {
  const text = content.slice(0, looked).replaceAll("\r\n", "\n");
  return signs.find(({ tells }) => tells(text, name))?.syntax;
}

/** Where a text begins behind white space and comments of any language read here. */
function afterComments(text: string, withHash = true): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = text.startsWith("/*", at)
      ? text.indexOf("*/", at) + 2
      : text.startsWith("//", at) || (withHash && text.startsWith("#", at))
        ? text.indexOf("\n", at) + 1
        : 0;
    if (end <= at) return at;
    at = end;
  }
}

function isPowershell(text: string): boolean {
  return (
    /\b(?:New-AksHci\w+|Set-AksHciConfig|Install-AksHci|New-AzAksArc\w*)\b/i.test(text) ||
    text.startsWith("@{", afterComments(text))
  );
}

/** Lines of `name = value`, and nothing else at the start of a line but what such values go on with. */
function isAssignments(text: string): boolean {
  const lines = text.split("\n").filter((line) => /^[^\s#/]/.test(line));
  const assignments = lines.filter((line) => /^[A-Za-z_][\w-]*\s*=(?!=)/.test(line));
  return assignments.length > 0 && lines.every((line) => assignments.includes(line) || /^[\])}]/.test(line));
}

/** PowerShell's list view: names padded to one column, then a colon. */
function isListView(text: string): boolean {
  const lines = text.split("\n").filter((line) => /\S/.test(line));
  const pairs = lines.filter((line) => /^[\w.]+ +:(?: |$)/.test(line));
  return pairs.length > 1 && lines.every((line) => pairs.includes(line) || /^ {4}/.test(line));
}

/** A first line of several column names, behind what Export-Csv writes about the type. */
function isTable(text: string): boolean {
  const [first = "", second = ""] = text.split("\n");
  const header = first.startsWith("#TYPE") ? second : first;
  const cells = header.split(/[,;\t]/);
  return cells.length > 1 && cells.every((cell) => /^"?[A-Za-z][\w .()/-]*"?$/.test(cell.trim()));
}
