import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

const schemas = new URL("../schemas/", import.meta.url);
const validators = new URL("../lib/input/validators/", import.meta.url);
/** What the validators were made from and what they are, so that nothing is made twice. */
const stamp = new URL(".made-from", validators);
const generators = ["generate-validators.mjs", "bundle-schema.mjs", "shape-source.mjs", "schema-files.mjs", "../package-lock.json"];

/** Makes the validators, unless those for the current schemas exist; the result says whether they were made. */
export async function makeValidators() {
  if (textOf(stamp) === stampText()) return false;
  // ajv and the generator are loaded only if there is something to make
  const [{ generateValidators }, { readSchemas }] = await Promise.all([import("./generate-validators.mjs"), import("./schema-files.mjs")]);
  const files = generateValidators(await readSchemas());
  mkdirSync(validators, { recursive: true });
  for (const [name, text] of files) replace(name, text);
  for (const name of madeNames()) if (!files.has(name)) rmSync(new URL(name, validators), { force: true });
  replace(".made-from", stampText());
  return true;
}

function stampText() {
  const inputs = [...generators.map((name) => new URL(name, import.meta.url)), ...namesIn(schemas).map((name) => new URL(name, schemas))];
  return `${hashOf(inputs)}\n${hashOf(madeNames().map((name) => new URL(name, validators)))}\n`;
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.pathname.split("/").at(-1)}\0${textOf(file)}\0`);
  return hash.digest("hex");
}

function madeNames() {
  return namesIn(validators).filter((name) => /\.(?:js|d\.ts)$/.test(name));
}

/** Whole or not at all, because two processes may make the same file at once. */
function replace(name, text) {
  const file = new URL(name, validators);
  const unfinished = new URL(`${name}.${process.pid}.tmp`, validators);
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
