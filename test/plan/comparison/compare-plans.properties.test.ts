import { expect } from "chai";
import fc from "fast-check";
import { valueAt } from "../../../lib/finding/json-pointer.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, NetworkPlan, PlanChange, PlanRequest } from "../../../types/index.js";
import { plannableAzureCni } from "../../helpers/plannable-azure-cni.js";
import { plannableAzureLocal } from "../../helpers/plannable-azure-local.js";
import { cluster, network, request } from "../network/plan-requests.js";
import { outcomeOf } from "../outcome.js";
import { compared } from "./compared.js";

const anyPlan: fc.Arbitrary<NetworkPlan> = fc
  .oneof<fc.Arbitrary<PlanRequest>[]>(plannableAzureLocal, plannableAzureCni())
  .map((requested) => outcomeOf(planNetwork, requested).result)
  .filter((plan) => plan !== undefined);

/** Three networks and four clusters of which every address is named, so that a change of one thing changes no other. */
const pinned: AzureLocalRequest = request(
  [1, 2, 3].map((n) =>
    network(`n${n}`, {
      addressPrefix: `10.30.${n}.0/24`,
      gateway: `10.30.${n}.1`,
      vlan: 10 * n,
      ipPoolStart: `10.30.${n}.100`,
      ipPoolEnd: `10.30.${n}.199`,
    }),
  ),
  [1, 2, 3, 4].map((n) =>
    cluster(`c${n}`, {
      network: `n${1 + (n % 3)}`,
      controlPlaneIp: `10.30.${1 + (n % 3)}.${10 + n}`,
      services: 0,
      nodePools: ["a", "b"].map((name) => ({ name, nodeCount: 2 })),
    }),
  ),
);

/** One change of one thing: how it is made, and what has to be told of it, by the names of what it lies in. */
interface Edit {
  readonly thing: string;
  readonly change: (request: AzureLocalRequest) => void;
  readonly told: string;
}

const networkOf = ({ logicalNetworks }: AzureLocalRequest, name: string) => logicalNetworks.find((one) => one.name === name);
const clusterOf = ({ clusters }: AzureLocalRequest, name: string) => clusters.find((one) => one.name === name);

const edits: readonly Edit[] = [
  ...[1, 2, 3].flatMap((n): Edit[] => [
    {
      thing: `n${n} vlan`,
      change: (r) => Object.assign(networkOf(r, `n${n}`) ?? {}, { vlan: 10 * n + 1 }),
      told: `n${n} vlan rebuild lnet-immutable`,
    },
    {
      thing: `n${n} end`,
      change: (r) => Object.assign(networkOf(r, `n${n}`) ?? {}, { ipPoolEnd: `10.30.${n}.198` }),
      told: `n${n} ipPool end rebuild lnet-immutable`,
    },
    {
      thing: `n${n} dns`,
      change: (r) => Object.assign(networkOf(r, `n${n}`) ?? {}, { dnsServers: ["192.168.9.9"] }),
      told: `n${n} dnsServers rebuild lnet-dns-fixed`,
    },
    {
      thing: `n${n} switch`,
      change: (r) => Object.assign(networkOf(r, `n${n}`) ?? {}, { vmSwitchName: "b" }),
      told: `n${n} vmSwitchName rebuild lnet-immutable`,
    },
  ]),
  ...[1, 2, 3, 4].flatMap((n): Edit[] => [
    {
      thing: `c${n} gone`,
      change: (r) =>
        void r.clusters.splice(
          r.clusters.findIndex(({ name }) => name === `c${n}`),
          1,
        ),
      told: `c${n} removed in-place`,
    },
    {
      thing: `c${n} ip`,
      change: (r) => Object.assign(clusterOf(r, `c${n}`) ?? {}, { controlPlaneIp: `10.30.${1 + (n % 3)}.${20 + n}` }),
      told: `c${n} controlPlaneIp rebuild cp-ip-one-per-cluster`,
    },
    {
      thing: `c${n} nodes`,
      change: (r) => Object.assign(clusterOf(r, `c${n}`)?.nodePools.find(({ name }) => name === "a") ?? {}, { nodeCount: 3 }),
      told: `c${n} a nodeCount in-place`,
    },
    {
      thing: `c${n} pool`,
      change: (r) => void clusterOf(r, `c${n}`)?.nodePools.unshift({ name: "new", nodeCount: 1 }),
      told: `c${n} new added in-place`,
    },
  ]),
  {
    thing: "c5",
    change: (r) => r.clusters.unshift(cluster("c5", { network: "n1", controlPlaneIp: "10.30.1.30" })),
    told: "c5 added in-place",
  },
  {
    thing: "n4",
    change: (r) => r.logicalNetworks.unshift(network("n4", { addressPrefix: "10.30.4.0/24", gateway: "10.30.4.1" })),
    told: "n4 added in-place",
  },
  { thing: "spare", change: (r) => Object.assign(r, { spare: { node: 1 } }), told: "spare none" },
  { thing: "gateway", change: (r) => Object.assign(r, { arcGateway: true }), told: "arcGateway rebuild arc-gateway-fixed" },
];

