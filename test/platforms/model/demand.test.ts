import { expect } from "chai";
import { demandOf } from "../../../lib/platforms/model/demand.js";

const line = { network: "net", group: "nodePool", item: "worker-node", count: 2, rule: "name-unique" } as const;

describe("demandOf", () => {
  const { ofPool, ofGroup } = demandOf([
    { ...line, pool: "node/net" },
    { ...line, item: "upgrade", count: 5, pool: "node/net" },
    { ...line, group: "dhcpScope" },
    { ...line, network: "other", pool: "node/other" },
  ]);

  it("adds up by pool", () => {
    expect(["node/net", "node/other", "net", "__proto__"].map(ofPool)).to.deep.equal([7, 2, 0, 0]);
  });

  it("adds up by group of a network, and by item of it", () => {
    expect([ofGroup("net", "nodePool"), ofGroup("net", "dhcpScope"), ofGroup("other", "nodePool")]).to.deep.equal([7, 2, 2]);
    expect([ofGroup("net", "nodePool", "upgrade"), ofGroup("net", "dhcpScope", "upgrade")]).to.deep.equal([5, 0]);
  });
});
