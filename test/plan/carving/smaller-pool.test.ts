import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolRequest } from "../../../types/index.js";
import { outcomeOf } from "../outcome.js";
import { dotted } from "./requests.js";

/** Every fourth address is reserved, so that runs of three are left: so many that sizes are not tried one by one. */
const reserved = Array.from({ length: 4100 }, (_, index) => dotted(0x0a000000 + 4 * index));

/** What is offered for a pool that finds no place beside others, which do. */
function offeredBeside(usedRanges: string[], pools: PoolRequest[]): string[] {
  const { findings } = outcomeOf(carvePools, { addressPrefix: "10.0.0.0/17", reserved: usedRanges, pools });
  const { repairs = [] } = findings.find(({ severity }) => severity === "error") ?? {};
  return repairs.map(({ text }) => text).filter((text) => text.startsWith("make"));
}

function offered(pool: Partial<PoolRequest>, count = reserved.length, beside: PoolRequest[] = [{ name: "a", size: 3 }]): string[] {
  return offeredBeside(
    [...reserved.slice(0, count), `${dotted(0x0a000000 + 4 * count)}-10.0.127.255`],
    [...beside, { name: "b", ...pool }],
  );
}

describe("smallerPool", () => {
  const rows: [reason: string, pool: Partial<PoolRequest>, expected: string[]][] = [
    ["the longest run that is left", { size: 10 }, ['make pool "b" 3 addresses']],
    ["that run without the room behind the pool", { size: 10, room: 1 }, ['make pool "b" 2 addresses']],
    ["that run without the spare", { size: 10, spare: 2 }, ['make pool "b" 1 address']],
    ["nothing where room alone takes the run", { size: 10, room: 3 }, []],
    ["one address less than requested, where only its room was too much", { size: 3, room: 1 }, ['make pool "b" 2 addresses']],
    ["the longest block that fits", { prefixLength: 28 }, ['make pool "b" a /31']],
  ];
  for (const [reason, pool, expected] of rows) {
    for (const count of [4100, 30]) {
      it(`offers among ${count} gaps ${reason}`, () => {
        expect(offered(pool, count)).to.deep.equal(expected);
      });
    }
  }

  /** Reserves all but runs of so many addresses, with one between each and the next. */
  const runs = (...lengths: readonly number[]): string[] => {
    let next = 0x0a000001;
    const ends = lengths.map((length) => {
      next += length + 1;
      return dotted(next - 1);
    });
    return ["10.0.0.0", ...ends, `${dotted(next)}-10.0.127.255`];
  };
  const single = Array.from({ length: 4100 }, () => 1);
  const withOneAndThree = [
    { name: "b", size: 10 },
    { name: "one", size: 1 },
    { name: "three", size: 3 },
  ];
  const amongRuns: [reason: string, usedRanges: string[], pools: PoolRequest[], expected: string[]][] = [
    [
      "the second longest of many runs, where another pool has the longest",
      runs(7, 3, ...single),
      [
        { name: "a", size: 7 },
        { name: "b", size: 10 },
      ],
      ['make pool "b" 3 addresses'],
    ],
    [
      "what is found by trying, where the others find no place one after the other",
      runs(3, 1, 2),
      withOneAndThree,
      ['make pool "b" 2 addresses'],
    ],
    ["nothing of that among many runs", runs(3, 2, ...single), withOneAndThree, []],
    ["a single address", runs(1, 1), [{ name: "b", prefixLength: 30 }], ['make pool "b" a /32']],
  ];
  for (const [reason, usedRanges, pools, expected] of amongRuns) {
    it(`offers ${reason}`, () => {
      expect(offeredBeside(usedRanges, pools)).to.deep.equal(expected);
    });
  }

  it("offers nothing among many gaps where the others find no place one after the other", () => {
    expect(offered({ size: 10 }, 4100, [{ name: "a", size: 4 }])).to.deep.equal([]);
  });
});
