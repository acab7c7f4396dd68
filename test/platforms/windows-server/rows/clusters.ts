import { add, type Mutation } from "../../mutations.js";

const network = "/virtualNetworks/0";

/** Changes to goodStatic: what clusters ask for, and the ranges of pods and services. */
export const clustersRows: readonly Mutation[] = [
  [
    "a node has more than 50 pods",
    [add("/clusters/0/nodePools/0/maxPods", 50)],
    "error hci-max-pods /clusters/0/nodePools/0/maxPods: 50 is under 51; expected a whole number from 51 to 4294967296",
  ],
  [
    "the maximum of a pool is not below its count",
    [add("/clusters/0/nodePools/0/maxCount", 4)],
    "error hci-max-count /clusters/0/nodePools/0/maxCount: maxCount 4 is below nodeCount 5; use 5 or more",
  ],
  [
    "the address of the API server cannot be chosen",
    [add("/clusters/0/controlPlaneIp", "172.16.8.100")],
    "warning hci-api-server-ip /clusters/0/controlPlaneIp: control plane IP 172.16.8.100 cannot be chosen, because the API server takes an address of the VIP pool; remove it",
  ],
  [
    "nor can the pod range",
    [add("/clusters/0/podCidr", "10.245.0.0/16")],
    "warning hci-pods /clusters/0/podCidr: pod range 10.245.0.0/16 cannot be set, because pods have addresses from 10.244.0.0/16; remove it",
  ],
  ["though it may be written down", [add("/clusters/0/podCidr", "10.244.0.0/16")]],
  [
    "DNS servers are outside the service range",
    [add(`${network}/dnsServers`, ["10.96.0.10"])],
    "warning hci-pods /virtualNetworks/0/dnsServers/0: the DNS server 10.96.0.10 overlaps the service range 10.96.0.0/12; use addresses outside it",
  ],
  [
    "and the machines outside the pod range",
    [add("/physicalNodes", { addressPrefix: "10.244.1.0/24", ipAllocationMethod: "Static" }), add("/cloudServiceCidr", "10.244.1.9/24")],
    "warning hci-pods /physicalNodes/addressPrefix: the subnet of the machines 10.244.1.0-10.244.1.255 overlaps the pod range 10.244.0.0/16; use addresses outside it",
  ],
];
