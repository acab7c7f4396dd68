import { expect } from "chai";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { comparePlans } from "../../../lib/plan/comparison/compare-plans.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type {
  AzureCniRequest,
  AzureLocalRequest,
  NetworkPlan,
  PlanRequest,
  VmwareRequest,
  WindowsServerRequest,
} from "../../../types/index.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { cluster, contractRequest, network, request } from "../network/plan-requests.js";
import { changed, compared, linesOf } from "./compared.js";

const pinned = (name: string, host: number, changes: object = {}) =>
  cluster(name, { controlPlaneIp: `10.30.7.${host}`, services: 1, loadBalancer: { addresses: [`10.30.7.${host + 1}`] }, ...changes });

/** Everything is named, so that a change of one thing changes no other. */
const local: AzureLocalRequest = request(
  [
    network("plant-7", { ipPoolStart: "10.30.7.20", ipPoolEnd: "10.30.7.40" }),
    network("plant-8", { addressPrefix: "10.30.8.0/26", gateway: "10.30.8.1", vlan: 308 }),
  ],
  [pinned("line-1", 4, { network: "plant-7" }), pinned("line-2", 8, { network: "plant-7" })],
  {
    managementNetwork: {
      addressPrefix: "192.168.10.0/24",
      vlan: 8,
      gateway: "192.168.10.1",
      ipRange: { start: "192.168.10.20", end: "192.168.10.25" },
      nodeIps: ["192.168.10.11"],
      storageNetworks: [{ name: "s1", addressPrefix: "10.71.1.0/24", vlan: 711 }],
    },
    proxy: { http: "http://proxy.corp:8080", noProxy: "localhost,.corp" },
    spare: { node: 1 },
  },
);
const cni = contractRequest("azure-cni-overlay") as unknown as AzureCniRequest;
const vmware = contractRequest("vmware") as unknown as VmwareRequest;

