import { expect } from "chai";
import fc from "fast-check";
import { formatAddress } from "../../lib/address/index.js";
import { ascendingFormatter } from "../../lib/plan/ascending-formatter.js";
import { anyAddress } from "../address/support.js";

describe("ascendingFormatter", () => {
  it("formats as formatAddress does, addresses in order or not", () => {
    fc.assert(
      fc.property(fc.array(anyAddress), (addresses) => {
        const format = ascendingFormatter();
        expect(addresses.map(format)).to.deep.equal(addresses.map(formatAddress));
      }),
    );
  });
});
