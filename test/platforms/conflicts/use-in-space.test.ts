import { expect } from "chai";
import { formatRange, parseRange } from "../../../lib/address/index.js";
import { shareSpace, shortenable, useAt, usedAround, useOf, useOfNamedReservation } from "../../../lib/platforms/conflicts/use-in-space.js";

describe("usedAround", () => {
  it("has what reaches into a range, in its space or in every one", () => {
    const at = (text: string, space: number | "every") => useAt("machine", "a machine", { value: parseRange(text).first, path: "" }, space);
    const around = usedAround([
      at("10.0.0.9", 0),
      at("10.0.0.1", "every"),
      at("10.0.0.5", 1),
      at("10.0.0.10", "every"),
      at("10.0.0.40", 0),
    ]);
    expect(around(0, parseRange("10.0.0.0/28")).map(formatRange)).to.deep.equal(["10.0.0.1", "10.0.0.9-10.0.0.10"]);
    expect(around(7, parseRange("10.0.0.0/28")).map(formatRange)).to.deep.equal(["10.0.0.1", "10.0.0.10"]);
  });
});

describe("shortenable", () => {
  const scope = { value: parseRange("10.0.0.1-10.0.0.9"), path: "/dhcpScope" };
  const bounds = (reversed: boolean) => shortenable(useOf("dhcp-scope", "a scope", scope, 0), { ...scope, reversed }).bounds;

  it("says where the bounds are, unless they are in the wrong order", () => {
    expect(bounds(false)).to.deep.equal({ start: "/dhcpScope/start", end: "/dhcpScope/end" });
    expect(bounds(true)).to.equal(undefined);
  });
});

describe("useOfNamedReservation", () => {
  const range = { value: parseRange("10.0.0.1"), path: "/reserved/3" };

  it("can be removed, and has the name in full", () => {
    const { name, givenName, removable } = useOfNamedReservation({ ...range, name: "x".repeat(1000) }, 0);
    expect(name.length).to.be.below(110);
    expect(givenName).to.have.lengthOf(1000);
    expect(removable).to.deep.equal([{ op: "remove", path: "/reserved/3" }]);
  });

  it("is called a reservation without a name", () => {
    const { name, givenName } = useOfNamedReservation(range, 0);
    expect([name, givenName]).to.deep.equal(["a reservation", undefined]);
  });
});

describe("shareSpace", () => {
  it("is so for one number in common, and for what is everywhere", () => {
    expect(shareSpace([0, 1], [1, 2])).to.equal(true);
    expect(shareSpace(0, [0])).to.equal(true);
    expect(shareSpace([0], 1)).to.equal(false);
    expect(shareSpace("every", 1)).to.equal(true);
    expect(shareSpace([], "every")).to.equal(true);
  });
});