const localRows: readonly [string, (request: AzureLocalRequest) => void, readonly string[]][] = [
  ["nothing", () => {}, []],
  ["the order of networks", (r) => void r.logicalNetworks.reverse(), []],
  ["the order of clusters", (r) => void r.clusters.reverse(), []],
  ["a default that is written out", (r) => Object.assign(r, { arcGateway: false }), []],
  ["a bypass list as a list, in another order", (r) => Object.assign(r.proxy ?? {}, { noProxy: [".corp", "localhost"] }), []],
  ["a prefix with a mask", (r) => Object.assign(r.managementNetwork, { addressPrefix: "192.168.10.0/255.255.255.0" }), []],
  ["host bits of a prefix", (r) => Object.assign(r.logicalNetworks[0] ?? {}, { addressPrefix: "10.30.7.5/26" }), []],
  ["one IP range in a list", (r) => toList(r), []],
  ["a VLAN", (r) => Object.assign(r.logicalNetworks[1] ?? {}, { vlan: 9 }), ["rebuild changed /after/networks/1/vlan lnet-immutable"]],
  [
    "a gateway",
    (r) => Object.assign(r.logicalNetworks[0] ?? {}, { gateway: "10.30.7.2" }),
    ["rebuild changed /after/networks/0/gateway lnet-immutable"],
  ],
  [
    "a prefix",
    (r) => Object.assign(r.logicalNetworks[1] ?? {}, { addressPrefix: "10.30.8.0/25" }),
    ["rebuild changed /after/networks/1/addressPrefix lnet-immutable"],
  ],
  [
    "the end of a pool",
    (r) => Object.assign(r.logicalNetworks[0] ?? {}, { ipPoolEnd: "10.30.7.41" }),
    ["rebuild changed /after/networks/0/pools/0/end lnet-immutable"],
  ],
  [
    "DNS servers",
    (r) => Object.assign(r.logicalNetworks[0] ?? {}, { dnsServers: ["192.168.10.6"] }),
    ["rebuild changed /after/networks/0/dnsServers lnet-dns-fixed"],
  ],
  [
    "a switch",
    (r) => Object.assign(r.logicalNetworks[0] ?? {}, { vmSwitchName: "other" }),
    ["rebuild changed /after/request/logicalNetworks/0/vmSwitchName lnet-immutable"],
  ],
  [
    "reservations",
    (r) => Object.assign(r.logicalNetworks[0] ?? {}, { reserved: ["10.30.7.60"] }),
    ["none added /after/request/logicalNetworks/0/reserved"],
  ],
  ["spare addresses", (r) => Object.assign(r, { spare: { node: 2 } }), ["none changed /after/request/spare/node"]],
  [
    "a network more",
    (r) => r.logicalNetworks.push(network("plant-9", { addressPrefix: "10.30.9.0/26", gateway: "10.30.9.1" })),
    ["in-place added /after/networks/2"],
  ],
  ["a network less", (r) => r.logicalNetworks.pop(), ["in-place removed /before/networks/1"]],
  [
    "the case of a name",
    (r) => {
      Object.assign(r.logicalNetworks[0] ?? {}, { name: "Plant-7" });
    },
    ["none changed /after/networks/0/name name-unique"],
  ],
  [
    "a cluster more, before the others",
    (r) => r.clusters.unshift(pinned("line-0", 12, { network: "plant-7" })),
    ["in-place added /after/clusters/0"],
  ],
  ["a cluster less", (r) => r.clusters.shift(), ["in-place removed /before/clusters/0"]],
  [
    "a control plane IP",
    (r) => Object.assign(r.clusters[1] ?? {}, { controlPlaneIp: "10.30.7.12" }),
    ["rebuild changed /after/clusters/1/controlPlaneIp cp-ip-one-per-cluster"],
  ],
  [
    "a pod range",
    (r) => Object.assign(r.clusters[0] ?? {}, { podCidr: "10.245.0.0/16" }),
    ["rebuild changed /after/clusters/0/podCidr arc-pod-cidr-fixed"],
  ],
  [
    "load balancer addresses",
    (r) => Object.assign(r.clusters[0]?.loadBalancer ?? {}, { addresses: ["10.30.7.5-10.30.7.6"] }),
    ["in-place changed /after/clusters/0/loadBalancerRanges"],
  ],
  [
    "how they are announced",
    (r) =>
      Object.assign(r.clusters[0]?.loadBalancer ?? {}, {
        advertiseMode: "Both",
        bgpPeers: [{ myAsn: 1, peerAsn: 2, peerAddress: "10.30.7.1" }],
      }),
    [
      "in-place added /after/request/clusters/0/loadBalancer/advertiseMode",
      "in-place added /after/request/clusters/0/loadBalancer/bgpPeers",
    ],
  ],
  [
    "nodes",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { nodeCount: 2 }),
    ["in-place changed /after/request/clusters/0/nodePools/0/nodeCount"],
  ],
  [
    "control plane nodes",
    (r) => Object.assign(r.clusters[0] ?? {}, { controlPlaneNodeCount: 3 }),
    ["in-place changed /after/request/clusters/0/controlPlaneNodeCount"],
  ],
  [
    "a node pool more, before the other",
    (r) => r.clusters[0]?.nodePools.unshift({ name: "windows", nodeCount: 1 }),
    ["in-place added /after/request/clusters/0/nodePools/0"],
  ],
  [
    "pods per node",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { maxPods: 50 }),
    ["rebuild added /after/request/clusters/0/nodePools/0/maxPods arc-max-pods-fixed"],
  ],
  [
    "the operating system of a node pool",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { osType: "Windows" }),
    ["rebuild added /after/request/clusters/0/nodePools/0/osType arc-os-type-fixed"],
  ],
  [
    "the Arc gateway",
    (r) => Object.assign(r, { arcGateway: true, proxy: { http: "http://proxy.corp:8080", noProxy: "localhost,.corp" } }),
    ["rebuild added /after/request/arcGateway arc-gateway-fixed"],
  ],
  [
    "a proxy",
    (r) => Object.assign(r.proxy ?? {}, { http: "http://proxy.corp:3128" }),
    ["rebuild changed /after/request/proxy/http proxy-inherited"],
  ],
  [
    "no proxy",
    (r) => delete r.proxy,
    ["rebuild removed /before/request/proxy/http proxy-inherited", "rebuild removed /before/request/proxy/noProxy proxy-inherited"],
  ],
  ["a region that nobody named", (r) => delete r.region, ["none removed /before/request/region"]],
  [
    "the management network",
    (r) => Object.assign(r.managementNetwork, { vlan: 10 }),
    ["rebuild changed /after/request/managementNetwork/vlan mgmt-network-fixed"],
  ],
  [
    "time servers",
    (r) => Object.assign(r.managementNetwork, { ntpServers: ["192.168.10.7"] }),
    ["none added /after/request/managementNetwork/ntpServers"],
  ],
  [
    "a machine more",
    (r) => r.managementNetwork.nodeIps?.push("192.168.10.12"),
    ["in-place changed /after/request/managementNetwork/nodeIps"],
  ],
  [
    "the IP range",
    (r) => Object.assign(r.managementNetwork, { ipRange: { start: "192.168.10.20", end: "192.168.10.30" } }),
    ["rebuild changed /after/request/managementNetwork/ipRange mgmt-range-fixed"],
  ],
  [
    "a storage network",
    (r) => Object.assign(r.managementNetwork.storageNetworks?.[0] ?? {}, { vlan: 712 }),
    ["rebuild changed /after/request/managementNetwork/storageNetworks/0/vlan storage-network-fixed"],
  ],
];

