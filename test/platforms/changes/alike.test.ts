import { expect } from "chai";
import {
  boundsAlike,
  hostsAlike,
  macAlike,
  nameAlike,
  prefixAlike,
  rangesAlike,
  regionAlike,
} from "../../../lib/platforms/changes/alike.js";

const rows: readonly [string, (value: unknown) => unknown, unknown, unknown][] = [
  ["names in any case", nameAlike, "Plant-7", "plant-7"],
  ["a region by either of its names", regionAlike, "East US", "eastus"],
  ["hosts as a text and as a list", hostsAlike, "a, B,", ["a", "b"]],
  ["MAC addresses with hyphens and colons", macAlike, "02-1E-2B-78-00-00", "02:1e:2b:78:00:00"],
  ["a prefix with a mask and host bits", prefixAlike, "10.1.2.3/255.255.0.0", "10.1.0.0/16"],
  [
    "ranges that adjoin",
    rangesAlike,
    [
      { start: "10.0.0.2", end: "10.0.0.2" },
      { start: "10.0.0.1", end: "10.0.0.1" },
    ],
    [{ start: "10.0.0.1", end: "10.0.0.2" }],
  ],
  ["bounds the wrong way round", boundsAlike, { start: "10.0.0.2", end: "10.0.0.1" }, { start: "10.0.0.1", end: "10.0.0.2" }],
];

describe("values that mean the same", () => {
  for (const [what, alike, one, other] of rows) {
    it(`${what}`, () => {
      expect(alike(one)).to.deep.equal(alike(other));
    });
  }

  it("are left as they are where they cannot be read, or are of another kind", () => {
    for (const [, alike] of rows) for (const value of [undefined, 7, { a: 1 }]) expect(alike(value)).to.deep.equal(value);
    expect(prefixAlike("10.0.0/8")).to.equal("10.0.0/8");
    expect(rangesAlike([{ start: "x", end: "y" }])).to.deep.equal([{ start: "x", end: "y" }]);
  });
});
