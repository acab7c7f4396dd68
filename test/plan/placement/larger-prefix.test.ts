import { expect } from "chai";
import { formatPrefix, parsePrefix } from "../../../lib/address/index.js";
import { largerPrefix } from "../../../lib/plan/placement/larger-prefix.js";

describe("largerPrefix", () => {
  it("is the first that fits, from the next larger one on, around the given one", () => {
    const tried: string[] = [];
    const found = largerPrefix(parsePrefix("10.0.3.0/24"), (candidate) => {
      tried.push(formatPrefix(candidate));
      return candidate.prefixLength <= 21;
    });
    expect(tried).to.deep.equal(["10.0.2.0/23", "10.0.0.0/22", "10.0.0.0/21"]);
    expect(found && formatPrefix(found)).to.equal("10.0.0.0/21");
  });

  it("is nothing where not even all addresses do", () => {
    expect(largerPrefix(parsePrefix("10.0.3.0/24"), () => false)).to.equal(undefined);
    expect(largerPrefix(parsePrefix("0.0.0.0/0"), () => true)).to.equal(undefined);
  });
});
