import { readFileSync } from "node:fs";
import { planNetwork } from "../../lib/index.js";
import type { NetworkPlan, PlanRequest } from "../../types/index.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";

/** Requests of the contract that are emitted, by platform. */
export const contractRequests: Readonly<Record<PlanRequest["platform"], readonly string[]>> = {
  "azure-local": ["azure-local-open", "azure-local-published"],
  "windows-server": ["windows-server-static", "windows-server-dhcp"],
  vmware: ["vmware"],
  "azure-cni": ["azure-cni-node-subnet", "azure-cni-overlay"],
};

/** The plan of a request of the contract. */
export function contractPlan(name: string): NetworkPlan {
  return planNetwork(JSON.parse(readFileSync(new URL(`../contract/requests/${name}.json`, import.meta.url), "utf8")));
}

/** Plans with what the requests of the contract do not have, for further golden files. */
export const furtherPlans: readonly {
  readonly platform: "azure-local" | "azure-cni";
  readonly name: string;
  readonly plan: () => NetworkPlan;
}[] = [
  { platform: "azure-local", name: "azure-local-bgp", plan: bgpPlan },
  { platform: "azure-local", name: "azure-local-multi-rack", plan: multiRackPlan },
  { platform: "azure-cni", name: "azure-cni-existing-subnets", plan: () => planNetwork(validAzureCniRequest()) },
  { platform: "azure-cni", name: "azure-cni-pod-subnets", plan: podSubnetPlan },
];

/** Two peers, addresses of another network, an autoscaler, a control plane IP from the pool. */
function bgpPlan(): NetworkPlan {
  const request = validRequest();
  const peer = { myAsn: 64512, peerAsn: 64513 };
  const [first] = request.clusters;
  if (first === undefined) throw new Error("no cluster");
  const { controlPlaneIp: _, ...cluster } = first;
  const loadBalancer = {
    name: "Edge-1",
    advertiseMode: "Both" as const,
    addresses: ["10.30.7.60-10.30.7.63", "10.30.7.80/30"],
    bgpPeers: [
      { ...peer, name: "top-of-rack", peerAddress: "10.30.7.1" },
      { ...peer, peerAddress: "192.168.10.1" },
    ],
  };
  const nodePools = [{ name: "linux", nodeCount: 2, maxCount: 5, maxPods: 60 }];
  return planNetwork({ ...request, clusters: [{ ...cluster, nodePools, controlPlaneIpMode: "auto", loadBalancer }] });
}

/** Networks of a fabric: no switch, no gateway, and DNS servers in one of them only. */
export function multiRackPlan(): NetworkPlan {
  return planNetwork({
    platform: "azure-local",
    region: "eastus",
    multiRack: true,
    managementNetwork: { addressPrefix: "192.168.10.0/24" },
    logicalNetworks: [
      { name: "rack-a", addressPrefix: "10.30.7.0/26", dnsServers: ["192.168.10.5"], vlan: 601 },
      { name: "rack-b", addressPrefix: "10.30.8.0/26", vlan: 602 },
    ],
    clusters: [{ name: "line-1", network: "rack-b", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
  });
}

/** A cluster with a subnet for its pods, one whose pods get blocks, and nothing existing. */
function podSubnetPlan(): NetworkPlan {
  const nodePools = [
    { name: "system", nodeCount: 3, maxPods: 30 },
    { name: "user", nodeCount: 2, maxCount: 6, maxPods: 63, maxSurge: "33%", mode: "User" as const },
    { name: "win1", nodeCount: 2, maxPods: 31, maxSurge: 0, maxUnavailable: 1, osType: "Windows" as const },
  ];
  return planNetwork({
    platform: "azure-cni",
    virtualNetwork: { name: "vnet-apps", addressPrefixes: ["10.40.0.0/16"] },
    clusters: [
      { name: "batches", networkModel: "pod-subnet", nodePools },
      { name: "blocks", networkModel: "pod-subnet-static-block", privateCluster: true, nodePools },
    ],
  });
}
