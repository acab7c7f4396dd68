import { readdirSync, readFileSync } from "node:fs";
import { escaped, slug } from "./markdown-text.mjs";

const root = new URL("../", import.meta.url);
const header = "<!-- Generated from scripts/statements and lib/rules by `npm run generate`. Edit the statements there, not this file. -->";

/** The data files, in the order of the page. Each has the statements of one document, in the order of the document. */
const parts = ["azure-local", "windows-server", "vmware", "azure-cni", "arc-kubernetes"];

/** How a rule is shown, by `decidedBy`. */
const ways = { input: "finding", counting: "cited", "run-time": "run time" };

/** The test that runs every case and every citation. It names no rule, because it reads them from the catalogue. */
const everyRule = "test/rules/coverage.test.ts";
const citations = "test/rules/cases/citations.ts";

/** Where to look for the tests of a rule, best first. `*` is the name of the data file, which is that of the platform. */
const folders = {
  input: ["test/rules/cases/", "test/platforms/*/rows/", "test/platforms/", "test/connectivity/", "test/ports/"],
  counting: ["test/ports/*-port-rows", "test/ports/resolve-", "test/platforms/*/", "test/connectivity/"],
  "run-time": ["test/emit/", "test/connectivity/", "test/platforms/"],
};

/** Returns the text of docs/coverage.md. `documents` are the documents of the rules, by the key that a data file names. */
export function generateCoverageDoc(rules, contradictions, documents) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const context = { byId, tests: testFiles(), contradictions: new Map(contradictions.map((row) => [row.id, row])) };
  const read = parts.map((name) => {
    const { document, statements } = JSON.parse(readFileSync(new URL(`scripts/statements/${name}.json`, root), "utf8"));
    return { name, ...documents[document], statements };
  });
  return `${[
    header,
    "# Coverage",
    "What the vendor's five documents say that a network planner can act on, statement by statement and in our words, with the [rules](rules.md) that cover it and the tests that prove the rules.",
    [
      "- A rule has its severity and how it is shown: reported in a **finding** or recommendation, **cited** by a count, a port, an endpoint or a change, or listed for **run time**, because no request shows whether it is met.",
      "- **Open** means that no rule covers the statement, with the reason.",
      "- **Disputed** means that the documents disagree about the statement, with a link to [what they say and what is done](contradictions.md).",
      "- Statements about the portal, links and descriptions of the product are not listed.",
      `- The tests are in the repository, not in the package. \`${everyRule}\` runs every case and every citation, for all rules of the catalogue.`,
    ].join("\n"),
    totals(read),
    ...read.flatMap((part) => [`## ${titleOf(part)}`, ...sectionTexts(part, context)]),
  ].join("\n\n")}\n`;
}

function titleOf({ document }) {
  return escaped(document);
}

function totals(read) {
  const rows = read.map((part) => [`[${titleOf(part)}](#${slug(titleOf(part))})`, part.version, ...countsOf(part.statements)]);
  const all = countsOf(read.flatMap(({ statements }) => statements));
  return table(["Document", "Version", "Statements", "Covered", "Open"], [...rows, ["All", "", ...all]]);
}

function countsOf(statements) {
  const open = statements.filter((row) => row.open !== undefined).length;
  return [statements.length, statements.length - open, open];
}

function sectionTexts({ name, statements }, context) {
  const sections = [...new Set(statements.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const rows = statements.filter((row) => row.section === section).map((row) => cellsOf(row, name, context));
    return [`### ${escaped(section)}`, table(["Statement", "Rules", "Tests"], rows)];
  });
}

function cellsOf({ statement, rules: ids, open, disputed = [] }, name, { byId, tests, contradictions }) {
  if (open !== undefined) return [escaped(statement), `**Open**: ${escaped(open)}`, ""];
  const rules = ids.map((id) => found(byId, id));
  const links = disputed.map((id) => `[${escaped(found(contradictions, id).subject)}](contradictions.md#${id})`);
  return [
    [escaped(statement), ...(links.length === 0 ? [] : [`*Disputed*: ${links.join("; ")}.`])].join(" "),
    rules.map(({ id, severity, decidedBy }) => `[\`${id}\`](rules.md#${id}) (${severity}, ${ways[decidedBy]})`).join("<br>"),
    testsOf(rules, name, tests)
      .map((path) => `\`${path}\``)
      .join("<br>"),
  ];
}

function found(rows, id) {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`scripts/statements names "${id}", which is not in lib/rules`);
  return row;
}

/** Returns the best test file of each rule, each file once. If that is one file, all of the first rule are returned. */
function testsOf(rules, name, tests) {
  const ofRules = rules.map((rule) => filesOf(rule, name, tests));
  const best = [...new Set(ofRules.map(([first]) => first))];
  return best.length > 1 ? best : ofRules[0];
}

function filesOf({ id, severity, decidedBy }, name, tests) {
  // a case has the severity before the id; elsewhere the id is a text of its own
  const proofs = filesWith(new RegExp(`"${severity}",\\s+"${id}"|\\b${severity} ${id} `, "g"), tests);
  const mentions = filesWith(new RegExp(`["'\`]${id}["'\`]`, "g"), tests);
  const inOrder = (paths) => {
    const ordered = folders[decidedBy].flatMap((folder) => paths.filter((path) => path.startsWith(folder.replace("*", name))));
    return [...new Set(ordered)];
  };
  if (decidedBy === "counting") return [...inOrder(mentions).slice(0, 1), citations];
  const [proving, naming] = [inOrder(proofs), inOrder(mentions)];
  // the first one only: the page would change with each case that is added elsewhere
  return [proving[0] ?? naming[0] ?? everyRule];
}

/** Returns the files in which a pattern occurs, those in which it occurs most often first. */
function filesWith(pattern, tests) {
  return tests
    .map(({ path, text }) => ({ path, count: text.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ path }) => path);
}

/** Returns the tests, and the tables of cases that they run, without the helpers. */
function testFiles() {
  return readdirSync(new URL("test/", root), { recursive: true })
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.ts$|^test\/platforms\/.*\/rows\/|^test\/rules\/cases\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
