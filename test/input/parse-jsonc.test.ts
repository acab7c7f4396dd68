import { expect } from "chai";
import fc from "fast-check";
import { parseJsonc } from "../../lib/input/parse-jsonc.js";

const read = [
  ["comments of both kinds", '// a\n{ /* b */ "x": 1, // c\n "y": [/**/] }', { x: 1, y: [] }],
  ["commas after the last", '{"x": [1, 2,], "y": {"z": null,},}', { x: [1, 2], y: { z: null } }],
  ["what looks like a comment in a text", '{"x": "// no /* comment */"}', { x: "// no /* comment */" }],
  ["escapes", '["\\u00fc\\n\\\\\\"\\/"]', ['ü\n\\"/']],
  ["numbers", "[0, -0.5e+3, 12, 1E2]", [0, -500, 12, 100]],
  ["Windows line ends", '{\r\n"x": true\r\n}\r\n', { x: true }],
  ["a lone text", '"x"', "x"],
] as const;

const refused = [
  ['{"a": 1 "b": 2}', 'line 1, column 9: expected "," or "}", found a text'],
  ['{"a" 1}', 'line 1, column 6: expected ":" after the property name "a", found "1"'],
  ['{"a":\n  tru}', 'line 2, column 3: expected a value, found "tru"'],
  ['{"a": nulls}', 'line 1, column 7: expected a value, found "nulls"'],
  ["{'a': 1}", 'line 1, column 2: expected a property name in double quotes or "}", found "\'"; texts need the double quotes "…"'],
  ['{"a": “x”}', 'line 1, column 7: expected a value, found "“"; texts need the double quotes "…"'],
  ['{"a": 010}', 'line 1, column 7: "010" has a leading zero'],
  ['{"a": 10.0.0.1}', 'line 1, column 7: "10.0.0.1" is not a number as JSON writes them; texts need double quotes'],
  ['{"a": +1}', 'line 1, column 7: expected a value, found "+"'],
  ['{"a": "x\ny"}', "line 1, column 9: expected the closing quote of the text, found the end of the line; write \\n for a line break"],
  ['{"a": "C:\\x"}', 'line 1, column 10: "\\x" is not an escape in JSON; write "\\\\" for a backslash'],
  ['{"a": "x', "line 1, column 7: the text that begins here has no closing quote"],
  ['{"a": 1', 'line 1, column 8: expected "," or "}", found the end of the input'],
  ['{"a": [', 'line 1, column 8: expected a value or "]", found the end of the input'],
  ["{", 'line 1, column 2: expected a property name or "}", found the end of the input'],
  ['{"a": 1}}', 'line 1, column 9: expected the end of the input, found "}"'],
  ["[1,,2]", 'line 1, column 4: expected a value, found ","'],
  ["[1] /* open", "line 1, column 5: the comment that begins here has no end"],
  ['{"a":\u00a01}', 'line 1, column 6: expected a value, found "\\u{a0}"'],
] as const;

describe("parseJsonc", () => {
  for (const [what, text, value] of read) {
    it(`reads ${what}`, () => {
      expect(parseJsonc(text)).to.deep.equal({ value });
    });
  }

  for (const [text, message] of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      const parsed = parseJsonc(text);
      expect("faults" in parsed && parsed.faults).to.deep.equal([{ rule: "input-syntax", path: "", message }]);
    });
  }

  it("reports every property named twice, with its place and both lines", () => {
    const parsed = parseJsonc('{"a": [{"b": 1,\n "b": 2}],\n "c/d": 1, "c/d": 2, "\\u0061": 3}');
    expect("faults" in parsed && parsed.faults).to.deep.equal([
      { rule: "input-duplicate-key", path: "/a/0/b", message: '"b" is given in line 1 and again in line 2' },
      { rule: "input-duplicate-key", path: "/c~1d", message: '"c/d" is given twice in line 3' },
      { rule: "input-duplicate-key", path: "/a", message: '"a" is given in line 1 and again in line 3' },
    ]);
  });

  it("stops where the nesting is deeper than any request has", () => {
    const parsed = parseJsonc("[".repeat(100_000));
    const message = "line 1, column 65: the input is nested deeper than 64 levels";
    expect("faults" in parsed && parsed.faults).to.deep.equal([{ rule: "input-depth", path: "/0".repeat(64), message }]);
  });

  it("keeps a property called __proto__ as an ordinary property", () => {
    const parsed = parseJsonc('{"__proto__": {"a": 1},}');
    expect("value" in parsed && JSON.stringify(parsed.value)).to.equal('{"__proto__":{"a":1}}');
  });

  it("reads what JSON.parse reads, as it does", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, space) => {
        const value = JSON.parse(json);
        expect(parseJsonc(JSON.stringify(value, null, space))).to.deep.equal({ value });
      }),
    );
  });

  it("refuses what JSON.parse refuses, except for comments and trailing commas", () => {
    const json = fc.json({ maxDepth: 2 });
    const change = fc.tuple(
      json,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom("", '"', "\\", "0", "-", ".", "e", "{", "]", ":", "x", "\n", "\u0000"),
    );
    const changed = change.map(([text, at, drop, sign]) => text.slice(0, at % text.length) + sign + text.slice((at % text.length) + drop));
    fc.assert(
      fc.property(changed, (text) => {
        const parsed = parseJsonc(text);
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          const plain = /\/\/|\/\*|,\s*[\]}]/.test(text);
          expect("faults" in parsed || plain, text).to.equal(true);
          return;
        }
        const duplicates = "faults" in parsed && parsed.faults.every(({ rule }) => rule === "input-duplicate-key");
        if (!duplicates) expect(parsed).to.deep.equal({ value });
      }),
      { numRuns: 2000 },
    );
  });

  it("ends where there are more values than any network needs", () => {
    const most = 5_000_000;
    expect(parseJsonc(`[${"1,".repeat(most - 1)}]`)).to.have.property("value");
    const message = `line 1, column ${2 * most}: the input has more than 5000000 values`;
    expect(parseJsonc(`[${"1,".repeat(most)}]`))
      .to.have.property("faults")
      .that.deep.equals([{ rule: "input-size", path: `/${most - 1}`, message }]);
  });
});
