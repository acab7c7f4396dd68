import { expect } from "chai";
import { pointer, pointerTokens, valueAt } from "../../../lib/finding/json-pointer.js";
import { comparePlans } from "../../../lib/plan/comparison/compare-plans.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { azureCniChanges } from "../../../lib/platforms/azure-cni/azure-cni-changes.js";
import type { AzureCniRequest, NetworkPlan } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";

/** A request that gives every range, so that none is kept from an earlier plan in its place. */
function request(): AzureCniRequest {
  return {
    platform: "azure-cni",
    virtualNetwork: {
      name: "vnet",
      addressPrefixes: ["10.40.0.0/16", "fd00:40::/48"],
      subnets: [{ name: "nodes", addressPrefixes: ["10.40.0.0/22", "fd00:40:0:1::/64"] }],
    },
    clusters: [
      {
        name: "shop",
        networkModel: "overlay",
        ipFamilies: ["IPv4", "IPv6"],
        serviceCidrs: ["172.29.0.0/16", "fd12:3456:789a:1::/108"],
        serviceCidr: "172.29.0.0/16",
        dnsServiceIp: "172.29.0.10",
        podCidrs: ["10.244.0.0/16", "fd12:3456:789a::/64"],
        podCidr: "10.244.0.0/16",
        nodePools: [{ name: "system", nodeCount: 3, maxPods: 30, subnet: "nodes" }],
      },
    ],
  };
}

/** Other values for the places of a plan, by the end of the place. */
const others: Readonly<Record<string, unknown>> = {
  addressPrefixes: ["10.40.0.0/17", "10.41.0.0/16"],
  network: "vnet-2",
  podCidr: "10.245.0.0/16",
  podCidrs: ["10.245.0.0/16", "fd12:3456:789b::/64"],
  serviceCidr: "172.28.0.0/16",
  serviceCidrs: ["172.28.0.0/16", "fd12:3456:789b:1::/108"],
  dnsServiceIp: "172.29.0.11",
};

function pathsOf(document: unknown, pattern: string): string[] {
  return pointerTokens(pattern).reduce<string[]>(
    (paths, token) =>
      paths.flatMap((path) => {
        if (token !== "*") return valueAt(document, pointer(path, token)) === undefined ? [] : [pointer(path, token)];
        const list = valueAt(document, path);
        return Array.isArray(list) ? list.map((_, index) => pointer(path, index)) : [];
      }),
    [""],
  );
}

