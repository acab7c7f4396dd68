import { expect } from "chai";
import { requestedLength } from "../../../lib/plan/fleet/requested-length.js";

describe("requestedLength", () => {
  it("reads a length, or says why it is none", () => {
    expect(["/0", "/24", "/32", "/255.255.255.0"].map(requestedLength)).to.deep.equal([0, 24, 32, 24]);
    expect(["10.0.0.0/24", "", "24", "x"].map(requestedLength)).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(requestedLength("/")).to.deep.equal({ reason: '"/" is not a prefix: the prefix length after the slash is missing' });
  });
});
