import { expect } from "chai";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureCniCluster, AzureCniNodePool, AzureCniRequest, AzureNetworkModel } from "../../../types/index.js";

function requestOf(
  cluster: Partial<AzureCniCluster>,
  pool: Partial<AzureCniNodePool> = {},
  addressPrefix = "10.1.0.0/16",
): AzureCniRequest {
  const nodePools = [{ name: "system", nodeCount: 3, ...pool }];
  return {
    platform: "azure-cni",
    virtualNetwork: { name: "vnet", addressPrefixes: [addressPrefix] },
    clusters: [{ name: "aks", networkModel: "overlay", nodePools, ...cluster }],
  };
}

/** What is reported of a request, as "severity rule". */
/** Which names of the endpoint lists are placeholders is another matter. */
const toldOf = (request: AzureCniRequest) =>
  checkNetwork(request)
    .findings.filter(({ rule }) => rule !== "endpoints-placeholder")
    .map(({ severity, rule }) => `${severity} ${rule}`);
const countOf = (request: AzureCniRequest, group: string) => countAddresses(request).groups.find(({ name }) => name === group)?.count;

describe("what the documents publish about Azure CNI", () => {
  const forbidden = ["169.254.0.0/16", "172.30.0.0/16", "172.31.0.0/16", "192.0.2.0/24"];
  const forbiddenFor: [what: string, request: (prefix: string) => AzureCniRequest][] = [
    ["service range", (prefix) => requestOf({ serviceCidr: prefix })],
    ["pod range", (prefix) => requestOf({ podCidr: prefix })],
    ["virtual network", (prefix) => requestOf({}, {}, prefix)],
  ];
  for (const [what, request] of forbiddenFor) {
    for (const prefix of forbidden) {
      it(`${prefix} is no ${what}`, () => {
        expect(toldOf(request(prefix))).to.include("error aks-forbidden");
      });
    }
    it(`nor is a ${what} that holds some of them, or a part of one`, () => {
      for (const prefix of ["172.16.0.0/12", "192.0.2.128/26"]) expect(toldOf(request(prefix)), prefix).to.include("error aks-forbidden");
    });
  }

  const services: [meaning: string, cluster: Partial<AzureCniCluster>, told: string[]][] = [
    ["a service range outside the virtual network is what is requested", { serviceCidr: "10.2.0.0/16" }, []],
    ["inside it is possible and advised against", { serviceCidr: "10.1.240.0/20" }, ["warning aks-svc-not-in-vnet"]],
    ["services have private addresses", { serviceCidr: "20.0.0.0/16" }, ["warning aks-svc-private"]],
    ["the DNS service is inside the service range", { serviceCidr: "10.2.0.0/16", dnsServiceIp: "10.3.0.10" }, ["error aks-dns-ip"]],
    ["and not at its first address", { serviceCidr: "10.2.0.0/16", dnsServiceIp: "10.2.0.1" }, ["error aks-dns-ip"]],
    ["the second will do", { serviceCidr: "10.2.0.0/16", dnsServiceIp: "10.2.0.2" }, []],
    ["the default range with its default address", { serviceCidr: "10.0.0.0/16", dnsServiceIp: "10.0.0.10" }, []],
    ["a range smaller than /12", { serviceCidr: "10.16.0.0/13" }, []],
    ["a range larger than /12", { serviceCidr: "100.64.0.0/11" }, ["error aks-svc-size"]],
  ];
  for (const [meaning, cluster, told] of services) {
    it(meaning, () => {
      expect(toldOf(requestOf(cluster))).to.deep.equal(told);
    });
  }

  it("peers and sites on premises are errors for the service range", () => {
    const request = requestOf({ serviceCidr: "10.2.0.0/16" });
    request.virtualNetwork.peeredNetworks = [{ name: "hub", addressPrefixes: ["10.2.9.0/24"] }];
    expect(toldOf(request)).to.deep.equal(["error aks-svc-clear"]);
    delete request.virtualNetwork.peeredNetworks;
    request.virtualNetwork.onPremisesPrefixes = ["10.0.0.0/15", "10.2.9.0/24"];
    expect(toldOf(request)).to.include("error aks-svc-clear");
  });

  it("a delegated subnet has no nodes, and the identity needs permissions where it exists", () => {
    const request = requestOf({}, { subnet: "apps" });
    request.virtualNetwork.subnets = [{ name: "apps", addressPrefixes: ["10.1.0.0/24"], delegations: ["Microsoft.Web/serverFarms"] }];
    expect(toldOf(request)).to.deep.equal(["error aks-subnet-not-delegated", "info aks-network-contributor"]);
  });

  it("the defaults are 10.0.0.0/16, 10.0.0.10 and 10.244.0.0/16", () => {
    const [cluster] = planNetwork(requestOf({})).clusters;
    expect([cluster?.serviceCidr, cluster?.dnsServiceIp, cluster?.podCidr]).to.deep.equal(["10.0.0.0/16", "10.0.0.10", "10.244.0.0/16"]);
  });

  it("dual stack has the defaults of both families", () => {
    const request = requestOf({ ipFamilies: ["ipv4", "ipv6"] });
    request.virtualNetwork.addressPrefixes.push("fd00:db8::/48");
    const [cluster] = planNetwork(request).clusters;
    expect(cluster?.podCidrs).to.deep.equal(["10.244.0.0/16", "fd12:3456:789a::/64"]);
    expect(cluster?.serviceCidrs).to.deep.equal(["10.0.0.0/16", "fd12:3456:789a:1::/108"]);
  });

  const counts: [meaning: string, model: AzureNetworkModel, pool: Partial<AzureCniNodePool>, group: string, count: number][] = [
    ["51 + 51 × 30 addresses for 50 nodes and one of an upgrade", "node-subnet", { nodeCount: 50, maxSurge: 1 }, "nodeSubnet", 1581],
    ["61 + 61 × 30 for ten nodes more", "node-subnet", { nodeCount: 60, maxSurge: 1 }, "nodeSubnet", 1891],
    ["a /24 of the pod range for each node", "overlay", { nodeCount: 256, maxSurge: 0 }, "podCidr", 65_536],
    ["batches of 16, so at least 16 a node", "pod-subnet", { nodeCount: 5, maxPods: 10, maxSurge: 0 }, "podSubnet", 80],
    ["2 blocks a node for 30 pods", "pod-subnet-static-block", { maxPods: 30, maxSurge: 0 }, "podSubnet", 3 * 2 * 16],
    ["2 blocks a node for 31 pods", "pod-subnet-static-block", { maxPods: 31, maxSurge: 0 }, "podSubnet", 3 * 2 * 16],
    ["3 blocks a node for 32 pods", "pod-subnet-static-block", { maxPods: 32, maxSurge: 0 }, "podSubnet", 3 * 3 * 16],
  ];
  for (const [meaning, networkModel, pool, group, count] of counts) {
    it(`${meaning}: ${count}`, () => {
      expect(countOf(requestOf({ networkModel }, pool), group)).to.equal(count);
    });
  }

  it("255 addresses are more than the 251 a /24 has", () => {
    const nodes = { nodeCount: 5, maxPods: 50, subnet: "apps" };
    const request = requestOf({ networkModel: "node-subnet" }, nodes);
    request.virtualNetwork.subnets = [{ name: "apps", addressPrefixes: ["10.1.0.0/24"] }];
    const [finding] = checkNetwork(request).findings;
    expect(finding?.rule).to.equal("aks-subnet-capacity");
    expect(finding?.message).to.contain(`has 251 addresses besides Azure's 5, but needs 255: "system" 255 now (5 nodes x 51)`);
  });
});
