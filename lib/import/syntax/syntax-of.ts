import type { Syntax } from "./opened.js";

/** The maximum number of characters that are read to detect the syntax of a text. */
const looked = 65_536;

/** The signs of each syntax, the most certain first. */
const signs: readonly { readonly syntax: Syntax; readonly tells: (text: string, name: string) => boolean }[] = [
  { syntax: "json", tells: (text) => "[{".includes(text.charAt(afterComments(text, false)) || " ") },
  { syntax: "xml", tells: (text) => /^\s*</.test(text) },
  { syntax: "shell", tells: (text) => /^#!.*\b(?:ba)?sh\b/.test(text) },
  { syntax: "powershell", tells: isPowershell },
  { syntax: "shell", tells: (text) => /^[ \t]*(?:Invoke-)?az[ \t]+(?:stack-hci-vm|aksarc|aks|network|k8s-runtime)[ \t]/im.test(text) },
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
  { syntax: "yaml", tells: (text) => /^(?:---(?:\s|$)|- |[\w."'-]+:(?:\s|$))/m.test(text) },
];

/** Returns the syntax of a text by its first signs; the name decides only if the text does not. */
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
  return /\b(?:New-AksHci\w+|Set-AksHciConfig|Install-AksHci|New-AzAksArc\w*)\b/i.test(text) || text.startsWith("@{", afterComments(text));
}

/** Reports whether a text consists of lines of `name = value` and their continuations. */
function isAssignments(text: string): boolean {
  const lines = text.split("\n").filter((line) => /^[^\s#/]/.test(line));
  const assignments = lines.filter((line) => /^[A-Za-z_][\w-]*\s*=(?!=)/.test(line));
  return assignments.length > 0 && lines.every((line) => assignments.includes(line) || /^[\])}]/.test(line));
}

/** Reports whether a text is the list view of PowerShell: names padded to one column, then a colon. */
function isListView(text: string): boolean {
  const lines = text.split("\n").filter((line) => /\S/.test(line));
  const pairs = lines.filter((line) => /^[\w.]+ +:(?: |$)/.test(line));
  return pairs.length > 1 && lines.every((line) => pairs.includes(line) || /^ {4}/.test(line));
}

/** Reports whether the first line has several column names, after the type line that Export-Csv writes. */
function isTable(text: string): boolean {
  const [first = "", second = ""] = text.split("\n");
  const header = first.startsWith("#TYPE") ? second : first;
  const cells = header.split(/[,;\t]/);
  return cells.length > 1 && cells.every((cell) => /^"?[A-Za-z][\w .()/-]*"?$/.test(cell.trim()));
}
