import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of a document, or the example of a docstring. */
export interface Fence {
  readonly where: string;
  readonly language: string;
  readonly text: string;
}

/**
 * Every Markdown file next to README.md and in docs/, except for the report of the public types, which is not a page to read,
 * and for packages installed in an example.
 */
export function documents(): string[] {
  const beside = readdirSync(root).filter((name) => name.endsWith(".md"));
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  const paths = [...beside.sort(), ...docs.sort().map((name) => join("docs", name))];
  return paths.filter((path) => !path.endsWith(".api.md") && !path.includes("node_modules")).map((path) => join(root, path));
}

/** Every fenced block of a Markdown file. */
export function fencesOf(file: string): Fence[] {
  return blocks(readFileSync(file, "utf8")).map(({ line, language, text }) => ({
    where: `${relative(root, file)}:${line}`,
    language,
    text,
  }));
}

/** The examples in the docstrings of what lib/index.ts exports. */
export function docstringExamples(): Fence[] {
  const index = readFileSync(join(root, "lib/index.ts"), "utf8");
  const files = [...index.matchAll(/export \{[^}]*\} from "\.\/(.+)\.js"/g)].map(([, path]) => `lib/${path}.ts`);
  return files.flatMap((path) => {
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    const uncommented = lines.map((line) => line.replace(/^\s*\* ?/, "")).join("\n");
    return blocks(uncommented).map(({ line, language, text }) => ({ where: `${path}:${line}`, language, text }));
  });
}

function blocks(text: string): { line: number; language: string; text: string }[] {
  const found: { line: number; language: string; text: string }[] = [];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const opening = /^```([a-z]*)\s*$/.exec(lines[index] ?? "");
    if (opening === null) continue;
    const end = lines.indexOf("```", index + 1);
    found.push({ line: index + 1, language: opening[1] ?? "", text: lines.slice(index + 1, end).join("\n") });
    index = end;
  }
  return found;
}
