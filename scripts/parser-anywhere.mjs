import { readFile } from "node:fs/promises";

/** What web-tree-sitter asks of Node and of its own place, and what is said instead: it gets its files as bytes. */
const replacements = [
  ['await import("fs/promises")', "undefined"],
  ['typeof process == "object" && process.versions?.node && process.type != "renderer"', "false"],
  ['await import("module")', "{}"],
  ["import.meta.url", '""'],
];

/** Makes esbuild bundle web-tree-sitter so that it runs wherever JavaScript does, CommonJS and browsers included. */
export const parserAnywhere = {
  name: "parser-anywhere",
  setup(build) {
    build.onLoad({ filter: /web-tree-sitter\.c?js$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [text, instead] of replacements) {
        if (!contents.includes(text)) return { errors: [{ text: `web-tree-sitter has no ${text} any more` }] };
        contents = contents.replaceAll(text, instead);
      }
      return { contents, loader: "js" };
    });
  },
};
