import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureCniRequest } from "../../../types/index.js";
import { cluster, network, request } from "./plan-requests.js";

describe("the clusters of a plan", () => {
  it("have their control plane IP and their load balancer ranges, and nothing of a virtual network", () => {
    const requested = request(
      [network("net-a")],
      [
        cluster("c", { services: 2 }),
        cluster("d", { controlPlaneIp: "10.30.7.40", services: 2, loadBalancer: { addresses: ["10.30.7.50", "10.30.7.52"] } }),
      ],
    );
    // those of every cluster on Azure Local where nobody says otherwise
    const ranges = { podCidr: "10.244.0.0/16", serviceCidr: "10.96.0.0/12" };
    expect(planNetwork(requested).clusters).to.deep.equal([
      {
        name: "c",
        network: "net-a",
        controlPlaneIp: "10.30.7.8",
        controlPlaneIpOrigin: "selected",
        loadBalancerRanges: [{ start: "10.30.7.9", end: "10.30.7.10" }],
        ...ranges,
      },
      {
        name: "d",
        network: "net-a",
        controlPlaneIp: "10.30.7.40",
        controlPlaneIpOrigin: "requested",
        loadBalancerRanges: [
          { start: "10.30.7.50", end: "10.30.7.50" },
          { start: "10.30.7.52", end: "10.30.7.52" },
        ],
        ...ranges,
      },
    ]);
  });

  it("have in a virtual network the subnets of each node pool and the ranges of their families", () => {
    const requested: AzureCniRequest = {
      platform: "azure-cni",
      virtualNetwork: {
        name: "vnet",
        addressPrefixes: ["10.1.0.0/16", "fd00:1::/48"],
        subnets: [{ name: "s", addressPrefixes: ["10.1.9.0/24", "fd00:1:0:9::/64"] }],
      },
      clusters: [
        { name: "dual", networkModel: "overlay", ipFamilies: ["ipv4", "ipv6"], nodePools: [{ name: "p", nodeCount: 2, subnet: "s" }] },
        {
          name: "pods",
          networkModel: "pod-subnet",
          nodePools: [
            { name: "p", nodeCount: 2 },
            { name: "q", nodeCount: 2 },
          ],
        },
      ],
    };
    const shared = (nodePool: string) => [
      { nodePool, purpose: "node-subnet", addressPrefix: "10.1.0.0/28" },
      { nodePool, purpose: "pod-subnet", addressPrefix: "10.1.4.0/22" },
    ];
    expect(planNetwork(requested).clusters).to.deep.equal([
      {
        name: "dual",
        network: "vnet",
        subnet: "10.1.9.0/24",
        subnets: [{ nodePool: "p", purpose: "node-subnet", addressPrefix: "10.1.9.0/24" }],
        podCidr: "10.244.0.0/16",
        podCidrs: ["10.244.0.0/16", "fd12:3456:789a::/64"],
        serviceCidr: "10.0.0.0/16",
        serviceCidrs: ["10.0.0.0/16", "fd12:3456:789a:1::/108"],
        dnsServiceIp: "10.0.0.10",
      },
      {
        name: "pods",
        network: "vnet",
        subnet: "10.1.0.0/28",
        podSubnet: "10.1.4.0/22",
        subnets: [...shared("p"), ...shared("q")],
        serviceCidr: "10.0.0.0/16",
        dnsServiceIp: "10.0.0.10",
      },
    ]);
  });
});
