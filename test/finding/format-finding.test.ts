import { expect } from "chai";
import { formatFinding } from "../../lib/finding/format-finding.js";
import type { Finding } from "../../types/index.js";

const finding: Finding = {
  rule: "lnet-vlan-range",
  severity: "error",
  path: "/logicalNetworks/0/vlan",
  message: "5000 is over 4094",
  source: { document: "document", section: "section", basis: "documented" },
};

describe("formatFinding", () => {
  it("is the pointer and the message", () => {
    expect(formatFinding(finding)).to.equal("/logicalNetworks/0/vlan: 5000 is over 4094");
  });

  it("is the message alone if the finding is about the whole input", () => {
    expect(formatFinding({ ...finding, path: "", message: "the input is empty" })).to.equal("the input is empty");
  });

  it("contains no severity, rule or repairs, which are for lists of findings", () => {
    expect(formatFinding({ ...finding, severity: "info", repairs: [{ text: "give 1", patch: [] }] })).to.equal(formatFinding(finding));
  });
});