describe("azureCniChanges", () => {
  const plan = planNetwork(request());
  const rows = Object.entries(azureCniChanges).filter(([place, { impact }]) => !place.startsWith("/request/") && impact === "rebuild");

  for (const [place] of rows) {
    const end = place.slice(place.lastIndexOf("/") + 1);
    // node pools are known by their names there, and what is in a row of its own is changed by other tests
    if (!Object.hasOwn(others, end)) continue;
    for (const path of pathsOf(plan, place)) {
      it(`${path} is a rebuild for a comparison and an error for a plan on top`, () => {
        const before = applyPatch(plan, [{ op: "replace", path, value: others[end] }]) as NetworkPlan;
        // what was in the prefix that is gone has to be known of as well
        const subnets = [{ name: "old", addressPrefixes: ["10.41.0.0/24"] }];
        const known = { op: "replace", path: "/request/virtualNetwork/subnets", value: subnets } as const;
        const previous = (end === "addressPrefixes" ? applyPatch(before, [known]) : before) as NetworkPlan;
        expect(comparePlans({ before: previous, after: plan }).impact).to.equal("rebuild");
        if (end === "network") return;
        const errors = checkNetwork({ ...request(), previous }).findings.filter(({ severity }) => severity === "error");
        expect(errors.map(({ rule }) => rule)).to.not.be.empty;
      });
    }
  }

  const inPlace: readonly (readonly [what: string, patch: Parameters<typeof applyPatch>[1]])[] = [
    ["a pod range that is expanded", [{ op: "replace", path: "/clusters/0/podCidr", value: "10.240.0.0/12" }]],
    ["a virtual network that grows", [{ op: "replace", path: "/networks/0/addressPrefixes", value: ["10.40.0.0/15", "fd00:40::/48"] }]],
    [
      "a prefix that nothing is in given up",
      [{ op: "replace", path: "/networks/0/addressPrefixes", value: ["10.40.0.0/18", "fd00:40::/48"] }],
    ],
    ["a cluster updated to overlay", [{ op: "replace", path: "/request/clusters/0/networkModel", value: "overlay" }]],
    ["more nodes", [{ op: "replace", path: "/request/clusters/0/nodePools/0/nodeCount", value: 5 }]],
    ["a surge written out", [{ op: "add", path: "/request/clusters/0/nodePools/0/maxSurge", value: 2 }]],
    ["a subnet for the API server", [{ op: "add", path: "/request/clusters/0/apiServerSubnet", value: "apiserver" }]],
    ["another subnet for load balancers", [{ op: "add", path: "/request/clusters/0/loadBalancer", value: { subnet: "ingress" } }]],
    ["another mode", [{ op: "add", path: "/request/clusters/0/nodePools/0/mode", value: "User" }]],
  ];
  for (const [what, patch] of inPlace) {
    it(`${what} is a change in place`, () => {
      const single = structuredClone(plan);
      for (const one of [...single.clusters, ...single.request.clusters] as unknown as Record<string, unknown>[]) {
        delete one.podCidrs;
        delete one.serviceCidrs;
        delete one.ipFamilies;
      }
      const before = what.includes("updated")
        ? (applyPatch(single, [{ op: "replace", path: "/request/clusters/0/networkModel", value: "node-subnet" }]) as NetworkPlan)
        : single;
      expect(comparePlans({ before, after: applyPatch(single, patch) as NetworkPlan }).impact).to.equal("in-place");
    });
  }

  const fixedOnes: readonly (readonly [what: string, before: object, after: object, rule: string])[] = [
    ["leaving the subnet of the API server", { apiServerSubnet: "a" }, {}, "aks-api-server-fixed"],
    ["another subnet for the API server", { apiServerSubnet: "a" }, { apiServerSubnet: "b" }, "aks-api-server-fixed"],
    ["a private endpoint", {}, { privateCluster: true }, "aks-private-fixed"],
    ["no private endpoint any more", { privateCluster: true }, { privateCluster: false, apiServerSubnet: "a" }, "aks-private-fixed"],
  ];
  for (const [what, before, after, rule] of fixedOnes) {
    it(`${what} is a rebuild`, () => {
      const planOf = (more: object) => {
        const copy = structuredClone(plan);
        Object.assign(copy.request.clusters[0] ?? {}, more);
        return copy;
      };
      const { changes } = comparePlans({ before: planOf(before), after: planOf(after) });
      expect(changes.filter(({ impact }) => impact === "rebuild").map((change) => change.rule)).to.deep.equal([rule]);
    });
  }

  it("becomes private and public again in place where the API server has a subnet", () => {
    const planOf = (privateCluster: boolean, apiServerSubnet: string) => {
      const copy = structuredClone(plan);
      Object.assign(copy.request.clusters[0] ?? {}, { privateCluster, apiServerSubnet });
      return copy;
    };
    expect(comparePlans({ before: planOf(false, "api"), after: planOf(true, "API") }).impact).to.equal("in-place");
    expect(comparePlans({ before: planOf(true, "api"), after: planOf(false, "api") }).impact).to.equal("in-place");
  });

  it("warns where Terraform deletes and creates what the service changes in place", () => {
    const before = structuredClone(plan);
    for (const one of before.clusters as unknown as Record<string, unknown>[]) delete one.podCidrs;
    const after = applyPatch(before, [{ op: "replace", path: "/clusters/0/podCidr", value: "10.240.0.0/12" }]) as NetworkPlan;
    const { findings } = comparePlans({ before, after });
    expect(findings.map(({ rule, severity, path }) => [rule, severity, path])).to.deep.equal([
      ["aks-terraform-recreates", "warning", "/after/clusters/0/podCidr"],
    ]);
  });

  it("says nothing of defaults written out", () => {
    const after = structuredClone(plan);
    const pools = after.request.clusters.flatMap(({ nodePools }) => nodePools);
    for (const pool of pools) Object.assign(pool, { maxSurge: "10%", maxUnavailable: 0, mode: "System", osType: "Linux" });
    expect(comparePlans({ before: plan, after }).changes).to.deep.equal([]);
  });
});
