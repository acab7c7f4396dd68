import { expect } from "chai";
import { formatRange } from "../../../lib/address/index.js";
import { rangesNamedIn } from "../../../lib/platforms/reading/ranges-in-document.js";

describe("rangesNamedIn", () => {
  it("finds addresses, ranges and prefixes wherever they stand, and nothing else", () => {
    const document = {
      a: "10.0.0.1",
      b: ["10.0.0.8-10.0.0.9", "10.1.0.0/30", "10.2.0.1/255.255.255.254", { c: "10.3.0.0" }],
      names: ["1.2.3", "10.0.0.256", "10.0.0.1 and more", "v1.2.3.4", "fd00::/64", "", "10.0.0.1:80", "010.0.0.1", "0.0.0.0/0"],
      numbers: [10, 0.1, true, null],
    };
    expect(rangesNamedIn(document).map(formatRange)).to.deep.equal([
      "10.0.0.1",
      "10.0.0.8-10.0.0.9",
      "10.1.0.0-10.1.0.3",
      "10.2.0.0-10.2.0.1",
      "10.3.0.0",
    ]);
  });
});
