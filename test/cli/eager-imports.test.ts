import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";

const lib = fileURLToPath(new URL("../../lib", import.meta.url));

/** The files of lib that are loaded with a file, including itself: what it imports at its top, types aside. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  // validators are generated, as JavaScript, and import nothing
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    const isImport = ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    if (!isImport && !isExport) continue;
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue;
    if (moduleSpecifier.text.startsWith(".") && moduleSpecifier.text.endsWith(".js"))
      loadedWith(join(dirname(file), moduleSpecifier.text.replace(/\.js$/, ".ts")), seen);
  }
  return seen;
}

const paths = (file: string) => [...loadedWith(join(lib, file))].map((path) => relative(lib, path).replaceAll("\\", "/"));

/** What every call needs to read the arguments and to report what is wrong with them. */
const needed = [
  /^cli\/(?!tables\/|starting\/|completion\/)/,
  /^cli\/starting\/(?:starting-document|jsonc-to-yaml)\.ts$/,
  /^finding\//,
  /^text\//,
  /^input\/(?:suggest|end-of-text)\.ts$/,
  // rows without code: the choices of options
  /^platforms\/platforms\.ts$/,
  /^emit\/(?:formats|emitters)\.ts$/,
  /^rules\/(?:input-rules|documents|rule-rows)\.ts$/,
];

describe("the start of the command", () => {
  it("loads nothing that only some calls need", () => {
    expect(paths("cli/main.ts").filter((path) => !needed.some((pattern) => pattern.test(path)))).to.deep.equal([]);
  });

  it("is really followed by this test", () => {
    expect(paths("plan/network/plan-network.ts")).to.include.members(["plan/network/plan-network.ts", "address/address-set.ts"]);
  });
});
