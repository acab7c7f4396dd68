import { expect } from "chai";
import { PlanError } from "../../lib/finding/plan-error.js";
import type { Finding } from "../../types/index.js";

const finding = (severity: Finding["severity"], path: string): Finding => ({
  rule: "name-unique",
  severity,
  path,
  message: `${severity} here`,
  source: { document: "document", section: "section", basis: "inferred" },
});

describe("PlanError", () => {
  const findings = [finding("warning", "/a"), finding("error", "/b"), finding("info", "/c"), finding("error", "")];
  const error = new PlanError(findings);

  it("carries every finding, in the order given", () => {
    expect(error.findings).to.deep.equal(findings);
  });

  it("names the errors among them, one a line", () => {
    expect(error.message).to.equal("/b: error here\nerror here");
  });

  it("is an error with a name of its own", () => {
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal("PlanError");
    expect(String(error)).to.equal("PlanError: /b: error here\nerror here");
    expect(error.stack).to.be.a("string");
  });
});
