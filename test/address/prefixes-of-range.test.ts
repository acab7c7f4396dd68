import { expect } from "chai";
import fc from "fast-check";
import {
  type AddressRange,
  addressAt,
  addressSet,
  formatPrefix,
  type Prefix,
  parsePrefix,
  prefixesOfRange,
} from "../../lib/address/index.js";
import { anyRange, range } from "./support.js";

describe("prefixesOfRange", () => {
  const rows: [first: string, last: string, prefixes: string[]][] = [
    ["10.0.0.7", "10.0.0.7", ["10.0.0.7/32"]],
    ["10.0.0.6", "10.0.0.7", ["10.0.0.6/31"]],
    // two addresses that no /31 holds
    ["10.0.0.7", "10.0.0.8", ["10.0.0.7/32", "10.0.0.8/32"]],
    ["10.0.0.0", "10.0.0.255", ["10.0.0.0/24"]],
    ["10.0.0.1", "10.0.0.6", ["10.0.0.1/32", "10.0.0.2/31", "10.0.0.4/31", "10.0.0.6/32"]],
    ["10.0.0.10", "10.0.0.19", ["10.0.0.10/31", "10.0.0.12/30", "10.0.0.16/30"]],
    ["0.0.0.0", "255.255.255.255", ["0.0.0.0/0"]],
    ["0.0.0.0", "127.255.255.255", ["0.0.0.0/1"]],
    // other libraries have cut this one to pieces
    ["128.0.0.0", "255.255.255.255", ["128.0.0.0/1"]],
    ["255.255.255.254", "255.255.255.255", ["255.255.255.254/31"]],
    ["255.255.255.255", "255.255.255.255", ["255.255.255.255/32"]],
    ["0.0.0.0", "0.0.0.2", ["0.0.0.0/31", "0.0.0.2/32"]],
    ["127.255.255.255", "128.0.0.0", ["127.255.255.255/32", "128.0.0.0/32"]],
  ];
  for (const [first, last, prefixes] of rows) {
    it(`${first}-${last} is ${prefixes.join(" ")}`, () => {
      expect(prefixesOfRange(range(first, last)).map(formatPrefix)).to.deep.equal(prefixes);
    });
  }

  it("needs 62 prefixes at most", () => {
    expect(prefixesOfRange(range("0.0.0.1", "255.255.255.254"))).to.have.length(62);
  });

  it("gives a prefix back for a prefix", () => {
    for (let length = 0; length <= 32; length++) {
      const prefix = parsePrefix(`255.255.255.255/${length}`);
      expect(prefixesOfRange(prefix)).to.deep.equal([{ ...prefix, address: prefix.first }]);
    }
  });

  it("covers exactly the range, with aligned prefixes in order", () => {
    fc.assert(
      fc.property(anyRange, (given) => {
        const prefixes = prefixesOfRange(given);
        expectExact(prefixes, given);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the shortest list there is, for every range of the lowest and the highest 32 addresses", () => {
    for (const base of [0, 0x7ffffff0, 0xffffffe0]) {
      const least = leastCounts(base, 32);
      for (let first = 0; first < 32; first++) {
        for (let last = first; last < 32; last++) {
          const given = { first: addressAt(base + first), last: addressAt(base + last) };
          const prefixes = prefixesOfRange(given);
          expectExact(prefixes, given);
          expect(prefixes.length, JSON.stringify(given)).to.equal(least(first, last));
        }
      }
    }
  });
});

function expectExact(prefixes: readonly Prefix[], given: AddressRange): void {
  let next: number = given.first;
  for (const prefix of prefixes) {
    expect(prefix.first).to.equal(next);
    expect(prefix.first % 2 ** (32 - prefix.prefixLength)).to.equal(0);
    expect(prefix.last - prefix.first + 1).to.equal(2 ** (32 - prefix.prefixLength));
    next = prefix.last + 1;
  }
  expect(next).to.equal(given.last + 1);
  expect(addressSet(prefixes)).to.deep.equal([given]);
}

/** Returns how few aligned blocks can make up a range of small numbers above `base`, by trying every first block. */
function leastCounts(base: number, size: number): (first: number, last: number) => number {
  const known = new Map<number, number>();
  const least = (first: number, last: number): number => {
    if (first > last) return 0;
    const key = first * size + last;
    let count = known.get(key);
    if (count === undefined) {
      count = Number.POSITIVE_INFINITY;
      for (let block = 1; block <= last - first + 1 && (base + first) % block === 0; block *= 2)
        count = Math.min(count, 1 + least(first + block, last));
      known.set(key, count);
    }
    return count;
  };
  return least;
}
