import { expect } from "chai";
import { emitArm } from "../../../lib/emit/emit-arm.js";
import { emitAzCli } from "../../../lib/emit/emit-az-cli.js";
import { emitBicep } from "../../../lib/emit/emit-bicep.js";
import { emitTerraform } from "../../../lib/emit/emit-terraform.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureCniRequest, NetworkPlan } from "../../../types/index.js";

/** Dual-stack clusters with planned subnets. */
function requestOf(...models: ("overlay" | "pod-subnet-static-block")[]): AzureCniRequest {
  return {
    platform: "azure-cni",
    virtualNetwork: { name: "vnet", addressPrefixes: ["10.80.0.0/16", "fd00:80::/48"] },
    clusters: models.map((networkModel, index) => ({
      name: `c${index}`,
      networkModel,
      ipFamilies: ["IPv4", "IPv6"],
      nodePools: [{ name: "system", nodeCount: 3 }],
    })),
  };
}

function prefixesOf(plan: NetworkPlan): string[] {
  return plan.networks.flatMap(({ pools }) => pools.map(({ name, addressPrefixes }) => `${name} ${addressPrefixes.join(" ")}`)).sort();
}

describe("plannedPrefixes6", () => {
  it("has a /64 for the subnet of each dual-stack cluster, beside those in use", () => {
    const request = requestOf("overlay", "pod-subnet-static-block");
    request.virtualNetwork.subnets = [{ name: "old", addressPrefixes: ["10.80.0.0/24", "fd00:80::/64"] }];
    const texts = prefixesOf(planNetwork(request)).map((line) => line.replace(/ 10\.\S+/, ""));
    expect(texts).to.deep.equal(["c0-nodes fd00:80:0:1::/64", "c1-nodes fd00:80:0:2::/64", "c1-pods fd00:80:0:3::/64"]);
  });

  it("keeps what the previous plan has", () => {
    const previous = planNetwork(requestOf("overlay", "overlay"));
    const later = requestOf("overlay", "overlay", "overlay");
    later.clusters.reverse();
    const plan = planNetwork({ ...later, previous });
    expect(prefixesOf(plan).map((line) => line.replace(/ 10\.\S+/, ""))).to.deep.equal([
      "c0-nodes fd00:80::/64",
      "c1-nodes fd00:80:0:1::/64",
      "c2-nodes fd00:80:0:2::/64",
    ]);
    expect(planNetwork({ ...plan.request, previous: plan }).networks).to.deep.equal(
      plan.networks.map((network) => ({ ...network, pools: network.pools.map((pool) => ({ ...pool, origin: "kept" })) })),
    );
  });

  it("has none for clusters of IPv4", () => {
    const request = requestOf("overlay");
    delete request.clusters[0]?.ipFamilies;
    expect(prefixesOf(planNetwork(request)).join()).to.not.contain("fd00");
  });

  it("is in every format, and in the zone of the nodes", () => {
    const plan = planNetwork(requestOf("overlay"));
    const [v4 = "", v6 = ""] = plan.networks[0]?.pools[0]?.addressPrefixes ?? [];
    expect(v6).to.equal("fd00:80::/64");
    const texts = [emitArm, emitBicep, emitTerraform, emitAzCli].map((emit) => JSON.stringify(emit(plan)));
    for (const text of texts) expect(text).to.contain(v4).and.to.contain(v6);
    expect(plan.portMatrix.rules[0]?.source.addresses).to.have.members([v4, v6]);
  });
});
