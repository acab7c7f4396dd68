import { expect } from "chai";
import fc from "fast-check";
import { formatAddress, formatRange, parseAddress } from "../../../lib/address/index.js";
import { networkMap } from "../../../lib/emit/map/network-map.js";
import type { PlannedNetwork, PlannedPool, ReservedRange } from "../../../types/index.js";

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

function uses(name: string, reason: ReservedRange["reason"], start: string, end = start): ReservedRange {
  return { name, reason, start, end };
}

function linesOf(network: Partial<PlannedNetwork>): string[] {
  const parts = networkMap({ ...empty, reserved: [], ...network }, 0);
  return parts.flatMap(({ pieces }) => pieces.map(({ start, end, size, kind, what }) => `${start} ${end} ${size} ${kind}: ${what}`));
}

describe("networkMap", () => {
  it("names the use of every address, in order", () => {
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
    expect(linesOf({ ...network, reserved: [uses("the gateway", "gateway", "10.0.0.1")] })).to.deep.equal([
      "10.0.0.0 10.0.0.0 1 end: the network address",
      "10.0.0.1 10.0.0.1 1 gateway: the gateway",
      "10.0.0.2 10.0.0.2 1 control-plane: control plane IP of a",
      "10.0.0.3 10.0.0.3 1 free: free",
      "10.0.0.4 10.0.0.6 3 node: pool p for nodes",
      "10.0.0.7 10.0.0.8 2 load-balancer: load balancer range p of a",
      "10.0.0.9 10.0.0.9 1 vip: VIP pool p",
      "10.0.0.10 10.0.0.10 1 unknown: used by a network that shares these addresses",
      "10.0.0.11 10.0.0.14 4 free: free",
      "10.0.0.15 10.0.0.15 1 end: the broadcast address",
    ]);
  });

  it("names every use of an address, once", () => {
    const reserved = [
      uses("routers", "reserved", "9.255.255.0", "10.0.0.2"),
      uses("the gateway", "gateway", "10.0.0.1"),
      uses("a DNS server", "dns-server", "10.0.0.1"),
      uses("a DNS server", "dns-server", "10.0.0.1"),
    ];
    expect(linesOf({ free: [{ start: "10.0.0.3", end: "10.0.0.14", size: 12 }], reserved })).to.deep.equal([
      "10.0.0.0 10.0.0.0 1 end: routers, the network address",
      "10.0.0.1 10.0.0.1 1 gateway: routers, the gateway, a DNS server",
      "10.0.0.2 10.0.0.2 1 reserved: routers",
      "10.0.0.3 10.0.0.14 12 free: free",
      "10.0.0.15 10.0.0.15 1 end: the broadcast address",
    ]);
  });

  it("includes subnets", () => {
    const pools = [pool("node-subnet", "10.0.0.0", "10.0.0.7", "a"), pool("pod-subnet", "10.0.0.8", "10.0.0.15")];
    expect(linesOf({ pools })).to.deep.equal([
      "10.0.0.0 10.0.0.0 1 node-subnet: the network address, node subnet p of a",
      "10.0.0.1 10.0.0.7 7 node-subnet: node subnet p of a",
      "10.0.0.8 10.0.0.14 7 pod-subnet: pod subnet p",
      "10.0.0.15 10.0.0.15 1 pod-subnet: pod subnet p, the broadcast address",
    ]);
  });

  it("gives a /31 and a /32 no network or broadcast address", () => {
    expect(linesOf({ addressPrefix: "10.0.0.0/31", free: [{ start: "10.0.0.0", end: "10.0.0.1", size: 2 }] })).to.deep.equal([
      "10.0.0.0 10.0.0.1 2 free: free",
    ]);
    expect(
      linesOf({ addressPrefix: "255.255.255.255/32", free: [{ start: "255.255.255.255", end: "255.255.255.255", size: 1 }] }),
    ).to.deep.equal(["255.255.255.255 255.255.255.255 1 free: free"]);
  });

  it("has gateway and DNS servers of a plan without reserved ranges", () => {
    const { reserved: _, ...bare } = { ...empty, gateway: "10.0.0.1", dnsServers: ["10.0.0.2", "10.9.9.9"] };
    const [part] = networkMap(bare, 0);
    expect(part?.pieces.slice(1, 3).map(({ start, kind }) => `${start} ${kind}`)).to.deep.equal([
      "10.0.0.1 gateway",
      "10.0.0.2 dns-server",
    ]);
  });

  it("has a part for each range of prefixes, without ends of their own and without IPv6", () => {
    const network = {
      addressPrefixes: ["10.0.1.0/28", "10.0.0.0/28", "10.0.0.16/28", "fd00::/48"],
      free: [
        { start: "10.0.0.0", end: "10.0.0.31", size: 32 },
        { start: "10.0.1.0", end: "10.0.1.15", size: 16 },
      ],
    };
    expect(linesOf(network)).to.deep.equal(["10.0.0.0 10.0.0.31 32 free: free", "10.0.1.0 10.0.1.15 16 free: free"]);
  });

  it("covers every address of the prefix once and labels it with its uses", () => {
    const first = parseAddress("255.255.255.128");
    const range = fc
      .tuple(fc.integer({ min: -5, max: 127 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, length]) => ({ first: first + start, last: Math.min(first + start + length, 2 ** 32 - 1) }));
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom("a", "b", "c"), range }), { maxLength: 12 }), (things) => {
        const reserved = things.map((thing) => {
          const [start = "", end = start] = formatRange(thing.range as Parameters<typeof formatRange>[0]).split("-");
          return uses(thing.name, "reserved", start, end);
        });
        const [part] = networkMap({ ...empty, addressPrefix: "255.255.255.128/25", reserved }, 0);
        const lines = part?.pieces ?? [];
        let next: number = first;
        for (const line of lines) {
          expect(line.start).to.equal(formatAddress(next as typeof first));
          for (let i = 0; i < line.size; i++, next++) {
            const uses = things.filter(({ range: { first: low, last: high } }) => low <= next && next <= high).map(({ name }) => name);
            const ends = next === first ? ["the network address"] : next === 2 ** 32 - 1 ? ["the broadcast address"] : [];
            const expected = new Set([...uses, ...ends]);
            expect(new Set(line.what.split(", "))).to.deep.equal(
              expected.size === 0 ? new Set(["used by a network that shares these addresses"]) : expected,
            );
          }
          expect(line.end).to.equal(formatAddress((next - 1) as typeof first));
        }
        expect(next).to.equal(2 ** 32);
      }),
    );
  });
});
