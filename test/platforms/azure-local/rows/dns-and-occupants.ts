import { lnet, type Row } from "./row.js";

const servers = "/logicalNetworks/0/dnsServers";

/** DNS servers that do not serve, and addresses of the management network that nobody named. */
export const dnsAndOccupantsRows: readonly Row[] = [
  {
    name: "a public resolver as the second server",
    reason: "it does not know the names of the cluster",
    change: (request) => (lnet(request).dnsServers = ["192.168.10.5", "8.8.8.8"]),
    expected: [
      [
        "warning",
        "lnet-dns-public",
        `${servers}/1`,
        "the DNS server 8.8.8.8 is a public resolver (Google Public DNS), which does not know the names of the cluster and the domain; use a DNS server of your organisation that forwards other names",
      ],
    ],
    within: ["lnet-dns-usable", "lnet-dns-azure", "lnet-dns-azure-only", "lnet-dns-forwarding"],
  },
  {
    name: "the address next to a public resolver",
    reason: "only the published addresses are known to be resolvers",
    change: (request) => (lnet(request).dnsServers = ["192.168.10.5", "9.9.9.8"]),
    expected: [],
    within: ["lnet-dns-public"],
  },
  {
    name: "the resolver of Azure beside another server",
    reason: "it answers inside Azure only, and the other server still works",
    change: (request) => (lnet(request).dnsServers = ["192.168.10.5", "168.63.129.16"]),
    expected: [
      [
        "warning",
        "lnet-dns-azure",
        `${servers}/1`,
        "the DNS server 168.63.129.16 answers only inside Azure; every query to it waits for a timeout; remove it",
      ],
    ],
    within: ["lnet-dns-azure-only", "lnet-dns-public"],
  },
  {
    name: "the resolver of Azure alone",
    reason: "no name is resolved on premises",
    change: (request) => (lnet(request).dnsServers = ["168.63.129.16"]),
    expected: [
      [
        "error",
        "lnet-dns-azure-only",
        `${servers}/0`,
        "the DNS server 168.63.129.16 answers only inside Azure; no name can be resolved; use a DNS server of your organisation",
      ],
    ],
    within: ["lnet-dns-azure"],
  },
  {
    name: "a DNS server twice",
    reason: "the second entry serves nobody",
    change: (request) => (lnet(request).dnsServers = ["192.168.10.5", "192.168.10.5"]),
    expected: [["warning", "lnet-dns-usable", `${servers}/1`, "192.168.10.5 is already DNS server 1; remove it"]],
  },
  {
    name: "a server the management network does not have",
    reason: "it has to find the cluster's name elsewhere",
    change: (request) => (lnet(request).dnsServers = ["10.30.7.2"]),
    expected: [
      [
        "info",
        "lnet-dns-forwarding",
        servers,
        "the logical network uses 10.30.7.2, but the management network uses 192.168.10.5; 10.30.7.2 must resolve the name of the Azure Local cluster, so let it forward the cluster's domain to 192.168.10.5",
      ],
    ],
  },
  {
    name: "a prefix of the internet",
    reason: "172.16.0.0/12 ends with 172.31.255.255",
    change: (request) => {
      Object.assign(lnet(request), {
        addressPrefix: "172.32.7.0/24",
        gateway: "172.32.7.1",
        dnsServers: ["192.168.10.5"],
        ipPoolStart: "172.32.7.20",
        ipPoolEnd: "172.32.7.49",
        reserved: [],
      });
      for (const [index, cluster] of request.clusters.entries()) {
        cluster.controlPlaneIp = `172.32.7.${10 + index}`;
        cluster.loadBalancer = { addresses: [`172.32.7.${60 + 4 * index}/30`] };
      }
    },
    expected: [
      [
        "info",
        "prefix-public",
        "/logicalNetworks/0/addressPrefix",
        "172.32.7.0/24 is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are 172.16.0.0/12 (172.16.0.0-172.31.255.255)",
      ],
    ],
  },
  {
    name: "no infrastructure range",
    reason: "the instance takes six consecutive addresses",
    change: (request) => delete request.managementNetwork.ipRange,
    expected: [
      [
        "info",
        "mgmt-infrastructure-range",
        "/managementNetwork",
        "ipRange is not given; reserve at least 6 consecutive addresses of the management network for the cluster IP and the Arc resource bridge, and give them as ipRange",
      ],
    ],
    within: ["mgmt-occupants-unknown"],
  },
  {
    name: "a logical network among machines nobody named",
    reason: "an address of a machine may be given to a cluster",
    change: (request) => {
      request.managementNetwork = { addressPrefix: "10.30.7.0/24", vlan: 307, ipRange: { start: "10.30.7.3", end: "10.30.7.8" } };
    },
    expected: [
      [
        "warning",
        "mgmt-occupants-unknown",
        "/logicalNetworks/0",
        'logical network "plant-7" (10.30.7.0/24) is in the management subnet 10.30.7.0/24, but managementNetwork has no nodeIps; clusters may get addresses of the machines. Give it in managementNetwork',
      ],
      ["info", "ports-same-network", "/logicalNetworks/0"],
    ],
    within: ["mgmt-infrastructure-range", "prefix-public", "lnet-gateway-dns"],
  },
];
