import { expect } from "chai";
import { formatAddress, formatPrefix, formatPrefix6 } from "../../../lib/address/index.js";
import { plannedName, readAzureCni } from "../../../lib/platforms/azure-cni/read-azure-cni.js";
import type { AzureCniRequest } from "../../../types/index.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";

const reading = (change: (request: AzureCniRequest) => unknown = () => undefined) => {
  const request = validAzureCniRequest();
  change(request);
  return readAzureCni(request);
};

describe("readAzureCni", () => {
  it("reads prefixes of both families with the pointers they stand at", () => {
    const { network, subnets, remotes } = reading();
    expect(network.v4.map(({ value, path }) => [formatPrefix(value), path])).to.deep.equal([
      ["10.1.0.0/16", "/virtualNetwork/addressPrefixes/0"],
    ]);
    expect(network.v6.map(({ value, path }) => [formatPrefix6(value), path])).to.deep.equal([
      ["fd00:db8:1::/48", "/virtualNetwork/addressPrefixes/1"],
    ]);
    expect(subnets[1]?.v6.map(({ path }) => path)).to.deep.equal(["/virtualNetwork/subnets/1/addressPrefixes/1"]);
    expect(remotes.map(({ kind, name, v4 }) => [kind, name, v4.map(({ path }) => path)])).to.deep.equal([
      ["peered", "hub", ["/virtualNetwork/peeredNetworks/0/addressPrefixes/0"]],
      ["on-premises", "", ["/virtualNetwork/onPremisesPrefixes/0", "/virtualNetwork/onPremisesPrefixes/1"]],
    ]);
  });

  it("tells a default route from prefixes in use, of both families", () => {
    const { remotes, defaultRoutes } = reading((request) => request.virtualNetwork.onPremisesPrefixes?.unshift("0.0.0.0/0", "::/0"));
    expect(defaultRoutes).to.deep.equal(["/virtualNetwork/onPremisesPrefixes/0", "/virtualNetwork/onPremisesPrefixes/1"]);
    expect(remotes.at(-1)?.v4.map(({ path }) => path)).to.deep.equal([
      "/virtualNetwork/onPremisesPrefixes/2",
      "/virtualNetwork/onPremisesPrefixes/3",
    ]);
  });

  it("puts node pools in the subnet they name, and the others in one that is planned", () => {
    const { clusters, places } = reading();
    expect(places.map(({ name, purpose, cluster, isPlanned, subnet }) => [name, purpose, cluster, isPlanned, subnet?.index])).to.deep.equal(
      [
        ["aks-classic-nodes", "node-subnet", 0, true, undefined],
        ["apps", "node-subnet", 1, false, 1],
        ["aks-pods-nodes", "node-subnet", 2, true, undefined],
        ["pods", "pod-subnet", 2, false, 2],
      ],
    );
    expect(clusters[1]?.nodePools.map(({ place }) => place)).to.deep.equal([places[1], places[1]]);
    expect(clusters[1]?.nodePools[0]?.podPlace).to.equal(undefined);
  });

  it("finds a subnet under the name that would be planned, in any case, and none for another purpose", () => {
    const { places } = reading((request) =>
      request.virtualNetwork.subnets?.push({ name: "AKS-Pods-Nodes", addressPrefixes: ["10.1.9.0/24"] }),
    );
    expect(places[2]).to.deep.include({ name: "AKS-Pods-Nodes", isPlanned: false });
  });

  it("keeps a name that leads nowhere apart from a planned subnet of that name", () => {
    const { places } = reading((request) => {
      request.clusters[0]?.nodePools.push({ name: "lost", nodeCount: 1, subnet: "aks-classic-NODES" });
    });
    expect(places.slice(0, 2).map(({ name, isPlanned, subnet }) => [name, isPlanned, subnet])).to.deep.equal([
      ["aks-classic-nodes", true, undefined],
      ["aks-classic-NODES", false, undefined],
    ]);
  });

  it("counts nodes as the autoscaler may have them, and surge as a number or a percentage of those, rounded up", () => {
    const { clusters } = reading((request) => {
      request.clusters[0] = {
        name: "a",
        networkModel: "node-subnet",
        nodePools: [
          { name: "a", nodeCount: 3 },
          { name: "b", nodeCount: 3, maxCount: 10, maxSurge: "33%" },
          { name: "c", nodeCount: 3, maxSurge: 0 },
          { name: "d", nodeCount: 3, maxSurge: "100%" },
        ],
      };
    });
    expect(clusters[0]?.nodePools.map(({ nodeCount, surge, maxPods }) => [nodeCount, surge, maxPods])).to.deep.equal([
      [3, 1, 30],
      [10, 4, 30],
      [3, 0, 30],
      [3, 3, 30],
    ]);
  });

  it("counts used addresses by number, or by name without those that Azure keeps", () => {
    const used = (usedAddresses: number | string[]) =>
      reading((request) => Object.assign(request.virtualNetwork.subnets?.[1] ?? {}, { usedAddresses })).subnets[1]?.used;
    expect([used(7), used(["10.1.1.0-10.1.1.9", "10.1.1.5", "10.1.1.250-10.1.2.9"])]).to.deep.equal([7, 11]);
    expect(reading().subnets[0]?.used).to.equal(0);
  });

  it("reads the ranges of a cluster alone or from the list of both families", () => {
    const { clusters } = reading((request) => {
      Object.assign(request.clusters[1] ?? {}, { podCidr: "10.245.0.0/16" });
    });
    const [classic, overlay] = clusters;
    expect(classic?.given.service?.path).to.equal("/clusters/0/serviceCidr");
    expect(overlay?.given.service?.path).to.equal("/clusters/1/serviceCidrs/0");
    expect(overlay?.given.service6?.path).to.equal("/clusters/1/serviceCidrs/1");
    // given alone it counts, also where the list has another
    expect(overlay?.given.pod?.path).to.equal("/clusters/1/podCidr");
    expect(overlay?.isDualStack).to.equal(true);
  });

  it("reads what exists by the name of the cluster, in any case, and the first of two", () => {
    const { clusters } = reading((request) => {
      request.previous = {
        networks: [],
        clusters: [
          { name: "other" },
          { name: "AKS-PODS", serviceCidr: "10.9.0.0/16", dnsServiceIp: "10.9.0.10", podCidrs: ["10.8.0.0/16", "fd00::/64"] },
          { name: "aks-pods", serviceCidr: "10.10.0.0/16" },
        ],
      };
    });
    const { service, pod, pod6, dnsServiceIp } = clusters[2]?.uses ?? {};
    expect(service && [formatPrefix(service.value), service.path]).to.deep.equal(["10.9.0.0/16", "/previous/clusters/1/serviceCidr"]);
    expect(dnsServiceIp && formatAddress(dnsServiceIp.value)).to.equal("10.9.0.10");
    expect([pod, pod6?.path]).to.deep.equal([undefined, "/previous/clusters/1/podCidrs/1"]);
    expect(clusters[0]?.uses).to.deep.equal({});
  });
});

describe("plannedName", () => {
  it("is the cluster's with what the subnet is for", () => {
    expect([plannedName("a", "node-subnet"), plannedName("a", "pod-subnet")]).to.deep.equal(["a-nodes", "a-pods"]);
  });
});
