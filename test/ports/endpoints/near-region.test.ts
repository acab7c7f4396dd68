import { expect } from "chai";
import { nearRegion } from "../../../lib/ports/endpoints/near-region.js";

describe("nearRegion", () => {
  const regions = ["eastus", "westeurope", "usgovvirginia"];
  const rows = [
    ["eastus", "eastus", "the region itself"],
    ["east-us", "eastus", "punctuation makes no difference"],
    ["astus", "eastus", "first letter missing"],
    ["eastu", "eastus", "last letter missing"],
    ["easttus", "eastus", "a letter doubled"],
    ["eestus", "eastus", "a letter changed"],
    ["aestus", "eastus", "two letters swapped"],
    ["westeuroep", "westeurope", "two letters swapped at the end"],
    ["eastus2", undefined, "a digit distinguishes regions"],
    ["westus", undefined, "two letters differ"],
    ["useast", undefined, "another order of words is not a typing error"],
    ["", undefined, "nothing given"],
    ["𝔢astus", "eastus", "letters of other alphabets are ignored like punctuation"],
  ] as const;
  for (const [given, toPlace, reason] of rows) {
    it(`${JSON.stringify(given)}: ${reason}`, () => {
      expect(nearRegion(given, regions)).to.equal(toPlace);
    });
  }
});
