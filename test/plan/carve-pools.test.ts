import { expect } from "chai";
import fc from "fast-check";
import { carvePools } from "../../lib/plan/carve-pools.js";
import type { PoolCarvingRequest, PoolRequest } from "../../types/index.js";
import { expectShape } from "./against-schema.js";
import { boundsOf, faultsOf, lengthOf } from "./carving-oracle.js";
import { dotted, poolIn, reservationIn } from "./carving-requests.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "./outcome.js";

type More = Omit<PoolCarvingRequest, "addressPrefix" | "pools">;

function carved(addressPrefix: string, pools: PoolRequest[], more: More = {}) {
  const request = { addressPrefix, pools, ...more };
  const { result, findings } = outcomeOf(carvePools, request);
  expectSoundFindings(carvePools, request, findings);
  if (result !== undefined) {
    expectShape("pool-carving", result);
    if (/\/(?:2[0-9]|3[0-2])$/.test(addressPrefix)) expect(faultsOf(request, result)).to.deep.equal([]);
  }
  return { result, findings };
}

const a = (rest: Omit<PoolRequest, "name">): PoolRequest => ({ name: "a", ...rest });
const b = (rest: Omit<PoolRequest, "name">): PoolRequest => ({ name: "b", ...rest });
const c = (rest: Omit<PoolRequest, "name">): PoolRequest => ({ name: "c", ...rest });
const dns = { name: "dns", range: "10.220.32.16-10.220.32.17" };
const standing = [
  { name: "a", start: "10.0.0.5", end: "10.0.0.6" },
  { name: "b", start: "10.0.0.8", end: "10.0.0.9" },
];

