import { expect } from "chai";
import fc from "fast-check";
import { randomPlans } from "./random-plans.js";

describe("random plans", () => {
  for (const platform of ["azure-local", "windows-server", "vmware", "azure-cni"] as const) {
    for (const names of ["plain", "hostile"] as const) {
      it(`of ${platform} with ${names} names can all be planned`, () => {
        fc.assert(
          fc.property(randomPlans(platform, { names }), (plan) => {
            expect(plan.platform).to.equal(platform);
          }),
          { numRuns: 300 },
        );
      });
    }
  }
});
