// Measures how many faults planted in the source the tests notice, file by file, with stryker.config.json.
//   node scripts/mutation.mjs                                          lib/address and lib/plan
//   node scripts/mutation.mjs lib/address                              a folder
//   node scripts/mutation.mjs lib/plan/placement/first-fit.ts lib/plan/placement/group-alike.ts   some files of one folder
//   … test/plan/carve-pools.test.ts                                    with these tests only
//   node scripts/mutation.mjs --again lib/plan                         after tests were added: the faults that no test noticed the last time
// The tests are those of the folder with the same name. Property tests run with fewer cases, and tests that measure growth of
// time are skipped. Writes the faults that no test noticed, tables, and reports/mutation/<folder>.json. If the score of a
// folder is below 90 %, the exit code is 1.

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = new URL("../", import.meta.url);
const config = JSON.parse(readFileSync(new URL("stryker.config.json", root), "utf8"));
const goal = 90;

/**
 * The tests that could notice a fault: those of the same folder, and for planning those that check the findings of whole
 * documents. Tests of large requests are skipped, because they cost more than all others and notice little.
 */
const tests = {
  "lib/address": /^address\/.*\.test\.ts$/,
  "lib/plan": /^(?:plan\/(?!large-requests).*|platforms\/(?:.*\/)?check-.*)\.test\.ts$/,
};

const args = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isAgain = process.argv.includes("--again");
const given = args.filter((path) => !path.endsWith(".test.ts"));
const asked = args.filter((path) => path.endsWith(".test.ts"));
const files = (given.length > 0 ? given : Object.keys(tests)).flatMap((path) =>
  statSync(new URL(path, root)).isDirectory() ? sourcesIn(path).map((name) => `${path}/${name}`) : [path],
);

// the output of an interrupted run would be copied and searched
rmSync(new URL(config.tempDirName, root), { recursive: true, force: true });

const folders = [];
for (const folder of new Set(files.map(dirname))) folders.push(await mutate(folder));
console.log(table("folder", folders));
for (const { name, minutes } of folders) console.log(`${name}: ${minutes.toFixed(1)} minutes`);
process.exitCode = folders.some(({ results }) => scoreOf(results) < goal) ? 1 : 0;

async function mutate(folder) {
  const mutated = files.filter((file) => dirname(file) === folder);
  // a run of some files does not change the report of the whole folder, which --again reads
  const isWhole = isAgain || mutated.length === sourcesIn(folder).length;
  const fileName = `reports/mutation/${basename(folder)}${isWhole ? "" : `-${basename(mutated[0], ".ts")}`}.json`;
  const last = isAgain ? JSON.parse(readFileSync(new URL(fileName, root), "utf8")) : undefined;
  const started = performance.now();
  await new Stryker({
    ...config,
    testRunner: "mocha",
    mutate: last === undefined ? mutated : unnoticedIn(last, mutated),
    mocha: { ...config.mocha, files: asked.length > 0 ? asked : testsOf(folder) },
    jsonReporter: { fileName },
  }).runMutationTest();
  const report = JSON.parse(readFileSync(new URL(fileName, root), "utf8"));
  if (last !== undefined) writeFileSync(new URL(fileName, root), JSON.stringify(withResultsOf(last, report)));
  const byFile = mutated.map((name) => ({ name, results: (last ?? report).files[name]?.mutants ?? [] }));
  console.log(table("file", byFile));
  return { name: folder, results: byFile.flatMap(({ results }) => results), minutes: (performance.now() - started) / 60_000 };
}

/**
 * Returns the places of a report where no test noticed a fault, as Stryker takes them: its columns count from 0, those of a
 * report from 1.
 */
function unnoticedIn(report, mutated) {
  return mutated.flatMap((name) =>
    (report.files[name]?.mutants ?? [])
      .filter(isUnnoticed)
      .map(({ location: { start, end } }) => `${name}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`),
  );
}

function isUnnoticed({ status }) {
  return status === "Survived" || status === "NoCoverage";
}

/** Returns a report, updated with what a later run of a part of it, perhaps with fewer tests, noticed after all. */
function withResultsOf(report, later) {
  const keyOf = (name, { location, replacement, mutatorName }) => JSON.stringify([name, location, replacement, mutatorName]);
  const found = new Map(
    Object.entries(later.files).flatMap(([name, { mutants }]) =>
      mutants.filter((one) => !isUnnoticed(one)).map((one) => [keyOf(name, one), one.status]),
    ),
  );
  for (const [name, { mutants }] of Object.entries(report.files))
    for (const mutant of mutants.filter(isUnnoticed)) mutant.status = found.get(keyOf(name, mutant)) ?? mutant.status;
  return report;
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
