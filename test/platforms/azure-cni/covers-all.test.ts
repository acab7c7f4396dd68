import { expect } from "chai";
import { parsePrefix } from "../../../lib/address/index.js";
import { coversAll } from "../../../lib/platforms/azure-cni/covers-all.js";

describe("coversAll", () => {
  const rows = [
    ["the only prefix", "10.1.0.0/16", ["10.1.0.0/16"], true],
    ["more than the prefixes", "10.0.0.0/8", ["10.1.0.0/16", "10.9.0.0/16"], true],
    ["one of two", "10.1.0.0/16", ["10.1.0.0/16", "10.9.0.0/16"], false],
    ["half of one", "10.1.0.0/17", ["10.1.0.0/16"], false],
    ["no prefix there", "10.1.0.0/16", [], false],
  ] as const;
  for (const [reason, range, prefixes, covers] of rows) {
    it(`${reason}: ${covers}`, () => {
      expect(
        coversAll(
          parsePrefix(range),
          prefixes.map((prefix) => parsePrefix(prefix)),
        ),
      ).to.equal(covers);
    });
  }
});
