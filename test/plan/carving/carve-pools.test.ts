import { expect } from "chai";
import fc from "fast-check";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolCarvingRequest, PoolRequest } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "../outcome.js";
import { boundsOf, faultsOf, lengthOf } from "./oracle.js";
import { dotted, poolIn, reservationIn } from "./requests.js";
import { a, b, type More, placed, refused } from "./rows.js";

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

describe("carvePools", () => {
  for (const [reason, prefix, pools, more, places, free, rules = []] of placed) {
    it(`carves ${prefix}: ${reason}`, () => {
      const { result, findings } = carved(prefix, pools, more);
      expect(result?.pools.map(({ start, end }) => `${start}-${end}`)).to.deep.equal(places);
      expect(result?.pools.map(({ name }) => name)).to.deep.equal(pools.map(({ name }) => name));
      if (free !== undefined) expect(result?.free.map(({ start, end }) => `${start}-${end}`)).to.deep.equal(free);
      expect(findings.map(({ rule }) => rule)).to.deep.equal(rules);
    });
  }

  it("tells at its place of what stops nothing", () => {
    const { findings } = carved("10.0.0.7/28", [a({ size: 1 }), b({ size: 8, room: 0 })], {
      reserved: ["10.0.0.9", "10.0.1.1", "10.0.0.11-10.0.0.14"],
    });
    expect(findings.map(({ severity, rule, path, message }) => `${severity} ${rule} ${path}: ${message}`)).to.deep.equal([
      "warning prefix-host-bits /addressPrefix: 10.0.0.7/28 has host bits set; it is read as 10.0.0.0/28",
      "info pool-order-changed /pools: in request order one pool would not fit, so the pools are arranged in another order; keep this result as previous before you add pools",
      "info reservation-outside-prefix /reserved/1: 10.0.1.1 is outside 10.0.0.0/28 and has no effect; remove it or correct it",
    ]);
  });

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
        const requested = { addressPrefix: "10.220.32.0/28", reserved, pools: pools.map((pool, index) => ({ name: `${index}`, ...pool })) };
        const { result, findings } = outcomeOf(carvePools, requested);
        expect(result !== undefined).to.equal(fitsSomehow(requested));
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
  const usedRanges = new Set<number>();
  for (const reservation of request.reserved ?? []) {
    const [from, to] = boundsOf(typeof reservation === "string" ? reservation : reservation.range);
    for (let address = Math.max(from, first); address <= Math.min(to, last); address++) usedRanges.add(address);
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
        return !usedRanges.has(address) && (isBlock ? address <= last : address > first && address < last);
      });
      if (!isOpen) continue;
      for (const address of addresses) usedRanges.add(address);
      if (place(index + 1)) return true;
      for (const address of addresses) usedRanges.delete(address);
    }
    return false;
  };
  return place(0);
}
