import { expect } from "chai";
import { parseClusterOption } from "../../../lib/cli/arguments/parse-cluster-option.js";

describe("parseClusterOption", () => {
  it("takes a name", () => expect(parseClusterOption("a")).to.equal("a"));
  it("takes a name with its address as given", () =>
    expect(parseClusterOption("a= 10.0.0.9")).to.deep.equal({ name: "a", controlPlaneIp: " 10.0.0.9" }));
  it("leaves an empty name to the library", () => expect(parseClusterOption("")).to.equal(""));

  const refused: readonly (readonly [text: string, message: string])[] = [
    ["a=", "--clusters 'a=': the address is missing; write NAME, or NAME=IP such as a=10.0.0.9"],
    ["=10.0.0.9", "--clusters '=10.0.0.9': the name is missing; write NAME, or NAME=IP such as a=10.0.0.9"],
    ["=", "--clusters '=': the name is missing; write NAME, or NAME=IP such as a=10.0.0.9"],
  ];
  for (const [text, message] of refused) it(`refuses '${text}'`, () => expect(() => parseClusterOption(text)).to.throw(message));
});
