import { expect } from "chai";
import fc from "fast-check";
import { jsonText } from "../../../lib/emit/text/json-text.js";

describe("jsonText", () => {
  it("is read back, except for halves of surrogate pairs", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        expect(JSON.parse(jsonText(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(JSON.parse(jsonText(["\ud83d", "\u{1f600}"]))).to.deep.equal(["\ufffd", "\u{1f600}"]);
  });

  it("shows nothing that an editor would not", () => {
    expect(jsonText({ a: "\u202Ex\u{E0001}\u007F" })).to.equal('{\n  "a": "\\u202ex\\udb40\\udc01\\u007f"\n}');
  });
});
