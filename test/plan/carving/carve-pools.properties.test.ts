import { expect } from "chai";
import fc from "fast-check";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import type { PoolCarvingRequest } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "../outcome.js";
import { faultsOf, roomless } from "./oracle.js";
import { carvingRequest, editedRequest } from "./requests.js";

const numRuns = 1200;

describe("carvePools, for any request", () => {
  it("keeps every promise about pools and free space, as a look at each address shows", () => {
    let cases = 0;
    let carved = 0;
    fc.assert(
      fc.property(carvingRequest, (request) => {
        cases++;
        const { result } = outcomeOf(carvePools, request);
        if (result === undefined) return;
        carved++;
        expect(faultsOf(request, result)).to.deep.equal([]);
        expect(roomless(request, result)).to.deep.equal([]);
      }),
      { numRuns },
    );
    expect(carved).to.be.greaterThan(cases / 4);
  });

  it("gives results and findings of the published shape", () => {
    fc.assert(
      fc.property(editedRequest, ({ before, after }) => {
        const { result, findings } = outcomeOf(carvePools, before);
        if (result !== undefined) expectShape("pool-carving", result);
        for (const finding of findings) expectShape("finding", finding);
        if (result === undefined) return;
        const next = outcomeOf(carvePools, { ...after, previous: result });
        if (next.result !== undefined) expectShape("pool-carving", next.result);
        for (const finding of next.findings) expectShape("finding", finding);
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same bytes for the same request", () => {
    fc.assert(
      fc.property(carvingRequest, (request) => {
        const again = JSON.parse(JSON.stringify(request)) as PoolCarvingRequest;
        expect(JSON.stringify(outcomeOf(carvePools, again))).to.equal(JSON.stringify(outcomeOf(carvePools, request)));
      }),
      { numRuns: 300 },
    );
  });

  it("points into the request, and every change it offers makes its finding go away", () => {
    fc.assert(
      fc.property(carvingRequest, (request) => {
        expectSoundFindings(carvePools, request, outcomeOf(carvePools, request).findings);
      }),
      { numRuns: 700 },
    );
  });

  it("moves no pool when another is added at the end, unless it says so", () => {
    fc.assert(
      fc.property(carvingRequest, (request) => {
        const all = outcomeOf(carvePools, request);
        const fewer = outcomeOf(carvePools, { ...request, pools: request.pools.slice(0, -1) });
        if (all.result === undefined || all.findings.some(({ rule }) => rule === "pool-order-changed")) return;
        if (request.pools.at(-1)?.start !== undefined) return;
        expect(fewer.result?.pools).to.deep.equal(all.result.pools.slice(0, -1));
      }),
      { numRuns },
    );
  });

  it("keeps everything where nothing changes, and needs no room twice", () => {
    fc.assert(
      fc.property(carvingRequest, (request) => {
        const { result } = outcomeOf(carvePools, request);
        if (result === undefined) return;
        for (const previous of [result, result.pools]) {
          const again = outcomeOf(carvePools, { ...request, previous });
          expect(again.result?.pools).to.deep.equal(result.pools);
          expect(again.result?.free).to.deep.equal(result.free);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("moves no pool that exists, whatever is edited, or says of which pool it would have to", () => {
    let cases = 0;
    let kept = 0;
    let told = 0;
    fc.assert(
      fc.property(editedRequest, ({ before, after }) => {
        cases++;
        const first = outcomeOf(carvePools, before);
        if (first.result === undefined) return;
        const request = { ...after, previous: first.result };
        const { result, findings } = outcomeOf(carvePools, request);
        if (result === undefined) {
          told++;
          expectSoundFindings(carvePools, request, findings);
          for (const error of errorsOf(findings))
            expect(error).to.match(/^(pool-previous-conflict|pool-does-not-fit|pool-fixed-conflict|range-order) \/pools\//);
          return;
        }
        kept++;
        expect(faultsOf(request, result)).to.deep.equal([]);
        const cut = findings
          .filter(({ rule }) => rule === "pool-room-short")
          .map(({ path }) => request.pools[Number(path.split("/")[2])]?.name);
        expect(roomless(request, result)).to.deep.equal(cut);
        const starts = new Map(first.result.pools.map(({ name, start }) => [name, start]));
        for (const { name, start } of result.pools) if (starts.has(name)) expect(start).to.equal(starts.get(name));
      }),
      { numRuns: 1500 },
    );
    expect([kept, told].every((count) => count > cases / 15)).to.equal(true);
  });
});
