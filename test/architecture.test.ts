import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";
import { circleIn, fileGraph, folderGraph, importsOf, necessaryArrows, renamed, type SourceFile } from "./helpers/import-graph.js";

const lib = fileURLToPath(new URL("../lib", import.meta.url));
const design = readFileSync(new URL("../docs/design.md", import.meta.url), "utf8");

const files: readonly SourceFile[] = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(lib, name), "utf8") }));

/** The rows of the table of folders: each folder of lib, and each file that has a row of its own, with what it imports. */
const table = new Map(
  [...design.matchAll(/^\| `lib\/([a-z0-9/-]+?)(?:\.ts)?` \|[^|]*\|([^|]*)\|$/gm)].map(([, name = "", imports = ""]) => [
    name,
    imports.trim(),
  ]),
);
const graph = folderGraph(files, new Set(table.keys()));

const topFolderOf = (name: string): string => name.split("/")[0] ?? name;

/** The arrows of the picture that follows a heading. */
function arrowsBelow(heading: string): string[] {
  const section = design.slice(design.indexOf(`\n${heading}\n`) + 1);
  const picture = /```mermaid\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
  return [...picture.matchAll(/^ +(\S+) --> (\S+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
}

describe("the folders of lib", () => {
  it("have a row each in docs/design.md, with exactly what they import", () => {
    const real = Object.fromEntries([...graph].map(([name, imports]) => [name, [...imports].sort().join(", ")]));
    expect(Object.fromEntries(table)).to.deep.equal(real);
  });

  it("are drawn in docs/design.md: an arrow for each import that no other arrows imply, and no arrow without one", () => {
    const real = necessaryArrows(renamed(graph, topFolderOf));
    expect(arrowsBelow("## Folders").sort()).to.deep.equal(real.sort());
  });

  for (const folder of ["cli", "emit", "plan", "platforms"]) {
    it(`are drawn in docs/design.md inside ${folder} in the same way`, () => {
      const inside = renamed(graph, (name) => (topFolderOf(name) === folder ? name.slice(folder.length + 1) || folder : undefined));
      expect(arrowsBelow(`### Inside lib/${folder}`).sort()).to.deep.equal(necessaryArrows(inside).sort());
    });
  }

  it("have no circle of imports between folders or between files, types included", () => {
    expect(circleIn(graph)).to.equal(undefined);
    expect(circleIn(renamed(graph, topFolderOf))).to.equal(undefined);
    expect(circleIn(fileGraph(files))).to.equal(undefined);
  });

  it("do no input and output, except for the command line", () => {
    const modules = files
      .filter(({ name }) => topFolderOf(name) !== "cli")
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => imported.startsWith("node:"))
          .map((imported) => `${file.name} imports ${imported}`),
      );
    expect(modules).to.deep.equal([]);
  });

  it("use no clock, no randomness and no process, except for the command line", () => {
    const own = files.filter(({ name }) => topFolderOf(name) !== "cli" && !name.startsWith("input/validators/"));
    const used = own.flatMap((file) =>
      identifiersOf(file)
        .filter((path) => /^(?:Date|Math\.random|process|console|performance|fetch|crypto|setTimeout|globalThis)\b/.test(path))
        .map((path) => `${file.name} uses ${path}`),
    );
    expect(used).to.deep.equal([]);
  });

  it("ask for the platform only in platforms", () => {
    const schema = JSON.parse(readFileSync(new URL("../schemas/plan-request.schema.json", import.meta.url), "utf8"));
    const platforms: readonly string[] = schema.properties.platform.enum;
    const own = files.filter(({ name }) => topFolderOf(name) !== "platforms" && !name.startsWith("input/validators/"));
    expect(own.flatMap((file) => comparisonsWith(platforms, file))).to.deep.equal([]);
  });

  it("ask for the shape of a request only in platforms", () => {
    const owned = propertiesOfOnePlatform();
    expect(owned).to.include.members(["logicalNetworks", "virtualNetworks", "segments", "virtualNetwork"]);
    const own = files.filter(({ name }) => ["plan", "ports", "emit"].includes(topFolderOf(name)));
    expect(own.flatMap((file) => shapeTests(owned, file))).to.deep.equal([]);
    const file = { name: "plan/made-up.ts", text: '"segments" in request; "prefix" in block; Object.hasOwn(request, "segments");' };
    expect(shapeTests(owned, file)).to.deep.equal([
      'plan/made-up.ts: "segments" in request',
      'plan/made-up.ts: Object.hasOwn(request, "segments")',
    ]);
  });

  it("read no request by pointer in plan, which has what it needs in the model", () => {
    const readers = ["valueAt", "pointerTokens", "propertyOf"];
    // applies patches; reads plans that nobody has validated; compares two requests property by property
    const known = [
      "plan/apply-patch.ts: pointerTokens",
      "plan/fleet/previous-blocks.ts: propertyOf",
      "plan/network/check-previous-request.ts: valueAt",
    ];
    const own = files.filter(({ name }) => topFolderOf(name) === "plan");
    const used = own.flatMap((file) => importedNames(file).map((name) => ({ file, name })));
    expect(used.filter(({ name }) => readers.includes(name)).map(({ file, name }) => `${file.name}: ${name}`)).to.deep.equal(known);
  });

  it("make addresses only in address", () => {
    const others = files.filter(({ name }) => topFolderOf(name) !== "address" && !name.startsWith("input/validators/"));
    expect(others.flatMap(castsToAddress)).to.deep.equal([]);
    const file = { name: "plan/made-up.ts", text: "const a = (b + 1) as Address; const c = d as AddressRange; const e: Address = f;" };
    expect(castsToAddress(file)).to.deep.equal(["plan/made-up.ts: (b + 1) as Address"]);
  });

  it("are read like a compiler reads them", () => {
    const file = (text: string) => ({ name: "plan/made-up.ts", text });
    expect(
      importsOf(
        file('import a from "../cli/b.js"; export * from "node:fs"; import type { C } from "../../types/index.js"; import("./d.js");'),
      ),
    ).to.deep.equal(["cli/b.js", "node:fs", "../types/index.js", "plan/d.js"]);
    expect(
      identifiersOf(file("const now = Date.now(); type D = Date; run(process); const { Date: e } = f; return new Date(g.Date);")),
    ).to.include.members(["Date.now", "process", "Date"]);
    expect(identifiersOf(file("type D = Date; const { Date: e } = f; g.Date; const Date = 1;"))).to.not.include.members(["Date"]);
    expect(
      comparisonsWith(
        ["vmware"],
        file('if (a.platform !== b) { } switch (c) { case "vmware": } const platform = "vmware"; d.platform = e;'),
      ),
    ).to.deep.equal(["plan/made-up.ts: a.platform !== b", 'plan/made-up.ts: case "vmware":']);
  });

  it("have files of less than 300 lines", () => {
    const long = files.filter(({ name, text }) => text.split("\n").length > 300 && !/^(?:input\/validators|rules|ports)\//.test(name));
    expect(long.map(({ name }) => name)).to.deep.equal([]);
  });
});

