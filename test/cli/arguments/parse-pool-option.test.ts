import { expect } from "chai";
import { parsePoolOption } from "../../../lib/cli/arguments/parse-pool-option.js";
import { UsageError } from "../../../lib/cli/arguments/usage-error.js";

const forms = "write NAME=SIZE such as nodes=27, NAME=/LENGTH such as lb=/28, or NAME=START-END such as vip=10.0.0.4-10.0.0.9";

describe("parsePoolOption", () => {
  const read: readonly (readonly [text: string, pool: unknown])[] = [
    ["nodes=27", { name: "nodes", size: 27 }],
    ["lb=/28", { name: "lb", prefixLength: 28 }],
    ["vip=10.0.0.4-10.0.0.9", { name: "vip", start: "10.0.0.4", end: "10.0.0.9" }],
    // the library reports what is wrong with a value of the right form
    ["a=0", { name: "a", size: 0 }],
    ["a=/99", { name: "a", prefixLength: 99 }],
    ["a=999.0.0.1-x", { name: "a", start: "999.0.0.1", end: "x" }],
    ["a= 10.0.0.4-10.0.0.9 ", { name: "a", start: " 10.0.0.4", end: "10.0.0.9 " }],
    ["front end=5", { name: "front end", size: 5 }],
    ["__proto__=5", JSON.parse('{ "name": "__proto__", "size": 5 }')],
  ];
  for (const [text, pool] of read) it(`reads ${text}`, () => expect(parsePoolOption(text)).to.deep.equal(pool));

  const refused: readonly (readonly [text: string, reason: string])[] = [
    ["", "there is no '='"],
    ["nodes", "there is no '='"],
    ["=5", "the name is missing"],
    ["a=", "there is nothing after '='"],
    ["a=x", "'x' is not a valid size (a whole number without leading zeros)"],
    ["a=5.5", "'5.5' is not a valid size (a whole number without leading zeros)"],
    ["a=-5", "'-5' is not a valid size (a whole number without leading zeros)"],
    ["a=+5", "'+5' is not a valid size (a whole number without leading zeros)"],
    ["a=05", "'05' is not a valid size (a whole number without leading zeros)"],
    ["a=0x10", "'0x10' is not a valid size (a whole number without leading zeros)"],
    ["a=1e3", "'1e3' is not a valid size (a whole number without leading zeros)"],
    ["a= 5", "' 5' is not a valid size (a whole number without leading zeros)"],
    ["a=٥", "'٥' is not a valid size (a whole number without leading zeros)"],
    ["a==5", "'=5' is not a valid size (a whole number without leading zeros)"],
    ["a=10.0.0.4", "'10.0.0.4' is not a valid size (a whole number without leading zeros)"],
    ["a=10.0.0.4-", "'10.0.0.4-' is not a valid size (a whole number without leading zeros)"],
    ["a=9999999999999999", "'9999999999999999' is not a valid size (a whole number without leading zeros)"],
    ["a=/", "'' is not a valid length (a whole number without leading zeros)"],
    ["a=/028", "'028' is not a valid length (a whole number without leading zeros)"],
    ["a=/x", "'x' is not a valid length (a whole number without leading zeros)"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses '${text}': ${reason}`, () => expect(() => parsePoolOption(text)).to.throw(`--pool '${text}': ${reason}; ${forms}`));
  }

  it("does not repeat megabytes", () => {
    expect(() => parsePoolOption("a".repeat(5_000_000)))
      .to.throw(UsageError)
      .with.property("message")
      .with.length.below(300);
  });
});
