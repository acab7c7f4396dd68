import { readFileSync } from "node:fs";
import { expect } from "chai";
import { planFleet, planNetwork } from "../../lib/index.js";
import { platformNames } from "../../lib/platforms/platforms.js";
import type { FleetRequest, NetworkPlan, PlanRequest } from "../../types/index.js";

/** Plans that version 0.1.0 made of docs/examples, byte for byte but for white space. */
const saved = (name: string) => JSON.parse(readFileSync(new URL(`../data/plans-0.1.0/${name}.json`, import.meta.url), "utf8"));

const addressesOf = ({ networks, clusters }: Pick<NetworkPlan, "networks" | "clusters">) => [
  ...networks.flatMap(({ pools }) => pools.map(({ name, start, end }) => `${name} ${start}-${end}`)),
  ...clusters.map(({ name, controlPlaneIp, podCidr, serviceCidr }) => `${name} ${controlPlaneIp} ${podCidr} ${serviceCidr}`),
];

describe("plans of 0.1.0", () => {
  for (const platform of platformNames) {
    it(`${platform}: no address moves when the same request is planned on top of one`, () => {
      const previous = saved(platform) as NetworkPlan;
      const plan = planNetwork({ ...previous.request, previous } as PlanRequest);
      expect(addressesOf(plan)).to.deep.equal(addressesOf(previous));
    });
  }

  it("a fleet: no block and no address moves", () => {
    const previous = saved("fleet");
    const request: FleetRequest = JSON.parse(readFileSync(new URL("../../docs/examples/fleet.json", import.meta.url), "utf8"));
    const planned = planFleet({ ...request, previous });
    const told = (sites: typeof planned.sites) => sites.map(({ name, plan }) => [name, plan && addressesOf(plan)]);
    expect(told(planned.sites)).to.deep.equal(told(previous.sites));
  });
});
