import { expect } from "chai";
import { checkDocument } from "../../lib/input/check-document.js";

const cutOff = [
  ["an object", "@{name=linux; nodeCount=3}"],
  ["several objects in a list that lay too deep", "@{name=a} @{name=b}"],
  ["a list", "System.Object[]"],
  ["a hashtable", "System.Collections.Hashtable"],
  ["an ordered hashtable", "System.Collections.Specialized.OrderedDictionary"],
  ["a generic list", "System.Collections.Generic.List`1[System.Object]"],
  ["several hashtables", "System.Collections.Hashtable System.Collections.Hashtable"],
] as const;

const whole = ["@home", "@{", "System", "System.Object", "a System.Object[]", "System.Objects[]", "{}", ""];

describe("checkDocument", () => {
  for (const [what, text] of cutOff) {
    it(`reports that PowerShell cut off ${what}`, () => {
      expect(checkDocument({ clusters: [{ "node/pools": text }] }).faults).to.deep.equal([
        {
          rule: "input-truncated",
          path: "/clusters/0/node~1pools",
          message: `PowerShell cut this value off and wrote text "${text}"; write the input with ConvertTo-Json -Depth 64`,
          received: text,
        },
      ]);
    });
  }

  it("reports every value that was cut off", () => {
    const { faults } = checkDocument({ a: "System.Object[]", b: ["x", "@{c=1}"] });
    expect(faults.map(({ path }) => path)).to.deep.equal(["/a", "/b/1"]);
  });

  it("ignores other texts", () => {
    expect(checkDocument(whole).faults).to.deep.equal([]);
  });

  it("counts property names at every depth", () => {
    expect(checkDocument({ a: { b: [{ c: 1 }, { c: 2 }] } }).names).to.equal(4);
  });

  it("reports where the document is nested too deep, however deep it is", () => {
    let value: unknown = 1;
    for (let i = 0; i < 100_000; i++) value = [value];
    expect(checkDocument({ a: value }).faults).to.deep.equal([
      { rule: "input-depth", path: `/a${"/0".repeat(63)}`, message: "the input is nested deeper than 64 levels" },
    ]);
  });
});
