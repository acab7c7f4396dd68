import { expect } from "chai";
import fc from "fast-check";
import { addressSet, firstClearPrefix, formatPrefix, parseRange } from "../../lib/address/index.js";

const found = (ranges: readonly string[], prefixLength: number) => {
  const prefix = firstClearPrefix(addressSet(ranges.map((text) => parseRange(text))), prefixLength);
  return prefix && formatPrefix(prefix);
};

describe("firstClearPrefix", () => {
  it("exists on its own boundary, and not at the beginning of the gap", () => {
    expect(found(["10.0.0.8-10.0.0.255"], 28)).to.equal("10.0.0.16/28");
    expect(found(["10.0.0.1-10.0.0.14", "10.0.0.32/28"], 28)).to.equal("10.0.0.32/28");
  });

  it("finds none where no gap holds it whole", () => {
    expect(found(["10.0.0.1-10.0.0.30"], 27)).to.equal(undefined);
    expect(found([], 32)).to.equal(undefined);
  });

  it("knows both ends of the address space", () => {
    expect(found(["0.0.0.0/0"], 0)).to.equal("0.0.0.0/0");
    expect(found(["255.255.255.254/31"], 31)).to.equal("255.255.255.254/31");
  });

  it("is the lowest that lies in the free addresses, looked for one by one", () => {
    const ranges = fc.array(fc.tuple(fc.nat(255), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(ranges, fc.integer({ min: 24, max: 32 }), (pairs, prefixLength) => {
        const free = new Array<boolean>(256).fill(false);
        for (const [first, length] of pairs) for (let at = first; at <= Math.min(255, first + length); at++) free[at] = true;
        const size = 2 ** (32 - prefixLength);
        const starts = Array.from({ length: 256 / size }, (_, index) => index * size);
        const start = starts.find((at) => free.slice(at, at + size).every(Boolean));
        const texts = pairs.map(([first, length]) => `10.0.0.${first}-10.0.0.${Math.min(255, first + length)}`);
        expect(found(texts, prefixLength)).to.equal(start === undefined ? undefined : `10.0.0.${start}/${prefixLength}`);
      }),
    );
  });
});
