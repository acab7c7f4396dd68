import { expect } from "chai";
import { addressesIn, changedSetting, prefixIn } from "../../../lib/platforms/changes/changed-setting.js";
import { azureLocalRules } from "../../../lib/rules/azure-local-rules.js";

const row = azureLocalRules["lnet-immutable"];
const network = { name: "n", path: "/logicalNetworks/0" };

describe("changedSetting", () => {
  const rows: [reason: string, now: unknown, before: unknown, told: string | undefined][] = [
    ["what exists", 5, 5, undefined],
    ["a number", 5, 7, 'vlan of "n" is 7 in the previous plan and cannot be changed to 5; use 7, or a second network'],
    ["nought is a value", 0, 7, 'vlan of "n" is 7 in the previous plan and cannot be changed to 0; use 7, or a second network'],
    [
      "a list in another order",
      ["a", "b"],
      ["b", "a"],
      'vlan of "n" is b, a in the previous plan and cannot be changed to a, b; use b, a, or a second network',
    ],
    ["what was not known", 5, undefined, undefined],
    ["what is missing now", undefined, 7, undefined],
    ["what was edited beyond recognition", 5, { vlan: 7 }, undefined],
  ];
  for (const [reason, now, before, told] of rows) {
    it(`${told === undefined ? "tells nothing" : "tells"}: ${reason}`, () => {
      const findings = changedSetting(row, network, { property: "vlan", now, before });
      expect(findings.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal(
        told === undefined ? [] : [`/logicalNetworks/0/vlan: ${told}`],
      );
    });
  }

  it("puts back what exists, with what goes with it", () => {
    const beside = [{ op: "remove" as const, path: "/x" }];
    const [finding] = changedSetting(row, network, { property: "vlan", now: 5, before: 7 }, beside);
    expect(finding?.repairs).to.deep.equal([
      { text: "use 7", patch: [{ op: "add", path: "/logicalNetworks/0/vlan", value: 7 }, ...beside] },
    ]);
  });
});

describe("addressesIn and prefixIn", () => {
  it("read what a plan has, and nothing else", () => {
    expect(addressesIn(["10.0.0.1", "10.0.0.2"])).to.deep.equal(["10.0.0.1", "10.0.0.2"]);
    expect(addressesIn(["10.0.0.1", "the router"])).to.equal(undefined);
    expect(addressesIn("10.0.0.1")).to.equal(undefined);
    expect([prefixIn("10.0.0.9/255.255.255.0"), prefixIn(undefined)]).to.deep.equal(["10.0.0.0/24", undefined]);
  });
});
