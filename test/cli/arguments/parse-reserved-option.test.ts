import { expect } from "chai";
import { parseReservedOption } from "../../../lib/cli/arguments/parse-reserved-option.js";

describe("parseReservedOption", () => {
  const read: readonly (readonly [text: string, reservation: unknown])[] = [
    ["10.0.0.1", "10.0.0.1"],
    ["10.0.0.4-10.0.0.9", "10.0.0.4-10.0.0.9"],
    ["10.0.0.16/30", "10.0.0.16/30"],
    ["gateway=10.0.0.1", { name: "gateway", range: "10.0.0.1" }],
    ["dns=10.0.0.4-10.0.0.9", { name: "dns", range: "10.0.0.4-10.0.0.9" }],
    // no address has "=", but a name may
    ["a=b=10.0.0.1", { name: "a=b", range: "10.0.0.1" }],
    // the library reports what is wrong with these
    ["=10.0.0.1", { name: "", range: "10.0.0.1" }],
    ["dns=", { name: "dns", range: "" }],
    ["", ""],
  ];
  for (const [text, reservation] of read)
    it(`reads ${JSON.stringify(text)}`, () => expect(parseReservedOption(text)).to.deep.equal(reservation));
});
