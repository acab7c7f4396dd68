import { expect } from "chai";
import { platformNames } from "../../lib/platforms/platforms.js";
import { checkInjections, injectionCount } from "../import/drift-injections.js";
import { checkRoundTrip, roundTrips } from "../import/round-trips.js";

describe("5,000 plans that are exported and imported again", () => {
  const each = Math.ceil(5000 / roundTrips.length);
  for (const roundTrip of roundTrips) {
    it(`are the same: ${each} on ${roundTrip.platform}, as ${roundTrip.format}`, () => checkRoundTrip(roundTrip, each));
  }
});

describe("5,000 differences in the output of commands", () => {
  for (const platform of platformNames) {
    it(`are found, and nothing else is: 1,250 on ${platform}`, async () => {
      const found = await checkInjections(platform, 1250);
      expect([...found.values()].reduce((sum, count) => sum + count, 0)).to.equal(1250);
      expect(found.size, "kinds of differences").to.equal(injectionCount(platform));
    });
  }
});
