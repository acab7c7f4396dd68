import type { AzureCniRequest } from "../../../types/index.js";
import type { Commented } from "./commented-json.js";

/** Comments on the optional properties of a request for Azure CNI. */
export function azureCni(request: AzureCniRequest): Commented<AzureCniRequest> {
  const { platform, virtualNetwork, clusters } = request;
  return {
    value: {
      platform,
      virtualNetwork: {
        ...virtualNetwork,
        subnets: [{ name: "shared", addressPrefixes: ["10.40.0.0/24"] }],
        peeredNetworks: [{ name: "hub", addressPrefixes: ["10.41.0.0/16"] }],
        onPremisesPrefixes: ["10.0.0.0/12"],
      },
      clusters: clusters.map((cluster) => ({
        ...cluster,
        nodePools: cluster.nodePools.map((pool) => ({ ...pool, maxCount: 5, maxPods: 110, maxSurge: "10%" })),
        podCidr: "192.168.0.0/16",
        serviceCidr: "172.20.0.0/16",
        dnsServiceIp: "172.20.0.10",
        internalLoadBalancers: 2,
      })),
      spare: { node: "25%" },
    },
    comments: {
      "/virtualNetwork/subnets": "The existing subnets. New ones do not overlap them.",
      "/virtualNetwork/peeredNetworks": "Networks that the nodes reach. Nothing may overlap them.",
      "/clusters/0/networkModel": '"node-subnet", "overlay", "pod-subnet" or "pod-subnet-static-block".',
      "/clusters/0/nodePools/0":
        'With "maxCount", a pool is counted at its maximum size. "maxSurge" is the number of nodes an upgrade adds.',
      "/clusters/0/podCidr": "Inside the cluster only. Each node of an overlay takes a /24 of the pod CIDR.",
      "/clusters/0/internalLoadBalancers": "Number of internal load balancers. Each takes an address of the node subnet.",
      "/spare":
        'Spare addresses for growth, a number or a percentage.\nAlso possible: "clients", "operators", "reachableNetworks", "reserved" and "features".',
    },
  };
}
