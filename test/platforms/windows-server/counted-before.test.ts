import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { countedBefore, hostBefore } from "../../../lib/platforms/windows-server/counted-before.js";
import type { PreviousPlan } from "../../../types/index.js";
import { goodStatic } from "./requests.js";

const plan = planNetwork(goodStatic);
const { requirement: _, ...uncounted } = plan;

describe("countedBefore", () => {
  const rows: [reason: string, previous: unknown, host: string | undefined, services: string | undefined][] = [
    ["a plan", plan, "aksnet", "aksnet"],
    ["none", undefined, undefined, undefined],
    ["a plan without its count", uncounted, undefined, undefined],
    [
      "a count that is none",
      { ...plan, requirement: { groups: [null, { lines: [{ item: "service" }], network: 5 }] } },
      undefined,
      undefined,
    ],
    ["a network the plan has not", { ...plan, networks: [] }, undefined, undefined],
    [
      "services of a cluster are no services for all",
      { ...plan, requirement: { groups: [{ network: "aksnet", lines: [{ item: "service", cluster: "a" }] }] } },
      undefined,
      undefined,
    ],
  ];
  for (const [reason, previous, host, services] of rows) {
    it(reason, () => {
      expect([
        countedBefore(previous as PreviousPlan, "host-control-plane"),
        countedBefore(previous as PreviousPlan, "service"),
      ]).to.deep.equal([host, services]);
    });
  }
});

describe("hostBefore", () => {
  it("takes the count's word first, then the request's, the host's network before the first", () => {
    const request = { virtualNetworks: [{ name: "one" }, { name: "two" }] };
    expect(hostBefore({ ...plan, request } as PreviousPlan)).to.equal("aksnet");
    expect(hostBefore({ ...uncounted, request } as PreviousPlan)).to.equal("one");
    expect(hostBefore({ ...uncounted, request: { ...request, hostNetwork: "two" } } as PreviousPlan)).to.equal("two");
    expect(hostBefore({ networks: [], clusters: [] })).to.equal(undefined);
  });
});
