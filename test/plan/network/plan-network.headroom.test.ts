import { expect } from "chai";
import type { AzureLocalRequest } from "../../../types/index.js";
import { cluster, network, request } from "./plan-requests.js";

import { later, planned } from "./planned.js";

describe("planNetwork on room for growth", () => {
  const headroom = (requested: AzureLocalRequest) => planned(requested).findings.filter(({ rule }) => rule === "pool-no-headroom");

  it("advises a spare where a pool has none", () => {
    const [finding] = headroom(request([network("net-a")], [cluster("c")]));
    expect([finding?.severity, finding?.path]).to.deep.equal(["warning", "/logicalNetworks/0"]);
    expect(finding?.message).to.include("3 of 3").and.to.include("a spare of 20%");
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([{ op: "add", path: "/spare", value: { node: "20%" } }]);
  });

  it("adds to the spares that are given", () => {
    const [finding] = headroom(request([network("net-a")], [cluster("c")], { spare: { node: 0, loadBalancer: 1 } }));
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([{ op: "add", path: "/spare/node", value: "20%" }]);
  });

  it("advises a larger prefix where the spare has no place", () => {
    const [finding] = headroom(request([network("net-a", { addressPrefix: "10.30.7.0/29" })], [cluster("c", { services: 1 })]));
    expect(finding?.message).to.include("a larger prefix");
    expect(finding?.repairs).to.equal(undefined);
  });

  const silent: [reason: string, requested: () => AzureLocalRequest][] = [
    ["one address is to spare", () => request([network("net-a")], [cluster("c")], { spare: { node: 1 } })],
    [
      "the given pool is larger than needed",
      () => request([network("net-a", { ipPoolStart: "10.30.7.10", ipPoolEnd: "10.30.7.13" })], [cluster("c")]),
    ],
    ["there is no pool", () => request([network("net-a")], [])],
  ];
  for (const [reason, requested] of silent) {
    it(`says nothing where ${reason}`, () => {
      expect(headroom(requested())).to.deep.equal([]);
    });
  }

  it("advises a second network, but the pool exists or is given", () => {
    const exists = headroom(later(request([network("net-a")], [cluster("c")]), {}));
    const given = headroom(request([network("net-a", { ipPoolStart: "10.30.7.10", ipPoolEnd: "10.30.7.12" })], [cluster("c")]));
    for (const [finding] of [exists, given]) {
      expect(finding?.message).to.include("a second network");
      expect(finding?.repairs).to.equal(undefined);
    }
  });
});
