// Generates types/index.ts, docs/reference/schemas.md and the OpenAPI document of the example app from schemas/; docs/rules.md
// and docs/contradictions.md from lib/rules; docs/coverage.md from scripts/statements and lib/rules; docs/reference/functions.md from
// the docstrings in lib; and docs/command-line.md from lib/cli. The validators, which are not in git, are generated first, because the documented code may load them.
//   node scripts/generate.mjs          writes them
//   node scripts/generate.mjs --check  only compares, and fails if a file differs

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tsImport } from "tsx/esm/api";
import { exportedFiles } from "./exported-files.mjs";
import { generateCommandDoc } from "./generate-command-doc.mjs";
import { generateCoverageDoc } from "./generate-coverage-doc.mjs";
import { generateFunctionsDoc } from "./generate-functions-doc.mjs";
import { generateGrammars } from "./generate-grammars.mjs";
import { generateOpenapi } from "./generate-openapi.mjs";
import { generateContradictionsDoc, generateRulesDoc } from "./generate-rules-doc.mjs";
import { generateSchemasDoc } from "./generate-schemas-doc.mjs";
import { generateTypes } from "./generate-types.mjs";
import { readSchemas } from "./schema-files.mjs";
import { makeValidators } from "./validator-files.mjs";

const root = new URL("../", import.meta.url);

await makeValidators();
// what the command imports has to be there before it is read
await generateGrammars();
const schemas = await readSchemas();
const { rules } = await tsImport("../lib/rules/rules.ts", import.meta.url);
const { otherSubjects } = await tsImport("../lib/rules/rule-rows.ts", import.meta.url);
const { platforms } = await tsImport("../lib/platforms/platforms.ts", import.meta.url);
const { formats } = await tsImport("../lib/emit/formats.ts", import.meta.url);
const unions = [
  {
    name: "RuleId",
    description: "Id of a rule of the catalogue. A document of another version may have others.",
    values: rules.map(({ id }) => id),
  },
  {
    name: "RuleSubject",
    description: "The subject of a rule: a platform, Arc-enabled Kubernetes, or `any` for rules about addresses and input.",
    types: ["Platform"],
    values: Object.keys(otherSubjects),
  },
  {
    name: "FormatId",
    description: "A format, spelled as in `--format` of the export commands.",
    values: [...new Set(formats.map(({ id }) => id))],
  },
  {
    name: "ExistingRequest",
    description: "What exists, as the request of an import, or as a request of a platform.",
    types: ["ImportedRequest", "PlanRequest"],
    values: [],
  },
];
const files = new Map([["types/index.ts", await generateTypes(schemas, unions)]]);
const { planNetwork } = await tsImport("../lib/plan/network/plan-network.ts", import.meta.url);
const { contradictions } = await tsImport("../lib/rules/contradictions.ts", import.meta.url);
const { any: everyPlatform, ...others } = otherSubjects;
const titles = Object.fromEntries(Object.entries(platforms).map(([name, { title }]) => [name, title]));
const subjects = { any: everyPlatform, ...titles, ...others };
files.set("docs/rules.md", generateRulesDoc(rules, subjects));
files.set("docs/contradictions.md", generateContradictionsDoc(contradictions, rules, subjects));
const documents = await tsImport("../lib/rules/documents.ts", import.meta.url);
files.set("docs/coverage.md", generateCoverageDoc(rules, contradictions, documents));
const { groups } = await tsImport("../lib/cli/groups.ts", import.meta.url);
const { globalOptions } = await tsImport("../lib/cli/arguments/global-options.ts", import.meta.url);
files.set("docs/command-line.md", generateCommandDoc(groups, globalOptions));
const { version } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
const example = JSON.parse(await readFile(new URL("docs/examples/plant-7.json", root), "utf8"));
files.set("docs/examples/azure-functions/openapi.json", generateOpenapi(schemas, version, example, planNetwork(example)));
const exported = await Promise.all(
  exportedFiles().map(async (file) => ({ ...file, text: await readFile(new URL(file.path, root), "utf8") })),
);
const schemasDoc = generateSchemasDoc(schemas);
files.set("docs/reference/schemas.md", schemasDoc);
files.set("docs/reference/functions.md", generateFunctionsDoc(exported, headingsOf(schemasDoc)));

if (process.argv.includes("--check")) {
  const changed = [];
  for (const [path, text] of files) if ((await textOf(path)) !== text) changed.push(path);
  for (const path of changed) console.error(`${path} differs from what its source generates`);
  if (changed.length > 0) {
    console.error("run: npm run generate");
    process.exitCode = 1;
  }
} else {
  await mkdir(new URL("docs/reference/", root), { recursive: true });
  for (const [path, text] of files) await writeFile(new URL(path, root), text);
}

function headingsOf(markdown) {
  return new Set([...markdown.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading));
}

/** Returns the committed text, whatever line ends the checkout gave it. */
async function textOf(path) {
  const text = await readFile(new URL(path, root), "utf8").catch(() => "");
  return text.replaceAll("\r\n", "\n");
}
