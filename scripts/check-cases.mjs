// Runs the contract (test/contract) and the cases (test/cases) against the build, and compares the failures with
// test/cases/open.json.
//   node scripts/check-cases.mjs
// A failure that open.json does not list fails the check. A listed failure that no longer fails does so as well.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const open = JSON.parse(readFileSync("test/cases/open.json", "utf8"));
let failed = false;

for (const [name, runner] of [
  ["contract", "test/contract/run.mjs"],
  ["cases", "test/cases/run.mjs"],
]) {
  const { stdout, stderr } = spawnSync(process.execPath, [runner], { encoding: "utf8", maxBuffer: 1 << 28 });
  process.stderr.write(stderr);
  const lines = stdout.split("\n");
  const passing = Number(/^(\d+) (?:passed|of \d+ hold)/m.exec(stdout)?.[1] ?? 0);
  // an id ends before ": " in the cases and with the line in the contract
  const failing = lines.flatMap((line) => (line.startsWith("not ok") ? [line.slice("not ok".length).trim()] : []));
  const isOf = (line, id) => line === id || line.startsWith(`${id}:`);
  const unlisted = failing.filter((line) => !open[name].some((id) => isOf(line, id)));
  const holding = open[name].filter((id) => !failing.some((line) => isOf(line, id)));
  if (passing === 0) unlisted.push(`no line of ${runner} passed`);
  for (const line of unlisted) console.log(`${name}: ${line}`);
  for (const id of holding) console.log(`${name}: "${id}" passes; remove it from test/cases/open.json`);
  console.log(`${name}: ${passing} pass, ${failing.length} fail, ${open[name].length} of them listed as open`);
  failed ||= unlisted.length > 0 || holding.length > 0;
}
process.exitCode = failed ? 1 : 0;
