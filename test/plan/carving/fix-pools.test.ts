import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolCarvingRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";

const prefix = "10.0.0.0/28";
const range = (start: number, end: number) => ({ start: `10.0.0.${start}`, end: `10.0.0.${end}` });
const stood = (name: string, start: number, end: number) => ({ name, ...range(start, end), size: end - start + 1 });

/** Where the pools are, or each finding with what is offered. */
function told(input: PoolCarvingRequest): string[] {
  const { result, findings } = outcomeOf(carvePools, input);
  expectSoundFindings(
    carvePools,
    input,
    findings.filter(({ rule }) => rule !== "name-unique"),
  );
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

describe("fixPools", () => {
  const rows: [reason: string, input: PoolCarvingRequest, told: string[]][] = [
    [
      "what exists is kept, by its name, and grows where it is",
      {
        addressPrefix: prefix,
        pools: [
          { name: "b", size: 2 },
          { name: "a", size: 4 },
        ],
        previous: [stood("a", 4, 6), stood("gone", 1, 3)],
      },
      ["b 10.0.0.1-10.0.0.2", "a 10.0.0.4-10.0.0.7"],
    ],
    [
      "a whole result is taken as well as a list",
      {
        addressPrefix: prefix,
        pools: [{ name: "a", size: 4 }],
        previous: { pools: [stood("a", 4, 6)] },
      },
      ["a 10.0.0.4-10.0.0.7"],
    ],
    [
      "a name that exists twice",
      { addressPrefix: prefix, pools: [{ name: "a", size: 3 }], previous: [stood("a", 4, 6), stood("b", 1, 1), stood("a", 8, 9)] },
      [
        'error name-unique /previous/2/name a: "a" is also the name of /previous/0, so the previous place of the pool is unknown; remove one of the two',
        "  remove this one: remove /previous/2",
      ],
    ],
    [
      "a name that exists twice in a whole result",
      {
        addressPrefix: prefix,
        pools: [{ name: "a", size: 3 }],
        previous: {
          pools: [stood("a", 4, 6), stood("a", 8, 9)],
        },
      },
      [
        'error name-unique /previous/pools/1/name a: "a" is also the name of /previous/pools/0, so the previous place of the pool is unknown; remove one of the two',
        "  remove this one: remove /previous/pools/1",
      ],
    ],
    [
      "a block that exists on its boundary",
      { addressPrefix: prefix, pools: [{ name: "a", prefixLength: 30 }], previous: [stood("a", 4, 7)] },
      ["a 10.0.0.4-10.0.0.7"],
    ],
    [
      "a block that cannot begin where it exists",
      { addressPrefix: prefix, pools: [{ name: "a", prefixLength: 29 }], previous: [stood("a", 4, 7)] },
      [
        'error pool-previous-conflict /pools/0 undefined: pool "a" begins at 10.0.0.4 in the previous carving, but a block of /29 cannot begin there; a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again',
        "  remove it from previous so that it can be placed again: remove /previous/0",
      ],
    ],
    [
      "given bounds that begin where it exists",
      { addressPrefix: prefix, pools: [{ name: "a", ...range(4, 9) }], previous: [stood("a", 4, 6)] },
      ["a 10.0.0.4-10.0.0.9"],
    ],
    [
      "given bounds that begin elsewhere",
      { addressPrefix: prefix, pools: [{ name: "a", ...range(5, 9) }], previous: [stood("a", 4, 6)] },
      [
        'error pool-previous-conflict /pools/0/start 10.0.0.5: pool "a" begins at 10.0.0.4 in the previous carving but is requested to begin at 10.0.0.5; a previous pool does not move, so keep 10.0.0.4, or remove it from previous',
        "  begin at 10.0.0.4: replace /pools/0/start 10.0.0.4, replace /pools/0/end 10.0.0.8",
        "  remove its previous place: remove /previous/0",
      ],
    ],
    [
      "given bounds that begin elsewhere and cannot go back, as the address space ends before",
      {
        addressPrefix: "255.255.255.240/28",
        pools: [{ name: "a", start: "255.255.255.241", end: "255.255.255.246" }],
        previous: [{ name: "a", start: "255.255.255.251", end: "255.255.255.254" }],
      },
      [
        "warning prefix-special-purpose /addressPrefix 255.255.255.240/28: 255.255.255.240/28 overlaps 240.0.0.0/4 (Reserved, RFC 1112) and 1 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        'error pool-previous-conflict /pools/0/start 255.255.255.241: pool "a" begins at 255.255.255.251 in the previous carving but is requested to begin at 255.255.255.241; a previous pool does not move, so keep 255.255.255.251, or remove it from previous',
        "  remove its previous place: remove /previous/0",
      ],
    ],
    [
      "given bounds that just can go back",
      {
        addressPrefix: "255.255.255.240/28",
        pools: [{ name: "a", start: "255.255.255.241", end: "255.255.255.244" }],
        previous: [{ name: "a", start: "255.255.255.252", end: "255.255.255.254" }],
      },
      [
        "warning prefix-special-purpose /addressPrefix 255.255.255.240/28: 255.255.255.240/28 overlaps 240.0.0.0/4 (Reserved, RFC 1112) and 1 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        'error pool-previous-conflict /pools/0/start 255.255.255.241: pool "a" begins at 255.255.255.252 in the previous carving but is requested to begin at 255.255.255.241; a previous pool does not move, so keep 255.255.255.252, or remove it from previous',
        "  begin at 255.255.255.252: replace /pools/0/start 255.255.255.252, replace /pools/0/end 255.255.255.255",
        "  remove its previous place: remove /previous/0",
      ],
    ],
    [
      "given bounds the wrong way round, where it exists",
      { addressPrefix: prefix, pools: [{ name: "a", ...range(9, 4) }], previous: [stood("a", 4, 6)] },
      [
        "error range-order /pools/0/start 10.0.0.9: start 10.0.0.9 is after end 10.0.0.4; use 10.0.0.4-10.0.0.9",
        "  swap start and end: replace /pools/0/start 10.0.0.4, replace /pools/0/end 10.0.0.9",
      ],
    ],
    [
      "what exists at the end of the address space and grows past it",
      {
        addressPrefix: "255.255.255.240/28",
        pools: [{ name: "a", size: 8 }],
        previous: [{ name: "a", start: "255.255.255.251", end: "255.255.255.254" }],
      },
      [
        "warning prefix-special-purpose /addressPrefix 255.255.255.240/28: 255.255.255.240/28 overlaps 240.0.0.0/4 (Reserved, RFC 1112) and 1 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        'error pool-previous-conflict /pools/0 undefined: pool "a" of the previous carving at 255.255.255.251-255.255.255.255 is not completely inside 255.255.255.241-255.255.255.254; a previous pool does not move, so request a size of at most 4, or remove it from previous so that it can be placed again',
        "  make it 4 addresses: replace /pools/0/size 4",
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
