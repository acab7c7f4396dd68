import { add, type Mutation } from "../../mutations.js";
import { retired } from "../requests.js";

const reach = (...addressPrefixes: string[]) => add("/reachableNetworks", [{ name: "warehouse", addressPrefixes }]);

/** Changes to goodVmware: names, control plane IPs, pod ranges and networks to reach. */
export const clustersRows: readonly Mutation[] = [
  ["networks to reach are beside everything", [reach("10.50.0.0/16", "0.0.0.0/0", "fd00::/8")], retired],
  [
    "a network to reach is not of the service range or a segment",
    [reach("10.100.0.0/16", "192.168.0.0/16")],
    'warning reachable-network-hidden /segments/0/addressPrefix: segment "segment-1" 192.168.50.0/24 overlaps the reachable network "warehouse" 192.168.0.0/16, so these addresses cannot be reached from there; use another prefix in one of the two',
    retired,
    'warning reachable-network-hidden /reachableNetworks/0/addressPrefixes/0: the service range 10.96.0.0/12 overlaps the reachable network "warehouse" 10.100.0.0/16, so these addresses cannot be reached from there; the service range cannot be changed on this platform, so use other addresses for that network, or NAT in front of it',
  ],
  [
    "nor of the pods",
    [reach("10.244.0.1/24")],
    'warning reachable-network-hidden /clusters/0/podCidr: the default pod range 10.244.0.0/16 overlaps the reachable network "warehouse" 10.244.0.0/24, so these addresses cannot be reached from there; give the podCidr 10.245.0.0/16',
    retired,
    "warning prefix-host-bits /reachableNetworks/0/addressPrefixes/0: 10.244.0.1/24 has host bits set; it is read as 10.244.0.0/24",
  ],
  [
    "names of clusters are different",
    [add("/clusters/-", { name: "Retail", controlPlaneNodeCount: 1, nodePools: [{ name: "a", nodeCount: 1 }] })],
    'error name-unique /clusters/1/name: "Retail" is also the name of /clusters/0; use another name, different in more than case',
    retired,
  ],
  [
    "and names of node pools",
    [add("/clusters/0/nodePools/1/name", "a")],
    'error name-unique /clusters/0/nodePools/1/name: "a" is also the name of /clusters/0/nodePools/0; use another name, different in more than case',
    retired,
  ],
  [
    "the segment of a cluster is one of the segments",
    [add("/clusters/0/network", "segment-2")],
    'error network-unknown /clusters/0/network: "segment-2" is not a segment of the request; use one of "segment-1"',
    retired,
  ],
  [
    "it has 1, 3 or 5 control plane nodes",
    [add("/clusters/0/controlPlaneNodeCount", 2)],
    "error vmw-scale /clusters/0/controlPlaneNodeCount: expected 1, 3 or 5, got 2",
  ],
  ["a node pool", [add("/clusters/0/nodePools", [])], "error vmw-scale /clusters/0/nodePools: expected at least 1 item, got an empty list"],
  [
    "with a node in it",
    [add("/clusters/0/nodePools/0/nodeCount", 0)],
    "error vmw-scale /clusters/0/nodePools/0/nodeCount: 0 is under 1; expected a whole number from 1 to 4294967296",
  ],
  [
    "the maximum of a pool is not below its count",
    [add("/clusters/0/nodePools/0/maxCount", 2)],
    "error vmw-scale /clusters/0/nodePools/0/maxCount: maxCount 2 is below nodeCount 3; use 3 or more",
    retired,
  ],
  [
    "a control plane IP is in the prefix",
    [add("/clusters/0/controlPlaneIp", "192.168.51.10")],
    "error vmw-cp-in-segment /clusters/0/controlPlaneIp: control plane IP 192.168.51.10 is outside 192.168.50.0/24; use one from 192.168.50.1 to 192.168.50.254 outside the DHCP scope, or remove it",
    retired,
  ],
  [
    "and not its broadcast address",
    [add("/clusters/0/controlPlaneIp", "192.168.50.255")],
    'error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: the control plane IP of "retail" 192.168.50.255 overlaps the broadcast address 192.168.50.255; use a free address such as 192.168.50.2, or remove it to have an address chosen',
    retired,
  ],
  [
    "it is outside the DHCP scope",
    [add("/clusters/0/controlPlaneIp", "192.168.50.150")],
    'error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: the control plane IP of "retail" 192.168.50.150 overlaps the DHCP scope of "segment-1" 192.168.50.100-192.168.50.199; use a free address such as 192.168.50.2, or remove it to have an address chosen',
    retired,
  ],
  [
    "it is neither the gateway",
    [add("/clusters/0/controlPlaneIp", "192.168.50.1")],
    'error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: the control plane IP of "retail" 192.168.50.1 overlaps the gateway 192.168.50.1; use a free address such as 192.168.50.2, or remove it to have an address chosen',
    retired,
  ],
  [
    "nor reserved",
    [add("/clusters/0/controlPlaneIp", "192.168.50.241")],
    'error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: the control plane IP of "retail" 192.168.50.241 overlaps the reservation "printers" 192.168.50.240/29; use a free address such as 192.168.50.2, or remove it to have an address chosen',
    retired,
  ],
  [
    "nor of another cluster",
    [
      add("/clusters/-", {
        name: "other",
        controlPlaneNodeCount: 1,
        nodePools: [{ name: "a", nodeCount: 1 }],
        controlPlaneIp: "192.168.50.10",
      }),
    ],
    'error vmw-cp-required-outside-dhcp /clusters/1/controlPlaneIp: the control plane IP of "other" 192.168.50.10 overlaps the control plane IP of "retail" 192.168.50.10; use a free address such as 192.168.50.2, or remove it to have an address chosen',
    retired,
  ],
  [
    "nor the end of another segment",
    [
      add("/segments/-", { name: "part", addressPrefix: "192.168.50.8/30", dhcpScope: { start: "192.168.50.9", end: "192.168.50.9" } }),
      add("/clusters/0/network", "segment-1"),
      add("/clusters/0/controlPlaneIp", "192.168.50.11"),
    ],
    'error vmw-cp-required-outside-dhcp /clusters/0/controlPlaneIp: the control plane IP of "retail" 192.168.50.11 overlaps the broadcast address 192.168.50.11; use a free address such as 192.168.50.2, or remove it to have an address chosen',
    retired,
  ],
  [
    "services need a load balancer",
    [add("/clusters/0/services", 2)],
    'info vmw-load-balancer /clusters/0/services: supply a load balancer for "retail", such as MetalLB, and give it the 2 addresses of the plan',
    retired,
  ],
  [
    "the host bits of a pod range are reported",
    [add("/clusters/0/podCidr", "10.245.0.1/16")],
    "warning prefix-host-bits /clusters/0/podCidr: 10.245.0.1/16 has host bits set; it is read as 10.245.0.0/16",
    retired,
  ],
  [
    "a pod range is not of the service range",
    [add("/clusters/0/podCidr", "10.100.0.0/16")],
    "warning vmw-pod-cidr /clusters/0/podCidr: pod range 10.100.0.0-10.100.255.255 overlaps the service range 10.96.0.0/12; use addresses outside it",
    retired,
  ],
  [
    "nor of a segment",
    [add("/clusters/0/podCidr", "192.168.0.0/16")],
    'warning vmw-pod-cidr /segments/0/addressPrefix: segment "segment-1" 192.168.50.0-192.168.50.255 overlaps the pod range 192.168.0.0/16; use addresses outside it',
    retired,
  ],
];
