// Fails if a tag, the version of the package, its lock file and the changelog do not agree.
//   node scripts/check-release.mjs v1.2.3
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const [, , tag = ""] = process.argv;
const { version } = JSON.parse(read("package.json"));
const locked = JSON.parse(read("package-lock.json")).packages[""].version;
const faults = [];
if (tag !== `v${version}`) faults.push(`the tag is "${tag}", package.json says ${version}`);
if (locked !== version) faults.push(`package-lock.json says ${locked}, package.json says ${version}; run: npm install --package-lock-only`);
if (!new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`, "m").test(read("CHANGELOG.md")))
  faults.push(`CHANGELOG.md has no section "## [${version}] - " with a date`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${version} can be released`);
