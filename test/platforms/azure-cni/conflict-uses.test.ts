import { expect } from "chai";
import { rangesOverlap } from "../../../lib/address/index.js";
import { clusterRanges } from "../../../lib/platforms/azure-cni/cluster-ranges.js";
import { conflictUses, conflictUses6 } from "../../../lib/platforms/azure-cni/conflict-uses.js";
import { readAzureCni } from "../../../lib/platforms/azure-cni/read-azure-cni.js";
import type { AzureCniRequest } from "../../../types/index.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";

function uses(change: (request: AzureCniRequest) => unknown = () => undefined, make = conflictUses) {
  const request = validAzureCniRequest();
  change(request);
  const reading = readAzureCni(request);
  return make(reading, clusterRanges(reading));
}

describe("conflictUses", () => {
  it("has networks in every space, and the ranges of a cluster in its own", () => {
    const all = uses();
    expect(new Set(all.filter(({ kind }) => kind === "subnet").map(({ spaces }) => spaces))).to.deep.equal(new Set(["every"]));
    expect(all.filter(({ kind }) => kind === "service-range").map(({ spaces }) => spaces)).to.deep.equal([0, 1, 2]);
  });

  it("tells a range that has all of the virtual network from one inside it", () => {
    const kinds = (serviceCidr: string) =>
      uses((request) => Object.assign(request.clusters[0] ?? {}, { serviceCidr })).flatMap(({ kind, spaces }) =>
        spaces === 0 ? [kind] : [],
      );
    expect(kinds("10.1.0.0/16")).to.deep.equal(["network-wide-service-range"]);
    expect(kinds("10.1.0.0/17")).to.deep.equal(["service-range"]);
  });

  it("lets a pod range that is not used have any addresses of networks", () => {
    const pods = uses((request) => Object.assign(request.clusters[0] ?? {}, { podCidr: "10.1.0.0/20" })).filter(
      ({ kind }) => kind === "pod-range",
    );
    expect(pods.map(({ spaces, sharesWith }) => [spaces, sharesWith?.includes("subnet") === true])).to.deep.equal([
      [0, true],
      [1, false],
    ]);
  });
});

describe("conflictUses6", () => {
  it("has texts of IPv6, and ranges that overlap where those do", () => {
    const all = uses((request) => (request.virtualNetwork.onPremisesPrefixes = ["fd00:db8::/32", "fd55::/64"]), conflictUses6);
    const find = (text: string) => all.find((use) => use.text === text)?.range;
    const [network, wide, other] = [find("fd00:db8:1::/48"), find("fd00:db8::/32"), find("fd55::/64")];
    if (network === undefined || wide === undefined || other === undefined) throw new Error(all.map(({ text }) => text).join(", "));
    expect([rangesOverlap(network, wide), rangesOverlap(network, other)]).to.deep.equal([true, false]);
  });
});
