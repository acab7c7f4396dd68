import type { AzureLocalRequest } from "../../../../types/index.js";
import { chooseEverything, cluster, leaveOut, lnet, nodePool, type Row } from "./row.js";

/** What every multi-rack deployment is reported. */
const ports = ["info", "mr-ports", "/multiRack"] as const;
const picked = ["info", "cp-ip-required-in-powershell", "/multiRack"] as const;
const later = (index: number, property = "") => ["info", "mr-lb-later", `/clusters/${index}/loadBalancer${property}`] as const;

/** A request that is right for a multi-rack deployment: no gateway, no switch, a VLAN of the fabric, nothing given for clusters. */
export function fabric(change: (request: AzureLocalRequest) => unknown = () => undefined) {
  return (request: AzureLocalRequest) => {
    const { ipPoolStart, ipPoolEnd } = lnet(request);
    chooseEverything(request);
    Object.assign(lnet(request), { vlan: 805, ipPoolStart, ipPoolEnd });
    leaveOut(lnet(request), "gateway");
    leaveOut(lnet(request), "vmSwitchName");
    // told in the order of the document, so multiRack before the networks
    const { logicalNetworks, clusters } = request;
    for (const property of ["logicalNetworks", "clusters"] as const) leaveOut(request, property);
    Object.assign(request, { multiRack: true, logicalNetworks, clusters });
    change(request);
  };
}

