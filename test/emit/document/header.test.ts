import { readFileSync } from "node:fs";
import { expect } from "chai";
import { generator } from "../../../lib/emit/document/generator.js";
import { headerLines } from "../../../lib/emit/document/header.js";
import { addressRules } from "../../../lib/rules/address-rules.js";
import { emitRules } from "../../../lib/rules/emit-rules.js";
import { findingOf } from "../../../lib/rules/finding-of.js";

describe("headerLines", () => {
  it("names tool, platform and the documents of the rules", () => {
    expect(headerLines({ platform: "azure-local", rules: ["lnet-static-only", "no-such-rule"], errors: [] })).to.deep.equal([
      `Written by aks-netplan ${generator.version} for the platform azure-local.`,
      "Source documents:",
      "- AKS enabled by Azure Arc network requirements, 2025-07-10",
    ]);
  });

  it("names the document of a finding where it is that of a platform", () => {
    const source = { document: "New-AksHciNetworkSetting", section: "-gateway", basis: "documented" } as const;
    const finding = { ...findingOf(addressRules["pool-no-headroom"], { path: "/a", message: "b" }), source };
    expect(
      headerLines({ platform: "windows-server", rules: ["pool-no-headroom"], findings: [finding], errors: [] }).slice(1),
    ).to.deep.equal(["Source documents:", "- New-AksHciNetworkSetting, 0b598ccf"]);
    const edited = { ...finding, source: { ...source, document: "a\nb" } };
    expect(headerLines({ platform: "any", rules: ["pool-no-headroom"], findings: [edited], errors: [] }).slice(2)).to.deep.equal([
      "- a\\u{a}b",
    ]);
  });

  it("has name and version of the package", () => {
    const { name, version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect(generator).to.deep.equal({ name, version });
  });

  it("names each allowed error on a line of its own, whatever it says", () => {
    const finding = findingOf(emitRules["emit-has-errors"], { path: "/networks/0", message: "a\nrm -rf /\u2028\u202Eb" });
    expect(headerLines({ platform: "__proto__", rules: [], errors: [finding] }).slice(1)).to.deep.equal([
      "THE PLAN HAS 1 ERROR. DO NOT DEPLOY BEFORE IT IS RESOLVED:",
      "- /networks/0: a\\u{a}rm -rf /\\u{2028}\\u{202e}b (emit-has-errors)",
    ]);
  });
});
