import { planNetwork } from "../../../../lib/plan/network/plan-network.js";
import type { WindowsServerRequest } from "../../../../types/index.js";
import { add, type Mutation, remove } from "../../mutations.js";
import { goodDynamic, goodStatic, second } from "../requests.js";

/** The good requests once more, with their plans before them. */
export const existingStatic: WindowsServerRequest = { ...goodStatic, previous: planNetwork(goodStatic) };
export const existingDynamic: WindowsServerRequest = { ...goodDynamic, previous: planNetwork(goodDynamic) };

const network = "/virtualNetworks/0";
const withSecond = [add("/virtualNetworks/-", { ...second, k8sNodeIpPoolStart: "172.16.9.100", k8sNodeIpPoolEnd: "172.16.9.150" })];

/** Changes to existingStatic. */
export const existingRows: readonly Mutation[] = [
  ["what exists as it exists", []],
  ["names do not differ by case", [add("/previous/networks/0/name", "AKSNET"), add("/previous/clusters/0/network", "AksNet")]],
  ["host bits do not differ", [add(`${network}/addressPrefix`, "172.16.8.0/255.255.255.0")]],
  [
    "the prefix is not changed, not even to a larger one",
    [add(`${network}/addressPrefix`, "172.16.8.0/23")],
    'error hci-immutable /virtualNetworks/0/addressPrefix: addressPrefix of "aksnet" is 172.16.8.0/24 in the previous plan and cannot be changed to 172.16.8.0/23; use 172.16.8.0/24, or a second network',
  ],
  [
    "nor the gateway",
    [add(`${network}/gateway`, "172.16.8.3")],
    'error hci-immutable /virtualNetworks/0/gateway: gateway of "aksnet" is 172.16.8.1 in the previous plan and cannot be changed to 172.16.8.3; use 172.16.8.1, or a second network',
  ],
  [
    "nor the DNS servers",
    [remove(`${network}/dnsServers/1`)],
    'error hci-immutable /virtualNetworks/0/dnsServers: dnsServers of "aksnet" is 172.16.8.2, 10.0.0.10 in the previous plan and cannot be changed to 172.16.8.2; use 172.16.8.2, 10.0.0.10, or a second network',
  ],
  [
    "nor the VLAN",
    [remove(`${network}/vlanId`)],
    'error hci-immutable /virtualNetworks/0/vlanId: vlanId of "aksnet" is 14 in the previous plan and cannot be changed to 0; use 14, or a second network',
  ],
  [
    "nor the switch",
    [add(`${network}/vswitchName`, "internal")],
    'error hci-immutable /virtualNetworks/0/vswitchName: vswitchName of "aksnet" is external in the previous plan and cannot be changed to internal; use external, or a second network',
  ],
  [
    "nor the model",
    [
      add(`${network}/ipAllocationMethod`, "Dynamic"),
      remove(`${network}/k8sNodeIpPoolStart`),
      remove(`${network}/k8sNodeIpPoolEnd`),
      add(`${network}/dhcpScope`, { start: "172.16.8.130", end: "172.16.8.190" }),
    ],
    'error hci-immutable /virtualNetworks/0/ipAllocationMethod: ipAllocationMethod of "aksnet" is Static in the previous plan and cannot be changed to Dynamic; use Static, or a second network',
  ],
  [
    "which the pools show where the plan came without its request",
    [
      remove("/previous/request"),
      add(`${network}/ipAllocationMethod`, "Dynamic"),
      remove(`${network}/k8sNodeIpPoolStart`),
      remove(`${network}/k8sNodeIpPoolEnd`),
      add(`${network}/dhcpScope`, { start: "172.16.8.130", end: "172.16.8.190" }),
    ],
    'error hci-immutable /virtualNetworks/0/ipAllocationMethod: ipAllocationMethod of "aksnet" is Static in the previous plan and cannot be changed to Dynamic; use Static, or a second network',
  ],
  [
    "what was edited beyond recognition is not compared",
    [
      add("/previous/networks/0/gateway", "the router"),
      add("/previous/networks/0/dnsServers", { first: "172.16.8.9" }),
      add("/previous/networks/0/vlan", null),
      add("/previous/request", { virtualNetworks: "lost", hostNetwork: 5 }),
    ],
  ],
  [
    "nor a pool",
    [add(`${network}/vipPoolStart`, "172.16.8.101")],
    "error hci-immutable /virtualNetworks/0/vipPoolStart: vipPool is 172.16.8.100-172.16.8.120 in the previous plan and cannot be changed to 172.16.8.101-172.16.8.120; use 172.16.8.100-172.16.8.120",
  ],
  [
    "a cluster stays in its network",
    [...withSecond, add("/clusters/0/network", "aksnet"), add("/clusters/1/network", "second"), remove("/services")],
    'error hci-immutable /clusters/1/network: cluster "clusterb" is in "aksnet" in the previous plan and cannot move to "second"; use "aksnet", or re-create the cluster and remove it from previous',
  ],
  [
    "but for one that is built again",
    [
      ...withSecond,
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "second"),
      remove("/services"),
      remove("/previous/clusters/1"),
    ],
  ],
  [
    "so does the AKS host",
    [
      add("/hostNetwork", "second"),
      add("/virtualNetworks/0", { ...second, k8sNodeIpPoolStart: "172.16.9.100", k8sNodeIpPoolEnd: "172.16.9.150" }),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "aksnet"),
    ],
    'error hci-immutable /hostNetwork: the AKS host is in "aksnet" in the previous plan and cannot move to "second"; use "aksnet" as hostNetwork',
  ],
  [
    "the host stays where it is, also where another network comes first",
    [
      add("/virtualNetworks/0", { ...second, k8sNodeIpPoolStart: "172.16.9.100", k8sNodeIpPoolEnd: "172.16.9.150" }),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "aksnet"),
    ],
  ],
  [
    "a network that is called otherwise is another",
    [add(`${network}/name`, "other")],
    'error pool-previous-conflict /virtualNetworks/0/k8sNodeIpPoolStart: nodePool 172.16.8.10-172.16.8.60 overlaps 172.16.8.10-172.16.8.60, which network "aksnet" has in the previous plan; use other addresses, or list "aksnet" in removed if it is deleted',
    'error pool-previous-conflict /virtualNetworks/0/vipPoolStart: vipPool 172.16.8.100-172.16.8.120 overlaps 172.16.8.100-172.16.8.120, which network "aksnet" has in the previous plan; use other addresses, or list "aksnet" in removed if it is deleted',
    'error hci-immutable /clusters/0/network: cluster "clustera" is in "aksnet" in the previous plan and cannot move to "other"; use "aksnet", or re-create the cluster and remove it from previous',
    'error hci-immutable /clusters/1/network: cluster "clusterb" is in "aksnet" in the previous plan and cannot move to "other"; use "aksnet", or re-create the cluster and remove it from previous',
    'warning previous-held /previous/networks/0: network "aksnet" is in the previous plan but not in the request; its addresses 172.16.8.10-172.16.8.60 and 172.16.8.100-172.16.8.120 stay reserved until removed lists the network',
    'error hci-immutable /hostNetwork: the AKS host is in "aksnet" in the previous plan and cannot move to "other"; use "aksnet" as hostNetwork',
  ],
  [
    "a name that exists was accepted and cannot be changed",
    [
      add(`${network}/name`, "Aks-Net"),
      add("/previous/networks/0/name", "Aks-Net"),
      add("/previous/request/virtualNetworks/0/name", "Aks-Net"),
      add("/previous/clusters/0/network", "Aks-Net"),
      add("/previous/clusters/1/network", "Aks-Net"),
      add("/clusters/0/name", "cluster-a"),
      add("/previous/clusters/0/name", "cluster-a"),
    ],
  ],
  [
    "growth that the pools have room for is no change",
    [add("/clusters/-", { name: "clusterc", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 9 }] })],
  ],
  [
    "growth beyond them goes into a second network, by a name that New-AksHciNetworkSetting takes",
    [
      remove(`${network}/k8sNodeIpPoolStart`),
      remove(`${network}/k8sNodeIpPoolEnd`),
      add("/clusters/-", { name: "clusterc", controlPlaneNodeCount: 3, nodePools: [{ name: "linux", nodeCount: 40 }] }),
    ],
    'error hci-immutable /virtualNetworks/0/k8sNodeIpPoolStart: nodePool of "aksnet" is 172.16.8.10-172.16.8.60 (51 addresses), but its clusters now need 76, and it cannot be enlarged; put "clusterc" into a second network "aksnet2" with 172.16.9.0/24',
    "info hci-vip-mandatory /virtualNetworks/0/k8sNodeIpPoolStart: k8sNodeIpPoolStart and k8sNodeIpPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "or a cluster is built again there, which then does not stand any more",
    [remove(`${network}/k8sNodeIpPoolStart`), remove(`${network}/k8sNodeIpPoolEnd`), add("/clusters/1/nodePools/0/nodeCount", 40)],
    'error hci-immutable /virtualNetworks/0/k8sNodeIpPoolStart: nodePool of "aksnet" is 172.16.8.10-172.16.8.60 (51 addresses), but its clusters now need 64, and it cannot be enlarged; re-create "clusterb" in a second network "aksnet2" with 172.16.9.0/24',
    "info hci-vip-mandatory /virtualNetworks/0/k8sNodeIpPoolStart: k8sNodeIpPoolStart and k8sNodeIpPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
];

