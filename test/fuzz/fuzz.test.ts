import { expect } from "chai";
import { batchSize, emptyTally, runBatch } from "./fuzz.js";
import { targets } from "./targets.js";

// npm run fuzz continues where this ends
describe("documents generated from the schemas", function () {
  this.timeout(300_000);

  for (const [index, { name }] of targets.entries()) {
    it(`${name}: nothing but PlanError is thrown, results fit their schemas, pointers lead somewhere, repairs work`, () => {
      const tally = emptyTally();
      runBatch(1, index * batchSize, tally);
      expect(tally.failures).to.deep.equal([]);
      expect(tally.valid, "valid documents").to.be.within(batchSize / 4, batchSize - 1);
    });
  }
});
