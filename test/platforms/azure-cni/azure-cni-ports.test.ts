import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { azureCniModel } from "../../../lib/platforms/azure-cni/azure-cni-model.js";
import { generatePortMatrix } from "../../../lib/ports/generate-port-matrix.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";

describe("azureCniPorts", () => {
  it("has what the request gives in its zones, and leaves room for subnets to be planned", () => {
    const { zones, conditions } = azureCniModel(validAzureCniRequest()).ports;
    expect(zones).to.deep.equal({
      "node-subnet": ["10.1.1.0/24", "fd00:db8:1:1::/64"],
      "virtual-network": ["10.1.0.0/16", "fd00:db8:1::/48"],
      internet: [],
      ntp: [],
      "service-tag/azure-cloud": ["AzureCloud"],
      "pod-cidr": ["10.244.0.0/16", "fd12:3456:789a::/64"],
      "node-subnet/pod-cidr": ["10.1.1.0/24", "fd00:db8:1:1::/64"],
      "node-subnet/pod-subnet": [],
      "pod-subnet": ["10.1.2.0/23"],
      services: [],
      "kubernetes-api": [],
    });
    expect([...conditions]).to.deep.equal(["private-cluster"]);
  });

  it("has neither pods nor a condition for a cluster in a node subnet", () => {
    const request = validAzureCniRequest();
    request.clusters = request.clusters.slice(0, 1).map(({ privateCluster: _, ...cluster }) => cluster);
    const { zones, conditions } = azureCniModel(request).ports;
    expect(Object.keys(zones)).to.deep.equal(["node-subnet", "virtual-network", "internet", "ntp", "service-tag/azure-cloud", "services"]);
    expect([...conditions]).to.deep.equal([]);
  });

  it("has every subnet with all its prefixes once it is planned", () => {
    const { portMatrix, clusters } = planNetwork(validAzureCniRequest());
    const rows = new Map(portMatrix.rules.map((rule) => [rule.id, rule]));
    // nodes of one cluster with each other, and not with those of another
    const nodes = portMatrix.rules.filter(({ id }) => id.startsWith("ac-nodes-"));
    expect(nodes.map(({ source, destination }) => [source.addresses, destination.addresses])).to.deep.equal([
      [[clusters[0]?.subnet], [clusters[0]?.subnet]],
      [
        ["10.1.1.0/24", "fd00:db8:1:1::/64"],
        ["10.1.1.0/24", "fd00:db8:1:1::/64"],
      ],
      [[clusters[2]?.subnet], [clusters[2]?.subnet]],
    ]);
    // nodes of overlay alone, and nodes beside pod subnets alone
    expect(rows.get("ac-overlay-node-subnet-to-pod-cidr")?.source.addresses).to.deep.equal(["10.1.1.0/24", "fd00:db8:1:1::/64"]);
    expect(rows.get("ac-pods-node-subnet-to-pod-subnet")?.source.addresses).to.deep.equal([clusters[2]?.subnet]);
    expect(rows.get("ac-pods-node-subnet-to-pod-subnet")?.destination.addresses).to.deep.equal(["10.1.2.0/23"]);
  });

  it("gives the matrix of a request nothing that is not in it", () => {
    const request = validAzureCniRequest();
    request.clusters = request.clusters.slice(0, 1);
    expect(generatePortMatrix(request).rules[0]?.source).to.deep.equal({ zone: "node-subnet", addresses: [] });
  });
});
