import { expect } from "chai";
import { formatAddress, parseAddress, parsePrefix } from "../../../lib/address/index.js";
import { canBeDnsServiceIp, usualDnsServiceIp } from "../../../lib/platforms/azure-cni/dns-service-ip.js";

describe("usualDnsServiceIp", () => {
  const ranges = [
    // as AKS has it by default
    ["10.0.0.0/16", "10.0.0.10"],
    ["172.29.0.0/24", "172.29.0.10"],
    ["10.0.0.16/28", "10.0.0.26"],
    // ten is past the end or the last; the third is the lowest that can be had
    ["10.0.0.8/29", "10.0.0.10"],
    ["10.0.0.4/30", "10.0.0.6"],
    ["10.0.0.4/31", undefined],
    ["10.0.0.4/32", undefined],
  ] as const;
  for (const [range, address] of ranges) {
    it(`${range}: ${address ?? "none"}`, () => {
      const found = usualDnsServiceIp(parsePrefix(range));
      expect(found && formatAddress(found)).to.equal(address);
    });
  }
});

describe("canBeDnsServiceIp", () => {
  it("omits the network address, the first and the last", () => {
    const range = parsePrefix("10.0.0.0/29");
    const can = ["9.255.255.255", "10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.6", "10.0.0.7", "10.0.0.8"].map((text) =>
      canBeDnsServiceIp(parseAddress(text), range),
    );
    expect(can).to.deep.equal([false, false, false, true, true, false, false]);
  });
});
