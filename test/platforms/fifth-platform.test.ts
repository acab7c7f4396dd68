import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files of the repository with other texts, by their path from its root. */
type Overlay = ReadonlyMap<string, string>;

const textOf = (path: string, overlay: Overlay): string => overlay.get(path) ?? readFileSync(join(root, path), "utf8");

/** Everything the compiler has against `lib` with some files changed. */
function compiled(overlay: Overlay, before?: ts.Program): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ["lib"] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) => {
    const path = relative(root, name).replaceAll("\\", "/");
    const text = overlay.get(path);
    const same = before?.getSourceFile(name);
    if (same !== undefined && same.text === (text ?? same.text)) return same;
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  return ts.createProgram(fileNames, options, host, before);
}

/** What the compiler says, each with the file it says it of. */
function errorsOf(program: ts.Program): { readonly file: string; readonly message: string }[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: file === undefined ? "" : relative(root, file.fileName).replaceAll("\\", "/"),
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}

/** The types as `npm run generate` makes them once the schemas have one more platform, whose request is like that of VMware. */
function typesWithFifth(): string {
  const types = textOf("types/index.ts", new Map());
  const changed = types
    .replace(/^(export type Platform =[^;]*);/m, '$1 | "abacus";')
    .replace(/^(export type PlanRequest =[^;]*);/m, "$1 | AbacusRequest;");
  expect(changed.match(/abacus/gi)).to.have.lengthOf(2);
  return `${changed}\nexport interface AbacusRequest extends Omit<VmwareRequest, "platform"> {\n  platform: "abacus";\n}\n`;
}

/** The text of a value in which what is named, and so is made for another request, is cast. */
function castText(value: ts.Expression): string {
  if (ts.isIdentifier(value)) return `${value.text} as never`;
  if (!ts.isObjectLiteralExpression(value)) return value.getText();
  const members = value.properties.map((member) =>
    ts.isPropertyAssignment(member) ? `${member.name.getText()}: ${castText(member.initializer)}` : member.getText(),
  );
  return `{ ${members.join(", ")} }`;
}

/** The text of a file in which every table with a row for VMware has the same row for the new platform, too. */
function filledIn(path: string): string {
  const text = textOf(path, new Map());
  const rows: { readonly end: number; readonly row: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const named = node.properties.find((property) => property.name !== undefined && property.name.getText() === "vmware");
      if (named !== undefined && ts.isPropertyAssignment(named)) {
        rows.push({ end: named.end, row: `, abacus: ${castText(named.initializer)}` });
      } else if (named !== undefined) rows.push({ end: named.end, row: ", abacus: vmware as never" });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return rows.reduceRight((changed, { end, row }) => changed.slice(0, end) + row + changed.slice(end), text);
}

/** The files that CONTRIBUTING.md lists for a new platform where the compiler asks for a row. */
function listedFiles(): string[] {
  const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const section = contributing.slice(contributing.indexOf("\n## Add a platform\n"), contributing.indexOf("\n## Add a format\n"));
  return [...section.matchAll(/^ *- `(lib\/[^`]+\.ts)`/gm)].map(([, path = ""]) => path);
}

describe("a fifth platform", function () {
  this.timeout(300_000);
  const overlay = new Map([["types/index.ts", typesWithFifth()]]);
  let program: ts.Program;
  before(() => {
    program = compiled(overlay);
  });

  it("does not compile until every place that CONTRIBUTING.md lists has a row for it, and the compiler names each", () => {
    const errors = errorsOf(program);
    for (const { file, message } of errors) expect(message, file).to.include("abacus");
    expect([...new Set(errors.map(({ file }) => file))].sort()).to.deep.equal(listedFiles().sort());
    expect(listedFiles()).to.have.lengthOf.at.most(10);
  });

  it("compiles once they have", () => {
    const filled = new Map([...overlay, ...listedFiles().map((path) => [path, filledIn(path)] as const)]);
    expect(errorsOf(compiled(filled, program))).to.deep.equal([]);
  });
});
