import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import ts from "typescript";

const lib = fileURLToPath(new URL("../lib", import.meta.url));

/** What each room may know of. Types are generated from the schemas and known everywhere but in `address`. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  text: [],
  address: ["text"],
  finding: ["types"],
  rules: ["types", "finding", "address"],
  input: ["types", "schemas", "rules", "finding", "address", "text"],
  platforms: ["types", "rules", "finding", "address", "text"],
  ports: ["types", "platforms", "input", "rules", "finding", "address", "text"],
  plan: ["types", "ports", "platforms", "input", "rules", "finding", "address", "text"],
  connectivity: ["types", "platforms", "input", "rules", "finding", "address", "text"],
  emit: ["types", "plan", "ports", "connectivity", "platforms", "input", "rules", "finding", "address", "text"],
  cli: [
    "types",
    "index",
    "emit",
    "plan",
    "ports",
    "connectivity",
    "platforms",
    "input",
    "rules",
    "finding",
    "address",
    "text",
    "package.json",
  ],
  index: ["types", "emit", "plan", "ports", "connectivity", "platforms", "input", "rules", "finding", "address", "text"],
};

const files = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.[jt]s$/.test(name))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(lib, name), "utf8") }));

const roomOf = (name: string): string => name.split("/")[0]?.replace(/\.[jt]s$/, "") ?? "";

/** Everything a file imports, types included: what is beside it as a room, what is not as it is written. */
function importsOf({ name, text }: { readonly name: string; readonly text: string }): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith(".")) return fileName;
    const path = relative(lib, join(lib, dirname(name), fileName)).replaceAll("\\", "/");
    return path.startsWith("../") ? (path.split("/")[1] ?? path) : roomOf(path);
  });
}

const isRoom = (imported: string) => imported in mayUse || ["types", "schemas", "package.json"].includes(imported);

describe("the rooms of lib", () => {
  it("are all known here", () => {
    expect([...new Set(files.map(({ name }) => roomOf(name)))].filter((room) => !(room in mayUse))).to.deep.equal([]);
  });

  it("are listed without a way back", () => {
    const names = Object.keys(mayUse);
    const reach = (room: string): string[] => (mayUse[room] ?? []).flatMap((other) => [other, ...reach(other)]);
    expect(names.filter((room) => reach(room).includes(room))).to.deep.equal([]);
  });

  it("are drawn in docs/design.md as they are", () => {
    const picture = /```mermaid\n([\s\S]*?)```/.exec(readFileSync(new URL("../docs/design.md", import.meta.url), "utf8"))?.[1] ?? "";
    const arrows = [...picture.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from = "", to = ""]) => ({ from, to }));
    expect(arrows.filter(({ from, to }) => !mayUse[from]?.includes(to))).to.deep.equal([]);
    const reach = (room: string): string[] => arrows.filter(({ from }) => from === room).flatMap(({ to }) => [to, ...reach(to)]);
    const notReached = Object.entries(mayUse).flatMap(([room, allowed]) =>
      allowed.filter((other) => other !== "package.json" && !reach(room).includes(other)).map((other) => `${room} --> ${other}`),
    );
    expect(notReached).to.deep.equal([]);
  });

  for (const [room, allowed] of Object.entries(mayUse)) {
    const own = files.filter(({ name }) => roomOf(name) === room);
    if (own.length === 0) continue;
    it(`${room} imports from nothing but ${["itself", ...allowed].join(", ")}`, () => {
      const others = own.flatMap((file) =>
        importsOf(file)
          .filter((imported) => isRoom(imported) && imported !== room && !allowed.includes(imported))
          .map((imported) => `${file.name} imports from ${imported}`),
      );
      expect(others).to.deep.equal([]);
    });
  }

  it("do without input and output, but for the command line", () => {
    const modules = files
      .filter(({ name }) => roomOf(name) !== "cli")
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => imported.startsWith("node:"))
          .map((imported) => `${file.name} imports ${imported}`),
      );
    expect(modules).to.deep.equal([]);
  });

  it("do without a clock, chance and the process, but for the command line", () => {
    const own = files.filter(({ name }) => roomOf(name) !== "cli" && !name.startsWith("input/validators/"));
    const used = own.flatMap((file) =>
      identifiersOf(file)
        .filter((path) => /^(?:Date|Math\.random|process|console|performance|fetch|crypto|setTimeout|globalThis)\b/.test(path))
        .map((path) => `${file.name} uses ${path}`),
    );
    expect(used).to.deep.equal([]);
  });

  it("ask for the platform nowhere but in platforms", () => {
    const schema = JSON.parse(readFileSync(new URL("../schemas/plan-request.schema.json", import.meta.url), "utf8"));
    const platforms: readonly string[] = schema.properties.platform.enum;
    const own = files.filter(({ name }) => roomOf(name) !== "platforms" && !name.startsWith("input/validators/"));
    expect(own.flatMap((file) => comparisonsWith(platforms, file))).to.deep.equal([]);
  });

  it("are looked at by eyes that see", () => {
    const file = (text: string) => ({ name: "plan/made-up.ts", text });
    expect(
      importsOf(file('import a from "../cli/b.js"; export * from "node:fs"; import type { C } from "../types/index.js"; import "./d.js";')),
    ).to.deep.equal(["cli", "node:fs", "types", "plan"]);
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

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

function nodesOf({ name, text }: SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

/** Names that stand for themselves, with the property that is asked of them: not those of properties, types and declarations. */
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

/** Comparisons with the name of a platform, or with the property that has it. */
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
