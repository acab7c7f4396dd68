import { expect } from "chai";
import fc from "fast-check";
import { formatJson } from "../../../lib/cli/output/format-json.js";
import { formatJsonc } from "../../../lib/cli/output/format-jsonc.js";

describe("formatJsonc", () => {
  it("colours keys, strings and the rest as az does", () => {
    expect(formatJsonc({ name: "a: 1", size: -5, ok: true, none: null })).to.equal(
      [
        "{",
        '  \u001b[94m"name"\u001b[39m: \u001b[33m"a: 1"\u001b[39m,',
        '  \u001b[94m"size"\u001b[39m: \u001b[34m-5\u001b[39m,',
        '  \u001b[94m"ok"\u001b[39m: \u001b[34mtrue\u001b[39m,',
        '  \u001b[94m"none"\u001b[39m: \u001b[34mnull\u001b[39m',
        "}",
        "",
      ].join("\n"),
    );
  });

  it("is plain JSON without its colours", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
        expect(formatJsonc(value).replace(/\u001b\[[0-9]+m/g, "")).to.equal(formatJson(value));
      }),
    );
  });

  it("accepts a string of megabytes", () => {
    expect(formatJsonc(`"${"\\".repeat(3_000_000)}`)).to.have.length.greaterThan(3_000_000);
  });
});
