import { expect } from "chai";
import { countAzureLocal, poolNeeds } from "../../../lib/platforms/azure-local/count-azure-local.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import type { AzureLocalRequest, Services } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { addNetwork, cluster, loadBalancer, nodePool } from "./rows/row.js";

function counted(change: (request: AzureLocalRequest) => unknown) {
  const request = validRequest();
  change(request);
  return countAzureLocal(readAzureLocal(request)).map(({ group, network, item, cluster: name, count }) => [
    group,
    network,
    item,
    name,
    count,
  ]);
}

describe("countAzureLocal", () => {
  it("counts nodes, upgrades, control plane IPs and services, by network, group and cluster", () => {
    expect(counted(() => undefined)).to.deep.equal([
      ["ipPool", "plant-7", "control-plane-node", "line-1", 3],
      ["ipPool", "plant-7", "worker-node", "line-1", 5],
      ["ipPool", "plant-7", "upgrade", "line-1", 1],
      ["ipPool", "plant-7", "control-plane-node", "line-2", 1],
      ["ipPool", "plant-7", "worker-node", "line-2", 3],
      ["ipPool", "plant-7", "upgrade", "line-2", 1],
      ["controlPlane", "plant-7", "control-plane-ip", "line-1", 1],
      ["controlPlane", "plant-7", "control-plane-ip", "line-2", 1],
      ["loadBalancer", "plant-7", "service", "line-1", 2],
      ["loadBalancer", "plant-7", "service", "line-2", 1],
    ]);
  });

  it("counts a control plane IP that AKS Arc picks in the pool", () => {
    const lines = counted((request) => {
      delete cluster(request).controlPlaneIp;
      cluster(request).controlPlaneIpMode = "auto";
    });
    expect(lines.filter(([, , item]) => item === "control-plane-ip")).to.deep.equal([
      ["ipPool", "plant-7", "control-plane-ip", "line-1", 1],
      ["controlPlane", "plant-7", "control-plane-ip", "line-2", 1],
    ]);
  });

  it("lists the lines by network first", () => {
    const lines = counted((request) => {
      addNetwork(request);
      cluster(request).network = "plant-8";
    });
    expect([...new Set(lines.map(([group, network]) => `${network} ${group}`))]).to.deep.equal([
      "plant-7 ipPool",
      "plant-7 controlPlane",
      "plant-7 loadBalancer",
      "plant-8 ipPool",
      "plant-8 controlPlane",
      "plant-8 loadBalancer",
    ]);
  });

  it("counts the services where their addresses are taken from", () => {
    const bgpPeers = [{ myAsn: 1, peerAsn: 2, peerAddress: "10.30.7.1" }];
    const services = (change: (request: AzureLocalRequest) => unknown) =>
      counted(change).filter(([, , item, name]) => item === "service" && name === "line-1");
    const elsewhere = { advertiseMode: "BGP", addresses: ["172.20.0.0/24"], bgpPeers } as const;
    expect(services((request) => Object.assign(cluster(request), { loadBalancer: elsewhere }))).to.deep.equal([]);
    expect(
      services((request) => Object.assign(loadBalancer(request), { ...elsewhere, addresses: ["172.20.0.1", "10.30.7.60"] })),
    ).to.deep.equal([["loadBalancer", "plant-7", "service", "line-1", 2]]);
    const fromAnother = (request: AzureLocalRequest) => {
      addNetwork(request);
      cluster(request).loadBalancer = { network: "plant-8", advertiseMode: "BGP", bgpPeers };
    };
    expect(services(fromAnother)).to.deep.equal([["loadBalancer", "plant-8", "service", "line-1", 2]]);
  });

  const rows: [reason: string, services: Services, count: number][] = [
    ["a count", 4, 4],
    ["no services", [], 0],
    [
      "the largest count over the ports",
      [
        { name: "a", port: 80, count: 3 },
        { name: "b", port: 443, count: 2 },
      ],
      3,
    ],
    [
      "those on one port add up",
      [
        { name: "a", port: 80, count: 3 },
        { name: "b", port: 443, count: 2 },
        { name: "c", port: 443, count: 2 },
      ],
      4,
    ],
  ];
  for (const [reason, services, count] of rows) {
    it(`services: ${reason}`, () => {
      const lines = counted((request) => Object.assign(cluster(request), { services }));
      expect(lines.filter(([, , item, name]) => item === "service" && name === "line-1").map((line) => line[4])).to.deep.equal(
        count === 0 ? [] : [count],
      );
    });
  }

  it("counts the most nodes the autoscaler may reach, and nothing for maxSurge", () => {
    const lines = counted((request) => Object.assign(nodePool(request), { maxCount: 9, maxSurge: 3 }));
    expect(lines.find(([, , item, name]) => item === "worker-node" && name === "line-1")).to.deep.equal([
      "ipPool",
      "plant-7",
      "worker-node",
      "line-1",
      9,
    ]);
    expect(lines.filter(([, , item]) => item === "upgrade").map((line) => line[4])).to.deep.equal([1, 1]);
  });

  it("keeps a cluster whose network is not there, under the name it gives", () => {
    const lines = counted((request) => Object.assign(cluster(request), { network: "dmz" }));
    expect(lines.filter(([, network]) => network === "dmz").map(([group]) => group)).to.deep.equal([
      "ipPool",
      "ipPool",
      "ipPool",
      "controlPlane",
      "loadBalancer",
    ]);
  });

  it("sums what the clusters need of each pool, by the index of the network", () => {
    const request = validRequest();
    addNetwork(request);
    expect([...poolNeeds(readAzureLocal(request))]).to.deep.equal([[0, 14]]);
    cluster(request).network = "plant-8";
    expect([...poolNeeds(readAzureLocal(request))]).to.deep.equal([
      [1, 9],
      [0, 5],
    ]);
  });
});
