import { expect } from "chai";
import fc from "fast-check";
import { mapBar } from "../../../lib/cli/tables/map-bar.js";
import { networkMap } from "../../../lib/emit/map/network-map.js";
import type { PlannedNetwork } from "../../../types/index.js";
import { randomNetwork } from "../../emit/svg/random-networks.js";

const network: PlannedNetwork = {
  name: "n",
  addressPrefix: "10.0.0.0/27",
  gateway: "10.0.0.1",
  pools: [
    { name: "ipPool", purpose: "node", start: "10.0.0.2", end: "10.0.0.6", size: 5, addressPrefixes: [], origin: "selected" },
    {
      name: "c",
      purpose: "control-plane",
      cluster: "c",
      start: "10.0.0.7",
      end: "10.0.0.7",
      size: 1,
      addressPrefixes: [],
      origin: "selected",
    },
  ],
  free: [{ start: "10.0.0.8", end: "10.0.0.30", size: 23 }],
  usableCount: 30,
  usedCount: 7,
};

const barOf = (change: Partial<PlannedNetwork>, width?: number) =>
  networkMap({ ...network, ...change }, 0)
    .map((part) => mapBar(part, width))
    .join("");

describe("mapBar", () => {
  const rows: [reason: string, change: Partial<PlannedNetwork>, width: number | undefined, bar: string][] = [
    ["a character for every two columns of a /27", {}, undefined, `##GG${"N".repeat(10)}CC${".".repeat(46)}##\n`],
    ["no wider than the terminal", {}, 32, `#G${"N".repeat(5)}C${".".repeat(23)}#\n`],
    ["a narrow terminal shows every piece", {}, 8, "#GNC...#\n"],
    ["one that is narrower still has lines", {}, 4, "#GNN\nC..#\n"],
    ["a pool of 5 in a /16 is seen", { addressPrefix: "10.0.0.0/16", free: [] }, 16, "#GNC???????????#\n"],
  ];
  for (const [reason, change, width, bar] of rows) {
    it(reason, () => {
      expect(barOf(change, width)).to.equal(bar);
    });
  }

  it("fits any terminal", () => {
    fc.assert(
      fc.property(randomNetwork, fc.integer({ min: 1, max: 200 }), (any, width) => {
        for (const part of networkMap(any, 0)) {
          const lines = mapBar(part, width).split("\n").slice(0, -1);
          expect(lines).to.not.deep.equal([]);
          for (const line of lines) expect(line.length).to.equal(Math.min(64, width));
        }
      }),
    );
  });
});
