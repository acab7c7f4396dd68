import { expect } from "chai";
import fc from "fast-check";
import { networkShapes, numberedRows } from "../../../lib/emit/svg/network-shapes.js";
import { page } from "../../../lib/emit/svg/page.js";
import { extentOf, type Label, type Shape } from "../../../lib/emit/svg/shapes.js";
import type { PlannedNetwork } from "../../../types/index.js";
import { randomNetwork } from "./random-networks.js";

const labelsOf = (shapes: readonly Shape[]) => shapes.filter((shape): shape is Label => shape.shape === "label");

/** Labels that touch another, by their texts. */
function overlapsOf(labels: readonly Label[]): string[] {
  const extents = labels.map((label) => ({ text: label.text, ...extentOf(label) })).sort((a, b) => a.top - b.top);
  return extents.flatMap((one, i) => {
    const met: string[] = [];
    for (let k = i + 1; (extents[k]?.top ?? Number.POSITIVE_INFINITY) < one.bottom; k++) {
      const other = extents[k];
      if (other !== undefined && one.left < other.right && other.left < one.right) met.push(`${one.text} / ${other.text}`);
    }
    return met;
  });
}

/** The boxes of the bars: the shapes with their height. */
function barsOf(shapes: readonly Shape[]): { x: number; y: number; width: number }[] {
  return shapes.flatMap((shape) => (shape.shape === "box" && shape.height === 48 ? [shape] : []));
}

describe("networkShapes", () => {
  it("have labels that do not overlap, inside the page", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { shapes, bottom } = networkShapes(numberedRows(network, 0), 30);
        expect(overlapsOf(labelsOf(shapes))).to.deep.equal([]);
        for (const label of labelsOf(shapes)) {
          const { left, right, top, bottom: end } = extentOf(label);
          expect(left, label.text).to.be.at.least(page.margin - 0.01);
          expect(right, label.text).to.be.at.most(page.margin + page.content + 0.01);
          expect(top).to.be.at.least(30);
          expect(end).to.be.at.most(bottom);
        }
      }),
    );
  });

  it("have bars that fill the width, pieces in the order of the list, each at least as wide as its number", () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const drawn = numberedRows(network, 0);
        const pieces = barsOf(networkShapes(drawn, 0).shapes);
        expect(pieces).to.have.length(drawn.parts.flat().length);
        let right: number = page.margin + page.content;
        let line = Number.NEGATIVE_INFINITY;
        for (const { x, y, width } of pieces) {
          expect(width).to.be.at.least(14);
          if (y > line) {
            expect(right).to.equal(page.margin + page.content);
            right = page.margin;
            line = y;
          }
          expect(x).to.equal(right + 0.5);
          right += width;
        }
        expect(right).to.equal(page.margin + page.content);
      }),
    );
  });

  it("number pieces and rows of the list in the same way", () => {
    const network: PlannedNetwork = {
      name: "n",
      addressPrefix: "10.0.0.0/29",
      pools: [],
      free: [{ start: "10.0.0.1", end: "10.0.0.6", size: 6 }],
      usableCount: 6,
      usedCount: 0,
    };
    const numbers = labelsOf(networkShapes(numberedRows(network, 0), 0).shapes).filter(
      ({ text, anchor }) => anchor === "middle" && /^\d$/.test(text),
    );
    expect(numbers.map(({ text }) => text)).to.deep.equal(["1", "2", "3", "1", "2", "3"]);
  });

  it("have a thin bar to scale if the map is not", () => {
    const network = { name: "n", pools: [], free: [], usableCount: 0, usedCount: 0 };
    const strips = (addressPrefix: string) =>
      networkShapes(numberedRows({ ...network, addressPrefix }, 0), 0).shapes.flatMap((shape) =>
        shape.shape === "box" && shape.look.endsWith("-strip") ? [Math.round(shape.width * 1000) / 1000] : [],
      );
    expect(strips("10.0.0.0/29")).to.deep.equal([]);
    expect(strips("10.0.0.0/24")).to.deep.equal([3.563, 904.875, 3.563]);
  });
});