function toList({ managementNetwork }: AzureLocalRequest): void {
  const { ipRange } = managementNetwork;
  delete managementNetwork.ipRange;
  if (ipRange !== undefined) managementNetwork.ipRanges = [ipRange];
}

const serverRows: readonly [string, (request: WindowsServerRequest) => void, readonly string[]][] = [
  ["nothing", () => {}, []],
  ["ports that are the vendor's own", (r) => Object.assign(r, { ports: { nodeAgent: 45000 } }), []],
  ["the network the host is in anyway", (r) => Object.assign(r, { hostNetwork: "aksnet" }), []],
  ["a VLAN", (r) => Object.assign(r.virtualNetworks[0] ?? {}, { vlanId: 15 }), ["rebuild changed /after/networks/0/vlan hci-immutable"]],
  [
    "DNS servers",
    (r) => Object.assign(r.virtualNetworks[0] ?? {}, { dnsServers: ["10.0.0.10"] }),
    ["rebuild changed /after/networks/0/dnsServers hci-immutable"],
  ],
  [
    "the start of a VIP pool",
    (r) => Object.assign(r.virtualNetworks[0] ?? {}, { vipPoolStart: "172.16.8.101" }),
    ["rebuild changed /after/networks/0/pools/1/start hci-immutable"],
  ],
  [
    "a switch",
    (r) => Object.assign(r.virtualNetworks[0] ?? {}, { vswitchName: "other" }),
    ["rebuild changed /after/request/virtualNetworks/0/vswitchName hci-immutable"],
  ],
  ["a port", (r) => Object.assign(r, { ports: { cloudAgent: 55001 } }), ["rebuild added /after/request/ports/cloudAgent hci-immutable"]],
  [
    "nodes",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { nodeCount: 6 }),
    ["in-place changed /after/request/clusters/0/nodePools/0/nodeCount"],
  ],
  [
    "pods per node",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { maxPods: 100 }),
    ["rebuild added /after/request/clusters/0/nodePools/0/maxPods arc-max-pods-fixed"],
  ],
  [
    "an address of the failover cluster",
    (r) => Object.assign(r, { failoverClusterIp: "10.11.0.30" }),
    ["none added /after/request/failoverClusterIp"],
  ],
  [
    "an Arc resource bridge",
    (r) =>
      Object.assign(r, {
        arcResourceBridge: { controlPlaneEndpoint: "172.16.8.240", k8sNodeIpPoolStart: "172.16.8.241", k8sNodeIpPoolEnd: "172.16.8.242" },
      }),
    ["none added /after/request/arcResourceBridge"],
  ],
  ["networks of operators", (r) => Object.assign(r, { operators: [{ name: "a", addressPrefixes: ["10.51.3.0/24"] }] }), []],
  [
    "the cloud agent's address",
    (r) => Object.assign(r, { cloudServiceCidr: "10.11.23.46/16" }),
    ["rebuild changed /after/request/cloudServiceCidr hci-immutable"],
  ],
];

