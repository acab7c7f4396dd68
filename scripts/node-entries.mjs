// Writes, after tsup, the two entries that Node uses. Bundlers use dist/index.js and drop what is not used. Node reads and
// compiles everything it is given, so these entries load the code of a function at its first call, and the rules and schemas as
// JSON, which is read several times faster than code.
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

/** Returns the file of dist/node for each export: a file of its own if there is one. */
const sources = Object.keys(library)
  .sort()
  .map((name) => {
    const part = parts.find((file) => Object.hasOwn(load(`node/parts/${file}`), name));
    return { name, file: part === undefined ? "./node/index.cjs" : `./node/parts/${part}` };
  });

for (const name of data) {
  // all in ASCII, which is read in half the time
  const text = JSON.stringify(library[name]).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  // what JSON cannot hold would be lost silently
  if (!isDeepStrictEqual(JSON.parse(text), library[name])) throw new Error(`${name} contains more than JSON can hold`);
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

/** A class or a list must be itself from the start; a function can be called through another one. */
const isCalled = (value) => typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value));
const exported = sources.map(({ name }) =>
  isCalled(library[name])
    ? `export const ${name} = (...given) => library.${name}(...given);\n`
    : `export const ${name} = library.${name};\n`,
);
writeFileSync(new URL("node.js", dist), `import library from "./index.cjs";\n\n${exported.join("")}`);
