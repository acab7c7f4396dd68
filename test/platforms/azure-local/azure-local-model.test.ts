import { expect } from "chai";
import { formatRange } from "../../../lib/address/index.js";
import { azureLocalModel } from "../../../lib/platforms/azure-local/azure-local-model.js";
import type { AzureLocalRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { addNetwork, chooseEverything, cluster, lnet } from "./rows/row.js";

function model(change: (request: AzureLocalRequest) => unknown = () => undefined) {
  const request = validRequest();
  change(request);
  return azureLocalModel(request);
}

const bgpPeers = [{ myAsn: 1, peerAsn: 2, peerAddress: "10.30.7.1" }];

describe("azureLocalModel", () => {
  it("has the pools in the order of placement: node pools, control plane IPs, load balancers", () => {
    const { pools } = model((request) => {
      addNetwork(request);
      chooseEverything(request);
      cluster(request, 1).network = "plant-8";
    });
    expect(
      pools.map(({ key, name, purpose, network, cluster: owner, growth, immutable }) => [
        key,
        name,
        purpose,
        network,
        owner,
        growth?.property,
        immutable?.id,
      ]),
    ).to.deep.equal([
      ["node/0", "ipPool", "node", 0, undefined, "node", "lnet-immutable"],
      ["node/1", "ipPool", "node", 1, undefined, "node", "lnet-immutable"],
      ["control-plane/0", "line-1-control-plane", "control-plane", 0, "line-1", undefined, "cp-ip-one-per-cluster"],
      ["control-plane/1", "line-2-control-plane", "control-plane", 1, "line-2", undefined, "cp-ip-one-per-cluster"],
      ["load-balancer/0", "line-1-load-balancer", "load-balancer", 0, "line-1", "loadBalancer", undefined],
      ["load-balancer/1", "line-2-load-balancer", "load-balancer", 1, "line-2", "loadBalancer", undefined],
    ]);
  });

  it("has what is given, with the place it is given at, and a pool for each range of a load balancer", () => {
    const { pools } = model((request) => (cluster(request).loadBalancer = { name: "front", addresses: ["10.30.7.60", "10.30.7.70/31"] }));
    expect(pools.map(({ key, name, given }) => [key, name, given?.path, given && formatRange(given.range)])).to.deep.equal([
      ["node/0", "ipPool", "/logicalNetworks/0/ipPoolStart", "10.30.7.20-10.30.7.49"],
      ["control-plane/0", "line-1-control-plane", "/clusters/0/controlPlaneIp", "10.30.7.10"],
      ["control-plane/1", "line-2-control-plane", "/clusters/1/controlPlaneIp", "10.30.7.11"],
      ["load-balancer/0", "front", "/clusters/0/loadBalancer/addresses/0", "10.30.7.60"],
      ["load-balancer/0/1", "front", "/clusters/0/loadBalancer/addresses/1", "10.30.7.70-10.30.7.71"],
      ["load-balancer/1", "line-2-load-balancer", "/clusters/1/loadBalancer/addresses/0", "10.30.7.64-10.30.7.67"],
    ]);
  });

  it("has no key twice, whatever the names", () => {
    const { pools, lines } = model((request) => {
      addNetwork(request, { name: "plant-7" });
      chooseEverything(request);
      request.clusters.push(
        { ...cluster(request), loadBalancer: { addresses: ["10.30.7.60", "10.30.7.70"] } },
        { ...cluster(request), name: "line-1/1" },
      );
    });
    const keys = pools.map(({ key }) => key);
    expect([...new Set(keys)]).to.deep.equal(keys);
    expect(lines.filter(({ pool }) => pool !== undefined && !keys.includes(pool))).to.deep.equal([]);
  });

  it("has no pool for a network without clusters, nor for a cluster whose network is not there", () => {
    expect(model((request) => addNetwork(request)).pools.filter(({ network }) => network === 1)).to.deep.equal([]);
    expect(
      model((request) => Object.assign(cluster(request), { network: "dmz" })).pools.filter(({ cluster: owner }) => owner === "line-1"),
    ).to.deep.equal([]);
  });

  const usedRanges = (change?: (request: AzureLocalRequest) => unknown, network = 0) =>
    model(change).networks[network]?.uses.map(({ name, range }) => `${name} ${formatRange(range)}`);

  it("has as taken what exists in the network and is no pool of the plan", () => {
    expect(usedRanges()).to.deep.equal([
      "the gateway 10.30.7.1",
      "a DNS server 10.30.7.2",
      'the reservation "printers" 10.30.7.240-10.30.7.247',
    ]);
  });

  it("has as taken what exists in a network that shares its addresses, that network's two ends included", () => {
    const flat = (request: AzureLocalRequest) => {
      request.managementNetwork = {
        addressPrefix: "10.30.7.128/25",
        vlan: 307,
        gateway: "10.30.7.129",
        nodeIps: ["10.30.7.140"],
        clusterIp: "10.30.7.141",
      };
    };
    expect(usedRanges(flat)).to.deep.equal([
      "the network address 10.30.7.128",
      "the broadcast address 10.30.7.255",
      "the management gateway 10.30.7.129",
      "the machine 10.30.7.140",
      "the cluster IP 10.30.7.141",
      "the gateway 10.30.7.1",
      "a DNS server 10.30.7.2",
      'the reservation "printers" 10.30.7.240-10.30.7.247',
    ]);
  });

  it("has as taken what routers lead to: servers of other networks, the proxy, what BGP announces", () => {
    const routed = (request: AzureLocalRequest) => {
      addNetwork(request, { dnsServers: ["10.30.7.3"] });
      request.proxy = { http: "http://10.30.7.4:3128" };
      cluster(request).loadBalancer = { addresses: ["10.30.8.100/30"], advertiseMode: "BGP", bgpPeers };
    };
    expect(usedRanges(routed)).to.include.members(["a DNS server 10.30.7.3", "the proxy 10.30.7.4", 'a BGP peer of "line-1" 10.30.7.1']);
    expect(usedRanges(routed, 1)).to.deep.equal(["the gateway 10.30.8.1", 'the load balancer range of "line-1" 10.30.8.100-10.30.8.103']);
  });

  it("has nothing taken by the same addresses on another VLAN", () => {
    const other = (request: AzureLocalRequest) =>
      addNetwork(request, { addressPrefix: "10.30.7.0/24", gateway: "10.30.7.99", reserved: ["10.30.7.98"] });
    expect(usedRanges(other)).to.deep.equal(usedRanges());
  });

  it("gives networks that share addresses one space", () => {
    const spaces = model((request) => {
      addNetwork(request);
      addNetwork(request, { name: "plant-9", addressPrefix: "10.30.7.0/25", gateway: "10.30.7.1", vlan: 307 });
    }).networks.map(({ space }) => space);
    expect(spaces).to.deep.equal([0, 1, 0]);
  });

  it("has of each cluster the pod and service ranges, and addresses that BGP announces from nowhere", () => {
    const { clusters } = model((request) => {
      Object.assign(cluster(request), {
        podCidr: "10.245.0.9/16",
        loadBalancer: { advertiseMode: "BGP", addresses: ["172.20.0.0/24"], bgpPeers },
      });
    });
    expect(
      clusters.map(({ podCidr, serviceCidr, loadBalancerRanges }) => [podCidr, serviceCidr, loadBalancerRanges?.map(formatRange)]),
    ).to.deep.equal([
      ["10.245.0.0/16", "10.96.0.0/12", ["172.20.0.0-172.20.0.255"]],
      ["10.244.0.0/16", "10.96.0.0/12", undefined],
    ]);
  });

  it("is made of 100,000 reservations and 300 clusters in a second or so", () => {
    const request = validRequest();
    const text = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
    const reserved = Array.from({ length: 100_000 }, (_, index) => `${text(0x0a800000 + 40 * index)}-${text(0x0a800000 + 40 * index + 3)}`);
    Object.assign(lnet(request), { addressPrefix: "10.128.0.0/9", gateway: "10.128.0.5", reserved });
    chooseEverything(request);
    request.reserved = reserved;
    request.clusters = Array.from({ length: 300 }, (_, index) => ({
      ...cluster(request),
      name: `line-${index}`,
      controlPlaneIp: "10.128.0.1",
      loadBalancer: { addresses: ["10.128.0.0/9"] },
    }));
    const { findings } = azureLocalModel(request);
    expect(findings.filter(({ rule }) => rule === "metallb-per-cluster")).to.have.length(299);
  });
});
