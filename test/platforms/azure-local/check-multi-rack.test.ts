import { expect } from "chai";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { checkMultiRack } from "../../../lib/platforms/azure-local/check-multi-rack.js";
import { readAzureLocal } from "../../../lib/platforms/azure-local/read-azure-local.js";
import type { AzureLocalRequest, PlanRequest } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";

/** The walkthrough of the vendor's page: 3 and 5 nodes, three front ends on one port and a database on another. */
function walkthrough(change: Partial<AzureLocalRequest> = {}): AzureLocalRequest {
  return {
    platform: "azure-local",
    multiRack: true,
    managementNetwork: { addressPrefix: "192.168.10.0/24" },
    logicalNetworks: [{ name: "aksarc-lnet", addressPrefix: "10.220.32.0/24", dnsServers: ["192.168.10.5"], vlan: 805 }],
    clusters: [
      {
        name: "cluster-a",
        controlPlaneNodeCount: 3,
        nodePools: [{ name: "pool1", nodeCount: 5 }],
        services: [
          { name: "front-end", port: 443, count: 3 },
          { name: "database", port: 80, count: 1 },
        ],
      },
    ],
    ...change,
  };
}

const pools = (request: PlanRequest) =>
  planNetwork(request).networks.flatMap(({ pools: all }) => all.map(({ purpose, start, end, origin }) => [purpose, start, end, origin]));

describe("multi-rack deployments", () => {
  it("tell nothing where there is only one rack", () => {
    expect(checkMultiRack(readAzureLocal(validRequest()))).to.deep.equal([]);
  });

  it("count the load balancer addresses in the pool: 13 of the vendor's example", () => {
    const { total, groups, networks } = countAddresses(walkthrough());
    expect([total, groups.map(({ name, count }) => [name, count])]).to.deep.equal([13, [["ipPool", 13]]]);
    expect(groups[0]?.lines.map(({ item, count, rule }) => [item, count, rule])).to.deep.equal([
      ["control-plane-node", 3, "node-ip-count"],
      ["worker-node", 5, "node-ip-count"],
      ["upgrade", 1, "upgrade-ip-count"],
      ["control-plane-ip", 1, "cp-ip-count"],
      ["service", 3, "mr-lb-ip-count"],
    ]);
    // 13, network and broadcast address, and the fabric's own gateway
    expect(networks[0]?.smallestPrefixLength).to.equal(28);
  });

  it("have one pool, no control plane IP and no load balancer range of the plan's choosing", () => {
    const plan = planNetwork(walkthrough({ spare: { node: 2 } }));
    expect(plan.networks[0]?.pools.map(({ purpose, size }) => [purpose, size])).to.deep.equal([["node", 15]]);
    const [cluster] = plan.clusters;
    expect([cluster?.controlPlaneIp, cluster?.loadBalancerRanges, plan.networks[0]?.gateway]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("keep a pool out of which the load balancer is given addresses later, and those addresses too", () => {
    const before = planNetwork(walkthrough());
    expect(pools(walkthrough())).to.deep.equal([["node", "10.220.32.1", "10.220.32.13", "selected"]]);
    const given = walkthrough({ previous: before });
    for (const cluster of given.clusters) cluster.loadBalancer = { addresses: ["10.220.32.11-10.220.32.13"] };
    const later = planNetwork(given);
    const both = [
      ["node", "10.220.32.1", "10.220.32.13", "kept"],
      ["load-balancer", "10.220.32.11", "10.220.32.13", "requested"],
    ];
    expect(pools(given)).to.deep.equal(both);
    expect(later.networks[0]?.usedCount).to.equal(13);
    expect(later.clusters[0]?.loadBalancerRanges).to.deep.equal([{ start: "10.220.32.11", end: "10.220.32.13" }]);
    expect(pools(walkthrough({ previous: later }))).to.deep.equal([both[0], ["load-balancer", "10.220.32.11", "10.220.32.13", "kept"]]);
  });

  it("place a pool beside load balancer addresses that are given before it", () => {
    const request = walkthrough();
    for (const cluster of request.clusters) cluster.loadBalancer = { addresses: ["10.220.32.1-10.220.32.3"] };
    expect(pools(request)).to.deep.equal([
      ["node", "10.220.32.4", "10.220.32.16", "selected"],
      ["load-balancer", "10.220.32.1", "10.220.32.3", "requested"],
    ]);
  });

  it("tell of load balancer addresses of two clusters that came to overlap in previous", () => {
    const request = walkthrough();
    const [cluster] = request.clusters;
    if (cluster === undefined) throw new Error("the request has a cluster");
    request.clusters.push({ ...cluster, name: "cluster-b" });
    for (const [index, one] of request.clusters.entries()) one.loadBalancer = { addresses: [`10.220.32.${200 + 8 * index}/29`] };
    const previous = planNetwork(request);
    const [, second] = previous.networks[0]?.pools.filter(({ purpose }) => purpose === "load-balancer") ?? [];
    Object.assign(second ?? {}, { start: "10.220.32.204", end: "10.220.32.206" });
    for (const one of request.clusters) delete one.loadBalancer;
    const { findings } = checkNetwork({ ...request, previous });
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["pool-previous-conflict", "/clusters/1"],
    ]);
  });

  it("take a pool of exactly 13, and not of 12", () => {
    const of = (ipPoolEnd: string) => {
      const request = walkthrough();
      Object.assign(request.logicalNetworks[0] ?? {}, { ipPoolStart: "10.220.32.18", ipPoolEnd });
      return checkNetwork(request).findings.filter(({ severity }) => severity === "error");
    };
    expect(of("10.220.32.30")).to.deep.equal([]);
    expect(of("10.220.32.29").map(({ rule }) => rule)).to.deep.equal(["mr-formula"]);
  });

  it("have the endpoints of their own list and no ports between the networks", () => {
    const { portMatrix } = planNetwork(walkthrough({ region: "eastus", arcGateway: true, proxy: { https: "10.10.10.10:3128" } }));
    expect(portMatrix.rules.filter(({ id }) => /ssh|kubernetes-api|cloud-agent|arc-gateway/.test(id))).to.deep.equal([]);
    expect([...new Set(portMatrix.endpoints.map(({ rule }) => rule))]).to.deep.equal(["mr-endpoints"]);
    const required = (id: string) => portMatrix.rules.find((row) => row.id === id)?.required;
    expect(
      ["al-https-logical-network-to-internet", "al-https-management-to-internet", "al-https-proxy-logical-network-to-proxy"].map(required),
    ).to.deep.equal([false, true, true]);
    expect(required("al-https-proxy-management-to-proxy")).to.equal(undefined);
  });

  it("are read as the schema has them: gateway, DNS servers and switch may be omitted, and only there", () => {
    const missing = (request: AzureLocalRequest) =>
      checkNetwork(request)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("lnet-"));
    const bare = { name: "plant-7", addressPrefix: "10.30.7.0/24", vlan: 805, ipPoolStart: "10.30.7.10", ipPoolEnd: "10.30.7.60" };
    expect(missing(walkthrough({ logicalNetworks: [bare] }))).to.deep.equal([]);
    for (const multiRack of [false, undefined]) {
      const { multiRack: _, ...request } = walkthrough({ logicalNetworks: [bare] });
      expect(missing(multiRack === undefined ? request : { ...request, multiRack })).to.deep.equal([
        "lnet-gateway-in-prefix",
        "lnet-dns-required",
        "lnet-switch-required",
      ]);
    }
  });
});
