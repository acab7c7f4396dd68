import { expect } from "chai";
import { azureLocalPorts } from "../../../lib/platforms/azure-local/azure-local-ports.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import type { AzureLocalRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { addNetwork, lnet } from "./rows/row.js";

function ports(change: (request: AzureLocalRequest) => unknown = () => undefined) {
  const request = validRequest();
  change(request);
  return azureLocalPorts(readAzureLocal(request));
}

describe("azureLocalPorts", () => {
  it("names the prefixes and addresses behind each zone", () => {
    expect(ports().zones).to.deep.equal({
      management: ["192.168.10.11", "192.168.10.12", "192.168.10.20-192.168.10.25"],
      "management/infrastructure": ["192.168.10.20-192.168.10.25"],
      "logical-network": ["10.30.7.0/24"],
      "logical-network/separate": ["10.30.7.0/24"],
      "cluster-ip": ["192.168.10.20"],
      "dns/logical-network": ["192.168.10.5"],
      "ntp/management": [],
      "ntp/logical-network": [],
      internet: [],
    });
  });

  describe("names the machines and the addresses of Azure Local itself", () => {
    const zonesWith = (change: Partial<AzureLocalRequest["managementNetwork"]>) => {
      const { zones } = ports((request) => {
        const { addressPrefix, vlan = 0 } = request.managementNetwork;
        request.managementNetwork = { addressPrefix, vlan, ...change };
      });
      return [zones.management, zones["management/infrastructure"]];
    };
    const prefix = ["192.168.10.0/24"];
    const nodeIps = ["192.168.10.11", "192.168.10.12"];
    const ipRange = { start: "192.168.10.60", end: "192.168.10.69" };
    const range = "192.168.10.60-192.168.10.69";
    const rows: readonly (readonly [reason: string, Parameters<typeof zonesWith>[0], unknown])[] = [
      ["nothing is given", {}, [prefix, prefix]],
      ["the addresses of the Arc resource bridge are not known", { nodeIps, clusterIp: "192.168.10.60" }, [prefix, prefix]],
      ["the machines are not known", { ipRange }, [prefix, [range]]],
      ["both are known", { nodeIps, ipRange, clusterIp: "192.168.10.60" }, [[...nodeIps, range], [range]]],
      [
        "and a cluster IP and an Arc resource bridge outside the range",
        {
          nodeIps,
          ipRange,
          clusterIp: "192.168.10.70",
          arcResourceBridge: {
            controlPlaneEndpoint: "192.168.10.71",
            k8sNodeIpPoolStart: "192.168.10.68",
            k8sNodeIpPoolEnd: "192.168.10.72",
          },
        },
        [
          [...nodeIps, range, "192.168.10.70", "192.168.10.71", "192.168.10.72"],
          [range, "192.168.10.70", "192.168.10.71", "192.168.10.72"],
        ],
      ],
      [
        "several ranges",
        { nodeIps, ipRanges: [{ start: "192.168.10.20", end: "192.168.10.20" }, ipRange] },
        [
          [...nodeIps, "192.168.10.20", range],
          ["192.168.10.20", range],
        ],
      ],
    ];
    for (const [reason, change, expected] of rows) it(reason, () => expect(zonesWith(change)).to.deep.equal(expected));
  });

  it("names the BGP peers of the clusters of a network, if they announce by BGP and the peer is in another network", () => {
    const peer = (peerAddress: string) => ({ myAsn: 64512, peerAsn: 64513, peerAddress });
    const model = (advertiseMode: "ARP" | "BGP" | "Both", ...peers: string[]) =>
      ports((request) => {
        for (const cluster of request.clusters.slice(0, 1))
          cluster.loadBalancer = { advertiseMode, addresses: ["10.60.0.0/28"], bgpPeers: peers.map(peer) };
      });
    for (const mode of ["BGP", "Both"] as const) {
      const { zones, groups = [] } = model(mode, "10.50.0.1", "10.50.0.2", "10.30.7.1");
      expect(zones["bgp-peer"]).to.deep.equal(["10.50.0.1", "10.50.0.2"]);
      expect(groups.map((group) => group.zones["bgp-peer"])).to.deep.equal([["10.50.0.1", "10.50.0.2"]]);
    }
    for (const { zones, groups = [] } of [model("ARP", "10.50.0.1"), model("BGP", "10.30.7.1"), model("BGP")]) {
      expect(zones).to.not.have.property("bgp-peer");
      expect(groups.map((group) => group.zones["bgp-peer"])).to.deep.equal([undefined]);
    }
  });

  it("names a prefix once that several networks have", () => {
    const { zones } = ports((request) => addNetwork(request, { addressPrefix: "10.30.7.0/24", vlan: 307 }));
    expect([zones["logical-network"], zones["logical-network/separate"]]).to.deep.equal([["10.30.7.0/24"], ["10.30.7.0/24"]]);
  });

  const separation: [reason: string, change: (request: AzureLocalRequest) => unknown, separate: boolean][] = [
    ["another VLAN and prefix", () => undefined, true],
    ["another VLAN", (request) => (request.managementNetwork.addressPrefix = "10.30.7.0/24"), true],
    ["another prefix", (request) => (request.managementNetwork.vlan = 307), true],
    [
      "the same of both, with host bits",
      (request) => Object.assign(request.managementNetwork, { addressPrefix: "10.30.7.9/24", vlan: 307 }),
      false,
    ],
    [
      "the same of both, untagged",
      (request) => {
        delete request.managementNetwork.vlan;
        Object.assign(lnet(request), { addressPrefix: "192.168.10.0/24", vlan: 0 });
      },
      false,
    ],
  ];
  for (const [reason, change, separate] of separation) {
    it(`${separate ? "needs ports between the two" : "is one network, and says which"}: ${reason}`, () => {
      const model = ports(change);
      expect(model.conditions.has("separate-networks")).to.equal(separate);
      expect(model.sharedNetworks).to.deep.equal(separate ? [] : [{ name: "plant-7", path: "/logicalNetworks/0" }]);
    });
  }

  it("names DNS servers only where they are across a network boundary, and tells where none are known", () => {
    const inside = ports((request) => (lnet(request).dnsServers = ["10.30.7.2"])).zones;
    expect([inside["dns/logical-network"], inside["dns/management"]]).to.deep.equal([undefined, undefined]);
    expect(ports((request) => (request.managementNetwork.dnsServers = ["10.30.7.2"])).zones["dns/management"]).to.deep.equal(["10.30.7.2"]);
    expect(ports((request) => delete request.managementNetwork.dnsServers).zones["dns/management"]).to.deep.equal([]);
  });

  it("knows a proxy by its port, and its address where it is one", () => {
    const model = ports((request) => (request.proxy = { http: "http://10.0.0.5:3128", https: "https://proxy" }));
    expect([...model.conditions]).to.include.members(["http-proxy", "https-proxy"]);
    expect(model.ports).to.deep.equal({ "http-proxy": "3128", "https-proxy": "443" });
    expect([model.zones["proxy/http-proxy"], model.zones["proxy/https-proxy"]]).to.deep.equal([["10.0.0.5"], []]);
    expect(ports((request) => (request.proxy = { http: "10.0.0.5" })).conditions.has("http-proxy")).to.equal(false);
  });

  it("passes on the Arc gateway and the region as written", () => {
    const model = ports((request) => Object.assign(request, { arcGateway: true, region: "East US" }));
    expect([model.conditions.has("arc-gateway"), model.region]).to.deep.equal([true, "East US"]);
  });
});
