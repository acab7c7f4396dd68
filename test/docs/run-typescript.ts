import { createRequire } from "node:module";
import { join } from "node:path";
import { expect } from "chai";
import ts from "typescript";
import * as library from "../../lib/index.js";
import { type Fence, root } from "./fences.js";

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/**
 * Runs a TypeScript example. A statement that is an expression with a comment after it, on its line or on the lines that
 * follow, must have the value in the comment.
 */
export async function runTypescript({ text, where }: Fence): Promise<void> {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2022, true);
  let checked = "";
  let from = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const shown = commentBehind(text, node.end);
      if (shown !== undefined) {
        checked += `${text.slice(from, node.getStart())}__shows(${node.expression.getText()}, ${JSON.stringify(shown)});`;
        from = node.end;
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  checked += text.slice(from);
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const nodeRequire = createRequire(join(root, "package.json"));
  const required = (name: string): unknown => (name === "aks-netplan" ? library : nodeRequire(name));
  const shows = (value: unknown, shown: string): void => {
    expect(value, `${where}: ${shown}`).to.deep.equal(new Function(`return (${shown});`)());
  };
  await new AsyncFunction("require", "exports", "__shows", outputText)(required, {}, shows);
}

/** The comment right after a statement, joined over the lines that follow with nothing but comments. */
function commentBehind(text: string, end: number): string | undefined {
  const rest = text.slice(end);
  const sameLine = /^[ \t]*\/\/ ?(.*)/.exec(rest);
  if (sameLine !== null) return sameLine[1];
  const below = /^[ \t]*\n((?:[ \t]*\/\/.*(?:\n|$))+)/.exec(rest);
  return below?.[1]?.replace(/^[ \t]*\/\/ ?/gm, "").trim();
}

/** The type errors of all examples, as `where: message`. */
export function typeErrors(fences: readonly Fence[]): string[] {
  const names = new Map(fences.map((fence, index) => [join(root, `example-${index}.ts`), fence]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    types: ["node"],
    paths: { "aks-netplan": [join(root, "lib/index.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => names.get(file)?.text ?? readFile(file);
  host.fileExists = (file) => names.has(file) || fileExists(file);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const fence = names.get(file);
    // each example is a module of its own
    return fence === undefined
      ? getSourceFile(file, languageVersion, ...rest)
      : ts.createSourceFile(file, `${fence.text}\nexport {};`, languageVersion, true);
  };
  const program = ts.createProgram([...names.keys()], options, host);
  return [...names].flatMap(([file, fence]) =>
    [...program.getSyntacticDiagnostics(program.getSourceFile(file)), ...program.getSemanticDiagnostics(program.getSourceFile(file))].map(
      (diagnostic) => `${fence.where}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`,
    ),
  );
}
