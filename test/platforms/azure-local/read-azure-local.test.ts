import { expect } from "chai";
import { formatPrefix, formatRange } from "../../../lib/address/index.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import type { AzureLocalRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { addNetwork, cluster, lnet } from "./rows/row.js";

function read(change: (request: AzureLocalRequest) => unknown = () => undefined) {
  const request = validRequest();
  change(request);
  return readAzureLocal(request);
}

describe("readAzureLocal", () => {
  it("reads VLAN 0 where none is given", () => {
    const { networks, management } = read((request) => {
      delete lnet(request).vlan;
      delete request.managementNetwork.vlan;
    });
    expect([networks[0]?.vlan, management.vlan]).to.deep.equal([0, 0]);
  });

  it("reads one range and several as one list", () => {
    const { management } = read(
      ({ managementNetwork }) => (managementNetwork.ipRanges = [{ start: "192.168.10.40", end: "192.168.10.40" }]),
    );
    expect(management.ranges.map(({ value, path }) => [formatRange(value), path])).to.deep.equal([
      ["192.168.10.20-192.168.10.25", "/managementNetwork/ipRange"],
      ["192.168.10.40", "/managementNetwork/ipRanges/0"],
    ]);
  });

  it("knows which bound of a pool is which, also the wrong way round", () => {
    const pools = [read(), read((request) => Object.assign(lnet(request), { ipPoolStart: "10.30.7.49", ipPoolEnd: "10.30.7.20" }))].map(
      ({ networks }) => networks[0]?.pools[0],
    );
    expect(pools.map((pool) => [pool?.firstPath, pool?.lastPath, pool?.reversed, pool && formatRange(pool.value)])).to.deep.equal([
      ["/logicalNetworks/0/ipPoolStart", "/logicalNetworks/0/ipPoolEnd", undefined, "10.30.7.20-10.30.7.49"],
      ["/logicalNetworks/0/ipPoolEnd", "/logicalNetworks/0/ipPoolStart", true, "10.30.7.20-10.30.7.49"],
    ]);
  });

  const networks: [reason: string, name: string | undefined, found: string | undefined][] = [
    ["the name as written", "plant-8", "/logicalNetworks/1"],
    ["in other case", "PLANT-8", "/logicalNetworks/1"],
    ["as written before in other case", "Plant-7", "/logicalNetworks/2"],
    ["of two that differ in case, the first", "PLANT-7", "/logicalNetworks/0"],
    ["no such name", "plant-9", undefined],
    ["no name, and several to choose from", undefined, undefined],
    ["a name every object knows", "__proto__", undefined],
  ];
  for (const [reason, name, found] of networks) {
    it(`finds a network by its name: ${reason}`, () => {
      const { clusters } = read((request) => {
        addNetwork(request);
        addNetwork(request, { name: "Plant-7" });
        if (name === undefined) delete cluster(request).network;
        else cluster(request).network = name;
      });
      expect(clusters[0]?.network?.path).to.equal(found);
    });
  }

  it("finds the only network, but no name is given", () => {
    expect(read().clusters[0]?.network?.path).to.equal("/logicalNetworks/0");
  });

  const modes: [reason: string, change: Partial<AzureLocalRequest>, own: object, mode: string][] = [
    ["explicit unless said", {}, {}, "explicit"],
    ["what is said for all", { controlPlaneIpMode: "auto" }, {}, "auto"],
    ["the cluster's own word", { controlPlaneIpMode: "auto" }, { controlPlaneIpMode: "explicit" }, "explicit"],
    ["an address that is given says explicit", { controlPlaneIpMode: "auto" }, { controlPlaneIp: "10.30.7.10" }, "explicit"],
    ["but not against the cluster's own word", {}, { controlPlaneIp: "10.30.7.10", controlPlaneIpMode: "auto" }, "auto"],
  ];
  for (const [reason, change, own, mode] of modes) {
    it(`reads the control plane IP mode: ${reason}`, () => {
      const { clusters } = read((request) => {
        delete cluster(request).controlPlaneIp;
        Object.assign(request, change);
        Object.assign(cluster(request), own);
      });
      expect(clusters[0]?.controlPlaneIpMode).to.equal(mode);
    });
  }

  it("reads a load balancer that is omitted as ARP in the cluster's network", () => {
    const { loadBalancer } = read((request) => delete cluster(request).loadBalancer).clusters[0] ?? {};
    expect([loadBalancer?.mode, loadBalancer?.network?.path, loadBalancer?.ranges]).to.deep.equal(["ARP", "/logicalNetworks/0", []]);
  });

  it("keeps host bits, and knows the network", () => {
    const prefix = read((request) => (lnet(request).addressPrefix = "10.30.7.16/255.255.255.0")).networks[0]?.prefix;
    expect(prefix && [formatPrefix(prefix), prefix.address - prefix.first]).to.deep.equal(["10.30.7.0/24", 16]);
  });
});
