import { checkRoundTrip, roundTrips } from "./round-trips.js";

/** The same with 5,000 plans is in test/deep. */
describe("plans that are exported and imported again", () => {
  for (const roundTrip of roundTrips) {
    it(`are the same on ${roundTrip.platform}, as ${roundTrip.format}`, () => checkRoundTrip(roundTrip, 8));
  }
});
