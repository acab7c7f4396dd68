import { add, type Mutation, remove } from "../../mutations.js";
import { goodDynamic, second } from "../requests.js";

const network = "/virtualNetworks/0";

const gatewayUnknown = (index: number) =>
  `warning hci-gateway-unknown /virtualNetworks/${index}/gateway: gateway is not given, so the chosen VIP pool may contain its address; give it`;

/** Changes to goodDynamic: DHCP scopes, and the pools of a dynamic network. */
export const leasesRows: readonly Mutation[] = [
  [
    "static networking is recommended, for each network that does not exist",
    [add("/virtualNetworks/-", second), add("/clusters/0/network", "aksnet"), add("/clusters/1/network", "aksnet")],
    'info hci-static-recommended /virtualNetworks/0/ipAllocationMethod: "aksnet" uses DHCP, which does not guarantee long-lived addresses; the vendor recommends static IP networking, which does',
  ],
  [
    "a dynamic network has no node pool",
    [add(`${network}/k8sNodeIpPoolStart`, "172.16.8.10"), add(`${network}/k8sNodeIpPoolEnd`, "172.16.8.60")],
    "error hci-pool-by-model /virtualNetworks/0/k8sNodeIpPoolStart: a node pool is given, but ipAllocationMethod is Dynamic, with which nodes get addresses from the DHCP server; remove the pool, or use Static",
  ],
  [
    "nor half of one",
    [add(`${network}/k8sNodeIpPoolEnd`, "172.16.8.60")],
    "error hci-pool-by-model /virtualNetworks/0/k8sNodeIpPoolEnd: a node pool is given, but ipAllocationMethod is Dynamic, with which nodes get addresses from the DHCP server; remove the pool, or use Static",
  ],
  [
    "a VIP pool is outside the DHCP scope",
    [add(`${network}/vipPoolStart`, "172.16.8.110"), add(`${network}/vipPoolEnd`, "172.16.8.125")],
    'error hci-vip-same-subnet /virtualNetworks/0/vipPoolStart: the VIP pool of "aksnet" 172.16.8.110-172.16.8.125 overlaps the DHCP scope of "aksnet" 172.16.8.32-172.16.8.120; use 172.16.8.121-172.16.8.125, or remove it to have a pool chosen',
  ],
  [
    "and in its subnet",
    [add(`${network}/vipPoolStart`, "172.16.9.110"), add(`${network}/vipPoolEnd`, "172.16.9.125")],
    "error hci-vip-same-subnet /virtualNetworks/0/vipPoolStart: vipPoolStart 172.16.9.110 is outside 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
    "error hci-vip-same-subnet /virtualNetworks/0/vipPoolEnd: vipPoolEnd 172.16.9.125 is outside 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "a scope has a lease for each node, load balancer and update",
    [add(`${network}/dhcpScope/end`, "172.16.8.50")],
    'error hci-dhcp-scope /virtualNetworks/0/dhcpScope: the DHCP scope has 19 addresses but 27 are needed (15 now, 27 during an upgrade: 1 node of the host, 2 for updates of the host; "clustera" 3 control plane nodes, 5 worker nodes, 5 for upgrades, 1 load balancer VM; "clusterb" 1 control plane node, 3 worker nodes, 5 for upgrades, 1 load balancer VM); enlarge it by 8, to end at 172.16.8.58',
  ],
  [
    "next to what is taken in it",
    [
      add(`${network}/gateway`, "172.16.8.32"),
      add(`${network}/reserved`, ["172.16.8.60-172.16.8.61"]),
      add(`${network}/dhcpScope/end`, "172.16.8.58"),
    ],
    'error hci-dhcp-scope /virtualNetworks/0/dhcpScope: the DHCP scope has 27 addresses, of which 1 is in use, but 27 are needed (15 now, 27 during an upgrade: 1 node of the host, 2 for updates of the host; "clustera" 3 control plane nodes, 5 worker nodes, 5 for upgrades, 1 load balancer VM; "clusterb" 1 control plane node, 3 worker nodes, 5 for upgrades, 1 load balancer VM); enlarge it by 1, to end at 172.16.8.59',
    'error hci-dhcp-scope-gateway /virtualNetworks/0/dhcpScope: the DHCP scope of "aksnet" 172.16.8.32-172.16.8.58 overlaps the gateway 172.16.8.32; use addresses that nothing else uses',
  ],
  [
    "and past what is taken behind it",
    [add(`${network}/reserved`, ["172.16.8.57-172.16.8.60"]), add(`${network}/dhcpScope/end`, "172.16.8.56")],
    'error hci-dhcp-scope /virtualNetworks/0/dhcpScope: the DHCP scope has 25 addresses but 27 are needed (15 now, 27 during an upgrade: 1 node of the host, 2 for updates of the host; "clustera" 3 control plane nodes, 5 worker nodes, 5 for upgrades, 1 load balancer VM; "clusterb" 1 control plane node, 3 worker nodes, 5 for upgrades, 1 load balancer VM); enlarge it by 2, to 172.16.8.30-172.16.8.56',
  ],
  [
    "and has all it needs next to what is taken",
    [add(`${network}/gateway`, "172.16.8.32"), add(`${network}/dhcpScope/end`, "172.16.8.59")],
    'error hci-dhcp-scope-gateway /virtualNetworks/0/dhcpScope: the DHCP scope of "aksnet" 172.16.8.32-172.16.8.59 overlaps the gateway 172.16.8.32; use addresses that nothing else uses',
  ],
  [
    "and may have no room for them",
    [add(`${network}/dhcpScope`, { start: "172.16.8.240", end: "172.16.8.250" })],
    'error hci-dhcp-scope /virtualNetworks/0/dhcpScope: the DHCP scope has 11 addresses but 27 are needed (15 now, 27 during an upgrade: 1 node of the host, 2 for updates of the host; "clustera" 3 control plane nodes, 5 worker nodes, 5 for upgrades, 1 load balancer VM; "clusterb" 1 control plane node, 3 worker nodes, 5 for upgrades, 1 load balancer VM); enlarge it by 16, to 172.16.8.224-172.16.8.250',
  ],
  [
    "its start is before its end",
    [add(`${network}/dhcpScope`, { start: "172.16.8.120", end: "172.16.8.32" })],
    "error range-order /virtualNetworks/0/dhcpScope/start: start 172.16.8.120 is after end 172.16.8.32; use 172.16.8.32-172.16.8.120",
  ],
  [
    "it is in the prefix",
    [add(`${network}/dhcpScope/start`, "172.16.7.200")],
    "error hci-dhcp-scope /virtualNetworks/0/dhcpScope: the DHCP scope 172.16.7.200-172.16.8.120 is not inside 172.16.8.0/24; use addresses from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "without the network address",
    [add(`${network}/dhcpScope/start`, "172.16.8.0")],
    "warning hci-dhcp-scope-clear /virtualNetworks/0/dhcpScope/start: start 172.16.8.0 of the DHCP scope is the network address of 172.16.8.0/24; use 172.16.8.1",
  ],
  [
    "and the broadcast address",
    [add(`${network}/dhcpScope`, { start: "172.16.8.211", end: "172.16.8.255" })],
    "warning hci-dhcp-scope-clear /virtualNetworks/0/dhcpScope/end: end 172.16.8.255 of the DHCP scope is the broadcast address of 172.16.8.0/24; use 172.16.8.254",
  ],
  [
    "and the gateway",
    [add(`${network}/gateway`, "172.16.8.33")],
    'error hci-dhcp-scope-gateway /virtualNetworks/0/dhcpScope: the DHCP scope of "aksnet" 172.16.8.32-172.16.8.120 overlaps the gateway 172.16.8.33; use addresses that nothing else uses',
  ],
  [
    "and the cloud service",
    [add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Static" }), add("/cloudServiceCidr", "172.16.8.100/24")],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
    'warning hci-dhcp-scope-clear /virtualNetworks/0/dhcpScope: the DHCP scope of "aksnet" 172.16.8.32-172.16.8.120 overlaps the cloud service 172.16.8.100; use addresses that nothing else uses',
  ],
  [
    "a scope that is not given cannot be kept clear of",
    [remove(`${network}/dhcpScope`)],
    "warning hci-dhcp-scope-unknown /virtualNetworks/0/dhcpScope: dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server",
  ],
  [
    "and its leases need room all the same",
    [
      remove(`${network}/dhcpScope`),
      add(`${network}/addressPrefix`, "172.16.8.0/27"),
      remove(`${network}/vipPoolStart`),
      remove(`${network}/vipPoolEnd`),
      add("/spare", { vip: 1 }),
    ],
    "error hci-dhcp-scope /virtualNetworks/0/addressPrefix: 27 leases and 5 virtual IPs are needed, but 172.16.8.0/27 has 30 addresses for them; use the prefix 172.16.8.0/26, or fewer nodes or services",
    "info hci-recommend-24 /virtualNetworks/0/addressPrefix: 172.16.8.0/27 has 32 addresses, but the vendor recommends 256 or more; use a /24 if there is room for one",
    gatewayUnknown(0),
    "warning hci-dhcp-scope-unknown /virtualNetworks/0/dhcpScope: dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server",
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "a VIP pool that is given leaves them what it has not",
    [remove(`${network}/dhcpScope`), add(`${network}/addressPrefix`, "172.16.8.192/26"), add(`${network}/vipPoolEnd`, "172.16.8.240")],
    "error hci-dhcp-scope /virtualNetworks/0/addressPrefix: 27 leases are needed, but 172.16.8.192/26 has 21 addresses for them; use the prefix 172.16.8.128/25, or fewer nodes or services",
    "info hci-recommend-24 /virtualNetworks/0/addressPrefix: 172.16.8.192/26 has 64 addresses, but the vendor recommends 256 or more; use a /24 if there is room for one",
    "warning hci-dhcp-scope-unknown /virtualNetworks/0/dhcpScope: dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server",
  ],
  [
    "and so does in a larger prefix what is outside now",
    [
      remove(`${network}/dhcpScope`),
      add(`${network}/addressPrefix`, "172.16.8.0/27"),
      remove(`${network}/vipPoolStart`),
      remove(`${network}/vipPoolEnd`),
      add(`${network}/reserved`, ["172.16.8.32-172.16.8.70"]),
      add("/spare", { vip: 1 }),
    ],
    "error hci-dhcp-scope /virtualNetworks/0/addressPrefix: 27 leases and 5 virtual IPs are needed, but 172.16.8.0/27 has 30 addresses for them; use the prefix 172.16.8.0/25, or fewer nodes or services",
    "info hci-recommend-24 /virtualNetworks/0/addressPrefix: 172.16.8.0/27 has 32 addresses, but the vendor recommends 256 or more; use a /24 if there is room for one",
    "info reservation-outside-prefix /virtualNetworks/0/reserved/0: 172.16.8.32-172.16.8.70 is outside 172.16.8.0/27 and has no effect; remove it or correct it",
    gatewayUnknown(0),
    "warning hci-dhcp-scope-unknown /virtualNetworks/0/dhcpScope: dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server",
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "and networks of one VLAN need it together",
    [
      remove(`${network}/dhcpScope`),
      add(`${network}/addressPrefix`, "172.16.8.192/26"),
      add("/virtualNetworks/-", { ...goodDynamic.virtualNetworks[0], addressPrefix: "172.16.8.192/26", name: "second" }),
      remove("/virtualNetworks/1/dhcpScope"),
      remove("/virtualNetworks/1/vipPoolStart"),
      remove("/virtualNetworks/1/vipPoolEnd"),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "second"),
      add("/clusters/1/nodePools/0/nodeCount", 31),
      remove("/services"),
      add("/spare", { vip: 1 }),
    ],
    "error hci-dhcp-scope /virtualNetworks/0/addressPrefix: 55 leases and 1 virtual IPs are needed, but 172.16.8.192/26 has 51 addresses for them; use a shorter prefix length, or fewer nodes or services",
    "info hci-recommend-24 /virtualNetworks/0/addressPrefix: 172.16.8.192/26 has 64 addresses, but the vendor recommends 256 or more; use a /24 if there is room for one",
    "warning hci-dhcp-scope-unknown /virtualNetworks/0/dhcpScope: dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server",
    "info hci-recommend-24 /virtualNetworks/1/addressPrefix: 172.16.8.192/26 has 64 addresses, but the vendor recommends 256 or more; use a /24 if there is room for one",
    gatewayUnknown(1),
    "warning hci-dhcp-scope-unknown /virtualNetworks/1/dhcpScope: dhcpScope is not given, so the VIP pool may overlap it; give it, or exclude the VIP pool on the DHCP server",
    "info hci-vip-mandatory /virtualNetworks/1/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "a scope of all addresses leaves the VIP pool none, and can be made smaller",
    [
      add(`${network}/dhcpScope`, { start: "172.16.8.1", end: "172.16.8.254" }),
      remove(`${network}/vipPoolStart`),
      remove(`${network}/vipPoolEnd`),
    ],
    'error pool-does-not-fit /virtualNetworks/0/addressPrefix: vipPool needs 6 consecutive addresses, but the longest free run in 172.16.8.0/24 is 0 (6 needed in total, 0 free); use the prefix 172.16.8.0/23, end the DHCP scope of "aksnet" at 172.16.8.248, or plan fewer nodes or services',
    gatewayUnknown(0),
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "a VIP pool is mandatory here too",
    [remove(`${network}/vipPoolStart`), remove(`${network}/vipPoolEnd`)],
    gatewayUnknown(0),
    "warning pool-no-headroom /virtualNetworks/0/vipPoolStart: vipPool is full (5 of 5) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "and clear of a gateway that is given",
    [
      remove(`${network}/vipPoolStart`),
      remove(`${network}/vipPoolEnd`),
      add(`${network}/gateway`, "172.16.8.1"),
      add("/spare", { vip: 1 }),
    ],
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "the cloud service may have a dynamic address, which nobody knows yet",
    [remove("/cloudServiceCidr")],
    "info hci-ports-cloud-service-unknown /cloudServiceCidr: cloudServiceCidr is not given, so the rows for the cloud agent name no address",
  ],
  [
    "networks of one VLAN share their scopes",
    [
      add("/virtualNetworks/-", {
        ...second,
        name: "second",
        vlanId: 0,
        addressPrefix: "172.16.8.0/24",
        gateway: "172.16.8.1",
        ipAllocationMethod: "Dynamic",
        dhcpScope: { start: "172.16.8.32", end: "172.16.8.50" },
        vipPoolStart: "172.16.8.220",
        vipPoolEnd: "172.16.8.225",
      }),
      add(`${network}/dhcpScope/end`, "172.16.8.50"),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "second"),
      remove("/services"),
    ],
    'error hci-dhcp-scope /virtualNetworks/0/dhcpScope: the DHCP scopes have 19 addresses but 27 are needed (15 now, 27 during an upgrade: 1 node of the host, 2 for updates of the host; "clustera" 3 control plane nodes, 5 worker nodes, 5 for upgrades, 1 load balancer VM; "clusterb" 1 control plane node, 3 worker nodes, 5 for upgrades, 1 load balancer VM); enlarge them by 8',
  ],
];
