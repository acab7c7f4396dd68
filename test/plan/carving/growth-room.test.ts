import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolCarvingRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

const prefix = "10.0.0.0/28";
const range = (start: number, end: number) => ({ start: `10.0.0.${start}`, end: `10.0.0.${end}` });

/** Where the pools are, and each finding with what is offered. */
function told(input: PoolCarvingRequest): string[] {
  const { result, findings } = outcomeOf(carvePools, input);
  expectSoundFindings(carvePools, input, findings);
  return [
    ...(result?.pools.map(({ name, start, end }) => `${name} ${start}-${end}`) ?? []),
    ...findings.flatMap(({ severity, rule, path, received, message, repairs = [] }) => [
      `${severity} ${rule} ${path} ${String(received)}: ${message}`,
      ...repairs.map(
        ({ text, patch }) =>
          `  ${text}: ${patch.map((one) => [one.op, one.path, ...("value" in one ? [one.value] : [])].join(" ")).join(", ")}`,
      ),
    ]),
  ];
}

describe("roomsOf", () => {
  const rows: [reason: string, input: PoolCarvingRequest, told: string[]][] = [
    [
      "a room behind given bounds is kept clear",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", ...range(1, 2), room: 3 },
          { name: "b", size: 2 },
        ],
      },
      ["a 10.0.0.1-10.0.0.2", "b 10.0.0.6-10.0.0.7"],
    ],
    [
      "a reservation ends it",
      { addressPrefix: prefix, reserved: ["10.0.0.5"], pools: [{ name: "a", ...range(1, 2), room: 3 }] },
      [
        'error pool-fixed-conflict /pools/0/room 3: pool "a" requests room for 3 more addresses after it, but only 2 addresses are free there; use a room of 2',
        "  use a room of 2: replace /pools/0/room 2",
      ],
    ],
    [
      "a room may end with the last usable address",
      { addressPrefix: prefix, pools: [{ name: "a", ...range(10, 12), room: 2 }] },
      ["a 10.0.0.10-10.0.0.12"],
    ],
    [
      "and not behind it",
      { addressPrefix: prefix, pools: [{ name: "a", ...range(10, 12), room: 3 }] },
      [
        'error pool-fixed-conflict /pools/0/room 3: pool "a" requests room for 3 more addresses after it, but only 2 addresses are free there; use a room of 2',
        "  use a room of 2: replace /pools/0/room 2",
      ],
    ],
    [
      "another pool with given bounds ends it",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", ...range(1, 2), room: 3 },
          { name: "b", ...range(4, 5) },
        ],
      },
      [
        'error pool-fixed-conflict /pools/0/room 3: pool "a" requests room for 3 more addresses after it, but only 1 address are free there; use a room of 1',
        "  use a room of 1: replace /pools/0/room 1",
      ],
    ],
    [
      "there is none at all",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", ...range(1, 2), room: 1 },
          { name: "b", ...range(3, 5) },
        ],
      },
      [
        'error pool-fixed-conflict /pools/0/room 1: pool "a" requests room for 1 more addresses after it, but only 0 addresses are free there; use a room of 0',
        "  use a room of 0: replace /pools/0/room 0",
      ],
    ],
    [
      "behind a pool that exists it is a warning, and the pool stays",
      {
        addressPrefix: prefix,
        reserved: ["10.0.0.9"],
        pools: [{ name: "a", size: 3, room: 4 }],
        previous: [{ name: "a", ...range(4, 6) }],
      },
      [
        "a 10.0.0.4-10.0.0.6",
        'warning pool-room-short /pools/0/room 4: pool "a" requests room for 4 more addresses after it, but only 2 addresses are free there; use a room of 2',
        "  use a room of 2: replace /pools/0/room 2",
      ],
    ],
    [
      "also where the bounds of what exists are given",
      {
        addressPrefix: prefix,
        reserved: ["10.0.0.9"],
        pools: [{ name: "a", ...range(4, 6), room: 4 }],
        previous: [{ name: "a", ...range(4, 6) }],
      },
      [
        "a 10.0.0.4-10.0.0.6",
        'warning pool-room-short /pools/0/room 4: pool "a" requests room for 4 more addresses after it, but only 2 addresses are free there; use a room of 2',
        "  use a room of 2: replace /pools/0/room 2",
      ],
    ],
    [
      "others are placed behind the rooms of both",
      {
        addressPrefix: prefix,
        pools: [
          { name: "a", ...range(1, 2), room: 2 },
          { name: "b", ...range(5, 6), room: 2 },
          { name: "c", size: 6 },
        ],
      },
      ["a 10.0.0.1-10.0.0.2", "b 10.0.0.5-10.0.0.6", "c 10.0.0.9-10.0.0.14"],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
