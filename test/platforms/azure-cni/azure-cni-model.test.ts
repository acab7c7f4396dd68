import { expect } from "chai";
import { formatPrefix, formatRange } from "../../../lib/address/index.js";
import { azureCniModel } from "../../../lib/platforms/azure-cni/azure-cni-model.js";
import type { AzureCniRequest } from "../../../types/index.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";

const model = (change: (request: AzureCniRequest) => unknown = () => undefined) => {
  const request = validAzureCniRequest();
  change(request);
  return azureCniModel(request);
};

const usedIn = ({ networks }: ReturnType<typeof azureCniModel>) =>
  networks.flatMap(({ uses }) => uses.map(({ name, range }) => `${name} ${formatRange(range)}`));

describe("azureCniModel", () => {
  it("has the virtual network as its one network, all of which can be planned", () => {
    const [network, ...others] = model().networks;
    expect(others).to.deep.equal([]);
    expect(network).to.include({ name: "vnet-prod", path: "/virtualNetwork", isWhole: true });
    expect(network?.prefixes?.map((prefix) => formatPrefix(prefix))).to.deep.equal(["10.1.0.0/16"]);
    expect(network?.addressPrefixes).to.deep.equal(["10.1.0.0/16", "fd00:db8:1::/48"]);
  });

  it("has the prefixes by address, each once, and shows them as they are given", () => {
    const [network] = model((request) => {
      request.virtualNetwork.addressPrefixes = ["10.9.0.0/16", "10.1.0.0/16", "10.1.4.0/24", "10.9.0.0/16"];
    }).networks;
    expect(network?.prefixes?.map((prefix) => formatPrefix(prefix))).to.deep.equal(["10.1.0.0/16", "10.9.0.0/16"]);
    expect(network && formatPrefix(network.prefix)).to.equal("10.9.0.0/16");
    expect(network?.addressPrefixes).to.deep.equal(["10.9.0.0/16", "10.1.0.0/16", "10.1.4.0/24", "10.9.0.0/16"]);
  });

  it("has no network and no pool where there is no IPv4 prefix", () => {
    const { networks, pools, lines } = model((request) => {
      request.virtualNetwork.addressPrefixes = ["fd00:db8:1::/48"];
    });
    expect([networks, pools]).to.deep.equal([[], []]);
    expect(lines).to.not.have.length(0);
  });

  it("has a pool for each subnet with node pools in it: as it is where it exists, and a block where it is planned", () => {
    const { pools } = model((request) => {
      request.spare = { node: "20%" };
    });
    expect(
      pools.map(({ name, purpose, cluster, block, given, spare }) => [
        name,
        purpose,
        cluster,
        block?.kept,
        given && formatRange(given.range),
        spare,
      ]),
    ).to.deep.equal([
      ["aks-classic-nodes", "node-subnet", "aks-classic", 5, undefined, "20%"],
      ["apps", "node-subnet", "aks-overlay", 5, "10.1.1.0-10.1.1.255", undefined],
      ["aks-pods-nodes", "node-subnet", "aks-pods", 5, undefined, "20%"],
      ["pods", "pod-subnet", "aks-pods", 5, "10.1.2.0-10.1.3.255", undefined],
    ]);
  });

  it("has no cluster for a subnet that several are in, and a pool for each prefix of a subnet", () => {
    const { pools } = model((request) => {
      request.virtualNetwork.subnets?.push({ name: "wide", addressPrefixes: ["10.1.8.0/24", "10.1.10.0/24"] });
      for (const index of [0, 2]) Object.assign(request.clusters[index]?.nodePools[0] ?? {}, { subnet: "wide" });
    });
    expect(
      pools.filter(({ name }) => name === "wide").map(({ key, cluster, given }) => [key, cluster, given && formatRange(given.range)]),
    ).to.deep.equal([
      ["node-subnet/3", undefined, "10.1.8.0-10.1.8.255"],
      ["node-subnet/3/1", undefined, "10.1.10.0-10.1.10.255"],
    ]);
  });

  it("stays clear of subnets that nobody is in, of reservations, and of what has its addresses though it should not", () => {
    expect(usedIn(model())).to.deep.equal(['the subnet "jump" 10.1.0.0-10.1.0.255']);
    const crowded = model((request) => {
      request.reserved = ["10.1.77.0/24", "10.7.0.0/16"];
      request.virtualNetwork.onPremisesPrefixes?.push("10.1.64.0/20");
      Object.assign(request.clusters[0] ?? {}, { serviceCidr: "10.1.128.0/20" });
      Object.assign(request.clusters[1] ?? {}, { podCidrs: ["10.1.192.0/18", "fd12:3456:789a::/64"] });
    });
    expect(usedIn(crowded)).to.deep.equal([
      'the subnet "jump" 10.1.0.0-10.1.0.255',
      "a reservation 10.1.77.0-10.1.77.255",
      "an on-premises prefix 10.1.64.0-10.1.79.255",
      'the service range of "aks-classic" 10.1.128.0-10.1.143.255',
      'the pod range of "aks-overlay" 10.1.192.0-10.1.255.255',
    ]);
  });

  it("does not stay clear of what leaves nothing of a prefix, nor of pods that are numbered otherwise", () => {
    const covered = model((request) => {
      request.virtualNetwork.onPremisesPrefixes = ["10.0.0.0/8"];
      Object.assign(request.clusters[0] ?? {}, { podCidr: "10.1.200.0/24" });
    });
    expect(usedIn(covered)).to.deep.equal(['the subnet "jump" 10.1.0.0-10.1.0.255']);
  });

  it("has for each cluster its ranges, and the subnets of its node pools", () => {
    const [classic, overlay, pods] = model().clusters;
    expect(classic).to.deep.equal({
      name: "aks-classic",
      network: "vnet-prod",
      path: "/clusters/0",
      nodeCounts: [{ name: "system", path: "/clusters/0/nodePools/0/nodeCount", value: 3, least: 1 }],
      serviceCidr: "10.200.0.0/16",
      dnsServiceIp: "10.200.0.10",
      subnets: [{ nodePool: "system", pool: "node-subnet/planned/aks-classic-nodes" }],
    });
    expect(overlay).to.deep.include({
      podCidr: "10.244.0.0/16",
      podCidrs: ["10.244.0.0/16", "fd12:3456:789a::/64"],
      serviceCidrs: ["10.201.0.0/16", "fd12:3456:789a:1::/108"],
    });
    expect(pods?.subnets?.map(({ pool }) => pool)).to.deep.equal(["node-subnet/planned/aks-pods-nodes", "pod-subnet/2"]);
  });
});
