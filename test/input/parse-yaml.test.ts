import { expect } from "chai";
import fc from "fast-check";
import { stringify } from "yaml";
import { parseYaml } from "../../lib/input/parse-yaml.js";

const read = [
  [
    "a request",
    "platform: azure-local\nvlan: 7\nnetworks:\n  - name: a\n    on: true\n",
    { platform: "azure-local", vlan: 7, networks: [{ name: "a", on: true }] },
  ],
  ["flow style", "{a: [x, 1], 'b': ~}", { a: ["x", 1], b: null }],
  ["comments and a document mark", "# c\n---\na: 1 # d\n", { a: 1 }],
  ["dates as the texts they are", "asOf: 2026-03-16", { asOf: "2026-03-16" }],
  ["yes as the text it is", "a: yes", { a: "yes" }],
  ["a quoted number as text", 'a: "010"\nb: !!str 010', { a: "010", b: "010" }],
  ["names that are numbers", "443: a", { "443": "a" }],
  ["aliases", "a: &net [x]\nb: *net", { a: ["x"], b: ["x"] }],
  ["a lone text", "10.0.0.0/24", "10.0.0.0/24"],
] as const;

const refused = [
  ["a: 1\nb: 2\na: 3", "input-duplicate-key", "/a", 'line 3, column 1: "a" is given a second time'],
  [
    "vlan: 010",
    "input-syntax",
    "/vlan",
    "line 1, column 7: the number 010 is octal for some readers and not for others; write it in decimal",
  ],
  [
    "vlan: 0o17",
    "input-syntax",
    "/vlan",
    "line 1, column 7: the number 0o17 is octal for some readers and not for others; write it in decimal",
  ],
  ["a: [.inf]", "input-syntax", "/a/0", "line 1, column 5: .inf is not a number that JSON can hold"],
  ["a: !!binary aGk=", "input-syntax", "/a", "line 1, column 13: the tag tag:yaml.org,2002:binary is not a type that JSON can hold"],
  [
    "a: !!timestamp 2026-01-01",
    "input-syntax",
    "/a",
    "line 1, column 16: the tag tag:yaml.org,2002:timestamp is not a type that JSON can hold",
  ],
  ["a: !site x", "input-syntax", "", "line 1, column 4: unresolved tag: !site"],
  ["? [a]\n: 1", "input-syntax", "", "line 1, column 3: a property name has to be text"],
  ["a: *b", "input-syntax", "/a", "line 1, column 4: the alias *b has no anchor before it"],
  ["a: &a [*a]", "input-syntax", "/a/0", "line 1, column 8: the alias *a has no anchor before it"],
  ["a: 1\n---\nb: 2", "input-syntax", "", "line 2, column 1: expected one document, found 2"],
  ["# nothing", "input-syntax", "", "the input is empty"],
  ["a: b: c", "input-syntax", "", "line 1, column 4: nested mappings are not allowed in compact mappings"],
  ["a:\n\t- b", "input-syntax", "", "line 2, column 1: tabs are not allowed as indentation"],
] as const;

describe("parseYaml", () => {
  for (const [what, text, value] of read) {
    it(`reads ${what}`, () => {
      expect(parseYaml(text)).to.deep.equal({ value });
    });
  }

  for (const [text, rule, path, message] of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseYaml(text)).to.deep.equal({ faults: [{ rule, path, message }] });
    });
  }

  it("ends where aliases of aliases would unfold without measure", () => {
    const levels = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`);
    const parsed = parseYaml(`a0: &a0 [x, x, x]\n${levels.join("\n")}`);
    expect("faults" in parsed && parsed.faults.map(({ rule, path }) => ({ rule, path }))).to.deep.equal([
      { rule: "input-size", path: "/a6/1" },
    ]);
  });

  it("ends where the nesting has no end", () => {
    for (const text of ["- ".repeat(20_000), "[".repeat(20_000), `${"- ".repeat(65)}x`]) {
      const parsed = parseYaml(text);
      expect("faults" in parsed && parsed.faults.map(({ rule }) => rule)).to.deep.equal(["input-depth"]);
    }
  });

  // where a regular expression is compiled at the end of the stack, the process ends and nothing can be caught
  it("calls itself for none of the levels, however much of the stack is used", () => {
    const text = `a: ${"[".repeat(3000)}`;
    const below = (calls: number): unknown => (calls === 0 ? parseYaml(text) : below(calls - 1));
    for (let calls = 0; calls < 3000; calls += 100)
      expect(below(calls)).to.deep.equal({
        faults: [{ rule: "input-depth", path: "", message: "the input is nested deeper than 64 levels" }],
      });
  });

  it("keeps a property called __proto__ as an ordinary property", () => {
    const parsed = parseYaml("__proto__: {a: 1}");
    expect("value" in parsed && JSON.stringify(parsed.value)).to.equal('{"__proto__":{"a":1}}');
  });

  it("reads back what was written of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (given) => {
        const value = JSON.parse(JSON.stringify(given));
        expect(parseYaml(stringify(value, { aliasDuplicateObjects: false }))).to.deep.equal({ value });
      }),
    );
  });

  it("does not start with more than it has memory for", () => {
    const text = `a: ${"b".repeat(2_097_150)}`;
    const message = "the input has 2097153 characters of YAML, and more than 2097152 are accepted only as JSON; write it as JSON";
    expect(parseYaml(text)).to.deep.equal({ faults: [{ rule: "input-size", path: "", message }] });
    expect(parseYaml(text.slice(0, -1))).to.have.property("value");
  });
});
