import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolCarvingRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

/** Each finding with what does not go together and what is offered. */
function told(input: PoolCarvingRequest): string[] {
  const { findings } = outcomeOf(carvePools, input);
  expectSoundFindings(carvePools, input, findings);
  return findings
    .filter(({ rule }) => rule !== "prefix-special-purpose")
    .flatMap(({ severity, rule, path, received, message, conflict, repairs = [] }) => [
      `${severity} ${rule} ${path} ${String(received)}: ${message}`,
      ...(conflict === undefined ? [] : [`  between ${[...conflict.pools, "|", ...conflict.reservations].join(", ")}`]),
      ...repairs.map(
        ({ text, patch }) =>
          `  ${text}: ${patch.map((one) => [one.op, one.path, ...("value" in one ? [one.value] : [])].join(" ")).join(", ")}`,
      ),
    ]);
}

describe("explainMisfit", () => {
  const rows: [reason: string, input: PoolCarvingRequest, told: string[]][] = [
    [
      "a pool that is one too large",
      { addressPrefix: "10.0.0.0/28", pools: [{ name: "a", size: 15 }] },
      [
        'error pool-does-not-fit /pools/0/size 15: pool "a" of 15 addresses does not fit into 10.0.0.0/28; free for it: 14 addresses, longest free run: 14; use 10.0.0.0/27, or request a size of at most 14',
        "  between a, |",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        '  make pool "a" 14 addresses: replace /pools/0/size 14',
      ],
    ],
    [
      "a pool with spare is made smaller by its size",
      { addressPrefix: "10.0.0.0/28", pools: [{ name: "a", size: 12, spare: "25%" }] },
      [
        'error pool-does-not-fit /pools/0/size 12: pool "a" of 15 addresses does not fit into 10.0.0.0/28; free for it: 14 addresses, longest free run: 14; use 10.0.0.0/27, or request a size of at most 11',
        "  between a, |",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        '  make pool "a" 11 addresses: replace /pools/0/size 11',
      ],
    ],
    [
      "a pool with room behind it",
      { addressPrefix: "10.0.0.0/28", pools: [{ name: "a", size: 10, room: 5 }] },
      [
        'error pool-does-not-fit /pools/0/size 10: pool "a" of 10 addresses with growth room for 5 does not fit into 10.0.0.0/28; free for it: 14 addresses, longest free run: 14; use 10.0.0.0/27, or request a size of at most 9',
        "  between a, |",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        '  make pool "a" 9 addresses: replace /pools/0/size 9',
      ],
    ],
    [
      "a block that is the whole prefix, and one more",
      {
        addressPrefix: "10.0.0.0/28",
        pools: [
          { name: "a", prefixLength: 28 },
          { name: "b", prefixLength: 30 },
        ],
      },
      [
        'error pool-does-not-fit /pools/1/prefixLength 30: pool "b" of /30 does not fit into 10.0.0.0/28; free for it and another pool: 16 addresses, longest free run: 16; use 10.0.0.0/27',
        "  between a, b, |",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
      ],
    ],
    [
      "two reservations are in the way of a block: neither alone is enough to release",
      {
        addressPrefix: "10.0.0.0/28",
        reserved: [{ name: "printers", range: "10.0.0.9" }, "10.0.0.2"],
        pools: [{ name: "a", prefixLength: 28 }],
      },
      [
        'error pool-does-not-fit /pools/0/prefixLength 28: pool "a" of /28 does not fit into 10.0.0.0/28; free for it: 14 addresses, longest free run: 6; use 10.0.0.0/27, or request a block of /30',
        "  between a, |, printers",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        '  make pool "a" a /30: replace /pools/0/prefixLength 30',
      ],
    ],
    [
      "a reservation without a name that alone is in the way",
      { addressPrefix: "10.0.0.0/28", reserved: ["10.0.0.8"], pools: [{ name: "a", size: 8 }] },
      [
        'error pool-does-not-fit /pools/0/size 8: pool "a" of 8 addresses does not fit into 10.0.0.0/28; free for it: 13 addresses, longest free run: 7; use 10.0.0.0/27, request a size of at most 7, or remove the reservation 10.0.0.8',
        "  between a, |, 10.0.0.8",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        '  make pool "a" 7 addresses: replace /pools/0/size 7',
        "  remove the reservation 10.0.0.8: remove /reserved/0",
      ],
    ],
    [
      "every address is reserved: no smaller pool fits",
      { addressPrefix: "10.0.0.0/29", reserved: ["10.0.0.0/29"], pools: [{ name: "a", size: 1 }] },
      [
        'error pool-does-not-fit /pools/0/size 1: pool "a" of 1 address does not fit into 10.0.0.0/29; free for it: 0 addresses, longest free run: 0; use 10.0.0.0/28, or remove the reservation 10.0.0.0-10.0.0.7',
        "  between a, |, 10.0.0.0-10.0.0.7",
        "  use the prefix 10.0.0.0/28: replace /addressPrefix 10.0.0.0/28",
        "  remove the reservation 10.0.0.0-10.0.0.7: remove /reserved/0",
      ],
    ],
    [
      "no prefix is larger, no size is smaller, and no reservation is in the way",
      {
        addressPrefix: "0.0.0.0/0",
        pools: [
          { name: "a", start: "0.0.0.1", end: "255.255.255.254" },
          { name: "b", size: 1 },
        ],
      },
      [
        'error pool-does-not-fit /pools/1/size 1: pool "b" of 1 address does not fit into 0.0.0.0/0; free for it: 0 addresses, longest free run: 0; request less',
        "  between a, b, |",
      ],
    ],
    [
      "the larger prefix holds the pools, their rooms and what is reserved in it",
      {
        addressPrefix: "10.0.0.0/29",
        reserved: ["10.0.0.8-10.0.0.20"],
        pools: [
          { name: "a", size: 4, room: 2 },
          { name: "b", size: 3 },
        ],
      },
      [
        "info reservation-outside-prefix /reserved/0 10.0.0.8-10.0.0.20: 10.0.0.8-10.0.0.20 is outside 10.0.0.0/29 and has no effect; remove it or correct it",
        "  remove the reservation: remove /reserved/0",
        'error pool-does-not-fit /pools/1/size 3: pool "b" of 3 addresses does not fit into 10.0.0.0/29; free for it and another pool: 6 addresses, longest free run: 6; use 10.0.0.0/27',
        "  between a, b, |",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
      ],
    ],
    [
      "of two gaps the longer is reported as the longest run",
      { addressPrefix: "10.0.0.0/28", reserved: ["10.0.0.6"], pools: [{ name: "a", size: 9 }] },
      [
        'error pool-does-not-fit /pools/0/size 9: pool "a" of 9 addresses does not fit into 10.0.0.0/28; free for it: 13 addresses, longest free run: 8; use 10.0.0.0/27, request a size of at most 8, or remove the reservation 10.0.0.6',
        "  between a, |, 10.0.0.6",
        "  use the prefix 10.0.0.0/27: replace /addressPrefix 10.0.0.0/27",
        '  make pool "a" 8 addresses: replace /pools/0/size 8',
        "  remove the reservation 10.0.0.6: remove /reserved/0",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
