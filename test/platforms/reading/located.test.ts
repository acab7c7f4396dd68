import { expect } from "chai";
import { formatRange, parseRange } from "../../../lib/address/index.js";
import { rangeText, readAddresses, readBounds, readReservations, reservationName } from "../../../lib/platforms/reading/located.js";

describe("readAddresses", () => {
  it("gives each address the pointer of its own", () => {
    expect(readAddresses(["10.0.0.1", "10.0.0.2"], "/dnsServers")).to.deep.equal([
      { value: 0x0a000001, path: "/dnsServers/0" },
      { value: 0x0a000002, path: "/dnsServers/1" },
    ]);
  });

  it("reads a list that is omitted as none", () => {
    expect(readAddresses(undefined, "/dnsServers")).to.deep.equal([]);
  });
});

describe("readBounds", () => {
  it("reads start and end", () => {
    expect(readBounds({ start: "10.0.0.1", end: "10.0.0.1" }, "/ipRange")).to.deep.equal({
      value: parseRange("10.0.0.1"),
      path: "/ipRange",
    });
  });

  it("swaps and marks what is the wrong way round", () => {
    const range = readBounds({ start: "10.0.0.9", end: "10.0.0.1" }, "/ipRange");
    expect(range).to.deep.equal({ value: parseRange("10.0.0.1-10.0.0.9"), path: "/ipRange", reversed: true });
  });
});

describe("readReservations", () => {
  it("reads every way of writing them, with its name and its text", () => {
    const read = readReservations(["10.0.0.1", "10.0.0.2-10.0.0.3", { name: "printers", range: "10.0.0.8/29" }], "/reserved");
    expect(read.map(({ value, path, name, text }) => [formatRange(value), path, name, text])).to.deep.equal([
      ["10.0.0.1", "/reserved/0", undefined, "10.0.0.1"],
      ["10.0.0.2-10.0.0.3", "/reserved/1", undefined, "10.0.0.2-10.0.0.3"],
      ["10.0.0.8-10.0.0.15", "/reserved/2", "printers", "10.0.0.8/29"],
    ]);
  });
});

describe("reservationName", () => {
  it("is the name it was given, if any", () => {
    const range = { value: parseRange("10.0.0.1"), path: "/reserved/0" };
    expect(reservationName(range)).to.equal("a reservation");
    expect(reservationName({ ...range, name: "printers" })).to.equal('the reservation "printers"');
  });
});

describe("rangeText", () => {
  it("is what was written, or what would be", () => {
    const value = parseRange("10.0.0.8/29");
    expect(rangeText({ value, text: "10.0.0.8/29" })).to.equal("10.0.0.8/29");
    expect(rangeText({ value })).to.equal("10.0.0.8-10.0.0.15");
  });
});
