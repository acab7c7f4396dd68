import { expect } from "chai";
import { formatPrefix6, parsePrefix6 } from "../../lib/address/index.js";

describe("formatPrefix6", () => {
  for (const [text, written] of [
    ["FD12:3456:789A:0::/64", "fd12:3456:789a::/64"],
    ["fd12:3456:789a::ffff/64", "fd12:3456:789a::/64"],
    ["fd12:3456:789a:1::/108", "fd12:3456:789a:1::/108"],
    ["ffff::/0", "::/0"],
    ["0:0:0:0:0:0:0:1/128", "::1/128"],
  ] as const) {
    it(`writes ${text} as ${written}`, () => {
      expect(formatPrefix6(parsePrefix6(text))).to.equal(written);
    });
  }
});
