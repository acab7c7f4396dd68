import { expect } from "chai";
import { camelCase, pascalCase, snakeCase, upperCase } from "../../../lib/emit/text/cases.js";

const rows: readonly (readonly [reason: string, name: string, camel: string, pascal: string, upper: string, snake: string])[] = [
  ["words", "dns-server", "dnsServer", "DnsServer", "DNS_SERVER", "dns_server"],
  ["a word that is a number", "node-pool-1", "nodePool1", "NodePool1", "NODE_POOL_1", "node_pool_1"],
  ["several hyphens", "a--b", "aB", "AB", "A__B", "a__b"],
  ["nothing", "", "", "", "", ""],
];

describe("cases of names", () => {
  for (const [reason, name, ...written] of rows) {
    it(reason, () => {
      expect([camelCase, pascalCase, upperCase, snakeCase].map((asCase) => asCase(name))).to.deep.equal(written);
    });
  }

  it("splits the words of a name in camel case", () => {
    expect(["nodePool", "podCidr2", "clusterVMs"].map(snakeCase)).to.deep.equal(["node_pool", "pod_cidr2", "cluster_vms"]);
  });
});
