import { expect } from "chai";
import { azureCniPortRows } from "../../lib/ports/azure-cni-port-rows.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import { azureCniPortRules } from "../../lib/rules/azure-cni-port-rules.js";
import type { AzureCniRequest } from "../../types/index.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { portMatrixErrors } from "./models.js";

const rules = new Map(Object.values(azureCniPortRules).map((rule) => [rule.id as string, rule]));

/** The ids of the rows for the clusters of the good request with these indexes. */
function idsFor(...indexes: readonly number[]): string[] {
  const request = validAzureCniRequest();
  request.clusters = request.clusters.filter((_, index) => indexes.includes(index));
  return generatePortMatrix(request).rules.map(({ id }) => id);
}

/** The rows of the first cluster, which is public, with something changed. */
function rowsFor(change: Partial<AzureCniRequest>) {
  const { clusters, ...request } = validAzureCniRequest();
  const [first] = clusters;
  return generatePortMatrix({ ...request, ...change, clusters: first === undefined ? [] : [{ ...first, privateCluster: false }] }).rules;
}

describe("azureCniPortRows", () => {
  it("have ids of their own that name both zones", () => {
    expect(new Set(azureCniPortRows.map(({ id }) => id)).size).to.equal(azureCniPortRows.length);
    for (const { id, source, destination } of azureCniPortRows)
      expect(id).to.match(new RegExp(`^ac-[a-z-]+-${source.zone}-to-${destination.zone}$`));
  });

  it("cite a counting rule each, and every one of those is cited", () => {
    for (const { id, rule } of azureCniPortRows) expect(rules.get(rule)?.decidedBy, id).to.equal("counting");
    expect([...new Set([...azureCniPortRows.map(({ rule }) => rule), "endpoints-aks"])].sort()).to.deep.equal([...rules.keys()].sort());
  });

  it("open everything between nodes and pods, and from the load balancer", () => {
    for (const { id, protocol, destinationPort, source, destination } of azureCniPortRows) {
      const isInside = [source, destination].every(({ zone }) => ["node-subnet", "pod-subnet", "pod-cidr"].includes(zone));
      // the document names one port for the probes of an API server
      const isProbe = source.addresses?.includes("AzureLoadBalancer") === true && destination.zone !== "api-server-subnet";
      expect([protocol, destinationPort].join(" ") === "Any *", id).to.equal(isInside || isProbe);
    }
  });

  it("let the probes of Azure's load balancers in, without which none sends traffic", () => {
    const probes = rowsFor({}).filter(({ source }) => source.addresses.includes("AzureLoadBalancer"));
    expect(probes.map(({ source, destination, required }) => [source.zone, destination.zone, required])).to.deep.equal([
      ["service-tag", "node-subnet", true],
    ]);
  });

  it("require the tunnels and the time servers where the table of the cloud does not exempt anything", () => {
    const required = (change: Partial<AzureCniRequest>) =>
      rowsFor(change)
        .filter(({ id }) => id.startsWith("ac-tunnel") || id.startsWith("ac-ntp"))
        .map(({ protocol, destinationPort, required: own, destination }) => [
          `${protocol} ${destinationPort}`,
          own,
          ...destination.addresses,
        ]);
    expect(required({ region: "West Europe" })).to.deep.equal([
      ["UDP 1194", false, "AzureCloud.westeurope"],
      ["TCP 9000", false, "AzureCloud.westeurope"],
      ["UDP 123", false],
    ]);
    expect(required({ cloud: "AzureUSGovernment" })).to.deep.equal([
      ["UDP 1194", true, "AzureCloud"],
      ["TCP 9000", true, "AzureCloud"],
      ["UDP 123", true],
    ]);
    expect(required({ cloud: "AzureChinaCloud", region: "chinaeast2" }).map(([port, own]) => [port, own])).to.deep.equal([
      ["UDP 1194", true],
      ["TCP 9000", true],
      ["TCP 22", true],
      ["UDP 123", true],
    ]);
  });

  it("require HTTP for Windows nodes, and name Azure Monitor where it is used", () => {
    const http = (features?: AzureCniRequest["features"]) =>
      rowsFor(features === undefined ? {} : { features })
        .filter(({ id }) => id.startsWith("ac-http-") || id.startsWith("ac-monitor"))
        .map(({ id, required }) => [id, required]);
    expect(http()).to.deep.equal([["ac-http-node-subnet-to-internet", false]]);
    expect(http(["windows-nodes", "azure-monitor"])).to.deep.equal([
      ["ac-http-node-subnet-to-internet", true],
      ["ac-monitor-node-subnet-to-service-tag", false],
    ]);
  });

  it("are three for overlay, as documented: nodes to nodes, nodes to pods, pods to pods", () => {
    expect(idsFor(1).filter((id) => id.startsWith("ac-nodes") || id.startsWith("ac-overlay") || id.startsWith("ac-pods"))).to.deep.equal([
      "ac-nodes-node-subnet-to-node-subnet",
      "ac-overlay-node-subnet-to-pod-cidr",
      "ac-overlay-pod-cidr-to-pod-cidr",
    ]);
  });

  it("are nodes to nodes alone in a node subnet, and both ways between the subnets of nodes and pods", () => {
    expect(idsFor(0).filter((id) => id.startsWith("ac-nodes") || id.startsWith("ac-overlay") || id.startsWith("ac-pods"))).to.deep.equal([
      "ac-nodes-node-subnet-to-node-subnet",
    ]);
    expect(idsFor(2).filter((id) => id.startsWith("ac-nodes") || id.startsWith("ac-pods") || id.startsWith("ac-https"))).to.deep.equal([
      "ac-nodes-node-subnet-to-node-subnet",
      "ac-pods-node-subnet-to-pod-subnet",
      "ac-pods-pod-subnet-to-node-subnet",
      "ac-pods-pod-subnet-to-pod-subnet",
      "ac-https-node-subnet-to-internet",
      "ac-https-pod-subnet-to-internet",
    ]);
  });

  it("name service tags for the private endpoint of a private cluster, in both directions for the front door", () => {
    const request = validAzureCniRequest();
    const tagged = generatePortMatrix(request).rules.filter(({ rule }) => rule === "aks-private-link-nsg");
    expect(tagged.map(({ source, destination, required }) => [...source.addresses, ...destination.addresses, required])).to.deep.equal([
      ["VirtualNetwork", "AzureActiveDirectory", false],
      ["VirtualNetwork", "AzureResourceManager", false],
      ["VirtualNetwork", "AzureFrontDoor.FirstParty", false],
      ["AzureFrontDoor.FirstParty", "VirtualNetwork", false],
      ["VirtualNetwork", "MicrosoftContainerRegistry", false],
    ]);
    expect(idsFor(1, 2).filter((id) => id.includes("virtual-network"))).to.deep.equal([]);
  });

  it("make a matrix that its schema allows", () => {
    expect(portMatrixErrors(generatePortMatrix(validAzureCniRequest()))).to.equal("");
  });

  it("are marked as inferred by their rule if the documents do not say it", () => {
    const inferred = Object.values(azureCniPortRules).filter(({ basis }) => basis === "inferred");
    expect(inferred.map(({ id }) => id)).to.deep.equal([
      "aks-podsubnet-nsg",
      "aks-api-server-pods-nsg",
      "aks-private-link-nsg",
      "aks-port-services",
      "aks-port-operators",
    ]);
  });
});
