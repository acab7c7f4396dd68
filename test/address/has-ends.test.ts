import { expect } from "chai";
import { Netmask } from "netmask";
import { hasEnds } from "../../lib/address/index.js";

describe("hasEnds", () => {
  it("is so of the prefixes of which netmask knows a broadcast address", () => {
    for (let prefixLength = 0; prefixLength <= 32; prefixLength++)
      expect(hasEnds({ prefixLength }), `/${prefixLength}`).to.equal(new Netmask(`10.0.0.0/${prefixLength}`).broadcast !== undefined);
  });
});