const cniRows: readonly [string, (request: AzureCniRequest) => void, readonly string[]][] = [
  ["nothing", () => {}, []],
  ["pods per node as they are anyway", (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { maxPods: 250 }), []],
  ["IP families as they are anyway", (r) => Object.assign(r.clusters[0] ?? {}, { ipFamilies: ["ipv4"] }), []],
  [
    "pods per node",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { maxPods: 100 }),
    ["rebuild changed /after/request/clusters/0/nodePools/0/maxPods aks-maxpods-fixed"],
  ],
  [
    "a service range",
    (r) => Object.assign(r.clusters[0] ?? {}, { serviceCidr: "10.9.0.0/16", dnsServiceIp: "10.9.0.10" }),
    ["rebuild changed /after/clusters/0/serviceCidr aks-svc-fixed", "rebuild changed /after/clusters/0/dnsServiceIp aks-svc-fixed"],
  ],
  [
    "a pod range",
    (r) => Object.assign(r.clusters[0] ?? {}, { podCidr: "192.168.0.0/16" }),
    ["rebuild changed /after/clusters/0/podCidr aks-pod-range-fixed"],
  ],
  [
    "a node pool more",
    (r) => r.clusters[0]?.nodePools.push({ name: "user", nodeCount: 3 }),
    ["in-place added /after/request/clusters/0/nodePools/1"],
  ],
  [
    "a prefix more of the virtual network",
    (r) => r.virtualNetwork.addressPrefixes.push("10.77.0.0/16"),
    ["in-place changed /after/networks/0/addressPrefixes"],
  ],
  [
    "a private API server",
    (r) => Object.assign(r.clusters[0] ?? {}, { privateCluster: true }),
    ["rebuild added /after/request/clusters/0/privateCluster aks-private-fixed"],
  ],
  [
    "internal load balancers",
    (r) => Object.assign(r.clusters[0] ?? {}, { internalLoadBalancers: 2 }),
    ["in-place added /after/request/clusters/0/internalLoadBalancers"],
  ],
];

const vmwareRows: readonly [string, (request: VmwareRequest) => void, readonly string[]][] = [
  ["nothing", () => {}, []],
  [
    "nodes",
    (r) => Object.assign(r.clusters[0]?.nodePools[0] ?? {}, { nodeCount: 2 }),
    ["in-place changed /after/request/clusters/0/nodePools/0/nodeCount"],
  ],
  [
    "a DHCP scope",
    (r) =>
      Object.assign(r.segments[0] ?? {}, { dhcpScope: { start: r.segments[0]?.dhcpScope.start, end: next(r.segments[0]?.dhcpScope.end) } }),
    ["in-place changed /after/request/segments/0/dhcpScope"],
  ],
];

function next(address = "0.0.0.0"): string {
  const octets = address.split(".");
  return [...octets.slice(0, 3), Number(octets[3]) - 1].join(".");
}

function describeRows<Request extends PlanRequest>(
  platform: string,
  good: Request,
  rows: readonly [string, (request: Request) => void, readonly string[]][],
): void {
  describe(`comparePlans, ${platform}`, () => {
    for (const [what, change, expected] of rows) {
      it(`tells of ${what}: ${expected.join(", ") || "no change"}`, () => {
        expect(linesOf(changed(good, change))).to.have.members([...expected]);
      });
    }
  });
}

describeRows("azure-local", local, localRows);
describeRows("windows-server", goodStatic, serverRows);
describeRows("azure-cni", cni, cniRows);
describeRows("vmware", vmware, vmwareRows);