function nodesOf({ name, text }: SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

/**
 * Names that are expressions of their own, with the property that is read from them: not those of properties, types and
 * declarations.
 */
function identifiersOf(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isIdentifier(node)) return [];
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node ? [`${node.text}.${parent.name.text}`] : [];
    const isUse =
      ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent) || ts.isExpressionStatement(parent);
    const isDeclared = ts.isVariableDeclaration(parent) && parent.name === node;
    return isUse && !isDeclared ? [node.text] : [];
  });
}

/** Properties of requests that not every platform has. */
function propertiesOfOnePlatform(): string[] {
  const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  const platforms: readonly string[] = schemaOf("plan-request").properties.platform.enum;
  const lists = platforms.map((platform) => Object.keys(schemaOf(`${platform}-request`).properties));
  return [...new Set(lists.flat())].filter((name) => !lists.every((list) => list.includes(name)));
}

/** Tests for a property that only requests of some platforms have. */
function shapeTests(owned: readonly string[], file: SourceFile): string[] {
  const isOwned = (node: ts.Node | undefined) => node !== undefined && ts.isStringLiteralLike(node) && owned.includes(node.text);
  return nodesOf(file)
    .filter(
      (node) =>
        (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword && isOwned(node.left)) ||
        (ts.isCallExpression(node) && node.expression.getText() === "Object.hasOwn" && isOwned(node.arguments[1])),
    )
    .map((node) => `${file.name}: ${node.getText()}`);
}

function importedNames(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => (ts.isImportSpecifier(node) ? [(node.propertyName ?? node.name).text] : []));
}

/** Returns the casts that declare any number an address. */
function castsToAddress(file: SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => ts.isAsExpression(node) && node.type.getText() === "Address")
    .map((node) => `${file.name}: ${node.getText()}`);
}

/** Comparisons with the name of a platform, or with the property that contains it. */
function comparisonsWith(platforms: readonly string[], file: SourceFile): string[] {
  const equalities = [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ];
  const isPlatform = (node: ts.Node) =>
    (ts.isStringLiteralLike(node) && platforms.includes(node.text)) ||
    (ts.isPropertyAccessExpression(node) && node.name.text === "platform");
  return nodesOf(file)
    .filter(
      (node) =>
        (ts.isBinaryExpression(node) &&
          equalities.includes(node.operatorToken.kind) &&
          (isPlatform(node.left) || isPlatform(node.right))) ||
        (ts.isCaseClause(node) && isPlatform(node.expression)) ||
        (ts.isSwitchStatement(node) && isPlatform(node.expression)),
    )
    .map((node) => `${file.name}: ${node.getText().split("\n")[0]}`);
}
