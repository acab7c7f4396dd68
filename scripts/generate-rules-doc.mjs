import { escaped, slug } from "./markdown-text.mjs";

const header = "<!-- Generated from lib/rules by `npm run generate`. Edit the rows there, not this file. -->";

/** The tables of a platform, by `decidedBy`. */
const kinds = [
  { decidedBy: "input", title: "Reported in findings" },
  { decidedBy: "counting", title: "Cited by counts, ports, endpoints and changes" },
  {
    decidedBy: "run-time",
    title: "Decided at run time",
    intro: "A request does not show these, so there are no findings about them. Check them during deployment.",
  },
];

/** Returns the text of docs/rules.md. `subjects` are the titles of what rules are about, in the order of the parts. */
export function generateRulesDoc(rules, subjects) {
  const parts = partsOf(rules, subjects);
  return `${[
    header,
    "# Rules",
    `Every finding, every line of an address count, every port and every endpoint cites one of these ${rules.length} rules. \`aks-netplan rule show --name <id>\` shows one, with its numbers.`,
    [
      "- **Severity**: with an `error` there is no plan; a `warning` works today and will cause trouble; an `info` is worth knowing.",
      "- **Source**: the document and section that a rule comes from, with the date or commit that was read. `aks-netplan` means a rule of this tool itself.",
      "- **Basis**: `documented` if the source says so, `inferred` if it follows from what the source says.",
      "- If documents disagree, the rule links to [what they say and what is done](contradictions.md).",
      "- [Coverage](coverage.md) goes the other way: from each statement of the five documents to its rules and their tests.",
    ].join("\n"),
    contents(parts.map(({ title, tables }) => ({ title, below: tables.map((table) => [table.title, table.heading, table.rules.length]) }))),
    ...parts.map(partText),
  ].join("\n\n")}\n`;
}

/** Returns the text of docs/contradictions.md. */
export function generateContradictionsDoc(contradictions, rules, subjects) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  // the most specific platform of a contradiction, because rules about addresses apply everywhere
  const platformOf = ({ rules: ids }) => {
    const own = ids.flatMap((id) => byId.get(id)?.platforms ?? []);
    return own.find((platform) => platform !== "any") ?? "any";
  };
  const parts = Object.entries(subjects)
    .map(([platform, title]) => ({ title, rows: contradictions.filter((row) => platformOf(row) === platform) }))
    .filter(({ rows }) => rows.length > 0);
  return `${[
    header,
    "# Contradictions",
    "The places where the vendor's documents disagree with each other, or one with itself: what each says, what this tool does, and which [rules](rules.md) are affected. `aks-netplan rule show` shows the same for each rule.",
    parts
      .flatMap(({ title, rows }) => [`- [${title}](#${slug(title)})`, ...rows.map(({ id, subject }) => `  - [${subject}](#${id})`)])
      .join("\n"),
    ...parts.flatMap(({ title, rows }) => [`## ${title}`, ...rows.map(contradictionText)]),
  ].join("\n\n")}\n`;
}

/** Returns the rules of each platform, in the order of the catalogue, each once: under its first platform. */
function partsOf(rules, subjects) {
  return Object.entries(subjects)
    .map(([platform, title]) => {
      const own = rules.filter((rule) => rule.platforms[0] === platform);
      const tables = kinds
        .map((kind) => ({
          ...kind,
          heading: `${title}: ${lowered(kind.title)}`,
          rules: own.filter((rule) => rule.decidedBy === kind.decidedBy),
        }))
        .filter((table) => table.rules.length > 0);
      return { title, tables, elsewhere: rules.filter((rule) => rule.platforms.slice(1).includes(platform)) };
    })
    .filter(({ tables, elsewhere }) => tables.length + elsewhere.length > 0);
}

function partText({ title, tables, elsewhere }) {
  const links = elsewhere.map(({ id }) => `[\`${id}\`](#${id})`).join(", ");
  return [
    `## ${title}`,
    ...(elsewhere.length === 0 ? [] : [`Rules of other platforms that also apply here: ${links}.`]),
    ...tables.flatMap(({ heading, intro, rules }) => [`### ${heading}`, ...(intro === undefined ? [] : [intro]), tableText(rules)]),
  ].join("\n\n");
}

function tableText(rules) {
  return ["| Rule | Severity | Statement | Source | Basis |", "| --- | --- | --- | --- | --- |", ...rules.map(rowText)].join("\n");
}

function rowText({ id, severity, statement, source, basis, contradictions = [] }) {
  const disputed = contradictions.map((row) => `[${lowered(escaped(row.subject))}](contradictions.md#${row.id})`);
  const says = [escaped(statement), ...(disputed.length === 0 ? [] : [`*Disputed*: ${disputed.join("; ")}.`])].join(" ");
  return `| <a id="${id}"></a>\`${id}\` | ${severity} | ${says} | ${sourceText(source)} | ${basis} |`;
}

function contradictionText({ id, subject, claims, handling, rules }) {
  return [
    `<a id="${id}"></a>`,
    `### ${escaped(subject)}`,
    claims.map(({ statement, source }) => `- ${sourceText(source)}: ${escaped(statement)}`).join("\n"),
    `**Here**: ${escaped(handling, true)}`,
    `Rules: ${rules.map((rule) => `[\`${rule}\`](rules.md#${rule})`).join(", ")}`,
  ].join("\n\n");
}

function sourceText({ document, section, version }) {
  return `${escaped(document)}, “${escaped(section)}”${version === undefined ? "" : ` (${version})`}`;
}

function contents(parts) {
  return parts
    .flatMap(({ title, below }) => [
      `- [${title}](#${slug(title)})`,
      ...below.map(([name, heading, count]) => `  - [${name}](#${slug(heading)}) (${count})`),
    ])
    .join("\n");
}

function lowered(text) {
  // an abbreviation keeps its capitals
  return /^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;
}
