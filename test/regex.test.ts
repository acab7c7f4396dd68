import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { rules } from "../lib/rules/rules.js";
import { slowWord } from "./regex/growth.js";
import { parseRegex, type RegexPart } from "./regex/parse-regex.js";
import { computedRegexes, regexLiterals } from "./regex-literals.js";

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const lib = new URL("../lib/", import.meta.url);
const schemas = new URL("../schemas/", import.meta.url);

const written: Pattern[] = regexLiterals(lib).map(({ file, line, source, flags }) => ({ where: `lib/${file}:${line}`, source, flags }));

/** The values of rules, by the name from which code makes an expression. */
const ofRules: Pattern[] = computedRegexes(lib).flatMap(({ file, line, pattern, flags }) => {
  const key = /\.values\.([A-Za-z]+)$/.exec(pattern)?.[1] ?? "";
  return rules.flatMap(({ id, values }) => {
    const source = values?.[key];
    return typeof source === "string" ? [{ where: `lib/${file}:${line}, ${key} of ${id}`, source, flags }] : [];
  });
});

const published: Pattern[] = readdirSync(schemas)
  .sort()
  .flatMap((file) => patternsIn(JSON.parse(readFileSync(new URL(file, schemas), "utf8")), `schemas/${file}`));

/** JSON Schema takes patterns as expressions with the flag u. */
function patternsIn(value: unknown, where: string): Pattern[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === "pattern" && typeof member === "string" ? [{ where, source: member, flags: "u" }] : []),
    ...(key === "patternProperties" ? Object.keys(member).map((source) => ({ where, source, flags: "u" })) : []),
    ...patternsIn(member, `${where}/${key}`),
  ]);
}

/**
 * Reports whether more than a character is repeated without an upper limit. The engine stores each repetition of that, and
 * throws at millions.
 */
function repeatsGroups(part: RegexPart): boolean {
  if (part.kind === "repeat") return (part.max === Number.POSITIVE_INFINITY && part.body.kind !== "set") || repeatsGroups(part.body);
  if (part.kind === "assertion") return part.body !== undefined && repeatsGroups(part.body);
  return part.kind !== "set" && part.parts.some(repeatsGroups);
}

function slowOnes(patterns: readonly Pattern[]): string[] {
  const found = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return [...found].flatMap(([text, { where, source, flags }]) => {
    const word = slowWord(source, flags);
    return word === undefined ? [] : [`${where}: ${text} is slow where ${JSON.stringify(word)} is repeated`];
  });
}

describe("regular expressions of the library", () => {
  it("are found in code, in rules and in schemas", () => {
    expect(written.length).to.be.above(150);
    expect(ofRules.map(({ source }) => source)).to.include("^[a-z0-9]+$");
    expect(published.length).to.be.at.least(25);
  });

  it("are made only of values of rules, unless they are written as literals", () => {
    const unknown = computedRegexes(lib).filter(({ file, line }) => !ofRules.some(({ where }) => where.startsWith(`lib/${file}:${line},`)));
    expect(unknown).to.deep.equal([]);
  });

  it("repeat only characters without an upper limit, unless the exception of the engine for a long text is caught", () => {
    const others = written.filter(({ where }) => !where.startsWith("lib/input/validators/"));
    const found = [...others, ...ofRules].filter(({ source, flags }) => repeatsGroups(parseRegex(source, flags)));
    expect(found).to.deep.equal([]);
  });

  it("take time that grows with the length of a text, whatever is repeated in it", () => {
    expect(slowOnes([...written, ...ofRules, ...published])).to.deep.equal([]);
  });
});
