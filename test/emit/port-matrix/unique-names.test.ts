import { expect } from "chai";
import fc from "fast-check";
import { plainName, uniqueNames } from "../../../lib/emit/port-matrix/unique-names.js";
import { camelCase, pascalCase, snakeCase, upperCase } from "../../../lib/emit/text/cases.js";

describe("uniqueNames", () => {
  const rows = [
    // the first one keeps its name
    [
      ["dns", "dns", "dns"],
      ["dns", "dns-2", "dns-3"],
    ],
    // these would be one variable in PowerShell
    [
      ["dns-server", "dnsServer", "DNSSERVER"],
      ["dns-server", "dnsServer-2", "DNSSERVER-3"],
    ],
    // a number that is already used is not given twice
    [
      ["a", "a-2", "a"],
      ["a", "a-2", "a-3"],
    ],
    // a text of which nothing is left
    [
      ["", "!", "日本"],
      ["unnamed", "unnamed-2", "unnamed-3"],
    ],
    // names begin with a letter
    [
      ["10.0.0.0/8", "\u202Ex"],
      ["n-10-0-0-0-8", "x"],
    ],
    [
      ["a".repeat(50), "a".repeat(60)],
      ["a".repeat(40), `${"a".repeat(38)}-2`],
    ],
  ] as const;
  for (const [texts, names] of rows) {
    it(`names ${JSON.stringify(texts)} ${JSON.stringify(names)}`, () => {
      expect(uniqueNames(texts, plainName, 40)).to.deep.equal(names);
    });
  }

  it("keeps names different in every case they are written in", () => {
    const text = fc.string({ maxLength: 5, unit: fc.constantFrom(..."aAb2-. ") });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const names = uniqueNames(texts, plainName, 20);
        for (const written of [camelCase, pascalCase, upperCase, snakeCase, (name: string) => name])
          expect(new Set(names.map((name) => written(name).toLowerCase())).size).to.equal(texts.length);
        for (const name of names) expect(name).to.match(/^[A-Za-z][A-Za-z0-9-]{0,19}$/);
      }),
    );
  });

  it("numbers a hundred thousand equal texts", () => {
    const names = uniqueNames(Array(100_000).fill("x"), plainName, 40);
    expect(names.at(-1)).to.equal("x-100000");
  });
});
