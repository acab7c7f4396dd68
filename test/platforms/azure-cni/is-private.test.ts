import { expect } from "chai";
import { parseRange } from "../../../lib/address/index.js";
import { isPrivate } from "../../../lib/platforms/azure-cni/is-private.js";

const rows: readonly (readonly [range: string, isPrivate: boolean, reason: string])[] = [
  ["10.0.0.0/8", true, "all of one"],
  ["172.16.0.0-172.31.255.255", true, "all of another, by its ends"],
  ["172.15.255.255-172.16.0.3", false, "it begins before one"],
  ["192.168.255.0-192.169.0.0", false, "it ends behind one"],
  ["100.64.0.0/10", true, "shared addresses"],
  ["8.8.8.0/24", false, "public"],
];

describe("isPrivate", () => {
  for (const [range, expected, reason] of rows) {
    it(`${range} is ${expected ? "" : "not "}private: ${reason}`, () => {
      expect(isPrivate(parseRange(range))).to.equal(expected);
    });
  }
});
