import { expect } from "chai";
import { formatPrefix, parsePrefix } from "../../lib/address/index.js";

describe("formatPrefix", () => {
  for (const [text, written] of [
    ["10.220.32.16/24", "10.220.32.0/24"],
    ["10.220.32.16/255.255.255.0", "10.220.32.0/24"],
    ["255.255.255.255/0", "0.0.0.0/0"],
    ["255.255.255.255/1", "128.0.0.0/1"],
    ["255.255.255.255/32", "255.255.255.255/32"],
  ] as const) {
    it(`writes ${text} as ${written}`, () => {
      expect(formatPrefix(parsePrefix(text))).to.equal(written);
    });
  }
});
