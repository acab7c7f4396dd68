// How many faults planted in the source the tests notice, file by file, with stryker.config.json.
//   node scripts/mutation.mjs                                          lib/address and lib/plan
//   node scripts/mutation.mjs lib/address                              a folder
//   node scripts/mutation.mjs lib/plan/first-fit.ts lib/plan/kinds-of.ts   some files of one folder
//   … test/plan/carve-pools.test.ts                                    by these tests alone
// The tests are those of the folder of the same name. Of properties a part of the cases is tried, and what shows how the time
// grows is left out. Writes what no test noticed, tables and reports/mutation/<folder>-<first file>.json; where the score of a
// folder is below 90 % it ends with 1.

import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = new URL("../", import.meta.url);
const config = JSON.parse(readFileSync(new URL("stryker.config.json", root), "utf8"));
const goal = 90;

/**
 * Which tests could notice: those of the same room, and for planning those that ask what whole documents are told of. Left
 * out are those of large requests, which cost more than all others and notice little.
 */
const tests = {
  "lib/address": /^address\/.*\.test\.ts$/,
  "lib/plan": /^(?:plan\/(?!large-requests).*|platforms\/(?:.*\/)?check-.*)\.test\.ts$/,
};

const given = process.argv.slice(2).filter((path) => !path.endsWith(".test.ts"));
const asked = process.argv.slice(2).filter((path) => path.endsWith(".test.ts"));
const files = (given.length > 0 ? given : ["lib/address", "lib/plan"]).flatMap((path) =>
  statSync(new URL(path, root)).isDirectory() ? sourcesIn(path).map((name) => `${path}/${name}`) : [path],
);

// what an interrupted run left there would be copied and searched
rmSync(new URL(config.tempDirName, root), { recursive: true, force: true });

const folders = [];
for (const folder of new Set(files.map(dirname))) folders.push(await mutate(folder));
console.log(table("folder", folders));
for (const { name, minutes } of folders) console.log(`${name}: ${minutes.toFixed(1)} minutes`);
process.exitCode = folders.some(({ results }) => scoreOf(results) < goal) ? 1 : 0;

async function mutate(folder) {
  const mutated = files.filter((file) => dirname(file) === folder);
  const started = performance.now();
  const results = await new Stryker({
    ...config,
    testRunner: "mocha",
    mutate: mutated,
    mocha: { ...config.mocha, files: asked.length > 0 ? asked : testsOf(folder) },
    jsonReporter: { fileName: `reports/mutation/${basename(folder)}-${basename(mutated[0], ".ts")}.json` },
  }).runMutationTest();
  const byFile = mutated.map((name) => ({ name, results: results.filter(({ fileName }) => fileName.endsWith(`/${name}`)) }));
  console.log(table("file", byFile));
  return { name: folder, results, minutes: (performance.now() - started) / 60_000 };
}

function testsOf(folder) {
  const names = readdirSync(new URL("test", root), { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  return names.filter((name) => tests[folder].test(name)).map((name) => `test/${name}`);
}

function sourcesIn(path) {
  return readdirSync(new URL(path, root)).filter((name) => name.endsWith(".ts"));
}

function table(what, rows) {
  const head = [`| ${what} | planted | noticed | not noticed | not reached | score |`, "| --- | ---: | ---: | ---: | ---: | ---: |"];
  const lines = rows.map(({ name, results }) => {
    const [killed, timeout, survived, uncovered] = ["Killed", "Timeout", "Survived", "NoCoverage"].map((status) =>
      countOf(status, results),
    );
    const score = results.length === 0 ? "–" : `${scoreOf(results).toFixed(1)} %`;
    return `| ${name} | ${killed + timeout + survived + uncovered} | ${killed + timeout} | ${survived} | ${uncovered} | ${score} |`;
  });
  return ["", ...head, ...lines, ""].join("\n");
}

function countOf(wanted, results) {
  return results.filter(({ status }) => status === wanted).length;
}

function scoreOf(results) {
  const found = countOf("Killed", results) + countOf("Timeout", results);
  const all = found + countOf("Survived", results) + countOf("NoCoverage", results);
  return all === 0 ? 100 : (100 * found) / all;
}
