import { readFileSync } from "node:fs";
import { expect } from "chai";
import { headerLines } from "../../lib/emit/header.js";
import { toolVersion } from "../../lib/emit/tool-version.js";
import { emitRules } from "../../lib/rules/emit-rules.js";
import { findingOf } from "../../lib/rules/finding-of.js";

describe("headerLines", () => {
  it("names tool, version, platform and sources", () => {
    expect(headerLines({ title: "az commands", platform: "azure-local" })).to.deep.equal([
      `az commands, made by aks-netplan ${toolVersion}`,
      "Platform: azure-local",
      "Source: AKS enabled by Azure Arc network requirements",
      "Source: IP address planning for AKS enabled by Azure Arc",
    ]);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(toolVersion).to.equal(version);
  });

  it("names each error that was allowed, on a line of its own whatever it says", () => {
    const finding = findingOf(emitRules["emit-has-errors"], { path: "/networks/0", message: "a\nrm -rf /\u2028\u202Eb" });
    const lines = headerLines({ title: "x", platform: "__proto__", errors: [finding] });
    expect(lines.slice(2)).to.deep.equal([
      "NOT READY: the plan has 1 error, and was written all the same",
      "ERROR /networks/0: a\\u{a}rm -rf /\\u{2028}\\u{202e}b",
    ]);
  });
});
