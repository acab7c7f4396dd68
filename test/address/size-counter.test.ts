import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet, intersect, lastAddress, setSize, sizeCounter } from "../../lib/address/index.js";

const range = (first: number, last: number) => ({ first, last }) as AddressRange;

describe("sizeCounter", () => {
  const set = addressSet([range(2, 4), range(10, 10), range(20, lastAddress)]);
  const rows: [reason: string, within: AddressRange, size: number][] = [
    ["before all of it", range(0, 1), 0],
    ["a part of a range", range(3, 3), 1],
    ["over a gap", range(4, 10), 2],
    ["a gap", range(5, 9), 0],
    ["the end of the address space", range(lastAddress, lastAddress), 1],
    ["everything", range(0, lastAddress), 2 ** 32 - 20 + 4],
  ];
  for (const [reason, within, size] of rows) {
    it(reason, () => {
      expect(sizeCounter(set)(within)).to.equal(size);
    });
  }

  it("counts nothing of nothing", () => {
    expect(sizeCounter([])(range(0, lastAddress))).to.equal(0);
  });

  it("counts what the intersection has", () => {
    const ranges = fc.tuple(fc.nat(60), fc.nat(12)).map(([first, more]) => range(first, first + more));
    fc.assert(
      fc.property(fc.array(ranges), ranges, (several, within) => {
        const all = addressSet(several);
        expect(sizeCounter(all)(within)).to.equal(setSize(intersect(all, [within])));
      }),
    );
  });
});
