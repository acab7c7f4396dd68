import { expect } from "chai";
import { idOf, keyedBy, keysBefore, parameter, placeholdersIn } from "../../../lib/emit/resources/deployment.js";

describe("keysBefore", () => {
  it("has what a resource extends, is a child of, refers to and names, each once", () => {
    const resource = {
      key: "a",
      type: "T",
      apiVersion: "1",
      name: "a",
      scope: "s",
      parent: "p",
      body: { one: [idOf("r"), { two: idOf("s") }], three: parameter("x") },
      dependsOn: ["d", "r"],
    };
    expect(keysBefore(resource)).to.deep.equal(["s", "p", "r", "d"]);
  });
});

describe("placeholdersIn", () => {
  it("finds them in lists, objects and names of properties", () => {
    const by = parameter("x");
    const keyed = keyedBy(by, { a: idOf("k") });
    expect(placeholdersIn({ list: ["text", 1, true, keyed] })).to.deep.equal([keyed, by, idOf("k")]);
  });
});
