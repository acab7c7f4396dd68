import { expect } from "chai";
import { expected } from "../../lib/input/expected.js";
import { ipv4Address, ipv4Range } from "../../lib/input/formats.js";
import type { Shape } from "../../lib/input/shape.js";

const shapes: readonly (readonly [Shape, string])[] = [
  [{ type: "string" }, "text"],
  [{ type: "string", format: ipv4Address }, "an IPv4 address such as 10.220.32.1"],
  [{ type: "string", pattern: /%$/u, words: "a percentage" }, "a percentage"],
  [{ type: "integer" }, "a whole number"],
  [{ type: "integer", minimum: 1 }, "a whole number from 1"],
  [{ type: "integer", maximum: 9 }, "a whole number up to 9"],
  [{ type: "number", minimum: 1, maximum: 9 }, "a number from 1 to 9"],
  [{ type: "boolean" }, "true or false"],
  [{ values: ["ARP", "BGP", "Both"] }, '"ARP", "BGP" or "Both"'],
  [{ values: [1, 3, 5] }, "1, 3 or 5"],
  [{ type: "array" }, "a list"],
  [{ type: "array", items: { type: "string", format: ipv4Address } }, "a list, each item an IPv4 address such as 10.220.32.1"],
  [{ type: "object" }, "an object"],
  [{ type: "object", required: ["name", "range"] }, "an object with name and range"],
  [
    {
      anyOf: [
        { type: "string", format: ipv4Range },
        { type: "object", required: ["name"] },
      ],
    },
    "addresses such as 10.220.32.1, 10.220.32.16-10.220.32.17 or 10.220.32.32/29 or an object with name",
  ],
];

describe("expected", () => {
  for (const [shape, words] of shapes) {
    it(words, () => {
      expect(expected(shape)).to.equal(words);
    });
  }
});
