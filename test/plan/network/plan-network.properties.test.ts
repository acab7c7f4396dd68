import { expect } from "chai";
import fc from "fast-check";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, Finding, NetworkPlan } from "../../../types/index.js";
import { arbitraryAzureLocal, small } from "../../helpers/arbitrary-azure-local.js";
import { plannableAzureLocal } from "../../helpers/plannable-azure-local.js";
import { expectShape } from "../against-schema.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "../outcome.js";
import { planFaults } from "./plan-oracle.js";

const plan = (request: AzureLocalRequest) => outcomeOf(planNetwork, request);

/** Every address that is handed out, and for what. */
function placesOf({ networks, clusters }: NetworkPlan): string[] {
  return [
    ...networks.flatMap(({ name, pools }) =>
      pools.map(({ purpose, cluster = "", start, end }) => `${name} ${purpose} ${cluster} ${start}-${end}`),
    ),
    ...clusters.map(({ name, controlPlaneIp, loadBalancerRanges }) => `${name} ${controlPlaneIp} ${JSON.stringify(loadBalancerRanges)}`),
  ];
}

/** A request, and how its clusters are changed later: more nodes or fewer, more services or fewer, some gone and some new. */
const growing = plannableAzureLocal.chain((request) =>
  fc
    .record({
      at: fc.nat(4),
      changes: fc.array(
        fc.record({
          nodes: fc.integer({ min: -2, max: 3 }),
          services: fc.integer({ min: -2, max: 3 }),
          gone: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
        }),
        { minLength: 4, maxLength: 4 },
      ),
    })
    .map(({ at, changes }) => {
      const before: AzureLocalRequest = { ...request, clusters: request.clusters.slice(0, at) };
      const clusters = request.clusters.flatMap((cluster, index) => {
        const change = changes[index];
        if (change === undefined || index >= at) return [cluster];
        if (change.gone) return [];
        const nodePools = cluster.nodePools.map((pool) => ({ ...pool, nodeCount: Math.max(1, pool.nodeCount + change.nodes) }));
        return [{ ...cluster, nodePools, services: Math.max(0, Number(cluster.services) + change.services) }];
      });
      return { before, after: { ...request, clusters } };
    }),
);

/** A plan chooses a pod range where a check reports the default, and a pool where a check reports that there is none. */
const ofChoice =
  /^(?:lnet-pool-missing|lnet-pool-required-in-practice|pod-range-chosen|reachable-network-hidden|users-hidden|proxy-bypass(?:-private)?|cidr-overlap-.*pod.*|cidr-overlap-(?:lnet|dns|proxy))$/;
const ofBoth = ({ rule }: Finding) => !ofChoice.test(rule);

describe("planNetwork, for any request", () => {
  it("hands out no address twice and accounts for every one, as a look at each shows", () => {
    let cases = 0;
    let planned = 0;
    fc.assert(
      fc.property(plannableAzureLocal, (request) => {
        cases++;
        const { result } = plan(request);
        if (result === undefined) return;
        planned++;
        expect(planFaults(request, result)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
    expect(planned).to.be.greaterThan(cases / 3);
  });

  it("gives each pool as many addresses as were counted and its spare", () => {
    fc.assert(
      fc.property(plannableAzureLocal, (request) => {
        const { result } = plan(request);
        if (result === undefined) return;
        for (const { name, pools } of result.networks) {
          const pool = pools.find(({ purpose, origin }) => purpose === "node" && origin === "selected");
          const counted = result.requirement.groups.find((group) => group.name === "ipPool" && group.network === name)?.count ?? 0;
          const spare = request.spare?.node ?? 0;
          if (pool !== undefined) expect(pool.size).to.equal(counted + (typeof spare === "number" ? spare : Math.ceil(counted / 5)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same addresses once more with the plan as previous, and the same bytes for the same request", () => {
    fc.assert(
      fc.property(plannableAzureLocal, (request) => {
        const { result } = plan(request);
        if (result === undefined) return;
        expectShape("network-plan", result);
        expect(JSON.stringify(plan(structuredClone(request)).result)).to.equal(JSON.stringify(result));
        const again = plan({ ...(result.request as AzureLocalRequest), previous: result });
        expect(again.result && placesOf(again.result)).to.deep.equal(placesOf(result));
        expect(again.result?.networks.map(({ free, usedCount }) => ({ free, usedCount }))).to.deep.equal(
          result.networks.map(({ free, usedCount }) => ({ free, usedCount })),
        );
        const pools = again.result?.networks.flatMap((network) => network.pools) ?? [];
        expect(pools.filter(({ origin }) => origin === "selected")).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it("moves nothing that exists when clusters come, go and grow, or says what cannot stay", () => {
    let cases = 0;
    let kept = 0;
    let told = 0;
    fc.assert(
      fc.property(growing, ({ before, after }) => {
        cases++;
        const first = plan(before).result;
        if (first === undefined) return;
        const request = { ...after, previous: first };
        const { result, findings } = plan(request);
        if (result === undefined) {
          told++;
          const reasons =
            /^(lnet-immutable|pool-does-not-fit|pool-previous-conflict|cp-ip-|lb-|metallb-|lnet-pool-clear|arc-ip-formula|lnet-pool-no-overlap)/;
          for (const error of errorsOf(findings)) expect(error).to.match(reasons);
          return;
        }
        kept++;
        expect(planFaults(after, result)).to.deep.equal([]);
        const stays = new Set(after.clusters.map(({ name }) => name));
        const uses = first.networks.flatMap(({ name, pools }) => pools.map((pool) => ({ ...pool, network: name })));
        const now = result.networks.flatMap(({ name, pools }) => pools.map((pool) => ({ ...pool, network: name })));
        for (const pool of uses) {
          if (pool.cluster !== undefined && !stays.has(pool.cluster)) continue;
          const same = now.filter(
            ({ network, purpose, cluster, start, end }) =>
              network === pool.network && purpose === pool.purpose && cluster === pool.cluster && start === pool.start && end === pool.end,
          );
          expect(same, JSON.stringify(pool)).to.have.length(1);
        }
      }),
      { numRuns: 300 },
    );
    expect([kept > cases / 5, told > cases / 20]).to.deep.equal([true, true]);
  });

  it("offers only changes that help", () => {
    fc.assert(
      fc.property(growing, ({ before, after }) => {
        const first = plan(before);
        expectSoundFindings(planNetwork, before, first.findings);
        if (first.result === undefined) return;
        const request = { ...after, previous: first.result };
        expectSoundFindings(planNetwork, request, plan(request).findings);
      }),
      { numRuns: 120 },
    );
  });

  it("tells of anything the schema allows what checkNetwork tells, and throws only its own error", () => {
    fc.assert(
      fc.property(arbitraryAzureLocal(small), (request) => {
        const { result, findings } = plan(request);
        const check = checkNetwork(request);
        expect(check.findings.filter(ofBoth)).to.deep.equal(findings.filter(ofBoth));
        const hasBadDefault = check.findings.some((finding) => finding.severity === "error" && !ofBoth(finding));
        if (!hasBadDefault) expect(check.ok).to.equal(result !== undefined);
        for (const finding of findings) expectShape("finding", finding);
      }),
      { numRuns: 60 },
    );
  });
});
