import { expect } from "chai";
import { formatRange } from "../../lib/address/index.js";
import { Reservations } from "../../lib/plan/reservations.js";

describe("Reservations", () => {
  const reserved = new Reservations(["10.0.0.1", { name: "printers", range: "10.0.0.8/30" }, "10.0.0.3-10.0.0.5"]);

  it("reads every way to write a reservation", () => {
    expect(reserved.ranges.toArray().map(formatRange)).to.deep.equal(["10.0.0.1", "10.0.0.8-10.0.0.11", "10.0.0.3-10.0.0.5"]);
    expect(new Reservations(undefined).ranges.length).to.equal(0);
  });

  it("knows where each exists in the request and what it is called", () => {
    expect(reserved.at(1)).to.deep.equal({ value: reserved.ranges.at(1), path: "/reserved/1", name: "printers" });
    expect([reserved.isNamed(0), reserved.isNamed(1), reserved.isNamed(3)]).to.deep.equal([false, true, undefined]);
    expect(reserved.nameOf(0)).to.deep.equal({ inMessages: "a reservation", inConflict: "10.0.0.1" });
    expect(reserved.nameOf(1)).to.deep.equal({ inMessages: 'the reservation "printers"', inConflict: "printers" });
  });

  it("shortens a name of any length in messages", () => {
    const long = new Reservations([{ name: "x".repeat(100_000), range: "10.0.0.1" }]);
    expect(long.nameOf(0).inMessages.length).to.be.lessThan(100);
  });
});
