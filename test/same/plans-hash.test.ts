import { expect } from "chai";
import { plansHash } from "./plans-hash.js";

// what npm run same compares between engines
describe("plansHash", () => {
  it("is the same twice, and another one for other plans", () => {
    const hash = plansHash(40);
    expect(hash).to.match(/^[0-9a-f]{32}$/);
    expect(plansHash(40)).to.equal(hash);
    expect(plansHash(44)).to.not.equal(hash);
  });
});
