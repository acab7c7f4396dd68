import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet, formatRange, intersect, type Prefix, parsePrefix, parseRange } from "../../../lib/address/index.js";
import { type NamedAddressUse, useAt, usedAround, usedIn } from "../../../lib/platforms/conflicts/address-use.js";

const thing = (text: string, spaces: NamedAddressUse["spaces"], more: Partial<NamedAddressUse> = {}): NamedAddressUse => ({
  name: text,
  path: `/${text}`,
  range: parseRange(text),
  spaces,
  ...more,
});
const networks = (...prefixes: string[]) => prefixes.map((text, index) => ({ prefix: parsePrefix(text), path: `/networks/${index}` }));
const namesOf = (usedRanges: readonly (readonly { readonly name: string }[])[]) => usedRanges.map((list) => list.map(({ name }) => name));

describe("takenIn", () => {
  const here = networks("10.0.0.0/24", "10.0.1.0/24");

  it("lists what is in the space of a network or in every one, and reaches it", () => {
    const things = [
      thing("10.0.0.1", 0),
      thing("10.0.0.2", 1),
      thing("10.0.0.3", "every"),
      thing("10.0.1.3", "every"),
      thing("10.9.0.0/16", 0),
    ];
    expect(namesOf(usedIn(things, here, [0, 1]))).to.deep.equal([["10.0.0.1", "10.0.0.3"], ["10.0.1.3"]]);
  });

  it("leaves out a network's own ends where it is alone, and pools of the space", () => {
    const ends = [thing("10.0.0.0", 0, { endOf: "/networks/0" }), thing("10.0.0.9", [0, -1], { pooledIn: 0 })];
    expect(namesOf(usedIn(ends, here, [0, 1]))).to.deep.equal([[], []]);
    expect(namesOf(usedIn(ends, networks("10.0.0.0/24", "10.0.0.0/25"), [0, 0]))).to.deep.equal([["10.0.0.0"], ["10.0.0.0"]]);
  });

  it("gives networks of one space one list", () => {
    const [first, second] = usedIn([thing("10.0.0.1", 0), thing("10.0.0.200", "every")], networks("10.0.0.0/24", "10.0.0.0/25"), [0, 0]);
    expect(first).to.equal(second);
    expect(namesOf([first ?? []])).to.deep.equal([["10.0.0.1", "10.0.0.200"]]);
  });

  it("carries along that something is counted, and nothing else", () => {
    expect(usedIn([thing("10.0.0.1", 0, { counted: true, pooledIn: 7 })], here, [0, 1])[0]).to.deep.equal([
      { name: "10.0.0.1", path: "/10.0.0.1", range: parseRange("10.0.0.1"), counted: true },
    ]);
  });

  it("has nothing to list without networks", () => {
    expect(usedIn([thing("10.0.0.1", 0)], [], [])).to.deep.equal([]);
  });

  it("has in each network what looking at each thing finds", () => {
    const prefix = fc.record({ place: fc.nat(3), length: fc.integer({ min: 28, max: 32 }) });
    const things = fc.array(fc.record({ first: fc.nat(70), more: fc.nat(5), space: fc.constantFrom<0 | 1 | "every">(0, 1, "every") }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 4 }), fc.nat(1), things, (requested, space, given) => {
        const all = networks(...requested.map(({ place, length }) => `0.0.0.${16 * place}/${length}`));
        const uses = given.map(({ first, more, space: spaces }) => thing(`0.0.0.${first}-0.0.0.${first + more}`, spaces));
        const spaces = all.map(() => space);
        for (const [index, usedRanges] of usedIn(uses, all, spaces).entries()) {
          const { prefix: within } = all[index] as { prefix: Prefix };
          const inside = (ranges: readonly AddressRange[]) => intersect(addressSet(ranges), [within]).map(formatRange);
          const expected = uses.filter((one) => one.spaces === "every" || one.spaces === space);
          expect(inside(usedRanges.map(({ range }) => range))).to.deep.equal(inside(expected.map(({ range }) => range)));
        }
      }),
    );
  });
});

describe("standingAround", () => {
  it("has what reaches into a range, in its space or in every one", () => {
    const at = (text: string, space: number | "every") => useAt("machine", "a machine", { value: parseRange(text).first, path: "" }, space);
    const around = usedAround([
      at("10.0.0.9", 0),
      at("10.0.0.1", "every"),
      at("10.0.0.5", 1),
      at("10.0.0.10", "every"),
      at("10.0.0.40", 0),
    ]);
    expect(around(0, parseRange("10.0.0.0/28")).map(formatRange)).to.deep.equal(["10.0.0.1", "10.0.0.9-10.0.0.10"]);
    expect(around(7, parseRange("10.0.0.0/28")).map(formatRange)).to.deep.equal(["10.0.0.1", "10.0.0.10"]);
  });
});
