import { expect } from "chai";
import { needsAz } from "../../../lib/emit/scripts/needs-az.js";

describe("needsAz", () => {
  for (const [extensions, told] of [
    [[], "Needs az, signed in."],
    [["aksarc"], "Needs az with the extension aksarc, signed in."],
    [["aksarc", "k8s-runtime"], "Needs az with the extensions aksarc, k8s-runtime, signed in."],
  ] as const) {
    it(`says "${told}"`, () => {
      expect(needsAz(extensions)).to.equal(`${told} It stops at the first error.`);
    });
  }
});
