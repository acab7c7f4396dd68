import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet, formatRange, intersect, type Prefix, parsePrefix, parseRange } from "../../../lib/address/index.js";
import type { UseInSpace } from "../../../lib/platforms/conflicts/use-in-space.js";
import { usesByNetwork } from "../../../lib/platforms/conflicts/uses-by-network.js";

const use = (text: string, spaces: UseInSpace["spaces"], more: Partial<UseInSpace> = {}): UseInSpace => ({
  kind: "machine",
  name: text,
  path: `/${text}`,
  range: parseRange(text),
  spaces,
  owner: `/${text}`,
  ...more,
});
const networks = (...prefixes: string[]) => prefixes.map((text, index) => ({ prefix: parsePrefix(text), path: `/networks/${index}` }));
const namesOf = (lists: readonly (readonly { readonly name: string }[])[]) => lists.map((list) => list.map(({ name }) => name));

describe("usesByNetwork", () => {
  const here = networks("10.0.0.0/24", "10.0.1.0/24");

  it("lists what is in the space of a network or in every one, and reaches it", () => {
    const uses = [use("10.0.0.1", 0), use("10.0.0.2", 1), use("10.0.0.3", "every"), use("10.0.1.3", "every"), use("10.9.0.0/16", 0)];
    expect(namesOf(usesByNetwork(uses, here, [0, 1]))).to.deep.equal([["10.0.0.1", "10.0.0.3"], ["10.0.1.3"]]);
  });

  it("omits a network's own ends where it is alone, and pools of the space", () => {
    const ends = [use("10.0.0.0", 0, { kind: "network-address", owner: "/networks/0" }), use("10.0.0.9", [0, -1], { pooledIn: 0 })];
    expect(namesOf(usesByNetwork(ends, here, [0, 1]))).to.deep.equal([[], []]);
    expect(namesOf(usesByNetwork(ends, networks("10.0.0.0/24", "10.0.0.0/25"), [0, 0]))).to.deep.equal([["10.0.0.0"], ["10.0.0.0"]]);
  });

  it("gives networks of one space one list", () => {
    const [first, second] = usesByNetwork([use("10.0.0.1", 0), use("10.0.0.200", "every")], networks("10.0.0.0/24", "10.0.0.0/25"), [0, 0]);
    expect(first).to.equal(second);
    expect(namesOf([first ?? []])).to.deep.equal([["10.0.0.1", "10.0.0.200"]]);
  });

  it("has what a model says of a use, without what conflicts are found by", () => {
    const bounds = { start: "/a/start", end: "/a/end" };
    expect(
      usesByNetwork([use("10.0.0.1", 0, { counted: true, pooledIn: 7, bounds, remedy: {}, text: "10.0.0.1" })], here, [0, 1])[0],
    ).to.deep.equal([{ kind: "machine", name: "10.0.0.1", path: "/10.0.0.1", range: parseRange("10.0.0.1"), counted: true, bounds }]);
  });

  it("has nothing to list without networks", () => {
    expect(usesByNetwork([use("10.0.0.1", 0)], [], [])).to.deep.equal([]);
  });

  it("has in each network what looking at each thing finds", () => {
    const prefix = fc.record({ place: fc.nat(3), length: fc.integer({ min: 28, max: 32 }) });
    const drawn = fc.array(fc.record({ first: fc.nat(70), more: fc.nat(5), space: fc.constantFrom<0 | 1 | "every">(0, 1, "every") }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 4 }), fc.nat(1), drawn, (requested, space, given) => {
        const all = networks(...requested.map(({ place, length }) => `0.0.0.${16 * place}/${length}`));
        const uses = given.map(({ first, more, space: spaces }) => use(`0.0.0.${first}-0.0.0.${first + more}`, spaces));
        const spaces = all.map(() => space);
        for (const [index, found] of usesByNetwork(uses, all, spaces).entries()) {
          const { prefix: within } = all[index] as { prefix: Prefix };
          const inside = (ranges: readonly AddressRange[]) => intersect(addressSet(ranges), [within]).map(formatRange);
          const expected = uses.filter((one) => one.spaces === "every" || one.spaces === space);
          expect(inside(found.map(({ range }) => range))).to.deep.equal(inside(expected.map(({ range }) => range)));
        }
      }),
    );
  });
});
