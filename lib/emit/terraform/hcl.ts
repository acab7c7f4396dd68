import { hclText } from "../text/hcl-text.js";

/** Text that is written unchanged: a reference or a type. */
export interface HclExpression {
  readonly expression: string;
}

export type HclValue = string | number | boolean | HclExpression | HclList | HclObject;
type HclList = readonly HclValue[];

/** An object value, whose properties may be named by an expression. */
interface HclObject {
  readonly object: readonly (readonly [name: string | HclExpression, value: HclValue])[];
}

/** One line of a block's body: an argument, a block in it, or an empty line between them. */
export type HclEntry = readonly [name: string, value: HclValue] | HclBlock | "";

export interface HclBlock {
  readonly block: string;
  readonly labels?: readonly string[];
  readonly body: readonly HclEntry[];
}

export function expression(text: string): HclExpression {
  return { expression: text };
}

/** A name and what follows it on its line, and the lines after that. */
interface Line {
  readonly name?: string;
  readonly text: string;
}

/** Writes a block of HCL in the layout of `terraform fmt`. */
export function hclBlock(block: HclBlock): string {
  return laidOut(blockLines(block)).join("\n");
}

function blockLines({ block, labels = [], body }: HclBlock): Line[] {
  const opening = [block, ...labels.map(hclText)].join(" ");
  if (body.length === 0) return [{ text: `${opening} {}` }];
  return [{ text: `${opening} {` }, ...body.flatMap(entryLines).map(deeper), { text: "}" }];
}

function entryLines(entry: HclEntry): Line[] {
  if (entry === "") return [{ text: "" }];
  return "block" in entry ? blockLines(entry) : argumentLines(entry[0], entry[1]);
}

function argumentLines(name: string, value: HclValue): Line[] {
  const [first = { text: "" }, ...rest] = valueLines(value);
  // only entries on one line are aligned with their neighbours
  return rest.length === 0 ? [{ name, text: first.text }] : [{ text: `${name} = ${first.text}` }, ...rest];
}

function valueLines(value: HclValue): Line[] {
  if (typeof value === "string") return [{ text: hclText(value) }];
  if (typeof value !== "object") return [{ text: String(value) }];
  if ("expression" in value) return [{ text: value.expression }];
  if ("object" in value) {
    if (value.object.length === 0) return [{ text: "{}" }];
    const inside = value.object.flatMap(([name, one]) => argumentLines(propertyName(name), one));
    return [{ text: "{" }, ...inside.map(deeper), { text: "}" }];
  }
  const items = (value as HclList).map(valueLines);
  if (items.every((lines) => lines.length === 1)) return [{ text: `[${items.map(([line]) => line?.text ?? "").join(", ")}]` }];
  return [{ text: "[" }, ...items.flatMap(withComma).map(deeper), { text: "]" }];
}

function withComma(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, text: `${line.text},` } : line));
}

function propertyName(name: string | HclExpression): string {
  if (typeof name !== "string") return `(${name.expression})`;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : hclText(name);
}

function deeper({ name, text }: Line): Line {
  if (name !== undefined) return { name: `  ${name}`, text };
  return { text: text === "" ? "" : `  ${text}` };
}

/** Aligns the equals signs of neighbouring lines. */
function laidOut(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (lines[end]?.name !== undefined) end += 1;
    const width = Math.max(0, ...lines.slice(start, end).map(({ name = "" }) => name.length));
    for (const { name = "", text } of lines.slice(start, end)) texts.push(`${name.padEnd(width)} = ${text}`);
    const next = lines[end];
    if (next !== undefined) texts.push(next.text);
    start = end + 1;
  }
  return texts;
}
