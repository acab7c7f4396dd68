import { readFileSync } from "node:fs";
import { expect } from "chai";
import { contradictions } from "../../lib/rules/contradictions.js";
import { rules } from "../../lib/rules/rules.js";

/** The headings of documents that were read, by the name rules call them; a document that is not here is not checked. */
const headings: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL("../data/document-headings.json", import.meta.url), "utf8"),
);

describe("contradictions", () => {
  it("have an id and a subject each of their own", () => {
    const ids = contradictions.map(({ id }) => id);
    expect([...new Set(ids)]).to.deep.equal(ids);
    expect(new Set(contradictions.map(({ subject }) => subject)).size).to.equal(ids.length);
    // in the document they are anchors, like those of the rules
    expect(ids.filter((id) => rules.some((rule) => rule.id === id))).to.deep.equal([]);
  });

  for (const { id, subject, claims, handling, rules: ids } of contradictions) {
    it(`${id} is stated in sentences, with the version that was read, and its rules are in the catalogue`, () => {
      expect(subject).to.match(/^[A-Z].*[^.\s]$/);
      for (const text of [...claims.map(({ statement }) => statement), handling]) {
        expect(text).to.match(/^[A-Z0-9].*[^.\s]\.$/);
        expect(text, "odd spaces").to.not.match(/\s{2}|\n/);
      }
      expect(claims.filter(({ source }) => !source.version)).to.deep.equal([]);
      expect(new Set(claims.map(({ statement }) => statement)).size).to.equal(claims.length);
      for (const rule of ids) {
        const row = rules.find((each) => each.id === rule);
        expect(
          row?.contradictions?.map((each) => each.id),
          rule,
        ).to.include(id);
      }
    });
  }

  it("are listed with the rules they name and no others", () => {
    for (const { id, contradictions: own = [] } of rules) {
      expect(own.map((each) => each.id)).to.deep.equal(contradictions.filter((each) => each.rules.includes(id)).map((each) => each.id));
    }
  });
});

describe("the sections that are cited", () => {
  const sources = [...rules.map(({ source }) => source), ...contradictions.flatMap(({ claims }) => claims.map(({ source }) => source))];

  for (const [document, known] of Object.entries(headings)) {
    it(`are headings of "${document}"`, () => {
      const cited = sources.filter((source) => source.document === document).flatMap(({ section }) => section.split("; "));
      // after a heading, the parameter may be named
      const isKnown = (section: string) => known.includes(section) || known.includes(section.split(", ")[0] ?? "");
      expect(cited.filter((section) => !isKnown(section))).to.deep.equal([]);
    });
  }
});
