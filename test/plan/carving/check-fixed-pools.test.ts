import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolCarvingRequest, PoolRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

const prefix = "10.0.0.0/28";
const range = (start: number, end: number) => ({ start: `10.0.0.${start}`, end: `10.0.0.${end}` });
const given = (name: string, start: number, end: number): PoolRequest => ({ name, ...range(start, end) });
const stood = (name: string, start: number, end: number) => ({ name, ...range(start, end), size: end - start + 1 });

/** Each finding with what it offers, on a line each. */
function told(input: PoolCarvingRequest): string[] {
  const { findings } = outcomeOf(carvePools, input);
  expectSoundFindings(carvePools, input, findings);
  return findings.flatMap(({ severity, rule, path, message, conflict, repairs = [] }) => [
    `${severity} ${rule} ${path}: ${message}`,
    ...(conflict === undefined ? [] : [`  between ${[...conflict.pools, ...conflict.reservations].join(", ")}`]),
    ...repairs.map(
      ({ text, patch }) =>
        `  ${text}: ${patch.map((one) => [one.op, one.path, ...("value" in one ? [one.value] : [])].join(" ")).join(", ")}`,
    ),
  ]);
}

describe("checkFixedPools", () => {
  const rows: [reason: string, input: PoolCarvingRequest, told: string[]][] = [
    ["given bounds inside hold neither end", { addressPrefix: prefix, pools: [given("a", 1, 14)] }, []],
    ["a block may begin with the network address", { addressPrefix: prefix, pools: [given("a", 0, 7)] }, []],
    [
      "the network address, with its neighbours no block",
      { addressPrefix: prefix, pools: [given("a", 0, 2)] },
      [
        'warning pool-holds-end /pools/0: pool "a" at 10.0.0.0-10.0.0.2 contains the network address, which no host can have; use addresses from 10.0.0.1-10.0.0.14',
      ],
    ],
    [
      "the broadcast address",
      { addressPrefix: prefix, pools: [given("a", 13, 15)] },
      [
        'warning pool-holds-end /pools/0: pool "a" at 10.0.0.13-10.0.0.15 contains the broadcast address, which no host can have; use addresses from 10.0.0.1-10.0.0.14',
      ],
    ],
    [
      "the broadcast address, and the first usable one, which is none of the ends",
      { addressPrefix: prefix, pools: [given("a", 1, 15)] },
      [
        'warning pool-holds-end /pools/0: pool "a" at 10.0.0.1-10.0.0.15 contains the broadcast address, which no host can have; use addresses from 10.0.0.1-10.0.0.14',
      ],
    ],
    [
      "of two given pools the later gives way, where it begins higher",
      { addressPrefix: prefix, pools: [given("a", 4, 6), given("b", 6, 8)] },
      [
        'error pool-fixed-conflict /pools/1: pool "b" at 10.0.0.6-10.0.0.8 overlaps pool "a" 10.0.0.4-10.0.0.6; use unused addresses, such as 10.0.0.1-10.0.0.3',
        "  between b, a",
        "  use 10.0.0.1-10.0.0.3: replace /pools/1/start 10.0.0.1, replace /pools/1/end 10.0.0.3",
      ],
    ],
    [
      "and where it begins lower",
      { addressPrefix: prefix, pools: [given("a", 6, 8), given("b", 4, 6)] },
      [
        'error pool-fixed-conflict /pools/1: pool "b" at 10.0.0.4-10.0.0.6 overlaps pool "a" 10.0.0.6-10.0.0.8; use unused addresses, such as 10.0.0.1-10.0.0.3',
        "  between b, a",
        "  use 10.0.0.1-10.0.0.3: replace /pools/1/start 10.0.0.1, replace /pools/1/end 10.0.0.3",
      ],
    ],
    [
      "and where both begin alike",
      { addressPrefix: prefix, pools: [given("a", 4, 6), given("b", 4, 8)] },
      [
        'error pool-fixed-conflict /pools/1: pool "b" at 10.0.0.4-10.0.0.8 overlaps pool "a" 10.0.0.4-10.0.0.6; use unused addresses, such as 10.0.0.9-10.0.0.13',
        "  between b, a",
        "  use 10.0.0.9-10.0.0.13: replace /pools/1/start 10.0.0.9, replace /pools/1/end 10.0.0.13",
      ],
    ],
    [
      "a long pool is met by all that begin in it, also behind another, and not by what begins behind it",
      { addressPrefix: prefix, pools: [given("a", 1, 9), given("b", 2, 3), given("c", 4, 5), given("d", 10, 11)] },
      [
        'error pool-fixed-conflict /pools/1: pool "b" at 10.0.0.2-10.0.0.3 overlaps pool "a" 10.0.0.1-10.0.0.9; use unused addresses, such as 10.0.0.12-10.0.0.13',
        "  between b, a",
        "  use 10.0.0.12-10.0.0.13: replace /pools/1/start 10.0.0.12, replace /pools/1/end 10.0.0.13",
        'error pool-fixed-conflict /pools/2: pool "c" at 10.0.0.4-10.0.0.5 overlaps pool "a" 10.0.0.1-10.0.0.9; use unused addresses, such as 10.0.0.12-10.0.0.13',
        "  between c, a",
        "  use 10.0.0.12-10.0.0.13: replace /pools/2/start 10.0.0.12, replace /pools/2/end 10.0.0.13",
      ],
    ],
    [
      "a reservation in the middle, and none that is clear of it",
      { addressPrefix: prefix, reserved: ["10.0.0.5", { name: "printers", range: "10.0.0.9" }], pools: [given("a", 4, 6)] },
      [
        'error pool-fixed-conflict /pools/0: pool "a" at 10.0.0.4-10.0.0.6 overlaps a reservation 10.0.0.5; use unused addresses, such as 10.0.0.1-10.0.0.3',
        "  between a, 10.0.0.5",
        "  use 10.0.0.1-10.0.0.3: replace /pools/0/start 10.0.0.1, replace /pools/0/end 10.0.0.3",
      ],
    ],
    [
      "given bounds that end outside",
      { addressPrefix: prefix, pools: [given("a", 14, 17)] },
      [
        'error pool-fixed-conflict /pools/0: pool "a" at 10.0.0.14-10.0.0.17 is not completely inside 10.0.0.0-10.0.0.15; use unused addresses, such as 10.0.0.1-10.0.0.4',
        "  use 10.0.0.1-10.0.0.4: replace /pools/0/start 10.0.0.1, replace /pools/0/end 10.0.0.4",
      ],
    ],
    [
      "outside, and in a reservation",
      { addressPrefix: prefix, reserved: ["10.0.0.14"], pools: [given("a", 14, 17)] },
      [
        'error pool-fixed-conflict /pools/0: pool "a" at 10.0.0.14-10.0.0.17 is not completely inside 10.0.0.0-10.0.0.15 and overlaps a reservation 10.0.0.14; use unused addresses, such as 10.0.0.1-10.0.0.4',
        "  between a, 10.0.0.14",
        "  use 10.0.0.1-10.0.0.4: replace /pools/0/start 10.0.0.1, replace /pools/0/end 10.0.0.4",
      ],
    ],
    [
      "no other place is left",
      { addressPrefix: "10.0.0.0/29", reserved: ["10.0.0.2", "10.0.0.4", "10.0.0.6"], pools: [given("a", 1, 2)] },
      [
        'error pool-fixed-conflict /pools/0: pool "a" at 10.0.0.1-10.0.0.2 overlaps a reservation 10.0.0.2; use unused addresses from 10.0.0.1-10.0.0.6; no 2 consecutive addresses are free',
        "  between a, 10.0.0.2",
      ],
    ],
    [
      "a pool that has grown into a reservation",
      { addressPrefix: prefix, reserved: ["10.0.0.8"], pools: [{ name: "a", size: 6 }], previous: [stood("a", 4, 6)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.9 overlaps a reservation 10.0.0.8; a previous pool does not move, so request a size of at most 4, or remove it from previous so that it can be placed again',
        "  between a, 10.0.0.8",
        "  make it 4 addresses: replace /pools/0/size 4",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "a given pool gives way to one that exists and has grown",
      { addressPrefix: prefix, pools: [{ name: "a", size: 6 }, given("b", 8, 9)], previous: [stood("a", 4, 6)] },
      [
        'error pool-previous-conflict /pools/1: pool "b" at 10.0.0.8-10.0.0.9 overlaps pool "a" of the previous carving 10.0.0.4-10.0.0.9; use unused addresses, such as 10.0.0.1-10.0.0.2',
        "  between b, a",
        "  use 10.0.0.1-10.0.0.2: replace /pools/1/start 10.0.0.1, replace /pools/1/end 10.0.0.2",
      ],
    ],
    [
      "of two that exist the one that has grown into the other gives way",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", size: 6 },
          { name: "b", size: 2 },
        ],
        previous: [stood("a", 4, 6), stood("b", 8, 9)],
      },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.9 overlaps pool "b" of the previous carving 10.0.0.8-10.0.0.9; a previous pool does not move, so request a size of at most 4, or remove it from previous so that it can be placed again',
        "  between a, b",
        "  make it 4 addresses: replace /pools/0/size 4",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "grown past the last usable address",
      { addressPrefix: prefix, pools: [{ name: "a", size: 6 }], previous: [stood("a", 11, 13)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.11-10.0.0.16 is not completely inside 10.0.0.1-10.0.0.14; a previous pool does not move, so request a size of at most 4, or remove it from previous so that it can be placed again',
        "  make it 4 addresses: replace /pools/0/size 4",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "the spare counts as well",
      { addressPrefix: prefix, pools: [{ name: "a", size: 4, spare: 2 }], previous: [stood("a", 11, 13)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.11-10.0.0.16 is not completely inside 10.0.0.1-10.0.0.14; a previous pool does not move, so request a size of at most 2, or remove it from previous so that it can be placed again',
        "  make it 2 addresses: replace /pools/0/size 2",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "one address is clear of the reservation",
      { addressPrefix: prefix, reserved: ["10.0.0.5"], pools: [{ name: "a", size: 3 }], previous: [stood("a", 4, 4)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.6 overlaps a reservation 10.0.0.5; a previous pool does not move, so request a size of at most 1, or remove it from previous so that it can be placed again',
        "  between a, 10.0.0.5",
        "  make it 1 address: replace /pools/0/size 1",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "no address is clear of it",
      { addressPrefix: prefix, reserved: ["10.0.0.4"], pools: [{ name: "a", size: 3 }], previous: [stood("a", 4, 6)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.6 overlaps a reservation 10.0.0.4; a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again',
        "  between a, 10.0.0.4",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "it exists in another prefix",
      { addressPrefix: prefix, pools: [{ name: "a", size: 3 }], previous: [{ name: "a", start: "10.0.1.4", end: "10.0.1.6", size: 3 }] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.1.4-10.0.1.6 is not completely inside 10.0.0.1-10.0.0.14; a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again',
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "given bounds of a pool that exists end sooner",
      { addressPrefix: prefix, reserved: ["10.0.0.8"], pools: [given("a", 4, 9)], previous: [stood("a", 4, 6)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.9 overlaps a reservation 10.0.0.8; use 10.0.0.7 as its end',
        "  between a, 10.0.0.8",
        "  end at 10.0.0.7: replace /pools/0/end 10.0.0.7",
      ],
    ],
    [
      "also where they hold the network address, as given bounds may",
      { addressPrefix: prefix, reserved: ["10.0.0.8"], pools: [given("a", 0, 9)], previous: [stood("a", 0, 6)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.0-10.0.0.9 overlaps a reservation 10.0.0.8; use 10.0.0.7 as its end',
        "  between a, 10.0.0.8",
        "  end at 10.0.0.7: replace /pools/0/end 10.0.0.7",
      ],
    ],
    [
      "given bounds of which no address is clear",
      { addressPrefix: prefix, reserved: ["10.0.0.4"], pools: [given("a", 4, 9)], previous: [stood("a", 4, 6)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.9 overlaps a reservation 10.0.0.4; a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again',
        "  between a, 10.0.0.4",
      ],
    ],
    [
      "two that exist in one place",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", size: 3 },
          { name: "b", size: 3 },
        ],
        previous: [stood("a", 4, 6), stood("b", 4, 6)],
      },
      [
        'error pool-previous-conflict /pools/1: pool "b" of the previous carving at 10.0.0.4-10.0.0.6 overlaps pool "a" of the previous carving 10.0.0.4-10.0.0.6; a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again',
        "  between b, a",
        "  remove it from previous so that it can be placed again: remove /previous/1",
      ],
    ],
    [
      "two that exist in part in one place, whatever their order",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", size: 3 },
          { name: "b", size: 3 },
        ],
        previous: [stood("a", 6, 8), stood("b", 4, 6)],
      },
      [
        'error pool-previous-conflict /pools/1: pool "b" of the previous carving at 10.0.0.4-10.0.0.6 overlaps pool "a" of the previous carving 10.0.0.6-10.0.0.8; a previous pool does not move, so request a size of at most 2, or remove it from previous so that it can be placed again',
        "  between b, a",
        "  make it 2 addresses: replace /pools/1/size 2",
        "  remove it from previous so that it can be placed again: remove /previous/1",
      ],
    ],
    [
      "a block has no smaller size to ask for",
      { addressPrefix: prefix, reserved: ["10.0.0.6"], pools: [{ name: "a", prefixLength: 30 }], previous: [stood("a", 4, 5)] },
      [
        'error pool-previous-conflict /pools/0: pool "a" of the previous carving at 10.0.0.4-10.0.0.7 overlaps a reservation 10.0.0.6; a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again',
        "  between a, 10.0.0.6",
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
