import { platformNames } from "../../lib/platforms/platforms.js";
import { checkInjections } from "./drift-injections.js";

/** The same with 5,000 differences is in test/deep. */
describe("differences in the output of commands", () => {
  for (const platform of platformNames) {
    it(`are found on ${platform}, and nothing else is`, () => checkInjections(platform, 20));
  }
});