/** A change by the names of what it lies in: positions say nothing. */
function told({ path, kind, impact, rule }: PlanChange, plans: { before: NetworkPlan; after: NetworkPlan }): string {
  const tokens = path.split("/").slice(1);
  const words = tokens.flatMap((token, index) => {
    const value = valueAt(plans, `/${tokens.slice(0, index + 1).join("/")}`) as { readonly name?: string };
    if (/^\d+$/.test(token)) return [String(value.name)];
    return index === tokens.length - 1 ? [token] : [];
  });
  const whole = /^\d+$/.test(tokens.at(-1) ?? "");
  return [...words, ...(whole ? [kind] : []), impact, ...(rule === undefined ? [] : [rule])].join(" ");
}

describe("comparePlans, for any plans", () => {
  it("finds nothing between a plan and itself, in whatever order its lists are", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const turned: NetworkPlan = {
          ...plan,
          networks: [...plan.networks].reverse(),
          clusters: [...plan.clusters].reverse().map((one) => ({
            ...one,
            ...(one.loadBalancerRanges === undefined ? {} : { loadBalancerRanges: [...one.loadBalancerRanges].reverse() }),
          })),
          request: { ...plan.request, clusters: [...plan.request.clusters].reverse() } as NetworkPlan["request"],
        };
        for (const after of [plan, turned]) expect(compared(plan, after)).to.deep.equal({ impact: "none", changes: [], findings: [] });
      }),
      { numRuns: 80 },
    );
  });

  it("keeps its promises for any two plans, and finds as much in the other direction", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const there = compared(before, after);
        const back = compared(after, before);
        if (before.platform !== after.platform) return;
        expect(back.changes.length).to.equal(there.changes.length);
        expect(back.changes.filter(({ kind }) => kind === "added").length).to.equal(
          there.changes.filter(({ kind }) => kind === "removed").length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("tells of random edits just what each of them is", () => {
    const before = planNetwork(pinned);
    const choice = fc.subarray([...edits]).filter((chosen) => {
      // what is gone has nothing else changed
      const gone = chosen.flatMap(({ thing }) => (thing.endsWith(" gone") ? [thing.split(" ")[0]] : []));
      return chosen.every(({ thing }) => thing.endsWith(" gone") || !gone.includes(thing.split(" ")[0]));
    });
    let most = 0;
    fc.assert(
      fc.property(choice, fc.boolean(), (chosen, turned) => {
        const requested = structuredClone(pinned);
        for (const { change } of chosen) change(requested);
        if (turned) requested.clusters.reverse();
        const after = planNetwork(requested);
        const { changes } = compared(before, after);
        const lines = changes.filter(({ path }) => !path.includes("portMatrix")).map((change) => told(change, { before, after }));
        expect(lines).to.have.members(chosen.map((edit) => edit.told));
        most = Math.max(most, chosen.length);
      }),
      { numRuns: 150 },
    );
    expect(most).to.be.greaterThan(5);
  });
});