describe("comparePlans", () => {
  const plan = planNetwork(local);
  const other = (change: (plan: NetworkPlan) => void): NetworkPlan => {
    const copy = structuredClone(plan);
    change(copy);
    return copy;
  };

  it("finds no change where a plan is made again from itself", () => {
    const again = planNetwork({ ...local, previous: plan });
    expect(compared(plan, again)).to.deep.equal({ impact: "none", changes: [], findings: [] });
  });

  it("lists firewall rows that come, go and change", () => {
    const { changes, impact } = changed(local, (r) => Object.assign(r.logicalNetworks[1] ?? {}, { addressPrefix: "10.30.8.0/25" }));
    const ports = changes.filter(({ path }) => path.includes("portMatrix"));
    expect([impact, ports.every((change) => change.impact === "in-place"), ports.length > 0]).to.deep.equal(["rebuild", true, true]);
    expect(ports[0]?.after).to.include("10.30.8.0/25");
  });

  it("says of a renamed network that it is removed and built again, and so its clusters", () => {
    const comparison = changed(local, (r) => {
      Object.assign(r.logicalNetworks[0] ?? {}, { name: "hall-7" });
      for (const one of r.clusters) one.network = "hall-7";
    });
    expect(linesOf(comparison)).to.deep.equal([
      "rebuild added /after/networks/0 change-renamed",
      "rebuild removed /before/networks/0 change-renamed",
      "rebuild changed /after/clusters/0/network arc-cluster-network-fixed",
      "rebuild changed /after/clusters/1/network arc-cluster-network-fixed",
    ]);
    expect(comparison.findings.map(({ rule, path, severity }) => [rule, path, severity])).to.deep.equal([
      ["change-renamed", "/after/networks/0/name", "info"],
    ]);
    expect(comparison.findings[0]?.message).to.equal(
      'network "hall-7" differs from "plant-7" only in its name, which cannot be changed: "plant-7" is removed and "hall-7" is created; keep the name "plant-7" to keep it',
    );
  });

  it("says the same of a renamed cluster, by its control plane IP or by all the rest", () => {
    const rename = ({ clusters }: PlanRequest) => Object.assign(clusters[0] ?? {}, { name: "other" });
    for (const comparison of [changed(local, rename), changed(goodStatic, rename)]) {
      expect(linesOf(comparison)).to.have.members([
        "rebuild added /after/clusters/0 change-renamed",
        "rebuild removed /before/clusters/0 change-renamed",
      ]);
      expect(comparison.findings.map(({ path }) => path)).to.deep.equal(["/after/clusters/0/name"]);
    }
  });

  it("takes a cluster that differs in more than its name for another one", () => {
    const comparison = changed(local, (r) => r.clusters.splice(0, 1, pinned("line-9", 12, { network: "plant-7" })));
    expect([comparison.impact, comparison.findings]).to.deep.equal(["in-place", []]);
  });

  it("says that another platform is a rebuild of all", () => {
    const comparison = compared(plan, planNetwork(goodStatic));
    expect(linesOf(comparison)).to.deep.equal([
      "rebuild changed /after/platform change-platform",
      "in-place added /after/networks/0",
      "rebuild removed /before/networks/0 change-platform",
      "rebuild removed /before/networks/1 change-platform",
      "in-place added /after/clusters/0",
      "in-place added /after/clusters/1",
      "rebuild removed /before/clusters/0 change-platform",
      "rebuild removed /before/clusters/1 change-platform",
    ]);
  });

  it("returns what is wrong with a plan that has the shape of one", () => {
    const rows: readonly [(plan: NetworkPlan) => void, string, string][] = [
      [({ networks }) => Object.assign(networks[1] ?? {}, { name: "PLANT-7" }), "name-unique", "/after/networks/1/name"],
      [
        ({ clusters }) => Object.assign(clusters[0] ?? {}, { controlPlaneIp: "10.30.7" }),
        "address-syntax",
        "/after/clusters/0/controlPlaneIp",
      ],
      [
        ({ networks }) => Object.assign(networks[0] ?? {}, { addressPrefix: "10.30.7.0" }),
        "prefix-syntax",
        "/after/networks/0/addressPrefix",
      ],
      [({ networks }) => Object.assign(networks[0]?.pools[0] ?? {}, { end: "x" }), "address-syntax", "/after/networks/0/pools/0/end"],
      [(one) => Object.assign(one, { platform: "vmware" }), "change-plan-inconsistent", "/after/platform"],
      [({ clusters }) => clusters.pop(), "change-plan-inconsistent", "/after/clusters"],
    ];
    for (const [change, rule, path] of rows) {
      const { findings } = comparePlans({ before: plan, after: other(change) });
      expect(findings.filter(({ severity }) => severity === "error").map((finding) => [finding.rule, finding.path])).to.deep.equal([
        [rule, path],
      ]);
    }
  });

  it("tells of which of the two plans it is", () => {
    const broken = other(({ clusters }) => Object.assign(clusters[0] ?? {}, { controlPlaneIp: "x" }));
    for (const [input, base] of [
      [{ before: broken, after: plan }, "/before"],
      [{ before: plan, after: broken }, "/after"],
    ] as const) {
      const errors = comparePlans(input).findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ path }) => path)).to.deep.equal([`${base}/clusters/0/controlPlaneIp`]);
    }
  });

  it("throws where a plan has not the shape of one, with pointers into the input", () => {
    const broken = { before: plan, after: { ...plan, networks: "none" } } as unknown as Parameters<typeof comparePlans>[0];
    try {
      comparePlans(broken);
      expect.fail("nothing was thrown");
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      expect(error.findings.map(({ rule, path }) => [rule, path])).to.deep.equal([["schema-type", "/after/networks"]]);
    }
  });

  it("compares a load balancer's ranges by the addresses they have together", () => {
    const split = other(({ clusters }) => {
      Object.assign(clusters[0] ?? {}, {
        loadBalancerRanges: [
          { start: "10.30.7.6", end: "10.30.7.6" },
          { start: "10.30.7.5", end: "10.30.7.5" },
        ],
      });
    });
    const whole = other(({ clusters }) =>
      Object.assign(clusters[0] ?? {}, { loadBalancerRanges: [{ start: "10.30.7.5", end: "10.30.7.6" }] }),
    );
    expect(compared(split, whole).changes).to.deep.equal([]);
  });
});
