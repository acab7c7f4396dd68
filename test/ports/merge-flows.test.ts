import { expect } from "chai";
import fc from "fast-check";
import { type Flow, mergeFlows } from "../../lib/ports/merge-flows.js";

/** Every pair of addresses that flows hold; a side without addresses counts as one unknown address. */
function pairsOf(flows: readonly Flow[]): Set<string> {
  const sides = (addresses: readonly string[]) => (addresses.length === 0 ? ["?"] : addresses);
  return new Set(
    flows.flatMap(({ source, destination }) => sides(source).flatMap((from) => sides(destination).map((to) => `${from} > ${to}`))),
  );
}

const flow = (name: string, source: string[], destination: string[]): Flow => ({ name, source, destination });

describe("mergeFlows", () => {
  it("puts networks with the same servers together", () => {
    expect(
      mergeFlows([flow("a", ["10.0.1.0/24"], ["10.9.0.5", "10.9.0.6"]), flow("b", ["10.0.2.0/24"], ["10.9.0.6", "10.9.0.5"])]),
    ).to.deep.equal([flow("a", ["10.0.1.0/24", "10.0.2.0/24"], ["10.9.0.5", "10.9.0.6"])]);
  });

  it("leaves networks with servers of their own apart", () => {
    const flows = [flow("a", ["10.0.1.0/24"], ["10.9.0.5"]), flow("b", ["10.0.2.0/24"], ["10.9.0.6"])];
    expect(mergeFlows(flows)).to.deep.equal(flows);
  });

  it("does not take servers that are not known for those that are", () => {
    const flows = [flow("a", ["10.0.1.0/24"], []), flow("b", ["10.0.1.0/24"], ["10.9.0.6"])];
    expect(mergeFlows(flows)).to.deep.equal(flows);
  });

  it("holds exactly the flows it was given, whatever they are, in no more rows", () => {
    const addresses = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4"), { maxLength: 3 });
    const flows = fc.array(fc.record({ name: fc.string(), source: addresses, destination: addresses }), { maxLength: 8 });
    let merged = 0;
    fc.assert(
      fc.property(flows, (given) => {
        const result = mergeFlows(given);
        expect([...pairsOf(result)].sort()).to.deep.equal([...pairsOf(given)].sort());
        expect(result.length).to.be.at.most(given.length);
        if (result.length < given.length) merged++;
      }),
      { numRuns: 1000 },
    );
    expect(merged).to.be.greaterThan(100);
  });
});