/** Changes to existingDynamic. */
export const existingDynamicRows: readonly Mutation[] = [
  ["a DHCP scope can be widened", [add(`${network}/dhcpScope/end`, "172.16.8.150")]],
  [
    "gateway and DNS servers are those of the DHCP server",
    [add(`${network}/gateway`, "172.16.8.1"), add(`${network}/dnsServers`, ["10.0.0.10"])],
  ],
  [
    "the model stays",
    [
      add(`${network}/ipAllocationMethod`, "Static"),
      remove(`${network}/dhcpScope`),
      add(`${network}/gateway`, "172.16.8.1"),
      add(`${network}/dnsServers`, ["10.0.0.10"]),
      add(`${network}/k8sNodeIpPoolStart`, "172.16.8.10"),
      add(`${network}/k8sNodeIpPoolEnd`, "172.16.8.60"),
    ],
    'error hci-immutable /virtualNetworks/0/ipAllocationMethod: ipAllocationMethod of "aksnet" is Dynamic in the previous plan and cannot be changed to Static; use Dynamic, or a second network',
  ],
  [
    "and the VLAN",
    [add(`${network}/vlanId`, 9)],
    'error hci-immutable /virtualNetworks/0/vlanId: vlanId of "aksnet" is 0 in the previous plan and cannot be changed to 9; use 0, or a second network',
  ],
];
