import { expect } from "chai";
import fc from "fast-check";
import { resourceKeys } from "../../../lib/emit/resources/resource-keys.js";
import { hostileText } from "../../helpers/random-plans.js";

describe("resourceKeys", () => {
  const rows = [
    ["line-1", /^cluster-line-1$/, "a name that can be a part of a key is one"],
    ["Line-1", /^cluster-line-1-x[0-9a-f]{8}$/, "one that cannot has a number made from all of it"],
    ["line_1", /^cluster-line-1-x[0-9a-f]{8}$/, "so that two similar ones differ"],
    ["line--1", /^cluster-line-1-x[0-9a-f]{8}$/, "two hyphens separate names"],
    ["日本", /^cluster-x[0-9a-f]{8}$/, "nothing of it may be left"],
  ] as const;
  for (const [name, key, reason] of rows) {
    it(`${name}: ${reason}`, () => {
      expect(resourceKeys()("cluster", name)).to.match(key);
    });
  }

  it("gives the same name the same key everywhere", () => {
    const keyOf = resourceKeys();
    keyOf("cluster", "b!");
    expect(keyOf("cluster", "a!")).to.equal(resourceKeys()("cluster", "a!"));
  });

  it("gives no key twice, and only letters, digits and hyphens", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(hostileText, fc.constantFrom("a", "a-b", "b")), { minLength: 1, maxLength: 2 })), (names) => {
        const keyOf = resourceKeys();
        const keys = names.map((each) => keyOf("kind", ...each));
        expect(new Set(keys).size).to.equal(keys.length);
        for (const key of keys) expect(key).to.match(/^kind-[a-z0-9-]+$/);
      }),
    );
  });
});
