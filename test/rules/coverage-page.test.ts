import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { contradictions } from "../../lib/rules/contradictions.js";
import * as documents from "../../lib/rules/documents.js";
import { rules } from "../../lib/rules/rules.js";

/** A statement of a document: covered by rules, or open with the reason. */
interface Statement {
  readonly section: string;
  readonly statement: string;
  readonly rules?: readonly string[];
  readonly open?: string;
  /** The contradictions that are about this statement. */
  readonly disputed?: readonly string[];
}

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const headings: Readonly<Record<string, readonly string[]>> = JSON.parse(read("test/data/document-headings.json"));
const titles = new Map(Object.entries(documents).map(([key, { document }]) => [key, document]));
const page = read("docs/coverage.md");
const parts = readdirSync(new URL("scripts/statements/", root)).map((file) => {
  const { document, statements } = JSON.parse(read(`scripts/statements/${file}`)) as { document: string; statements: readonly Statement[] };
  return { title: titles.get(document) ?? document, statements };
});

describe("the statements of docs/coverage.md", () => {
  it("are those of the vendor's five documents", () => {
    const five = [documents.azureLocal, documents.nodeNetworking, documents.vmware, documents.azureCni, documents.arcConnectivity];
    expect(parts.map(({ title }) => title)).to.have.members(five.map(({ document }) => document));
  });

  for (const { title, statements } of parts) {
    const named = new Set(statements.flatMap((row) => row.rules ?? []));

    it(`of "${title}" name existing rules, or the reason why there is none`, () => {
      expect([...named].filter((id) => !rules.some((rule) => rule.id === id))).to.deep.equal([]);
      for (const { statement, rules: ids, open } of statements) {
        if (open === undefined) expect(new Set(ids), statement).to.have.property("size", ids?.length).above(0);
        else expect([ids, open.length > 0], statement).to.deep.equal([undefined, true]);
      }
    });

    it(`of "${title}" name every rule that has its source there`, () => {
      const own = rules.filter(({ source }) => source.document === title).map(({ id }) => id);
      expect(own).to.not.be.empty;
      expect(own.filter((id) => !named.has(id))).to.deep.equal([]);
    });

    it(`of "${title}" are in the order of its headings`, () => {
      const places = statements.map(({ section }) => headings[title]?.indexOf(section.split(", ")[0] ?? "") ?? -1);
      expect(statements.filter((_, index) => places[index] === -1).map(({ section }) => section)).to.deep.equal([]);
      expect(places).to.deep.equal([...places].sort((one, other) => one - other));
      // a section that is interrupted by another one would be two parts of the page
      const sections = statements.map(({ section }) => section).filter((section, index, all) => section !== all[index - 1]);
      expect(sections).to.deep.equal([...new Set(sections)]);
    });

    it(`of "${title}" are one sentence each, and no two are the same`, () => {
      for (const { statement } of statements) expect(statement).to.match(/^[A-Z](?:[^.]|\.(?! ))*[^.\s]\.$/);
      expect(new Set(statements.map(({ statement }) => statement)).size).to.equal(statements.length);
    });

    it(`of "${title}" name the contradictions that it is part of`, () => {
      const isPart = (id: string): boolean =>
        contradictions.some((row) => row.id === id && row.claims.some(({ source }) => source.document === title));
      for (const { statement, rules: ids = [], disputed = [] } of statements) {
        expect(disputed.filter((id) => !isPart(id))).to.deep.equal([]);
        const unrelated = disputed.filter(
          (id) => !contradictions.some((row) => row.id === id && row.rules.some((rule) => ids.includes(rule))),
        );
        expect(unrelated, statement).to.deep.equal([]);
      }
      const disputed = new Set(statements.flatMap((row) => row.disputed ?? []));
      const due = contradictions.filter(({ id, rules: ids }) => isPart(id) && ids.some((rule) => named.has(rule)));
      expect(due.map(({ id }) => id).filter((id) => !disputed.has(id))).to.deep.equal([]);
    });
  }

  it("have a row each, with rules and tests or marked open", () => {
    const rows = page.split("\n").filter((line) => /^\| .* \| .* \|(?: .*)? \|$/.test(line) && !line.startsWith("| ---"));
    const all = parts.flatMap(({ statements }) => statements);
    expect(rows.filter((line) => line.includes("](rules.md#"))).to.have.lengthOf(all.filter((row) => row.rules !== undefined).length);
    expect(rows.filter((line) => line.includes("**Open**: "))).to.have.lengthOf(all.filter((row) => row.open !== undefined).length);
    expect(rows.filter((line) => line.includes("](rules.md#") && !line.includes("`test/"))).to.deep.equal([]);
  });

  it("name tests that exist", () => {
    const tests = new Set([...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path));
    expect(tests.size).to.be.above(20);
    expect([...tests].filter((path) => !existsSync(new URL(path, root)))).to.deep.equal([]);
  });
});
