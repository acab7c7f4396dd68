import { expect } from "chai";
import { takesWholeRequest } from "../../../lib/cli/arguments/takes-whole-request.js";
import { groups } from "../../../lib/cli/groups.js";

/** Commands whose options can all be given in a document instead. */
const whole = ["connectivity assess", "control-plane-ip select", "overlap list", "pool carve", "prefix show"];

describe("takesWholeRequest", () => {
  it("applies to commands that take a document or options, and not to those that need the document", () => {
    const found = groups.flatMap((group) => group.commands.filter(takesWholeRequest).map((command) => `${group.name} ${command.name}`));
    expect(found.sort()).to.deep.equal(whole);
  });
});
