import { expect } from "chai";
import { AddressSyntaxError } from "../../lib/address/index.js";

describe("AddressSyntaxError", () => {
  it("carries text, reason and kind, and joins them to a message", () => {
    const error = new AddressSyntaxError({ text: "10.0.0", reason: "expected 4 octets, got 3", kind: "address" });
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ name: "AddressSyntaxError", text: "10.0.0", reason: "expected 4 octets, got 3", kind: "address" });
    expect(error.message).to.equal('"10.0.0" is not an address: expected 4 octets, got 3');
  });

  it("names what the text should have been", () => {
    const messageOf = (kind: "prefix" | "range" | "order") => new AddressSyntaxError({ text: "x", reason: "y", kind }).message;
    expect(messageOf("prefix")).to.equal('"x" is not a prefix: y');
    expect(messageOf("range")).to.equal('"x" is not a range: y');
    expect(messageOf("order")).to.equal('"x" is not a range: y');
  });

  it("does not call text of the other family malformed", () => {
    const error = new AddressSyntaxError({ text: "fd00::1", reason: "is an IPv6 address where IPv4 is expected", kind: "family" });
    expect(error.message).to.equal('"fd00::1" is an IPv6 address where IPv4 is expected');
  });

  it("keeps a long text whole, and shortens it in the message", () => {
    const text = "9".repeat(1_000_000);
    const error = new AddressSyntaxError({ text, reason: "y", kind: "address" });
    expect(error.text).to.equal(text);
    expect(error.message).to.equal(`"${"9".repeat(60)}…" is not an address: y`);
  });
});
