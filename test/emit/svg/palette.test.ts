import { expect } from "chai";
import { mapKinds } from "../../../lib/emit/map/map-kinds.js";
import { palettes } from "../../../lib/emit/svg/palette.js";

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("palettes", () => {
  it("are compared by the contrast of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).to.equal(21);
    expect(contrast("#777777", "#ffffff")).to.be.closeTo(4.48, 0.01);
  });

  for (const [scheme, { paper, ink, muted, error, kinds }] of Object.entries(palettes)) {
    it(`${scheme}: every text has a contrast of 4.5 to 1`, () => {
      for (const text of [ink, muted, error]) expect(contrast(text, paper), text).to.be.at.least(4.5);
      for (const { kind } of mapKinds) {
        const { fill, ink: text, hatch = fill } = kinds[kind];
        expect(contrast(text, fill), kind).to.be.at.least(4.5);
        expect(contrast(text, hatch), `${kind} on its pattern`).to.be.at.least(4.5);
      }
    });

    it(`${scheme}: every border and strip has a contrast of 3 to 1 with the paper`, () => {
      for (const { kind } of mapKinds) expect(contrast(kinds[kind].line, paper), kind).to.be.at.least(3);
    });
  }

  it("have patterns for the same kinds in both schemes", () => {
    for (const { kind } of mapKinds)
      expect(palettes.dark.kinds[kind].hatch === undefined).to.equal(palettes.light.kinds[kind].hatch === undefined);
  });
});
