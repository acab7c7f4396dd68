import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A regular expression in a file. */
export interface RegexLiteral {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A regular expression that is made of something else than a text at its place. */
export interface ComputedRegex {
  readonly file: string;
  readonly line: number;
  /** What it is made of, as code. */
  readonly pattern: string;
  readonly flags: string;
}

/** Returns every regular expression that is written in a folder: literals, and `new RegExp` or `RegExp` of a literal text. */
export function regexLiterals(folder: URL): RegexLiteral[] {
  return regexesIn(folder).flatMap((each) => ("source" in each ? each : []));
}

/** Returns every `new RegExp` or `RegExp` in a folder of something that is not a literal text. */
export function computedRegexes(folder: URL): ComputedRegex[] {
  return regexesIn(folder).flatMap((each) => ("pattern" in each ? each : []));
}

function regexesIn(folder: URL): (RegexLiteral | ComputedRegex)[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .sort()
    .flatMap((file) => regexesOf(file, readFileSync(new URL(file, folder), "utf8")));
}

function regexesOf(file: string, text: string): (RegexLiteral | ComputedRegex)[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: (RegexLiteral | ComputedRegex)[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      const [pattern, second] = node.arguments ?? [];
      const flags = second !== undefined && ts.isStringLiteralLike(second) ? second.text : "";
      if (pattern !== undefined && ts.isStringLiteralLike(pattern)) found.push({ file, line, source: pattern.text, flags });
      else found.push({ file, line, pattern: pattern?.getText() ?? "", flags });
    }
    ts.forEachChild(node, visit);
  }
}
