import { expect } from "chai";
import { checkNetwork } from "../../lib/plan/network/check-network.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { goodVmware } from "../platforms/vmware/requests.js";
import { goodStatic } from "../platforms/windows-server/requests.js";

type Loose = Record<string, unknown>;
const loose = (request: object): Loose => structuredClone(request) as Loose;
const first = (request: Loose, list: string): Loose => (request[list] as Loose[])[0] as Loose;
const firstPool = (request: Loose): Loose => first(first(request, "clusters"), "nodePools");

/** A request with a property that is not known there, and what is reported of it; `right`: what the repair makes of the object. */
const rows: readonly (readonly [why: string, request: Loose, path: string, message: string, right?: readonly [string, unknown]])[] = [];
const add = (
  why: string,
  request: object,
  change: (request: Loose) => void,
  path: string,
  message: string,
  right?: readonly [string, unknown],
) => {
  const changed = loose(request);
  change(changed);
  (rows as unknown[]).push([why, changed, path, message, right]);
};

add(
  "a DHCP scope on Azure Local",
  validRequest(),
  (r) => {
    first(r, "logicalNetworks").dhcpScope = { start: "10.30.7.200", end: "10.30.7.220" };
    first(r, "logicalNetworks").reserved = ["10.30.7.5"];
  },
  "/logicalNetworks/0/dhcpScope",
  '"dhcpScope" is not a known property; give addresses that something else assigns, such as a DHCP server, in reserved',
  ["/logicalNetworks/0/reserved", ["10.30.7.5", "10.30.7.200-10.30.7.220"]],
);
add(
  "the minimum of the autoscaler, with the number of nodes",
  validRequest(),
  (r) => {
    firstPool(r).minCount = 2;
  },
  "/clusters/0/nodePools/0/minCount",
  '"minCount" is not a known property; give the nodes at the start in nodeCount, and the most in maxCount',
);
add(
  "the minimum alone, as az writes it",
  goodVmware,
  (r) => {
    delete firstPool(r).nodeCount;
    firstPool(r)["min-count"] = 2;
  },
  "/clusters/0/nodePools/0/min-count",
  '"min-count" is not a known property; give the nodes at the start in nodeCount, and the most in maxCount',
  ["/clusters/0/nodePools/0/nodeCount", 2],
);
add(
  "node pools of ARM",
  validAzureCniRequest(),
  (r) => {
    const cluster = first(r, "clusters");
    cluster.agentPoolProfiles = cluster.nodePools;
    delete cluster.nodePools;
  },
  "/clusters/0/agentPoolProfiles",
  '"agentPoolProfiles" is not a known property; it is called nodePools here',
);
add(
  "the prefix of a cmdlet",
  goodStatic,
  (r) => {
    const network = first(r, "virtualNetworks");
    network.ipAddressPrefix = network.addressPrefix;
    delete network.addressPrefix;
  },
  "/virtualNetworks/0/ipAddressPrefix",
  '"ipAddressPrefix" is not a known property; it is called addressPrefix here',
  ["/virtualNetworks/0/addressPrefix", "172.16.8.0/24"],
);
add(
  "one DNS server where a list is expected",
  validRequest(),
  (r) => {
    const network = first(r, "logicalNetworks");
    delete network.dnsServers;
    network.nameservers = "192.168.10.5";
  },
  "/logicalNetworks/0/nameservers",
  '"nameservers" is not a known property; it is called dnsServers here',
  ["/logicalNetworks/0/dnsServers", ["192.168.10.5"]],
);
add(
  "a property of node pools in the cluster",
  validRequest(),
  (r) => {
    first(r, "clusters").maxPods = 110;
  },
  "/clusters/0/maxPods",
  '"maxPods" is not a known property here; it belongs in /clusters/*/nodePools/*',
);
add(
  "a property of the request in a network",
  goodVmware,
  (r) => {
    first(r, "segments").spare = { node: 1 };
  },
  "/segments/0/spare",
  '"spare" is not a known property here; it belongs in the request itself',
);

describe("properties of other tools and other places", () => {
  for (const [why, request, path, message, right] of rows) {
    it(`${why}: says where it belongs`, () => {
      const { ok, findings } = checkNetwork(request as never);
      expect([ok, findings.map((finding) => [finding.path, finding.message])]).to.deep.equal([false, [[path, message]]]);
      const [finding] = findings;
      expect(finding?.rule).to.equal("schema-unknown-property");
      if (right === undefined) return;
      const [repair] = finding?.repairs ?? [];
      const repaired = applyPatch(request as object, repair?.patch ?? []) as object;
      const [at, value] = right;
      const found = at
        .split("/")
        .slice(1)
        .reduce<unknown>((object, step) => (object as Loose)[step], repaired);
      expect(found).to.deep.equal(value);
      expect(checkNetwork(repaired as never).findings.filter(({ rule }) => rule === "schema-unknown-property")).to.deep.equal([]);
    });
  }

  it("of any length end at once", () => {
    const request = loose(validRequest());
    for (let index = 0; index < 20000; index++) request[`dhcp scope ${index}`] = index;
    expect(checkNetwork(request as never).findings.length).to.be.above(1000);
  });
});
