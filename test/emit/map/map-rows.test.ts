import { expect } from "chai";
import fc from "fast-check";
import { mapLines, mapRows } from "../../../lib/emit/map/map-rows.js";
import { type MapPiece, networkMap } from "../../../lib/emit/map/network-map.js";
import { randomNetwork } from "../svg/random-networks.js";

/** Pieces one after the other, each of a kind and a size. */
function pieces(...kinds: readonly (readonly [kind: MapPiece["kind"], size: number, cluster?: string])[]): MapPiece[] {
  return kinds.map(([kind, size, cluster], i) => {
    const piece = { start: `s${i}`, end: `e${i}`, size, kind, what: `${kind} ${i}` };
    return cluster === undefined ? piece : { ...piece, cluster };
  });
}

const ips = (count: number) => Array.from({ length: count }, (_, i) => ["control-plane", 1, `c${i}`] as const);
const shown = (some: readonly MapPiece[]) =>
  mapRows(some).map(({ start, end, size, kind, what, members }) => `${start}-${end} ${size} ${kind}: ${what} [${members.length}]`);

describe("mapRows", () => {
  it("has a row for each piece", () => {
    expect(shown(pieces(["gateway", 1], ["node", 5], ["free", 9]))).to.deep.equal([
      "s0-e0 1 gateway: gateway 0 [0]",
      "s1-e1 5 node: node 1 [0]",
      "s2-e2 9 free: free 2 [0]",
    ]);
  });

  it("joins similar adjacent pieces of clusters, from six on", () => {
    expect(shown(pieces(...ips(5)))).to.have.length(5);
    expect(shown(pieces(["gateway", 1], ...ips(50), ["load-balancer", 3, "c0"]))).to.deep.equal([
      "s0-e0 1 gateway: gateway 0 [0]",
      "s1-e50 50 control-plane: 50 control plane IPs of 50 clusters [50]",
      "s51-e51 3 load-balancer: load-balancer 51 [0]",
    ]);
  });

  it("names the cluster if it is one", () => {
    expect(shown(pieces(...Array.from({ length: 6 }, () => ["load-balancer", 2, "line-1"] as const)))).to.deep.equal([
      "s0-e5 12 load-balancer: 6 load balancer ranges of line-1 [6]",
    ]);
  });

  it("joins alternating reserved and free pieces if there are very many, but no large free range and no pool", () => {
    const turns = Array.from({ length: 60 }, () => [["reserved", 2] as const, ["free", 3] as const]).flat();
    expect(shown(pieces(...turns))).to.have.length(120);
    expect(shown(pieces(...turns, ["free", 1000], ...turns, ["node", 5], ["reserved", 1]))).to.deep.equal([
      "s0-e119 300 mixed: 60 reserved ranges, 120 addresses together, with free ranges between them [0]",
      "s120-e120 1000 free: free 120 [0]",
      "s121-e240 300 mixed: 60 reserved ranges, 120 addresses together, with free ranges between them [0]",
      "s241-e241 5 node: node 241 [0]",
      "s242-e242 1 reserved: reserved 242 [0]",
    ]);
  });

  it("loses no address and keeps the order", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        for (const { pieces: some, start, end, size } of networkMap(network, 0)) {
          const rows = mapRows(some);
          expect(rows[0]?.start).to.equal(start);
          expect(rows.at(-1)?.end).to.equal(end);
          expect(rows.reduce((sum, row) => sum + row.size, 0)).to.equal(size);
          const starts = some.map((piece) => piece.start);
          const positions = rows.map((row) => starts.indexOf(row.start));
          expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("mapLines", () => {
  it("puts rows into lines of about the same number", () => {
    const rows = mapRows(pieces(...Array.from({ length: 9 }, () => ["free", 1] as const)));
    expect(mapLines(rows, 40).map((line) => line.length)).to.deep.equal([9]);
    expect(mapLines(rows, 8).map((line) => line.length)).to.deep.equal([5, 4]);
    expect(mapLines(rows, 4).map((line) => line.length)).to.deep.equal([3, 3, 3]);
    expect(mapLines(rows, 4).flat()).to.deep.equal(rows);
    expect(mapLines([], 4)).to.deep.equal([]);
  });

  it("makes no line longer than allowed, and none empty", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 50 }), (count, most) => {
        const rows = mapRows(pieces(...Array.from({ length: count }, () => ["node", 1] as const)));
        const lines = mapLines(rows, most);
        expect(lines.flat()).to.deep.equal(rows);
        for (const line of lines) expect(line.length).to.be.within(1, most);
      }),
    );
  });
});
