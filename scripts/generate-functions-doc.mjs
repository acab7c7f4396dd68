import ts from "typescript";
import { prose, slug } from "./markdown-text.mjs";

const header = "<!-- Generated from the docstrings in lib by `npm run generate`. Edit them there, not this file. -->";

/** The titles of the parts of the page, by the folder of a function. */
const partTitles = {
  plan: "Plan, check, count and carve",
  ports: "Ports",
  connectivity: "Connectivity",
  emit: "Formats of other tools",
  finding: "Findings",
  rules: "The catalogue of rules",
  input: "JSON Schemas",
};

/**
 * Returns the text of docs/reference/functions.md: everything `lib/index.ts` exports, with signature, docstring and example.
 *
 * @param files path and text of each file that lib/index.ts exports from, in its order
 * @param types the names that have a heading in schemas.md
 */
export function generateFunctionsDoc(files, types) {
  const exported = files.flatMap(({ path, names, text }) => declarationsOf(path, text, names));
  const folders = [...new Set([...Object.keys(partTitles), ...exported.map(({ folder }) => folder)])];
  const parts = folders
    .map((folder) => ({ title: partTitles[folder] ?? folder, own: exported.filter((declaration) => declaration.folder === folder) }))
    .filter(({ own }) => own.length > 0);
  return `${[
    header,
    "# Functions",
    'Everything that `import … from "aks-netplan"` offers. Inputs and results are plain JSON. [Schemas](schemas.md) describes their shapes, and each shape is exported as a type with the same name. No function reads the clock, files or the network.',
    parts
      .flatMap(({ title, own }) => [
        `- [${title}](#${slug(title)})`,
        ...own.map(({ name, summary }) => `  - [\`${name}\`](#${slug(name)}): ${summary}`),
      ])
      .join("\n"),
    ...parts.flatMap(({ title, own }) => [`## ${title}`, ...own.map((declaration) => declarationText(declaration, types))]),
  ].join("\n\n")}\n`;
}

function declarationsOf(path, text, names) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return names.map((name) => {
    const statement = source.statements.find((candidate) => nameOf(candidate) === name);
    const doc = statement?.jsDoc?.at(-1);
    if (statement === undefined || doc === undefined) throw new Error(`${path}: ${name} is exported and has no docstring`);
    const comment = plainText(doc.comment);
    return {
      name,
      folder: path.split("/")[1],
      signature: signatureOf(statement),
      summary: prose(oneLine(comment.split("\n\n")[0]).replace(/\.$/, "")),
      paragraphs: comment.split("\n\n").map(oneLine),
      tags: (doc.tags ?? []).map((tag) => ({ tag: tag.tagName.text, name: tag.name?.getText(), text: plainText(tag.comment) })),
    };
  });
}

function nameOf(statement) {
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : statement.name?.getText();
}

/** Returns a declaration without its body. */
function signatureOf(statement) {
  if (ts.isFunctionDeclaration(statement)) {
    const parameters = statement.parameters.map((parameter) => parameter.getText()).join(", ");
    return `function ${statement.name.getText()}(${parameters}): ${statement.type.getText()}`;
  }
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    return `const ${declaration.name.getText()}: ${declaration.type.getText()}`;
  }
  const base = statement.heritageClauses?.map((clause) => ` ${clause.getText()}`).join("") ?? "";
  const members = statement.members.filter(ts.isPropertyDeclaration).map((member) => {
    const modifiers = (member.modifiers ?? []).map((modifier) => modifier.getText()).filter((word) => word !== "override");
    const type = member.type?.getText() ?? member.initializer?.getText();
    return `  ${[...modifiers, member.name.getText()].join(" ")}: ${type};`;
  });
  return [`class ${statement.name.getText()}${base} {`, ...members, "}"].join("\n");
}

function declarationText({ name, signature, paragraphs, tags }, types) {
  const shapes = [...new Set(signature.match(/\b[A-Z]\w+/g) ?? [])].filter((word) => types.has(word));
  const of = (tag) => tags.filter((candidate) => candidate.tag === tag);
  const facts = [
    ...of("param").map(({ name: parameter, text }) => `- \`${parameter}\`: ${prose(oneLine(text))}`),
    ...of("returns").map(({ text }) => `- Returns ${prose(oneLine(text))}`),
    ...of("throws").map(({ text }) => `- Throws ${prose(oneLine(text)).replace(/^PlanError/, "[`PlanError`](#planerror)")}`),
    ...(shapes.length === 0 ? [] : [`- Shapes: ${shapes.map((shape) => `[${shape}](schemas.md#${slug(shape)})`).join(", ")}`]),
  ];
  return [
    `### ${name}`,
    `\`\`\`text\n${signature}\n\`\`\``,
    ...paragraphs.map(prose),
    ...(facts.length === 0 ? [] : [facts.join("\n")]),
    ...of("example").map(({ text }) => text.trim()),
  ].join("\n\n");
}

function plainText(comment) {
  return ts.getTextOfJSDocComment(comment) ?? "";
}

function oneLine(text) {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
