import { add, type Mutation, remove } from "../../mutations.js";
import { second } from "../requests.js";

const network = "/virtualNetworks/0";

/** Changes to goodStatic: what pools may not share an address with. */
export const conflictsRows: readonly Mutation[] = [
  [
    "pools omit the gateway and the DNS servers",
    [add(`${network}/k8sNodeIpPoolStart`, "172.16.8.1")],
    'error hci-pools-clear /virtualNetworks/0/k8sNodeIpPoolStart: the node pool of "aksnet" 172.16.8.1-172.16.8.60 overlaps the gateway 172.16.8.1 and a DNS server 172.16.8.2; use 172.16.8.3-172.16.8.60, or remove it to have a pool chosen',
  ],
  [
    "and the reservations of its network",
    [add(`${network}/vipPoolEnd`, "172.16.8.200")],
    'error hci-pools-clear /virtualNetworks/0/vipPoolStart: the VIP pool of "aksnet" 172.16.8.100-172.16.8.200 overlaps the reservation "printers" 172.16.8.200/29; use 172.16.8.100-172.16.8.199, or remove it to have a pool chosen',
  ],
  [
    "and those of all networks",
    [add("/reserved", ["172.16.8.110"])],
    'error hci-pools-clear /virtualNetworks/0/vipPoolStart: the VIP pool of "aksnet" 172.16.8.100-172.16.8.120 overlaps a reservation 172.16.8.110; use 172.16.8.100-172.16.8.109, or remove it to have a pool chosen',
  ],
  [
    "and the machines",
    [
      add("/physicalNodes", { addressPrefix: "172.16.8.0/24", ipAllocationMethod: "Dynamic", nodeIps: ["172.16.8.15"] }),
      remove("/cloudServiceCidr"),
    ],
    'info hci-ports-same-network /virtualNetworks/0: "aksnet" has the addressPrefix of the physical nodes, so there are no rows between the two',
    'error hci-pools-clear /virtualNetworks/0/k8sNodeIpPoolStart: the node pool of "aksnet" 172.16.8.10-172.16.8.60 overlaps the machine 172.16.8.15; use 172.16.8.16-172.16.8.60, or remove it to have a pool chosen',
  ],
  [
    "and DNS servers that another network names",
    [
      add("/virtualNetworks/-", { ...second, dnsServers: ["172.16.8.50"] }),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "aksnet"),
    ],
    'error hci-pools-clear /virtualNetworks/0/k8sNodeIpPoolStart: the node pool of "aksnet" 172.16.8.10-172.16.8.60 overlaps a DNS server 172.16.8.50; use 172.16.8.10-172.16.8.49, or remove it to have a pool chosen',
  ],
  [
    "the two pools share no address",
    [add(`${network}/vipPoolStart`, "172.16.8.60")],
    'error hci-pools-contiguous-disjoint /virtualNetworks/0/k8sNodeIpPoolStart: the node pool of "aksnet" 172.16.8.10-172.16.8.60 overlaps the VIP pool of "aksnet" 172.16.8.60-172.16.8.120; use 172.16.8.10-172.16.8.59, or remove it to have a pool chosen',
  ],
  [
    "nor do pools of two networks on one VLAN, and each omits the ends of the other",
    [
      add("/virtualNetworks/-", {
        ...second,
        vlanId: 14,
        addressPrefix: "172.16.8.0/23",
        vipPoolStart: "172.16.8.118",
        vipPoolEnd: "172.16.9.0",
      }),
      add("/clusters/0/network", "aksnet"),
      add("/clusters/1/network", "aksnet"),
    ],
    'error hci-pools-contiguous-disjoint /virtualNetworks/1/vipPoolStart: the VIP pool of "second" 172.16.8.118-172.16.9.0 overlaps the VIP pool of "aksnet" 172.16.8.100-172.16.8.120; use 172.16.8.121-172.16.8.199, or remove it to have a pool chosen',
    'error hci-pools-clear /virtualNetworks/1/vipPoolStart: the VIP pool of "second" 172.16.8.118-172.16.9.0 overlaps the reservation "printers" 172.16.8.200/29 and the broadcast address 172.16.8.255; use 172.16.8.121-172.16.8.199, or remove it to have a pool chosen',
  ],
];
