import { expect } from "chai";
import { fabricNetwork } from "../../../lib/emit/document/fabric-network.js";

describe("fabricNetwork", () => {
  it("numbers the variables if there are several logical networks", () => {
    expect(fabricNetwork([{ name: "a" }], 0)).to.deep.equal({ name: "", description: "the internal network of the fabric of a" });
    expect(fabricNetwork([{ name: "a" }, { name: "b" }], 1)).to.deep.equal({
      name: "2",
      description: "the internal network of the fabric of b",
    });
  });
});
