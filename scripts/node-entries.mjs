// Writes the two entries that node itself takes, after tsup: bundlers take dist/index.js, of which they drop what is not
// used. Node reads and compiles all it is given, so these load a function's code when the function is first called, and
// the rules and schemas as JSON, which is read several times faster than code.
import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

const dist = new URL("../dist/", import.meta.url);
const require = createRequire(import.meta.url);
const load = (path) => require(fileURLToPath(new URL(path, dist)));
const library = load("node/index.cjs");

const parts = readdirSync(new URL("node/parts/", dist)).sort();
const data = ["rules", "schemas"];

/** The file of dist/node that gives each export; a part of its own where there is one. */
const sources = Object.keys(library)
  .sort()
  .map((name) => {
    const part = parts.find((file) => Object.hasOwn(load(`node/parts/${file}`), name));
    return { name, file: part === undefined ? "./node/index.cjs" : `./node/parts/${part}` };
  });

for (const name of data) {
  // all in ASCII, which is read in half the time
  const text = JSON.stringify(library[name]).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  // what JSON cannot hold would be lost without a word
  if (!isDeepStrictEqual(JSON.parse(text), library[name])) throw new Error(`${name} is more than JSON`);
  writeFileSync(new URL(`node/${name}.json`, dist), text);
}

const getters = sources.map(({ name, file }) =>
  data.includes(name) ? `  ${name}: () => require("./node/${name}.json"),\n` : `  ${name}: () => require("${file}").${name},\n`,
);
writeFileSync(
  new URL("index.cjs", dist),
  `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const late = {
${getters.join("")}};
for (const name of Object.keys(late)) Object.defineProperty(exports, name, { enumerable: true, get: late[name] });
`,
);

/** A class or a list has to be itself from the start; a function can be called through another. */
const isCalled = (value) => typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value));
const exported = sources.map(({ name }) =>
  isCalled(library[name])
    ? `export const ${name} = (...given) => library.${name}(...given);\n`
    : `export const ${name} = library.${name};\n`,
);
writeFileSync(new URL("node.js", dist), `import library from "./index.cjs";\n\n${exported.join("")}`);
