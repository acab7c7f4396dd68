import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet, subtract } from "../../lib/address/index.js";
import { anyBase, expectInvariant, membersOf, range, rangesIn } from "./support.js";

describe("subtract", () => {
  // set     |---------|
  const set = [range("10.0.0.10", "10.0.0.20")];
  const rows: [why: string, holes: AddressRange[], left: AddressRange[]][] = [
    ["no hole leaves the set", [], set],
    ["a hole that ends right before leaves the set", [range("10.0.0.1", "10.0.0.9")], set],
    ["a hole that starts right after leaves the set", [range("10.0.0.21", "10.0.0.30")], set],
    ["a hole cuts the start", [range("10.0.0.1", "10.0.0.10")], [range("10.0.0.11", "10.0.0.20")]],
    ["a hole cuts the end", [range("10.0.0.20", "10.0.0.30")], [range("10.0.0.10", "10.0.0.19")]],
    [
      "a hole in the middle leaves two ranges",
      [range("10.0.0.12", "10.0.0.14")],
      [range("10.0.0.10", "10.0.0.11"), range("10.0.0.15", "10.0.0.20")],
    ],
    ["the same range leaves nothing", set, []],
    ["a hole around leaves nothing", [range("0.0.0.0", "255.255.255.255")], []],
    [
      "several holes leave what is between",
      [range("10.0.0.5", "10.0.0.10"), range("10.0.0.12"), range("10.0.0.14", "10.0.0.17"), range("10.0.0.19", "10.0.0.25")],
      [range("10.0.0.11"), range("10.0.0.13"), range("10.0.0.18")],
    ],
  ];
  for (const [why, holes, left] of rows) {
    it(why, () => {
      expect(subtract(set, holes)).to.deep.equal(left);
    });
  }

  it("lets one hole reach over several ranges", () => {
    const three = [range("10.0.0.1", "10.0.0.3"), range("10.0.0.5", "10.0.0.7"), range("10.0.0.9", "10.0.0.11")];
    expect(subtract(three, [range("10.0.0.3", "10.0.0.9")])).to.deep.equal([
      range("10.0.0.1", "10.0.0.2"),
      range("10.0.0.10", "10.0.0.11"),
    ]);
  });

  it("works at both ends of the address space", () => {
    const all: AddressRange[] = [range("0.0.0.0", "255.255.255.255")];
    expect(subtract(all, [range("255.255.255.255")])).to.deep.equal([range("0.0.0.0", "255.255.255.254")]);
    expect(subtract(all, [range("0.0.0.0")])).to.deep.equal([range("0.0.0.1", "255.255.255.255")]);
    expect(subtract(all, all)).to.deep.equal([]);
    expect(subtract([], all)).to.deep.equal([]);
  });

  it("agrees with a comparison address by address, and keeps the invariant", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base))),
        ([base, left, right]) => {
          const result = subtract(addressSet(left), addressSet(right));
          expectInvariant(result);
          const [inLeft, inRight] = [membersOf(left, base), membersOf(right, base)];
          expect(membersOf(result, base)).to.deep.equal(inLeft.map((member, i) => member && !inRight[i]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
