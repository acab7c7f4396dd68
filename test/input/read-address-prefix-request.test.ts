import { expect } from "chai";
import { readAddressPrefixRequest } from "../../lib/input/read-address-prefix-request.js";

describe("readAddressPrefixRequest", () => {
  it("reads the object and the bare text", () => {
    const value = { addressPrefix: "10.220.32.16/24" };
    expect(readAddressPrefixRequest(value)).to.deep.equal({ value, findings: [] });
    expect(readAddressPrefixRequest("10.220.32.16/24")).to.deep.equal({ value, findings: [] });
    expect(readAddressPrefixRequest("fd00::/8").value).to.deep.equal({ addressPrefix: "fd00::/8" });
  });

  it("points into the object, or to the whole input if that is the text", () => {
    const finding = {
      rule: "prefix-syntax",
      severity: "error",
      message: '" 10.0.0.0/24" is not a prefix: a space before the prefix',
      received: " 10.0.0.0/24",
      source: { document: "RFC 4632, RFC 6890 and RFC 3021", section: "RFC 4632, 3.1", basis: "inferred" },
    };
    const repair = (path: string) => [{ text: 'use "10.0.0.0/24"', patch: [{ op: "replace", path, value: "10.0.0.0/24" }] }];
    expect(readAddressPrefixRequest({ addressPrefix: " 10.0.0.0/24" }).findings).to.deep.equal([
      { ...finding, path: "/addressPrefix", repairs: repair("/addressPrefix") },
    ]);
    expect(readAddressPrefixRequest(" 10.0.0.0/24").findings).to.deep.equal([{ ...finding, path: "", repairs: repair("") }]);
  });

  for (const [input, message] of [
    [undefined, "undefined is not a JSON value"],
    [null, "expected a prefix such as 10.220.32.0/24 or an object with addressPrefix, got null"],
    [24, "expected a prefix such as 10.220.32.0/24 or an object with addressPrefix, got 24"],
    [["10.0.0.0/24"], "expected a prefix such as 10.220.32.0/24 or an object with addressPrefix, got a list of 1 item"],
  ] as const) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(readAddressPrefixRequest(input).findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
        ["schema-type", "", message],
      ]);
    });
  }
});
