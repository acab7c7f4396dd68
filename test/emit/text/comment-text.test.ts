import { expect } from "chai";
import fc from "fast-check";
import { bashComment, powershellComment } from "../../../lib/emit/text/comment-text.js";
import { hostileText } from "../../helpers/random-plans.js";

describe("comments", () => {
  it("are one line without invisible characters", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(bashComment(text)).to.match(/^# [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
        expect(powershellComment(text)).to.match(/^# [\x20-\x7E]*$/);
      }),
    );
  });

  it("show what can be shown", () => {
    expect(bashComment("Ångström\nrm -rf /")).to.equal("# Ångström\\u{a}rm -rf /");
    expect(powershellComment("Ångström\u2019")).to.equal("# \\u{c5}ngstr\\u{f6}m\\u{2019}");
    expect([bashComment(""), powershellComment("")]).to.deep.equal(["#", "#"]);
    expect(bashComment("x".repeat(1e6))).to.have.length.below(600);
  });
});
