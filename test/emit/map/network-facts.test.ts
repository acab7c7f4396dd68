import { expect } from "chai";
import { networkFacts } from "../../../lib/emit/map/network-facts.js";

const bare = { name: "n", addressPrefix: "10.0.0.0/16", pools: [], free: [], usableCount: 65534, usedCount: 3 };

describe("networkFacts", () => {
  it("reports what the network has", () => {
    expect(networkFacts({ ...bare, vlan: 0, gateway: "10.0.0.1", dnsServers: ["10.0.0.2", "10.0.0.3"] })).to.deep.equal([
      "VLAN 0",
      "gateway 10.0.0.1",
      "DNS 10.0.0.2, 10.0.0.3",
      "3 of 65534 usable addresses in use",
    ]);
  });

  it("omits what it does not have", () => {
    expect(networkFacts({ ...bare, dnsServers: [] }, (count) => `#${count}`)).to.deep.equal(["#3 of #65534 usable addresses in use"]);
  });
});
