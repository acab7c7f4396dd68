// Runs the built command with hostile documents, each in a process of its own with a limited heap. Prints time, memory, exit
// code and the first line of output. Fails if a limit is exceeded or a stack trace is shown.
//   npm run build && node scripts/reliability.mjs

import { spawn } from "node:child_process";
import { once } from "node:events";

const bounds = { seconds: 30, heapMegabytes: 2048, peakMegabytes: 3072 };
const cli = new URL("../dist/node/cli.cjs", import.meta.url).pathname;
const megabyte = 2 ** 20;
/** Writes the peak memory of a process, in kB, to its fourth stream when it ends. */
const peakTeller = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

const request = (reserved) => JSON.stringify({ addressPrefix: "10.0.0.0/8", reserved, pools: [{ name: "nodes", size: 1000 }] });
const dotted = (number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
const carve = ["pool", "carve", "--file", "-", "--query", "length(free)"];
const check = ["plan", "check", "--file", "-"];

const cases = [
  [
    "a million reservations, every eighth address",
    carve,
    () => request(Array.from({ length: 1e6 }, (_, i) => dotted(0x0a000000 + 8 * i))),
    0,
  ],
  ["a million reservations that are not addresses", carve, () => request(Array.from({ length: 1e6 }, (_, i) => `10.0.0.${i}x`)), 1],
  ["100 MB in one text", check, () => `{"platform":"${"a".repeat(100 * megabyte)}"}`, 1],
  ["100 MB of numbers", check, () => `[${"1,".repeat(50 * megabyte)}1]`, 1],
  ["100 MB of objects", check, () => `[${'{"a":[]},'.repeat(11 * megabyte)}1]`, 1],
  [
    "a million unknown names",
    check,
    () => `{"platform":"azure-local"${Array.from({ length: 1e6 }, (_, i) => `,"name${i}":1`).join("")}}`,
    1,
  ],
  ["300 MB, more than is read", check, () => `"${"a".repeat(300 * megabyte)}"`, 1],
  ["100,000 nested lists", check, () => "[".repeat(1e5) + "]".repeat(1e5), 1],
  ["100,000 nested objects", check, () => `${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`, 1],
  ["100,000 lists without an end", check, () => "[".repeat(1e5), 1],
  ["names of prototypes", check, () => '{"__proto__":{"platform":"azure-local"},"constructor":{"prototype":{"x":1}}}', 1],
  ["a repeated name", check, () => '{"platform":"azure-local","platform":"vmware"}', 1],
  ["half of a surrogate pair", check, () => '{"platform":"\\ud800"}', 1],
  [
    "numbers too large for JSON",
    check,
    () => '{"platform":"vmware","segments":[],"clusters":[{"name":"a","controlPlaneNodeCount":1e999,"nodePools":[]}]}',
    1,
  ],
  ["8 MB of YAML", check, () => "- a: b\n".repeat(1.2 * megabyte), 1],
  [
    "YAML that doubles forty times",
    check,
    () => `a0: &a0 [x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n")}\n`,
    1,
  ],
  ["a million nested lists of YAML", check, () => "- ".repeat(megabyte), 1],
  ["2 MB of items of YAML", check, () => "- a\n".repeat(megabyte / 2), 1],
  ["2 MB of one list of YAML", check, () => `a: [${"1,".repeat(megabyte - 10)}1]`, 1],
  ["2 MB of documents of YAML", check, () => "---\n".repeat(megabyte / 2), 1],
  [
    "a name of 16 MB that is all quotes",
    ["pool", "carve", "--file", "-", "--output", "jsonc"],
    () => JSON.stringify({ addressPrefix: "10.0.0.0/24", pools: [{ name: '"'.repeat(16 * megabyte), size: 1 }] }),
    0,
  ],
  ["16 MB that are not text", check, () => Buffer.from(Array.from({ length: 16 * megabyte }, (_, i) => (i * 7919) % 256)), 1],
  ["nothing", check, () => "", 1],
];

const rows = [];
for (const [name, args, make, exit] of cases) rows.push(await run(name, args, make(), exit));
console.log("| document | exit | seconds | peak MB | first line |\n| --- | --: | --: | --: | --- |");
for (const { name, code, seconds, peak, line } of rows)
  console.log(`| ${name} | ${code} | ${seconds.toFixed(1)} | ${Math.round(peak)} | ${line.replaceAll("|", "\\|")} |`);
const faults = rows.flatMap(({ name, faults: told }) => told.map((fault) => `${name}: ${fault}`));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

async function run(name, args, input, exit) {
  const before = performance.now();
  const child = spawn("/usr/bin/env", ["node", `--max-old-space-size=${bounds.heapMegabytes}`, "--import", peakTeller, cli, ...args], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  const texts = ["", "", "", ""];
  for (const index of [1, 2, 3])
    child.stdio[index].on("data", (chunk) => {
      if (texts[index].length < 100_000) texts[index] += chunk;
    });
  // a command that refuses early closes its input
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const timer = setTimeout(() => child.kill("SIGKILL"), bounds.seconds * 1000);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  const seconds = (performance.now() - before) / 1000;
  const peak = Number(texts[3]) / 1024;
  const line = (texts[2] || texts[1]).split("\n")[0].slice(0, 120);
  return {
    name,
    code,
    seconds,
    peak,
    line,
    faults: [
      ...(code === exit ? [] : [`the exit code is ${code} instead of ${exit}`]),
      ...(peak <= bounds.peakMegabytes ? [] : [`${Math.round(peak)} MB`]),
      ...(/^\s+at .*:\d+:\d+/m.test(texts[2]) ? ["a stack trace is shown"] : []),
    ],
  };
}
