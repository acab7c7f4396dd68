import { expect } from "chai";
import fc from "fast-check";
import { carvePools } from "../../lib/plan/carving/carve-pools.js";
import { placeRanges } from "../../lib/plan/placement/place-ranges.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { faultsOf, roomless } from "../plan/carving/oracle.js";
import { outcomeOf } from "../plan/outcome.js";
import { faultOf, gapsOf, hasArrangement, tinySpace } from "../plan/placement/tiny-spaces.js";
import { canBeCarved, smallCarving } from "./small-carvings.js";

describe("carving is complete", () => {
  it("ranges are placed exactly if trying every place of each finds an arrangement: 200,000 spaces", () => {
    const count = { placed: 0, impossible: 0, undecided: 0 };
    fc.assert(
      fc.property(tinySpace, (space) => {
        const arrangement = placeRanges(gapsOf(space), space.toPlace);
        count[arrangement.kind]++;
        expect(arrangement.kind).to.equal(hasArrangement(space) ? "placed" : "impossible");
        if (arrangement.kind === "placed") expect(faultOf(space, arrangement.starts)).to.equal(undefined);
      }),
      { numRuns: 200_000 },
    );
    expect(count.undecided).to.equal(0);
    expect(Math.min(count.placed, count.impossible)).to.be.above(5000);
  });

  it("requests are carved exactly if there is a carving, around reservations and pools with given bounds: 100,000 requests", () => {
    let carved = 0;
    let refused = 0;
    fc.assert(
      fc.property(smallCarving, (request) => {
        const possible = canBeCarved(request);
        if (possible === undefined) return;
        const { result, findings } = outcomeOf(carvePools, request);
        const errors = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
        // if something is in the growth room of a pool with given bounds, that is an error of its own
        if (errors.includes("pool-fixed-conflict")) return;
        expect(errors).to.deep.equal(possible ? [] : ["pool-does-not-fit"]);
        if (result === undefined) refused++;
        else {
          carved++;
          expect(faultsOf(request, result)).to.deep.equal([]);
          expect(roomless(request, result)).to.deep.equal([]);
        }
      }),
      { numRuns: 100_000 },
    );
    expect(Math.min(carved, refused)).to.be.above(10_000);
  });

  it("every order of the pools has the same outcome: all permutations of up to five pools, 500 requests", () => {
    fc.assert(
      fc.property(smallCarving, (request) => {
        const pools = request.pools.slice(0, 5);
        const outcomes = new Set(
          permutations(pools).map((order) => outcomeOf(carvePools, { ...request, pools: order }).result !== undefined),
        );
        expect(outcomes.size).to.equal(1);
      }),
      { numRuns: 500 },
    );
  });

  it("the reported conflict is minimal: without any pool or reservation of it, the rest fits together, and every repair works: 10,000 requests", () => {
    let told = 0;
    let repaired = 0;
    fc.assert(
      fc.property(smallCarving, (given) => {
        // different names, so that each means one reservation
        const reserved = (given.reserved ?? []).map((range, index) => ({ name: `reserved-${index}`, range: String(range) }));
        const request = { ...given, reserved };
        const { findings } = outcomeOf(carvePools, request);
        const failure = findings.find(({ rule }) => rule === "pool-does-not-fit");
        if (failure === undefined) return;
        told++;
        const isAlone = findings.filter(({ severity }) => severity === "error").length === 1;
        for (const { text, patch } of isAlone ? (failure.repairs ?? []) : []) {
          repaired++;
          expect(outcomeOf(carvePools, applyPatch(request, patch)).result, text).to.not.equal(undefined);
        }
        const { conflict } = failure;
        expect(conflict, "a conflict is reported").to.not.equal(undefined);
        const only = (pools: readonly string[], reservations: readonly string[]) =>
          canBeCarved({
            ...request,
            pools: request.pools.filter(({ name }) => pools.includes(name)),
            reserved: reserved.filter(({ name }) => reservations.includes(name)),
          });
        const { pools = [], reservations = [] } = conflict ?? {};
        expect(only(pools, reservations)).to.equal(false);
        for (const name of pools)
          expect(
            only(
              pools.filter((other) => other !== name),
              reservations,
            ),
            name,
          ).to.equal(true);
        for (const name of reservations)
          expect(
            only(
              pools,
              reservations.filter((other) => other !== name),
            ),
            name,
          ).to.equal(true);
      }),
      { numRuns: 10_000 },
    );
    expect(told).to.be.above(2000);
    expect(repaired).to.be.above(4000);
  });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
