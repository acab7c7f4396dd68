import { expect } from "chai";
import { grouped } from "../../../lib/emit/svg/grouped.js";

describe("grouped", () => {
  for (const [count, text] of [
    [0, "0"],
    [10, "10"],
    [999, "999"],
    [123_456, "123,456"],
    [12_345, "12,345"],
    [1000, "1,000"],
    [4294967296, "4,294,967,296"],
  ] as const) {
    it(`${count} is ${text}`, () => {
      expect(grouped(count)).to.equal(text);
    });
  }
});
