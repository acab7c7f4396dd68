// Makes lib/import/syntax/grammars: the parser engine and its grammars as modules, each compressed and in base64, so that
// they are bundled like code and loaded when a document needs them. They are made of the installed packages and not kept.
//   node scripts/generate-grammars.mjs
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const packages = {
  engine: "web-tree-sitter/web-tree-sitter.wasm",
  bicep: "tree-sitter-bicep/tree-sitter-bicep.wasm",
  hcl: "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm",
  powershell: "tree-sitter-powershell/tree-sitter-powershell.wasm",
};
const folder = new URL("../lib/import/syntax/grammars/", import.meta.url);

export async function generateGrammars() {
  await mkdir(folder, { recursive: true });
  for (const [name, path] of Object.entries(packages)) {
    const bytes = await readFile(new URL(`../node_modules/${path}`, import.meta.url));
    const text = gzipSync(bytes, { level: 9 }).toString("base64");
    await writeFile(
      new URL(`${name}.js`, folder),
      `// Made of ${path} by scripts/generate-grammars.mjs.\nexport default ${JSON.stringify(text)};\n`,
    );
  }
}

if (process.argv[1]?.endsWith("generate-grammars.mjs")) await generateGrammars();