describe("carvePools", () => {
  type Placed = [reason: string, prefix: string, pools: PoolRequest[], more: More, places: string[], free?: string[], rules?: string[]];
  const placed: Placed[] = [
    [
      "in request order, each at the lowest place that holds it",
      "10.220.32.0/24",
      [a({ size: 27 }), b({ size: 5 })],
      { reserved: ["10.220.32.1", dns] },
      ["10.220.32.18-10.220.32.44", "10.220.32.2-10.220.32.6"],
      ["10.220.32.7-10.220.32.15", "10.220.32.45-10.220.32.254"],
    ],
    [
      "a block stands on its own boundary",
      "10.220.32.0/24",
      [a({ size: 3 }), b({ prefixLength: 28 })],
      { reserved: ["10.220.32.1"] },
      ["10.220.32.2-10.220.32.4", "10.220.32.16-10.220.32.31"],
    ],
    [
      "request order would strand 6, so another arrangement is used and told",
      "10.0.0.0/28",
      [a({ size: 4 }), b({ size: 6 }), c({ size: 3 })],
      { reserved: ["10.0.0.7"] },
      ["10.0.0.8-10.0.0.11", "10.0.0.1-10.0.0.6", "10.0.0.12-10.0.0.14"],
      [],
      ["pool-order-changed"],
    ],
    ["nothing is asked for", "10.0.0.0/24", [], {}, [], ["10.0.0.1-10.0.0.254"]],
    ["nothing is asked for and nothing is left", "10.0.0.0/24", [], { reserved: ["10.0.0.0/24"] }, [], []],
    [
      "the whole prefix as a block, network and broadcast address included",
      "10.0.0.0/28",
      [a({ prefixLength: 28 })],
      {},
      ["10.0.0.0-10.0.0.15"],
      [],
    ],
    ["every usable address", "10.0.0.0/28", [a({ size: 14 })], {}, ["10.0.0.1-10.0.0.14"], []],
    ["both addresses of a /31", "10.0.0.0/31", [a({ size: 2 })], {}, ["10.0.0.0-10.0.0.1"], []],
    ["the one address of a /32", "10.0.0.0/32", [a({ size: 1 })], {}, ["10.0.0.0-10.0.0.0"], []],
    ["all addresses there are", "0.0.0.0/0", [a({ prefixLength: 0 })], {}, ["0.0.0.0-255.255.255.255"], [], ["prefix-special-purpose"]],
    [
      "all usable addresses there are",
      "0.0.0.0/0",
      [a({ size: 2 ** 32 - 2 })],
      {},
      ["0.0.0.1-255.255.255.254"],
      [],
      ["prefix-special-purpose"],
    ],
    [
      "the last addresses there are",
      "255.255.255.240/28",
      [a({ size: 3 }), b({ prefixLength: 29 })],
      {},
      ["255.255.255.241-255.255.255.243", "255.255.255.248-255.255.255.255"],
      ["255.255.255.244-255.255.255.247"],
      ["prefix-special-purpose"],
    ],
    [
      "host bits are told and masked",
      "10.0.0.5/28",
      [a({ size: 1 })],
      {},
      ["10.0.0.1-10.0.0.1"],
      ["10.0.0.2-10.0.0.14"],
      ["prefix-host-bits"],
    ],
    [
      "a reservation outside is told and reserves nothing",
      "10.0.0.0/28",
      [a({ size: 14 })],
      { reserved: ["10.0.1.1"] },
      ["10.0.0.1-10.0.0.14"],
      [],
      ["reservation-outside-prefix"],
    ],
    [
      "reservations that overlap count once",
      "10.0.0.0/28",
      [a({ size: 9 })],
      { reserved: ["10.0.0.1-10.0.0.4", "10.0.0.2/31", "10.0.0.5"] },
      ["10.0.0.6-10.0.0.14"],
      [],
    ],
    [
      "a reservation may reach over both ends",
      "10.0.0.0/28",
      [],
      { reserved: ["9.255.255.0-10.0.0.3", "10.0.0.12-10.0.1.0"] },
      [],
      ["10.0.0.4-10.0.0.11"],
    ],
    [
      "spare is added, a percentage rounded up",
      "10.0.0.0/27",
      [a({ size: 6, spare: "20%" }), b({ size: 3, spare: 2 })],
      {},
      ["10.0.0.1-10.0.0.8", "10.0.0.9-10.0.0.13"],
    ],
    [
      "room is left free behind a pool",
      "10.0.0.0/28",
      [a({ size: 4, room: 4 }), b({ size: 4 })],
      {},
      ["10.0.0.1-10.0.0.4", "10.0.0.9-10.0.0.12"],
      ["10.0.0.5-10.0.0.8", "10.0.0.13-10.0.0.14"],
    ],
    ["room up to the last usable address", "10.0.0.0/28", [a({ size: 4, room: 10 })], {}, ["10.0.0.1-10.0.0.4"], ["10.0.0.5-10.0.0.14"]],
    [
      "room behind a block does not count the broadcast address",
      "10.0.0.0/28",
      [a({ prefixLength: 30, room: 8 })],
      {},
      ["10.0.0.0-10.0.0.3"],
    ],
    [
      "given bounds are taken as they are, and the others placed around them",
      "10.0.0.0/28",
      [a({ size: 5 }), b({ start: "10.0.0.3", end: "10.0.0.4" })],
      {},
      ["10.0.0.5-10.0.0.9", "10.0.0.3-10.0.0.4"],
    ],
    [
      "room behind given bounds is kept from the others",
      "10.0.0.0/28",
      [a({ size: 2 }), b({ start: "10.0.0.1", end: "10.0.0.2", room: 3 })],
      {},
      ["10.0.0.6-10.0.0.7", "10.0.0.1-10.0.0.2"],
    ],
    [
      "given bounds that hold the network address are told",
      "10.0.0.0/28",
      [a({ start: "10.0.0.0", end: "10.0.0.2" })],
      {},
      ["10.0.0.0-10.0.0.2"],
      ["10.0.0.3-10.0.0.14"],
      ["pool-holds-end"],
    ],
    [
      "given bounds that are a block are not",
      "10.0.0.0/28",
      [a({ start: "10.0.0.8", end: "10.0.0.15" })],
      {},
      ["10.0.0.8-10.0.0.15"],
      ["10.0.0.1-10.0.0.7"],
    ],
    [
      "pools that stand keep their start, in whatever order",
      "10.0.0.0/28",
      [c({ size: 4 }), b({ size: 2 }), a({ size: 2 })],
      { previous: standing },
      ["10.0.0.1-10.0.0.4", "10.0.0.8-10.0.0.9", "10.0.0.5-10.0.0.6"],
    ],
    [
      "a pool that stands can grow where nothing is behind it",
      "10.0.0.0/28",
      [a({ size: 3 }), b({ size: 6 })],
      { previous: standing },
      ["10.0.0.5-10.0.0.7", "10.0.0.8-10.0.0.13"],
    ],
    [
      "a pool that stands can shrink",
      "10.0.0.0/28",
      [a({ size: 1 }), c({ size: 1 })],
      { previous: standing },
      ["10.0.0.5-10.0.0.5", "10.0.0.1-10.0.0.1"],
    ],
    [
      "a pool that is no longer asked for gives its place up",
      "10.0.0.0/28",
      [c({ size: 14 })],
      { previous: standing },
      ["10.0.0.1-10.0.0.14"],
    ],
    [
      "given bounds may name the place that stands",
      "10.0.0.0/28",
      [a({ start: "10.0.0.5", end: "10.0.0.7" })],
      { previous: standing },
      ["10.0.0.5-10.0.0.7"],
    ],
    [
      "a pool grows into its room, and what is left of that is told",
      "10.0.0.0/28",
      [a({ size: 2, room: 3 }), b({ size: 2 }), c({ size: 1 })],
      { previous: standing },
      ["10.0.0.5-10.0.0.6", "10.0.0.8-10.0.0.9", "10.0.0.1-10.0.0.1"],
      ["10.0.0.2-10.0.0.4", "10.0.0.7-10.0.0.7", "10.0.0.10-10.0.0.14"],
      ["pool-room-short"],
    ],
  ];
  for (const [reason, prefix, pools, more, places, free, rules = []] of placed) {
    it(`carves ${prefix}: ${reason}`, () => {
      const { result, findings } = carved(prefix, pools, more);
      expect(result?.pools.map(({ start, end }) => `${start}-${end}`)).to.deep.equal(places);
      expect(result?.pools.map(({ name }) => name)).to.deep.equal(pools.map(({ name }) => name));
      if (free !== undefined) expect(result?.free.map(({ start, end }) => `${start}-${end}`)).to.deep.equal(free);
      expect(findings.map(({ rule }) => rule)).to.deep.equal(rules);
    });
  }

  it("covers a pool by the least list of prefixes", () => {
    const { result } = carved("10.220.32.0/24", [a({ size: 27 })], { reserved: ["10.220.32.1-10.220.32.17"] });
    expect(result?.pools[0]?.addressPrefixes).to.deep.equal([
      "10.220.32.18/31",
      "10.220.32.20/30",
      "10.220.32.24/29",
      "10.220.32.32/29",
      "10.220.32.40/30",
      "10.220.32.44/32",
    ]);
  });

  type Refused = [reason: string, prefix: string, pools: PoolRequest[], more: More, errors: string[], says: string[]];
  const refused: Refused[] = [
    [
      "too large for the prefix",
      "10.0.0.0/28",
      [a({ size: 15 })],
      {},
      ["pool-does-not-fit /pools/0/size"],
      ["15 addresses", "use 10.0.0.0/27", "a size of at most 14"],
    ],
    [
      "one address of a /32 is no two",
      "10.0.0.0/32",
      [a({ size: 2 })],
      {},
      ["pool-does-not-fit /pools/0/size"],
      ["1 address, 1 in the longest run", "10.0.0.0/31"],
    ],
    [
      "no prefix is large enough",
      "0.0.0.0/0",
      [a({ size: 2 ** 32 })],
      {},
      ["pool-does-not-fit /pools/0/size"],
      ["a size of at most 4294967294"],
    ],
    [
      "a block larger than the prefix",
      "10.0.0.0/28",
      [a({ prefixLength: 27 })],
      {},
      ["pool-does-not-fit /pools/0/prefixLength"],
      ["10.0.0.0/27", "a block of /28"],
    ],
    [
      "nothing is left for one more",
      "10.0.0.0/28",
      [a({ size: 14 }), b({ size: 1 })],
      {},
      ["pool-does-not-fit /pools/1/size"],
      ["10.0.0.0/27"],
    ],
    [
      "room does not fit",
      "10.0.0.0/28",
      [a({ size: 4, room: 11 })],
      {},
      ["pool-does-not-fit /pools/0/size"],
      ["room for 11", "a size of at most 3"],
    ],
    [
      "the prefix is full",
      "10.0.0.0/28",
      [a({ size: 1 })],
      { reserved: ["10.0.0.0/28"] },
      ["pool-does-not-fit /pools/0/size"],
      ["free for it: 0 addresses", "10.0.0.0/27"],
    ],
    [
      "start after end",
      "10.0.0.0/28",
      [a({ start: "10.0.0.4", end: "10.0.0.2" })],
      {},
      ["range-order /pools/0/start"],
      ["10.0.0.2-10.0.0.4"],
    ],
    [
      "bounds outside the prefix",
      "10.0.0.0/28",
      [a({ start: "10.0.0.14", end: "10.0.0.20" })],
      {},
      ["pool-fixed-conflict /pools/0"],
      ["10.0.0.14-10.0.0.20", "10.0.0.0-10.0.0.15", "such as 10.0.0.1-10.0.0.7"],
    ],
    [
      "bounds on a reservation, and on other bounds: both are told",
      "10.0.0.0/28",
      [a({ start: "10.0.0.3", end: "10.0.0.6" }), b({ start: "10.0.0.6", end: "10.0.0.8" })],
      { reserved: [{ name: "printers", range: "10.0.0.4" }] },
      ["pool-fixed-conflict /pools/0", "pool-fixed-conflict /pools/1"],
      ['the reservation "printers" 10.0.0.4', 'pool "a" 10.0.0.3-10.0.0.6'],
    ],
    [
      "room behind bounds is taken",
      "10.0.0.0/28",
      [a({ start: "10.0.0.2", end: "10.0.0.3", room: 4 })],
      { reserved: ["10.0.0.6"] },
      ["pool-fixed-conflict /pools/0/room"],
      ["a room of 2"],
    ],
    [
      "room behind bounds ends with the prefix",
      "10.0.0.0/28",
      [a({ start: "10.0.0.12", end: "10.0.0.13", room: 2 })],
      {},
      ["pool-fixed-conflict /pools/0/room"],
      ["a room of 1"],
    ],
    [
      "a name stands twice",
      "10.0.0.0/28",
      [a({ size: 1 }), a({ size: 2 })],
      {},
      ["name-unique /pools/1/name"],
      ['"a" is the name of /pools/0 too'],
    ],
    [
      "a spare without a size",
      "10.0.0.0/28",
      [a({ prefixLength: 30, spare: 2 })],
      {},
      ["pool-spare-needs-size /pools/0/spare"],
      ["leave the spare out"],
    ],
    [
      "a pool that stands has grown into another",
      "10.0.0.0/28",
      [a({ size: 5 }), b({ size: 2 })],
      { previous: standing },
      ["pool-previous-conflict /pools/0"],
      ['pool "b", which stands at 10.0.0.8-10.0.0.9', "a size of at most 3"],
    ],
    [
      "a pool that stands has grown out of the prefix",
      "10.0.0.0/28",
      [b({ size: 9 })],
      { previous: standing },
      ["pool-previous-conflict /pools/0"],
      ["10.0.0.1-10.0.0.14", "a size of at most 7"],
    ],
    [
      "a pool that stands has grown past the last address there is",
      "255.255.255.0/24",
      [b({ size: 2 ** 32 })],
      { previous: [{ name: "b", start: "255.255.255.9", end: "255.255.255.9" }] },
      ["pool-previous-conflict /pools/0"],
      ["a size of at most 246"],
    ],
    [
      "a pool that stood in another prefix",
      "10.9.0.0/28",
      [b({ size: 2 })],
      { previous: standing },
      ["pool-previous-conflict /pools/0"],
      ["10.0.0.8-10.0.0.9", "10.9.0.1-10.9.0.14"],
    ],
    [
      "a block does not begin where the pool stands",
      "10.0.0.0/28",
      [a({ prefixLength: 31 })],
      { previous: standing },
      ["pool-previous-conflict /pools/0"],
      ["/31 does not begin there"],
    ],
    [
      "bounds that move a pool",
      "10.0.0.0/28",
      [a({ start: "10.0.0.2", end: "10.0.0.3" })],
      { previous: standing },
      ["pool-previous-conflict /pools/0/start"],
      ["keep 10.0.0.5"],
    ],
    [
      "bounds that grow into a pool that stands",
      "10.0.0.0/28",
      [a({ start: "10.0.0.5", end: "10.0.0.8" }), b({ size: 2 })],
      { previous: standing },
      ["pool-previous-conflict /pools/0"],
      ["use 10.0.0.7 as its end"],
    ],
    [
      "bounds of a new pool on one that stands",
      "10.0.0.0/28",
      [c({ start: "10.0.0.5", end: "10.0.0.8" }), b({ size: 2 })],
      { previous: standing },
      ["pool-previous-conflict /pools/0"],
      ['pool "b", which stands at', "such as 10.0.0.1-10.0.0.4"],
    ],
    [
      "a reservation where a pool stands",
      "10.0.0.0/28",
      [a({ size: 2 })],
      { previous: standing, reserved: ["10.0.0.5"] },
      ["pool-previous-conflict /pools/0"],
      ["a reservation 10.0.0.5"],
    ],
    [
      "previous names a pool twice",
      "10.0.0.0/28",
      [a({ size: 2 })],
      { previous: { pools: [...standing, { name: "a", start: "10.0.0.1", end: "10.0.0.2" }] } },
      ["name-unique /previous/pools/2/name"],
      ["/previous/pools/0"],
    ],
    [
      "everything that is wrong is told at once, a pool without a place as well",
      "10.0.0.0/28",
      [a({ start: "10.0.0.9", end: "10.0.0.30" }), b({ size: 40 }), b({ size: 1, spare: 1 }), c({ prefixLength: 30, spare: 1 })],
      {},
      [
        "pool-fixed-conflict /pools/0",
        "pool-does-not-fit /pools/1/size",
        "name-unique /pools/2/name",
        "pool-spare-needs-size /pools/3/spare",
      ],
      [],
    ],
  ];
  for (const [reason, prefix, pools, more, errors, says] of refused) {
    it(`refuses ${prefix}: ${reason}`, () => {
      const { result, findings } = carved(prefix, pools, more);
      expect(result).to.equal(undefined);
      expect(errorsOf(findings)).to.deep.equal(errors);
      const messages = findings.map(({ message }) => message).join("\n");
      for (const part of says) expect(messages).to.include(part);
    });
  }

  it("offers the smallest larger prefix and the largest size as patches", () => {
    const { findings } = carved("10.0.0.0/28", [a({ size: 15 })]);
    expect(findings[0]?.repairs?.map(({ patch }) => patch)).to.deep.equal([
      [{ op: "replace", path: "/addressPrefix", value: "10.0.0.0/27" }],
      [{ op: "replace", path: "/pools/0/size", value: 14 }],
    ]);
  });

  it("names in a conflict the pools and reservations that cannot all stand", () => {
    const { findings } = carved("10.0.0.0/28", [a({ start: "10.0.0.1", end: "10.0.0.4" }), b({ start: "10.0.0.4", end: "10.0.0.9" })], {
      reserved: [{ name: "printers", range: "10.0.0.8" }, "10.0.0.2"],
    });
    expect(findings.map(({ conflict }) => conflict)).to.deep.equal([
      { pools: ["a"], reservations: ["10.0.0.2"] },
      { pools: ["b", "a"], reservations: ["printers"] },
    ]);
  });

  it("says that a pool does not fit exactly if no arrangement exists, as trying every place shows", () => {
    const block = { base: 0x0adc2000, prefixLength: 28 };
    const request = fc.record({
      reserved: fc.array(reservationIn(block), { maxLength: 3 }),
      pools: fc.array(poolIn(block, 0), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(request, ({ reserved, pools }) => {
        const asked = { addressPrefix: "10.220.32.0/28", reserved, pools: pools.map((pool, index) => ({ name: `${index}`, ...pool })) };
        const { result, findings } = outcomeOf(carvePools, asked);
        expect(result !== undefined).to.equal(fitsSomehow(asked));
        if (result === undefined) expect(findings.some(({ rule }) => rule === "pool-does-not-fit")).to.equal(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("says so where no arrangement is found and not all could be tried, and what would do", () => {
    // sixty pools that fill twenty gaps of a thousand to the last address, but for two that were changed by one
    const thirds = Array.from({ length: 20 }, (_, index) => [260 + ((37 * index) % 200), 260 + ((91 * index) % 210)]);
    const sizes = thirds
      .flatMap(([one = 0, two = 0]) => [one, two, 1000 - one - two])
      .map((size, index) => size + (index === 0 ? 1 : 0) - (index === 4 ? 1 : 0));
    const gapEnd = (index: number) => dotted(0x0a000000 + 1001 * (index + 1));
    const reserved = [...Array.from({ length: 19 }, (_, index) => gapEnd(index)), `${gapEnd(19)}-10.255.255.255`];
    const { result, findings } = carved(
      "10.0.0.0/8",
      sizes.map((size, index) => ({ name: `${index}`, size })),
      { reserved },
    );
    expect(result).to.equal(undefined);
    expect(findings[0]?.rule).to.equal("pool-search-limit");
    expect(findings[0]?.message).to.include("no arrangement was found").and.to.include("use 10.0.0.0/7");
    expect(findings[0]?.repairs).to.not.equal(undefined);
  });

  it("does not echo names of any length", () => {
    const name = "x".repeat(1_000_000);
    const { findings } = outcomeOf(carvePools, {
      addressPrefix: "10.0.0.0/28",
      reserved: [{ name, range: "10.0.0.1" }],
      pools: [
        { name, start: "10.0.0.1", end: "10.0.0.3", room: 99 },
        { name, size: 99 },
      ],
    });
    for (const { message } of findings) expect(message.length).to.be.lessThan(500);
  });

  it("refuses what its schema does not know", () => {
    expect(errorsOf(outcomeOf(carvePools, { addressPrefix: "10.0.0.0/33", pools: [] }).findings)).to.deep.equal([
      "prefix-syntax /addressPrefix",
    ]);
  });
});

/** Whether pools fit into a prefix of sixteen addresses, by trying each at every address. */
function fitsSomehow(request: PoolCarvingRequest): boolean {
  const [first, last] = boundsOf(request.addressPrefix);
  const taken = new Set<number>();
  for (const reservation of request.reserved ?? []) {
    const [from, to] = boundsOf(typeof reservation === "string" ? reservation : reservation.range);
    for (let address = Math.max(from, first); address <= Math.min(to, last); address++) taken.add(address);
  }
  const place = (index: number): boolean => {
    const pool = request.pools[index];
    if (pool === undefined) return true;
    const [size, room] = [lengthOf(pool), pool.room ?? 0];
    for (let start = first; start <= last; start++) {
      if (pool.prefixLength !== undefined && start % size !== 0) continue;
      const addresses = Array.from({ length: size + room }, (_, offset) => start + offset);
      const isOpen = addresses.every((address, offset) => {
        const isBlock = pool.prefixLength !== undefined && offset < size;
        return !taken.has(address) && (isBlock ? address <= last : address > first && address < last);
      });
      if (!isOpen) continue;
      for (const address of addresses) taken.add(address);
      if (place(index + 1)) return true;
      for (const address of addresses) taken.delete(address);
    }
    return false;
  };
  return place(0);
}
