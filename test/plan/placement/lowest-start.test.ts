import { expect } from "chai";
import { addressAt } from "../../../lib/address/index.js";
import { lowestStart } from "../../../lib/plan/placement/lowest-start.js";

describe("lowestStart", () => {
  const rows: [
    reason: string,
    gap: [number, number],
    size: number,
    alignment: number,
    room: number,
    within: [number, number],
    expected: number | undefined,
  ][] = [
    ["at the start of the gap", [5, 9], 3, 1, 0, [0, 99], 5],
    ["exactly the gap", [5, 9], 5, 1, 0, [0, 99], 5],
    ["longer than the gap", [5, 9], 6, 1, 0, [0, 99], undefined],
    ["at the start of the window", [5, 9], 3, 1, 0, [6, 99], 6],
    ["past the end of the window", [5, 9], 3, 1, 0, [0, 6], undefined],
    ["on the next boundary", [5, 15], 4, 4, 0, [0, 99], 8],
    ["on a boundary that is too late", [5, 10], 4, 4, 0, [0, 99], undefined],
    ["with room behind it", [5, 9], 3, 1, 2, [0, 99], 5],
    ["room past the gap", [5, 9], 3, 1, 3, [0, 99], undefined],
    ["room past the window", [5, 9], 3, 1, 2, [0, 8], undefined],
    ["the last address there is", [0xffffffff, 0xffffffff], 1, 1, 0, [0, 0xffffffff], 0xffffffff],
    ["past the last address there is", [0xffffffff, 0xffffffff], 2, 1, 0, [0, 0xffffffff], undefined],
    ["all addresses there are", [0, 0xffffffff], 2 ** 32, 2 ** 32, 0, [0, 0xffffffff], 0],
    ["a boundary past the last address", [0x80000001, 0xffffffff], 2 ** 31, 2 ** 31, 0, [0, 0xffffffff], undefined],
  ];
  for (const [reason, gap, size, alignment, room, within, expected] of rows) {
    it(reason, () => {
      const range = ([first, last]: [number, number]) => ({ first: addressAt(first), last: addressAt(last) });
      expect(lowestStart(range(gap), { size, alignment, room, within: range(within) })).to.equal(expected);
    });
  }
});
