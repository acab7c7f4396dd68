import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A regular expression as it stands in a file. */
export interface RegexLiteral {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in a folder: literals, and `new RegExp` or `RegExp` of a text that stands there. */
export function regexLiterals(folder: URL): RegexLiteral[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[jt]s$/.test(file))
    .sort()
    .flatMap((file) => literalsIn(file, readFileSync(new URL(file, folder), "utf8")));
}

function literalsIn(file: string, text: string): RegexLiteral[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: RegexLiteral[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern !== undefined && ts.isStringLiteralLike(pattern))
        found.push({
          file,
          line: line + 1,
          source: pattern.text,
          flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : "",
        });
    }
    ts.forEachChild(node, visit);
  }
}
