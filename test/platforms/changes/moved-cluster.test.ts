import { expect } from "chai";
import { movedCluster, previousClusters } from "../../../lib/platforms/changes/moved-cluster.js";
import { networkFinder } from "../../../lib/platforms/reading/network-finder.js";
import { changeRules } from "../../../lib/rules/change-rules.js";

const row = changeRules["arc-cluster-network-fixed"];
const [here, there] = [{ name: "here" }, { name: "there" }];
const told = (network: { name: string } | undefined, before: string | undefined, now = [here, there], places = [3]) =>
  movedCluster(
    row,
    { name: "c", path: "/clusters/0", ...(network === undefined ? {} : { network }) },
    before === undefined ? undefined : { places, network: before },
    networkFinder(now),
  );

describe("movedCluster", () => {
  const kept: [reason: string, network: { name: string } | undefined, before: string | undefined][] = [
    ["the network that was", here, "here"],
    ["names do not differ by case", here, "HERE"],
    ["a cluster that is new", here, undefined],
    ["a network that leads nowhere is reported by itself", undefined, "there"],
  ];
  for (const [reason, network, before] of kept) {
    it(`tells nothing: ${reason}`, () => {
      expect(told(network, before)).to.deep.equal([]);
    });
  }

  it("tells a cluster that is in another network, with the way back and the way of building it again", () => {
    const again = { text: "re-create the cluster and remove it from previous", patch: [{ op: "remove", path: "/previous/clusters/3" }] };
    const [finding] = told(here, "THERE");
    expect([finding?.path, finding?.message]).to.deep.equal([
      "/clusters/0/network",
      'cluster "c" is in "THERE" in the previous plan and cannot move to "here"; use "THERE", or re-create the cluster and remove it from previous',
    ]);
    expect(finding?.repairs).to.deep.equal([
      { text: 'use "there"', patch: [{ op: "add", path: "/clusters/0/network", value: "there" }] },
      again,
    ]);
    expect(told(here, "there", [here])[0]?.repairs, "a network that is gone").to.deep.equal([again]);
    expect(told(here, "there", [here], [1, 4])[0]?.repairs?.[0]?.patch, "named twice in a plan that was edited").to.deep.equal([
      { op: "remove", path: "/previous/clusters/4" },
      { op: "remove", path: "/previous/clusters/1" },
    ]);
  });
});

describe("existingClusters", () => {
  it("finds clusters by name in any case, the network of the first of several", () => {
    const clusters = previousClusters({
      networks: [],
      clusters: [{ name: "A", network: "x" }, { name: "a", network: "y" }, { name: "b" }],
    });
    expect([...clusters].sort(([a], [b]) => a.localeCompare(b))).to.deep.equal([
      ["a", { places: [0, 1], network: "x" }],
      ["b", { places: [2], network: undefined }],
    ]);
  });
});
