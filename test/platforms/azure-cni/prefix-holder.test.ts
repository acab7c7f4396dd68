import { expect } from "chai";
import fc from "fast-check";
import { formatPrefix, parsePrefix, rangeContains } from "../../../lib/address/index.js";
import { prefixHolder } from "../../../lib/platforms/azure-cni/prefix-holder.js";

describe("prefixHolder", () => {
  const holderOf = prefixHolder(["10.1.0.0/16", "10.0.0.0/8", "192.168.0.0/24", "192.168.1.0/24"].map((text) => parsePrefix(text)));
  const rows = [
    ["10.1.2.0/24", "10.0.0.0/8"],
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["192.168.1.7/32", "192.168.1.0/24"],
    // two that adjoin hold nothing that reaches over both
    ["192.168.0.0/23", undefined],
    ["11.0.0.0/8", undefined],
    ["0.0.0.0/0", undefined],
  ] as const;
  for (const [prefix, holder] of rows) {
    it(`${prefix}: ${holder ?? "none"}`, () => {
      const found = holderOf(parsePrefix(prefix));
      expect(found && formatPrefix(found)).to.equal(holder);
    });
  }

  it("finds one exactly where one of the list holds the prefix", () => {
    const prefix = fc.tuple(fc.nat(15), fc.integer({ min: 28, max: 32 })).map(([at, length]) => parsePrefix(`10.0.0.${at}/${length}`));
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 5 }), prefix, (prefixes, requested) => {
        expect(prefixHolder(prefixes)(requested) !== undefined).to.equal(prefixes.some((whole) => rangeContains(whole, requested)));
      }),
    );
  });
});