export const multiRackRows: readonly Row[] = [
  {
    name: "a network without gateway and switch",
    reason: "as the fabric has it",
    change: fabric(),
    expected: [
      picked,
      [
        ...ports,
        "the documents name no ports between management network and logical networks for multi-rack deployments, so there are no rows between the two; if a firewall separates them, ask the vendor",
      ],
      [
        ...later(0),
        'the pool includes 2 addresses for the services of "line-1"; after its nodes have theirs, give the remaining addresses as load balancer addresses',
      ],
      [
        ...later(1),
        'the pool includes 1 address for the services of "line-2"; after its nodes have theirs, give the remaining addresses as load balancer addresses',
      ],
    ],
    within: [
      "mr-no-gateway",
      "mr-no-switch",
      "mr-dns-recommended",
      "mr-subnet-min-28",
      "mr-subnet-recommended-26",
      "mr-vlan-range",
      "mr-cp-auto-only",
      "mr-formula",
      "mr-lb-arp-only",
      "mr-lb-in-pool",
      "mr-spare",
      "mr-no-autoscaler",
      "mr-proxy-address",
    ],
  },
  {
    name: "the same without multiRack",
    reason: "Azure Local asks for both",
    change: fabric((request) => (request.multiRack = false)),
    expected: [
      ["error", "lnet-gateway-in-prefix", "/logicalNetworks/0/gateway", "gateway is missing; expected an IPv4 address such as 10.220.32.1"],
      ["error", "lnet-switch-required", "/logicalNetworks/0/vmSwitchName", "vmSwitchName is missing; expected text"],
    ],
    within: ["mr-ports", "mr-lb-later"],
  },
  {
    name: "a gateway, a switch and a VLAN of the platform",
    reason: "what is written down for Azure Local of one rack",
    change: fabric((request) => Object.assign(lnet(request), { gateway: "10.30.7.1", vmSwitchName: "switch", vlan: 500 })),
    expected: [
      picked,
      ports,
      [
        "warning",
        "mr-vlan-range",
        "/logicalNetworks/0/vlan",
        "vlan 500 belongs to the platform; use the VLAN of the internal network of the fabric, from 501 to 4094",
      ],
      [
        "error",
        "mr-no-gateway",
        "/logicalNetworks/0/gateway",
        "gateway 10.30.7.1 is given, but a multi-rack deployment creates the network with --no-gateway; remove the gateway, and put 10.30.7.1 into reserved if the fabric uses it",
      ],
      [
        "warning",
        "mr-no-switch",
        "/logicalNetworks/0/vmSwitchName",
        'vmSwitchName "switch" is not used on a multi-rack deployment; remove it and name the internal network of the fabric',
      ],
      later(0),
      later(1),
    ],
  },
  {
    name: "a gateway outside the prefix, on a multi-rack deployment",
    reason: "there is nothing to reserve",
    change: fabric((request) => Object.assign(lnet(request), { gateway: "10.30.8.1" })),
    expected: [
      picked,
      ports,
      [
        "error",
        "mr-no-gateway",
        "/logicalNetworks/0/gateway",
        "gateway 10.30.8.1 is given, but a multi-rack deployment creates the network with --no-gateway; remove the gateway",
      ],
      later(0),
      later(1),
    ],
  },
  {
    name: "no DNS server and no VLAN",
    reason: "the one is recommended, the other is the fabric's",
    change: fabric((request) => {
      leaveOut(lnet(request), "dnsServers");
      leaveOut(lnet(request), "vlan");
    }),
    expected: [
      picked,
      ports,
      [
        "warning",
        "mr-vlan-range",
        "/logicalNetworks/0/vlan",
        "no vlan is given; use the VLAN of the internal network of the fabric, from 501 to 4094",
      ],
      [
        "info",
        "mr-dns-recommended",
        "/logicalNetworks/0/dnsServers",
        "no DNS server is given, although one is highly recommended; give dnsServers",
      ],
      later(0),
      later(1),
    ],
  },
  {
    name: "the lowest VLAN of the fabric",
    reason: "501 is the first that is not the platform's",
    change: fabric((request) => (lnet(request).vlan = 501)),
    expected: [picked, ports, later(0), later(1)],
    within: ["mr-vlan-range"],
  },
  {
    name: "a /29 on a multi-rack deployment",
    reason: "/28 is the least",
    change: fabric((request) => {
      request.clusters = [];
      request.logicalNetworks = [{ name: "plant-7", addressPrefix: "10.30.7.0/29", dnsServers: ["192.168.10.5"], vlan: 805 }];
    }),
    expected: [
      ports,
      [
        "error",
        "mr-subnet-min-28",
        "/logicalNetworks/0/addressPrefix",
        "10.30.7.0/29 has 8 addresses, too few for a multi-rack deployment; use a /28 or larger",
      ],
    ],
  },
  {
    name: "a /28 on a multi-rack deployment",
    reason: "enough, and less than is recommended",
    change: fabric((request) => {
      request.clusters = [];
      request.logicalNetworks = [{ name: "plant-7", addressPrefix: "10.30.7.0/28", dnsServers: ["192.168.10.5"], vlan: 805 }];
    }),
    expected: [
      ports,
      [
        "info",
        "mr-subnet-recommended-26",
        "/logicalNetworks/0/addressPrefix",
        "10.30.7.0/28 has 16 addresses; for production a /26 or larger is recommended",
      ],
    ],
    within: ["mr-subnet-min-28"],
  },
  {
    name: "a control plane IP and modes",
    reason: "AKS Arc picks it, whatever is requested",
    change: fabric((request) => {
      request.controlPlaneIpMode = "explicit";
      cluster(request).controlPlaneIp = "10.30.7.10";
      cluster(request).controlPlaneIpMode = "explicit";
      cluster(request, 1).controlPlaneIpMode = "auto";
    }),
    expected: [
      picked,
      ports,
      [
        "error",
        "mr-cp-auto-only",
        "/clusters/0/controlPlaneIp",
        "control plane IP 10.30.7.10 is given, but on a multi-rack deployment AKS Arc picks it; remove it",
      ],
      ["error", "mr-cp-auto-only", "/clusters/0/controlPlaneIpMode"],
      later(0),
      later(1),
      [
        "error",
        "mr-cp-auto-only",
        "/controlPlaneIpMode",
        "mode explicit is not supported on a multi-rack deployment, where AKS Arc picks the control plane IP; use auto",
      ],
    ],
  },
  {
    name: "a pool of 18",
    reason: "8 and 4 nodes, two more for each cluster, and three load balancer addresses are 19",
    change: fabric((request) => (lnet(request).ipPoolEnd = "10.30.7.37")),
    expected: [
      picked,
      ports,
      [
        "error",
        "mr-formula",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool from 10.30.7.20 to 10.30.7.37 has 18 addresses, but its clusters need 19 (17 now, 19 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades, 1 control plane IP, 2 addresses for services; "line-2" 1 control plane node, 3 worker nodes, 1 for upgrades, 1 control plane IP, 1 address for services); end it at 10.30.7.38',
      ],
      later(0),
      later(1),
    ],
  },
  {
    name: "load balancer addresses in the pool",
    reason: "they are part of it, as long as no node has them",
    change: fabric((request) => {
      cluster(request).loadBalancer = { addresses: ["10.30.7.48-10.30.7.49"] };
      cluster(request, 1).loadBalancer = { addresses: ["10.30.7.60"] };
    }),
    expected: [
      picked,
      ports,
      [
        "warning",
        "mr-lb-in-pool",
        "/clusters/0/loadBalancer/addresses/0",
        "load balancer addresses 10.30.7.48-10.30.7.49 are in the IP pool; make sure that no node has one of them, or use addresses outside it",
      ],
    ],
    within: ["lb-outside-pool", "mr-lb-later"],
  },
  {
    name: "load balancer addresses of two clusters, one of which is a DNS server's",
    reason: "that part of the pool is theirs does not make them anybody's",
    change: fabric((request) => {
      cluster(request).loadBalancer = { addresses: ["10.30.7.2-10.30.7.4"] };
      cluster(request, 1).loadBalancer = { addresses: ["10.30.7.4"] };
    }),
    expected: [
      picked,
      ports,
      ["error", "lb-arp-not-reserved", "/clusters/0/loadBalancer/addresses/0"],
      ["error", "metallb-per-cluster", "/clusters/1/loadBalancer/addresses/0"],
    ],
  },
  {
    name: "BGP",
    reason: "it is not supported, with peers or without",
    change: fabric((request) => {
      cluster(request).loadBalancer = { advertiseMode: "BGP" };
      cluster(request, 1).loadBalancer = { advertiseMode: "Both" };
    }),
    expected: [
      picked,
      ports,
      [
        "error",
        "mr-lb-arp-only",
        "/clusters/0/loadBalancer/advertiseMode",
        "mode BGP announces by BGP, which a multi-rack deployment does not support; use the mode ARP",
      ],
      later(0, "/addresses"),
      ["error", "mr-lb-arp-only", "/clusters/1/loadBalancer/advertiseMode"],
      later(1, "/addresses"),
    ],
  },
  {
    name: "spare load balancer addresses, and the autoscaler",
    reason: "the first are the pool's, the second is not there",
    change: fabric((request) => {
      request.spare = { loadBalancer: 2 };
      nodePool(request).maxCount = 6;
    }),
    expected: [
      picked,
      ports,
      [
        "error",
        "mr-no-autoscaler",
        "/clusters/0/nodePools/0/maxCount",
        "maxCount 6 is for the autoscaler, which a multi-rack deployment does not have; remove it, or use it as nodeCount",
      ],
      later(0),
      later(1),
      [
        "warning",
        "mr-spare",
        "/spare/loadBalancer",
        "load balancer addresses are part of the pool on a multi-rack deployment, so spare.loadBalancer has no effect; use spare.node",
      ],
    ],
  },
  {
    name: "proxies by name",
    reason: "one address and port is what the nodes take",
    change: fabric((request) => (request.proxy = { http: "http://10.10.10.10:3128", https: "https://proxy.example.com" })),
    expected: [
      picked,
      ports,
      later(0),
      later(1),
      ["info", "ports-proxy", "/proxy"],
      ["warning", "mr-proxy-address", "/proxy/http", "an HTTP proxy is not used on a multi-rack deployment; give the HTTPS proxy"],
      [
        "warning",
        "mr-proxy-address",
        "/proxy/https",
        '"https://proxy.example.com" is not an IPv4 address with a port; use one such as 10.10.10.10:3128',
      ],
    ],
  },
  {
    name: "a proxy by address and port",
    reason: "as the tag of the cluster takes it",
    change: fabric((request) => (request.proxy = { https: "10.10.10.10:3128" })),
    expected: [
      picked,
      ports,
      later(0),
      later(1),
      [
        "info",
        "ports-proxy",
        "/proxy",
        "HTTPS traffic of the nodes leaves through the proxy, so the proxy has to reach the endpoints, and the HTTPS rows of the logical networks to the internet are not required",
      ],
    ],
    within: ["mr-proxy-address"],
  },
  {
    name: "40 clusters, and storage subnets of Network ATC",
    reason: "a multi-rack deployment has neither that limit nor those subnets",
    change: fabric((request) => {
      request.managementNetwork = { addressPrefix: "10.71.1.0/24", vlan: 8, dnsServers: ["192.168.10.5"] };
      Object.assign(lnet(request), { addressPrefix: "10.30.0.0/20", ipPoolStart: "10.30.1.0", ipPoolEnd: "10.30.3.255", reserved: [] });
      request.clusters = Array.from({ length: 40 }, (_, index) => ({
        name: `line-${index}`,
        controlPlaneNodeCount: 3,
        nodePools: [{ name: "linux", nodeCount: 5 }],
      }));
    }),
    expected: [picked, ports],
    within: ["scale-limits", "mgmt-storage-defaults"],
  },
];
