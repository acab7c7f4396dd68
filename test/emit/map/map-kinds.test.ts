import { expect } from "chai";
import { kindRow, leadingKind, mapKinds } from "../../../lib/emit/map/map-kinds.js";

describe("mapKinds", () => {
  it("has a row for each kind, with a character of its own for each use in one network", () => {
    expect(new Set(mapKinds.map(({ kind }) => kind)).size).to.equal(mapKinds.length);
    const glyphs = mapKinds.filter(({ kind }) => kind !== "node-subnet").map(({ glyph }) => glyph);
    expect(new Set(glyphs).size).to.equal(glyphs.length);
    for (const { glyph } of mapKinds) expect(glyph).to.match(/^[!-~]$/);
  });

  it("finds the row of a kind", () => {
    for (const row of mapKinds) expect(kindRow(row.kind)).to.equal(row);
  });

  const rows: [reason: string, kinds: Parameters<typeof leadingKind>[0], leading: string][] = [
    ["nothing is known", [], "unknown"],
    ["one", ["free"], "free"],
    ["the gateway that is also a DNS server", ["dns-server", "gateway"], "gateway"],
    ["a pool before what it overlaps", ["end", "node-subnet"], "node-subnet"],
    ["a reservation around the network address", ["reserved", "end"], "end"],
  ];
  for (const [reason, kinds, leading] of rows) {
    it(`leads: ${reason}`, () => {
      expect(leadingKind(kinds)).to.equal(leading);
    });
  }
});
