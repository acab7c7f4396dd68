// Writes the two entries that node itself takes, after tsup: bundlers take dist/index.js, of which they drop what is not
// used. Node reads and compiles all it is given, so these load a function's code when the function is first called, and
// the rules and schemas as JSON, which is read several times faster than code.
import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const dist = new URL("../dist/", import.meta.url);
const require = createRequire(new URL("node/index.cjs", dist));
const library = require("./index.cjs");

const parts = readdirSync(new URL("node/parts/", dist)).sort();
const data = ["rules", "schemas"];

/** The file of dist/node that gives each export; a part of its own where there is one. */
const sources = Object.keys(library)
  .sort()
  .map((name) => {
    const part = parts.find((file) => Object.hasOwn(require(`./parts/${file}`), name));
    return { name, file: part === undefined ? "./node/index.cjs" : `./node/parts/${part}` };
  });

for (const name of data) {
  const text = JSON.stringify(library[name]);
  // what JSON cannot hold would be lost without a word
  if (text === undefined || JSON.stringify(JSON.parse(text)) !== text) throw new Error(`${name} is no JSON`);
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
