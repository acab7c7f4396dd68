import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Words and turns that outsiders stumble over. docs/glossary.md has the ones to use. */
const forbidden =
  /\b(?:(?:what|that|which|who) stands?\b(?! for)|stands\b(?! for| in for)|standing|(?:is|are) told|untold|asked for|misfits?|anew|leaves? away|left away|leaves? out|left out|leaving out|beside what|has a place|has its place|will not do|whoever|by (?:it|them)sel(?:f|ves) too)\b/gi;

/** Text of others, data, and files that are made of files that are read here. */
const notOurs = [
  /^test\/(?:golden|data|contract|cases)\//,
  /^lib\/(?:input\/validators|import\/syntax\/grammars|ports\/endpoints\/data)\//,
  /^docs\/(?:api|images)\//,
];

/** Files in which a forbidden word is right, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "docs/glossary.md": "names the words that are not to be used",
  "test/words.test.ts": "has the list",
};

function filesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|md|json)$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll("\\", "/"));
}

const files = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...["lib", "docs", "test", "schemas", "scripts", "bench"].flatMap(filesIn).filter((file) => !file.includes("node_modules")),
].filter((file) => !notOurs.some((pattern) => pattern.test(file)));

describe("words", () => {
  it("are read in every folder", () => {
    expect(files.length).to.be.above(800);
    expect("what stands is told anew".match(forbidden)).to.deep.equal(["what stands", "is told", "anew"]);
  });

  it("are plain: none of those in the list, except where it is right", () => {
    const found = files
      .filter((file) => exceptions[file] === undefined)
      .flatMap((file) =>
        readFileSync(`${root}${file}`, "utf8")
          .split("\n")
          .flatMap((line, index) => [...line.matchAll(forbidden)].map(([word]) => `${file}:${index + 1}: ${word}`)),
      );
    expect(found).to.deep.equal([]);
  });

  it("have no exception that is not needed", () => {
    const unneeded = Object.keys(exceptions).filter((file) => readFileSync(`${root}${file}`, "utf8").search(forbidden) < 0);
    expect(unneeded).to.deep.equal([]);
  });
});
