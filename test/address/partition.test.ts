import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressAt, formatRange, partition } from "../../lib/address/index.js";
import { anyBase, range, rangesIn } from "./support.js";

const shown = (whole: AddressRange, ranges: readonly AddressRange[]) =>
  partition(whole, ranges).map((piece) => `${formatRange(piece)} ${piece.heldBy.join("+")}`.trim());

describe("partition", () => {
  const whole = range("10.0.0.0", "10.0.0.9");
  const rows: [reason: string, ranges: AddressRange[], pieces: string[]][] = [
    ["nothing cuts nothing", [], ["10.0.0.0-10.0.0.9"]],
    [
      "a range in the middle makes three pieces",
      [range("10.0.0.3", "10.0.0.5")],
      ["10.0.0.0-10.0.0.2", "10.0.0.3-10.0.0.5 0", "10.0.0.6-10.0.0.9"],
    ],
    ["a range around everything cuts nothing", [range("9.0.0.0", "11.0.0.0")], ["10.0.0.0-10.0.0.9 0"]],
    ["an adjacent range cuts nothing", [range("10.0.0.10", "10.0.0.20"), range("9.255.255.255")], ["10.0.0.0-10.0.0.9"]],
    [
      "ranges that overlap share a piece",
      [range("10.0.0.4", "10.0.0.12"), range("9.0.0.0", "10.0.0.5")],
      ["10.0.0.0-10.0.0.3 1", "10.0.0.4-10.0.0.5 1+0", "10.0.0.6-10.0.0.9 0"],
    ],
    [
      "ranges that touch are pieces of their own",
      [range("10.0.0.0", "10.0.0.4"), range("10.0.0.5", "10.0.0.9")],
      ["10.0.0.0-10.0.0.4 0", "10.0.0.5-10.0.0.9 1"],
    ],
  ];
  for (const [reason, ranges, pieces] of rows) {
    it(reason, () => {
      expect(shown(whole, ranges)).to.deep.equal(pieces);
    });
  }

  it("works at both ends of the address space", () => {
    const all = range("0.0.0.0", "255.255.255.255");
    expect(shown(all, [all])).to.deep.equal(["0.0.0.0-255.255.255.255 0"]);
    expect(shown(all, [range("255.255.255.255"), range("0.0.0.0")])).to.deep.equal([
      "0.0.0.0 1",
      "0.0.0.1-255.255.255.254",
      "255.255.255.255 0",
    ]);
  });

  it("names for every address the ranges that contain it", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base))),
        ([base, ranges]) => {
          const whole = { first: addressAt(base + 20), last: addressAt(base + 255) };
          let next: number = whole.first;
          for (const { first, last, heldBy } of partition(whole, ranges)) {
            expect(first).to.equal(next);
            for (; next <= last; next++) {
              const holding = [...ranges.keys()].filter((i) => (ranges[i]?.first ?? 0) <= next && next <= (ranges[i]?.last ?? -1));
              expect([...heldBy].sort((a, b) => a - b)).to.deep.equal(holding);
            }
          }
          expect(next).to.equal(whole.last + 1);
        },
      ),
    );
  });
});
