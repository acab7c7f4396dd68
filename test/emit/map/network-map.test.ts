import { expect } from "chai";
import fc from "fast-check";
import { formatAddress, parseAddress, parseRange } from "../../../lib/address/index.js";
import { networkMap } from "../../../lib/cli/tables/network-map.js";
import type { PlannedNetwork, PlannedPool } from "../../../types/index.js";

const empty: PlannedNetwork = { name: "n", addressPrefix: "10.0.0.0/28", pools: [], free: [], usableCount: 14, usedCount: 0 };

function pool(purpose: PlannedPool["purpose"], start: string, end: string, cluster?: string): PlannedPool {
  return {
    name: "p",
    purpose,
    start,
    end,
    size: 1,
    addressPrefixes: [],
    origin: "selected",
    ...(cluster === undefined ? {} : { cluster }),
  };
}

function linesOf(network: Partial<PlannedNetwork>, taken: readonly (readonly [name: string, range: string])[] = []): string[] {
  const standing = taken.map(([name, range]) => ({ name, range: parseRange(range), path: "" }));
  return networkMap({ ...empty, ...network }, standing).map(({ start, end, size, what }) => `${start} ${end} ${size} ${what}`);
}

describe("networkMap", () => {
  it("tells what every address is for, in order", () => {
    const network = {
      pools: [
        pool("node", "10.0.0.4", "10.0.0.6"),
        pool("control-plane", "10.0.0.2", "10.0.0.2", "a"),
        pool("load-balancer", "10.0.0.7", "10.0.0.8", "a"),
        pool("vip", "10.0.0.9", "10.0.0.9"),
      ],
      free: [
        { start: "10.0.0.3", end: "10.0.0.3", size: 1 },
        { start: "10.0.0.11", end: "10.0.0.14", size: 4 },
      ],
    };
    expect(linesOf(network, [["the gateway", "10.0.0.1"]])).to.deep.equal([
      "10.0.0.0 10.0.0.0 1 the network address",
      "10.0.0.1 10.0.0.1 1 the gateway",
      "10.0.0.2 10.0.0.2 1 control plane IP of a",
      "10.0.0.3 10.0.0.3 1 free",
      "10.0.0.4 10.0.0.6 3 pool p for nodes",
      "10.0.0.7 10.0.0.8 2 load balancer range p of a",
      "10.0.0.9 10.0.0.9 1 VIP pool p",
      "10.0.0.10 10.0.0.10 1 taken by a network that shares these addresses",
      "10.0.0.11 10.0.0.14 4 free",
      "10.0.0.15 10.0.0.15 1 the broadcast address",
    ]);
  });

  it("names everything that stands on an address, once", () => {
    const taken = [
      ["the gateway", "10.0.0.1"],
      ["a DNS server", "10.0.0.1"],
      ["a DNS server", "10.0.0.1"],
      ["routers", "9.255.255.0-10.0.0.2"],
    ] as const;
    expect(linesOf({ free: [{ start: "10.0.0.3", end: "10.0.0.14", size: 12 }] }, taken)).to.deep.equal([
      "10.0.0.0 10.0.0.0 1 routers, the network address",
      "10.0.0.1 10.0.0.1 1 routers, the gateway, a DNS server",
      "10.0.0.2 10.0.0.2 1 routers",
      "10.0.0.3 10.0.0.14 12 free",
      "10.0.0.15 10.0.0.15 1 the broadcast address",
    ]);
  });

  it("has subnets, too", () => {
    const pools = [pool("node-subnet", "10.0.0.0", "10.0.0.7", "a"), pool("pod-subnet", "10.0.0.8", "10.0.0.15")];
    expect(linesOf({ pools })).to.deep.equal([
      "10.0.0.0 10.0.0.0 1 the network address, node subnet p of a",
      "10.0.0.1 10.0.0.7 7 node subnet p of a",
      "10.0.0.8 10.0.0.14 7 pod subnet p",
      "10.0.0.15 10.0.0.15 1 pod subnet p, the broadcast address",
    ]);
  });

  it("gives a /31 and a /32 no network or broadcast address", () => {
    expect(linesOf({ addressPrefix: "10.0.0.0/31", free: [{ start: "10.0.0.0", end: "10.0.0.1", size: 2 }] })).to.deep.equal([
      "10.0.0.0 10.0.0.1 2 free",
    ]);
    expect(
      linesOf({ addressPrefix: "255.255.255.255/32", free: [{ start: "255.255.255.255", end: "255.255.255.255", size: 1 }] }),
    ).to.deep.equal(["255.255.255.255 255.255.255.255 1 free"]);
  });

  it("covers every address of the prefix once and labels it with what stands there", () => {
    const first = parseAddress("255.255.255.128");
    const range = fc
      .tuple(fc.integer({ min: -5, max: 127 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, length]) => ({ first: first + start, last: Math.min(first + start + length, 2 ** 32 - 1) }));
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom("a", "b", "c"), range }), { maxLength: 12 }), (things) => {
        const taken = things.map((thing) => ({ ...thing, path: "" })) as unknown as Parameters<typeof networkMap>[1];
        const lines = networkMap({ ...empty, addressPrefix: "255.255.255.128/25" }, taken);
        let next: number = first;
        for (const line of lines) {
          expect(line.start).to.equal(formatAddress(next as typeof first));
          for (let i = 0; i < line.size; i++, next++) {
            const standing = things.filter(({ range: { first: low, last: high } }) => low <= next && next <= high).map(({ name }) => name);
            const ends = next === first ? ["the network address"] : next === 2 ** 32 - 1 ? ["the broadcast address"] : [];
            const expected = new Set([...standing, ...ends]);
            expect(new Set(line.what.split(", "))).to.deep.equal(
              expected.size === 0 ? new Set(["taken by a network that shares these addresses"]) : expected,
            );
          }
          expect(line.end).to.equal(formatAddress((next - 1) as typeof first));
        }
        expect(next).to.equal(2 ** 32);
      }),
    );
  });
});
