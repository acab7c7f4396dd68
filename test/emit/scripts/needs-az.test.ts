import { expect } from "chai";
import type { NeededVersion } from "../../../lib/emit/commands/command.js";
import { installing, needsAz } from "../../../lib/emit/scripts/needs-az.js";

const az: NeededVersion = { name: "az", version: "2.57.0" };
const aksarc: NeededVersion = { name: "aksarc", version: "1.2.23" };
const preview: NeededVersion = { name: "aksarc", version: "1.0.0b1", exactly: true };
const runtime: NeededVersion = { name: "k8s-runtime", version: "1.0.0" };

describe("needsAz", () => {
  const rows: readonly (readonly [readonly NeededVersion[], string])[] = [
    [[az], "Needs az 2.57.0 or later, signed in."],
    [[az, aksarc], "Needs az 2.57.0 or later, with the extension aksarc 1.2.23 or later, signed in."],
    [[az, preview], "Needs az 2.57.0 or later, with the extension aksarc 1.0.0b1 and no other version, signed in."],
    [
      [az, aksarc, runtime],
      "Needs az 2.57.0 or later, with the extensions aksarc 1.2.23 or later and k8s-runtime 1.0.0 or later, signed in.",
    ],
  ];
  for (const [needs, text] of rows) {
    it(`says "${text}"`, () => {
      expect(needsAz(needs)).to.equal(`${text} It checks the versions and stops at the first error.`);
    });
  }
});

describe("installing", () => {
  it("names the command that installs a version", () => {
    expect([az, aksarc, preview].map(installing)).to.deep.equal([
      "az upgrade",
      "az extension add --upgrade --name aksarc",
      "az extension add --name aksarc --version 1.0.0b1",
    ]);
  });
});
