import { expect } from "chai";
import { parseRangeOption } from "../../../lib/cli/arguments/parse-range-option.js";
import { UsageError } from "../../../lib/cli/arguments/usage-error.js";

const forms = "write NAME=RANGE such as plant-7=10.30.7.0/24, printers=10.30.7.250-10.30.8.9 or gateway=10.30.9.1";

describe("parseRangeOption", () => {
  const read: readonly (readonly [text: string, range: unknown])[] = [
    ["plant-7=10.30.7.0/24", { name: "plant-7", range: "10.30.7.0/24" }],
    ["printers=10.30.7.250-10.30.8.9", { name: "printers", range: "10.30.7.250-10.30.8.9" }],
    ["six=fd00::/64", { name: "six", range: "fd00::/64" }],
    // no range contains an equals sign
    ["a=b=10.0.0.1", { name: "a=b", range: "10.0.0.1" }],
    // the library reports what is wrong with a range
    ["a= 10.0.0.300", { name: "a", range: " 10.0.0.300" }],
    ["__proto__=x", JSON.parse('{ "name": "__proto__", "range": "x" }')],
  ];
  for (const [text, range] of read) it(`reads ${text}`, () => expect(parseRangeOption(text)).to.deep.equal(range));

  const refused: readonly (readonly [text: string, reason: string])[] = [
    ["", "there is no '='"],
    ["10.0.0.0/8", "there is no '='"],
    ["=10.0.0.0/8", "the name is missing"],
    ["a=", "there is nothing after '='"],
    ["=", "the name is missing"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses '${text}': ${reason}`, () => expect(() => parseRangeOption(text)).to.throw(`--range '${text}': ${reason}; ${forms}`));
  }

  it("does not repeat megabytes", () => {
    expect(() => parseRangeOption("a".repeat(5_000_000)))
      .to.throw(UsageError)
      .with.property("message")
      .with.length.below(300);
  });
});
