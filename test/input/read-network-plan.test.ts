import { expect } from "chai";
import { readNetworkPlan } from "../../lib/input/read-network-plan.js";
import type { NetworkPlan } from "../../types/index.js";
import { readJson } from "./read-requests.js";

const valid = (): NetworkPlan => ({
  platform: "azure-local",
  requirement: { platform: "azure-local", total: 1, groups: [], networks: [{ name: "a", count: 1, smallestPrefixLength: 29 }] },
  networks: [
    {
      name: "a",
      addressPrefix: "10.0.0.0/24",
      pools: [
        { name: "p", purpose: "node", start: "10.0.0.2", end: "10.0.0.3", size: 2, addressPrefixes: ["10.0.0.2/31"], origin: "selected" },
      ],
      free: [],
      usableCount: 254,
      usedCount: 2,
    },
  ],
  clusters: [{ name: "x", network: "a", loadBalancerRanges: [{ start: "10.0.0.4", end: "10.0.0.5" }] }],
  portMatrix: { platform: "azure-local", rules: [], endpoints: [], findings: [] },
  request: readJson("test/contract/requests/azure-local-open.json"),
  findings: [],
});

describe("readNetworkPlan", () => {
  it("accepts a finished plan", () => {
    expect(readNetworkPlan(valid())).to.deep.equal({ value: valid(), findings: [] });
  });

  it("distinguishes a request and a port matrix from a plan", () => {
    expect(readNetworkPlan(valid().request).findings.map(({ path }) => path)).to.include("/requirement");
    expect(readNetworkPlan(valid().portMatrix).findings.map(({ path }) => path)).to.include("/networks");
  });

  it("reports what was changed in a plan by hand", () => {
    const [network] = valid().networks;
    const { findings } = readNetworkPlan({
      ...valid(),
      networks: [{ ...network, usedCount: -1, pools: [{ ...network?.pools[0], purpose: "nodes" }] }],
    });
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      [
        "schema-value",
        "/networks/0/pools/0/purpose",
        'expected "node", "vip", "load-balancer", "control-plane", "node-subnet" or "pod-subnet", got text "nodes"; did you mean "node"?',
      ],
      ["schema-value", "/networks/0/usedCount", "-1 is under 0; expected a whole number from 0"],
    ]);
  });

  const parts: readonly [reason: string, changed: object, expected: readonly (readonly [rule: string, path: string])[]][] = [
    ["a request that is no object", { request: "request.json" }, [["schema-type", "/request"]]],
    [
      "a request and a port matrix that are undefined",
      { request: undefined, portMatrix: undefined },
      [
        ["schema-type", "/portMatrix"],
        ["schema-type", "/request"],
      ],
    ],
    [
      "faults in the request, in the port matrix and beside them, all at once and in the order of the plan",
      { clusters: 7, portMatrix: { ...valid().portMatrix, extra: 1 }, request: { ...valid().request, platform: "vmwear" } },
      [
        ["schema-type", "/clusters"],
        ["schema-unknown-property", "/portMatrix/extra"],
        ["schema-value", "/request/platform"],
      ],
    ],
  ];
  for (const [reason, changed, expected] of parts) {
    it(`finds ${reason}`, () => {
      const { findings } = readNetworkPlan({ ...valid(), ...changed });
      expect(findings.map(({ rule, path }) => [rule, path])).to.deep.equal(expected);
    });
  }
});
