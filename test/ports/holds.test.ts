import { expect } from "chai";
import { holds } from "../../lib/ports/holds.js";

describe("holds", () => {
  const conditions = new Set(["separate-networks", "http-proxy"] as const);
  const rows = [
    [{}, true, "requires nothing"],
    [{ when: ["http-proxy"] }, true, "the one condition holds"],
    [{ when: ["http-proxy", "separate-networks"] }, true, "all conditions hold"],
    [{ when: ["http-proxy", "arc-gateway"] }, false, "one of two does not hold"],
    [{ unless: ["arc-gateway"] }, true, "what excludes it does not hold"],
    [{ unless: ["arc-gateway", "http-proxy"] }, false, "one of two excludes it"],
    [{ when: ["http-proxy"], unless: ["http-proxy"] }, false, "excluding wins"],
  ] as const;
  for (const [conditional, toPlace, reason] of rows) {
    it(`${JSON.stringify(conditional)}: ${reason}`, () => {
      expect(holds(conditional, conditions)).to.equal(toPlace);
    });
  }
});
