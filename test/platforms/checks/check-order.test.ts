import { expect } from "chai";
import { parseRange } from "../../../lib/address/index.js";
import { checkOrder } from "../../../lib/platforms/checks/check-order.js";
import { applyPatch } from "../../helpers/apply-patch.js";

const range = parseRange("10.0.0.1-10.0.0.9");

describe("checkOrder", () => {
  it("tells nothing of a range the right way round", () => {
    expect(checkOrder(range, undefined, "/ipRange")).to.deep.equal([]);
    expect(checkOrder(range, false, "/ipRange")).to.deep.equal([]);
  });

  it("tells of the wrong way round at its start, with the swap as the repair", () => {
    const [finding, ...others] = checkOrder(range, true, "/a/ipRange");
    expect(others).to.deep.equal([]);
    expect(finding).to.deep.include({
      rule: "range-order",
      severity: "error",
      path: "/a/ipRange/start",
      received: "10.0.0.9",
      message: "start 10.0.0.9 is after end 10.0.0.1; use 10.0.0.1-10.0.0.9",
    });
    const request = { a: { ipRange: { start: "10.0.0.9", end: "10.0.0.1" } } };
    expect(finding?.repairs?.map(({ patch }) => applyPatch(request, patch))).to.deep.equal([
      { a: { ipRange: { start: "10.0.0.1", end: "10.0.0.9" } } },
    ]);
  });
});
