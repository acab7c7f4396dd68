import { expect } from "chai";
import { findingBelow } from "../../lib/finding/finding-below.js";
import type { Finding } from "../../types/index.js";

const finding: Finding = {
  rule: "lnet-vlan-range",
  severity: "error",
  path: "/vlan",
  message: "5000 is over 4094",
  source: { document: "d", section: "s", basis: "documented" },
};

describe("findingBelow", () => {
  it("points to the same place of the whole, and does not change the finding", () => {
    const before = structuredClone(finding);
    expect(findingBelow("/before", finding)).to.deep.equal({ ...finding, path: "/before/vlan" });
    expect(findingBelow("/before", { ...finding, path: "" }).path).to.equal("/before");
    expect(finding).to.deep.equal(before);
  });

  it("changes the repairs as well", () => {
    const repairs = [{ text: "use 1", patch: [{ op: "replace" as const, path: "/vlan", value: 1 }] }];
    expect(findingBelow("/a/0", { ...finding, repairs }).repairs?.[0]?.patch).to.deep.equal([
      { op: "replace", path: "/a/0/vlan", value: 1 },
    ]);
  });
});
