// How many faults planted in the source the tests notice, file by file, with stryker.config.json.
//   node scripts/mutation.mjs                                          lib/address and lib/plan: hours of work
//   node scripts/mutation.mjs lib/address                              a folder
//   node scripts/mutation.mjs lib/plan/first-fit.ts lib/plan/kinds-of.ts   some files of one folder
//   … test/plan/carve-pools.test.ts                                    by these tests alone, which is sooner done
// Writes reports/mutation/<folder>-<first file>.json and a table; below 90 % it ends with 1.

import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = new URL("../", import.meta.url);
const config = JSON.parse(readFileSync(new URL("stryker.config.json", root), "utf8"));
const goal = 90;

/** Tests that show how the time grows, which a planted fault seldom touches and which cost more than all others. */
const slow = new Set(["large-requests.test.ts"]);

const given = process.argv.slice(2).filter((path) => !path.endsWith(".test.ts"));
const asked = process.argv.slice(2).filter((path) => path.endsWith(".test.ts"));
const files = (given.length > 0 ? given : ["lib/address", "lib/plan"]).flatMap((path) =>
  statSync(new URL(path, root)).isDirectory() ? sourcesIn(path).map((name) => `${path}/${name}`) : [path],
);

// what an interrupted run left there would be copied and searched
rmSync(new URL(config.tempDirName, root), { recursive: true, force: true });

let below = false;
for (const folder of new Set(files.map(dirname))) below = (await mutate(folder)) || below;
process.exitCode = below ? 1 : 0;

async function mutate(folder) {
  const mutated = files.filter((file) => dirname(file) === folder);
  const fileName = `reports/mutation/${basename(folder)}-${basename(mutated[0], ".ts")}.json`;
  const results = await new Stryker({
    ...config,
    mutate: mutated,
    mocha: { ...config.mocha, files: asked.length > 0 ? asked : testsOf(folder, mutated) },
    jsonReporter: { fileName },
  }).runMutationTest();
  console.log("\n| file | mutants | killed | survived | not covered | score |\n| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const file of mutated)
    console.log(
      row(
        file,
        results.filter((result) => result.fileName.endsWith(file)),
      ),
    );
  console.log(row("all", results));
  for (const { fileName: file, location, replacement, status } of results)
    if (status === "Survived" || status === "NoCoverage")
      console.log(
        `${status} ${file.slice(file.indexOf("lib/"))}:${location.start.line}:${location.start.column} ${replacement.slice(0, 120)}`,
      );
  return scoreOf(results) < goal;
}

/** The tests of a folder: those named for what is mutated first, for they notice most and the first that does ends the run. */
function testsOf(folder, mutated) {
  const tests = folder.replace("lib/", "test/");
  const own = new Set(mutated.map((file) => `${basename(file, ".ts")}.test.ts`));
  const names = readdirSync(new URL(tests, root)).filter((name) => name.endsWith(".test.ts") && !slow.has(name));
  const rank = (name) => (own.has(name) ? 0 : name.includes(".properties.") ? 2 : 1);
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((name) => `${tests}/${name}`);
}

function sourcesIn(path) {
  return readdirSync(new URL(path, root)).filter((name) => name.endsWith(".ts"));
}

function row(name, results) {
  const counts = ["Killed", "Timeout", "Survived", "NoCoverage"].map(
    (status) => results.filter((result) => result.status === status).length,
  );
  const [killed, timeout, survived, uncovered] = counts;
  const score = results.length === 0 ? "–" : `${scoreOf(results).toFixed(1)} %`;
  return `| ${name} | ${killed + timeout + survived + uncovered} | ${killed + timeout} | ${survived} | ${uncovered} | ${score} |`;
}

function scoreOf(results) {
  const valid = results.filter(({ status }) => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status));
  const found = valid.filter(({ status }) => status === "Killed" || status === "Timeout");
  return valid.length === 0 ? 100 : (100 * found.length) / valid.length;
}
