import { expect } from "chai";
import { accepts, convert } from "../../lib/input/convert.js";
import { ipv4Address } from "../../lib/input/formats.js";
import type { Shape } from "../../lib/input/shape.js";

const address: Shape = { type: "string", format: ipv4Address };
const vlan: Shape = { type: "integer", minimum: 0, maximum: 4094 };
const spare: Shape = { anyOf: [vlan, { type: "string", pattern: /^[0-9]+%$/u }] };

const meant: readonly (readonly [Shape, unknown, unknown, string])[] = [
  [vlan, "8", 8, "a number written as text"],
  [vlan, " 8", undefined, "two changes at once would be guessing"],
  [vlan, "08", undefined, "a leading zero may be octal"],
  [vlan, "5000", undefined, "a number that would not fit"],
  [vlan, "8.5", undefined, "no whole number"],
  [vlan, "", undefined, "empty text is not 0"],
  [vlan, [8], 8, "a list of the one thing"],
  [vlan, [8, 9], undefined, "which of the two?"],
  [vlan, null, undefined, "null is nothing"],
  [{ type: "boolean" }, "true", true, "a truth value written as text"],
  [{ type: "boolean" }, "$False", false, "as PowerShell writes it"],
  [{ type: "boolean" }, 1, undefined, "1 is a number"],
  [{ type: "string" }, 8, "8", "a number where text belongs"],
  [address, 10, undefined, "a number that is not an address"],
  [address, "10.0.0.1\n", "10.0.0.1", "a line break at the end"],
  [{ type: "array", items: address }, "10.0.0.1", ["10.0.0.1"], "one address where a list is expected"],
  [{ type: "array", items: address }, "10.0.0", undefined, "something else where a list is expected"],
  [{ type: "array", items: { type: "object" } }, { a: 1 }, [{ a: 1 }], "one object where a list is expected"],
  [{ type: "array", minItems: 2, items: address }, "10.0.0.1", undefined, "a list that would be too short"],
  [spare, "8", 8, "of alternatives the one that fits"],
  [spare, "x", undefined, "none that fits"],
];

describe("convert", () => {
  for (const [shape, value, result, why] of meant) {
    it(`makes ${JSON.stringify(result)} of ${JSON.stringify(value)}: ${why}`, () => {
      expect(convert(shape, value)).to.deep.equal(result);
    });
  }
});

describe("accepts", () => {
  it("decides by type, values, bounds, pattern and format", () => {
    const judged: readonly (readonly [Shape, unknown, boolean])[] = [
      [{}, { a: 1 }, true],
      [{ never: true }, 1, false],
      [{ values: ["a"] }, "b", false],
      [{ type: "string", minLength: 1 }, "", false],
      [{ type: "string", maxLength: 1 }, "🏔", true],
      [{ type: "array", maxItems: 1 }, [1, 2], false],
      [spare, "8%", true],
      [spare, [], false],
    ];
    expect(judged.map(([shape, value]) => accepts(shape, value))).to.deep.equal(judged.map(([, , verdict]) => verdict));
  });
});
