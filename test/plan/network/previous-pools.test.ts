import { expect } from "chai";
import { formatRange } from "../../../lib/address/index.js";
import { demandKey, previousPools } from "../../../lib/plan/network/previous-pools.js";

describe("previousPools", () => {
  const pool = (purpose: string, start: string, end: string, cluster?: string) => ({
    name: "x",
    purpose,
    start,
    end,
    ...(cluster === undefined ? {} : { cluster }),
  });
  const previous = {
    networks: [
      {
        name: "Net",
        pools: [
          pool("node", "10.0.0.1", "10.0.0.4"),
          pool("load-balancer", "10.0.0.8", "10.0.0.9", "C"),
          pool("storage", "10.0.0.5", "10.0.0.5"),
        ],
      },
      { name: "other", pools: [pool("load-balancer", "10.1.0.1", "10.1.0.1", "c"), pool("node", "10.1.0.9", "10.1.0.7")] },
    ],
    clusters: [],
  };
  const uses = previousPools(previous);
  const found = (network: string, purpose: "node" | "load-balancer", cluster?: string) =>
    (uses.get(demandKey(network, { name: "any", purpose, ...(cluster === undefined ? {} : { cluster }) })) ?? []).map(
      ({ range, path }) => `${path} ${formatRange(range)}`,
    );

  it("finds what belongs to a network by its name, whatever the case", () => {
    expect(found("NET", "node")).to.deep.equal(["/previous/networks/0/pools/0 10.0.0.1-10.0.0.4"]);
  });

  it("finds what belongs to a cluster wherever it is", () => {
    expect(found("anywhere", "load-balancer", "c")).to.deep.equal([
      "/previous/networks/0/pools/1 10.0.0.8-10.0.0.9",
      "/previous/networks/1/pools/0 10.1.0.1",
    ]);
  });

  it("reads bounds the wrong way round as what they enclose", () => {
    expect(found("other", "node")).to.deep.equal(["/previous/networks/1/pools/1 10.1.0.7-10.1.0.9"]);
  });

  it("passes over purposes that no plan has, and has nothing without a plan", () => {
    expect([...uses.values()].flat()).to.have.length(4);
    expect([...previousPools(undefined)]).to.deep.equal([]);
  });

  const name = "any";

  it("tells names apart that only look alike when joined", () => {
    expect(demandKey("a", { name, purpose: "node", cluster: "b" })).to.not.equal(demandKey("b", { name, purpose: "node" }));
    expect(demandKey('a","node', { name, purpose: "node" })).to.not.equal(demandKey("a", { name, purpose: "node" }));
  });

  it("tells pools of one purpose apart by name where they are subnets, and not otherwise", () => {
    const key = (purpose: "node" | "node-subnet" | "pod-subnet", of: string, cluster?: string) =>
      demandKey("Net", { name: of, purpose, ...(cluster === undefined ? {} : { cluster }) });
    expect(key("node", "a")).to.equal(key("node", "b"));
    expect(key("node-subnet", "a")).to.not.equal(key("node-subnet", "b"));
    expect(key("node-subnet", "a")).to.not.equal(key("pod-subnet", "a"));
    expect(key("pod-subnet", "A", "one")).to.equal(key("pod-subnet", "a", "two"));
  });
});
