import { expect } from "chai";
import { repeatedNames } from "../../../lib/platforms/checks/repeated-names.js";

const check = (...names: string[]) =>
  repeatedNames(
    names.map((name) => ({ name })),
    "/list",
  ).map(({ path, message }) => [path, message]);

describe("repeatedNames", () => {
  it("tells nothing of names that differ", () => {
    expect(check("a", "b", "a ", "__proto__", "constructor")).to.deep.equal([]);
  });

  it("tells every name that an earlier item has, whatever the case, with the first that has it", () => {
    expect(check("a", "b", "A", "a")).to.deep.equal([
      ["/list/2/name", '"A" is also the name of /list/0; use another name, different in more than case'],
      ["/list/3/name", '"a" is also the name of /list/0; use another name, different in more than case'],
    ]);
  });

  it("shows the beginning of a long name", () => {
    expect(check("x".repeat(1e6), "x".repeat(1e6))[0]?.[1]?.length).to.be.below(200);
  });
});
