import { readFileSync } from "node:fs";
import { expect } from "chai";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, LogicalNetwork } from "../../../types/index.js";

/** The values of the "Usage" column of the parameter table, as they stand there. */
const usage: LogicalNetwork = {
  name: "aksarc-lnet",
  addressPrefix: "10.220.32.16/24",
  dnsServers: ["10.220.32.16", "10.220.32.17"],
  gateway: "10.220.32.16",
  ipAllocationMethod: "Static",
  vmSwitchName: "vm-switch-01",
  ipPoolStart: "10.220.32.18",
  ipPoolEnd: "10.220.32.38",
};

/** The default switch, in the quotes PowerShell needs around it. */
const quotedSwitch = '"ConvergedSwitch(management_compute_storage)"';

/** The worked example of the IP address planning page: 3 + 5 nodes and 1 + 3 nodes, three services. */
const clusters: AzureLocalRequest["clusters"] = [
  { name: "cluster-a", controlPlaneNodeCount: 3, nodePools: [{ name: "pool1", nodeCount: 5 }], services: 2 },
  { name: "cluster-b", controlPlaneNodeCount: 1, nodePools: [{ name: "pool1", nodeCount: 3 }], services: 1 },
];

const request = (change: Partial<AzureLocalRequest> = {}, network: Partial<LogicalNetwork> = {}): AzureLocalRequest => ({
  platform: "azure-local",
  managementNetwork: { addressPrefix: "10.220.30.0/24", vlan: 8, ipRange: { start: "10.220.30.20", end: "10.220.30.25" } },
  logicalNetworks: [{ ...usage, ...network }],
  clusters,
  ...change,
});

describe("the examples of the network requirements", () => {
  const warnings = [
    ["prefix-host-bits", "/logicalNetworks/0/addressPrefix"],
    ["lnet-gateway-dns", "/logicalNetworks/0/gateway"],
  ];
  const rows: [reason: string, request: AzureLocalRequest][] = [
    ["the usage values, before there are clusters", request({ clusters: [] })],
    ["the usage values with the clusters of the walkthrough", request()],
    ["on another VLAN", request({}, { vlan: 10 })],
    ["with the quoted default switch", request({}, { vmSwitchName: quotedSwitch })],
    ["the pool of the planning page, one address shorter", request({}, { ipPoolEnd: "10.220.32.37" })],
    ["with the control plane IPs AKS Arc picks itself", request({ controlPlaneIpMode: "auto" })],
    [
      "with a control plane IP inside the prefix and outside the pool, and MetalLB beside it by ARP",
      request({
        clusters: clusters.map((cluster, index) => ({
          ...cluster,
          controlPlaneIp: `10.220.32.${10 + index}`,
          loadBalancer: { addresses: [`10.220.32.${47 + 3 * index}-10.220.32.${49 + 3 * index}`] },
        })),
      }),
    ],
    [
      "with the services from a different network and list of IP addresses",
      request({
        clusters: clusters.map((cluster, index) => ({
          ...cluster,
          loadBalancer: {
            addresses: [`172.20.${index}.0/24`],
            advertiseMode: "BGP" as const,
            bgpPeers: [{ myAsn: 64512, peerAsn: 64513, peerAddress: "10.220.32.16" }],
          },
        })),
      }),
    ],
    [
      "with the Arc gateway and the cluster IP",
      request({ arcGateway: true, managementNetwork: { ...request().managementNetwork, clusterIp: "10.220.30.20" } }),
    ],
    [
      "as one flat network with the management network",
      request({ managementNetwork: { addressPrefix: "10.220.32.0/24", ipRange: { start: "10.220.32.40", end: "10.220.32.45" } } }),
    ],
  ];
  for (const [reason, example] of rows) {
    it(`are no errors, and the two oddities of the document are reported: ${reason}`, () => {
      const { ok, findings } = checkNetwork(example);
      expect(findings.filter(({ severity }) => severity === "error")).to.deep.equal([]);
      expect(ok).to.equal(true);
      expect(
        findings
          .filter(({ severity, rule }) => severity === "warning" && !["pool-no-headroom", "mgmt-occupants-unknown"].includes(rule))
          .map(({ rule, path }) => [rule, path]),
      ).to.deep.equal(warnings);
    });
  }

  it("come to the 19 addresses of the walkthrough", () => {
    const { total, groups } = planNetwork(request()).requirement;
    expect([total, groups.map(({ name, count }) => [name, count])]).to.deep.equal([
      19,
      [
        ["ipPool", 14],
        ["controlPlane", 2],
        ["loadBalancer", 3],
      ],
    ]);
  });

  for (const name of ["azure-local-published", "azure-local-open"]) {
    it(`are no errors as ${name}.json has them`, () => {
      const example = JSON.parse(readFileSync(new URL(`../../contract/requests/${name}.json`, import.meta.url), "utf8"));
      expect(checkNetwork(example).findings.filter(({ severity }) => severity === "error")).to.deep.equal([]);
    });
  }
});
