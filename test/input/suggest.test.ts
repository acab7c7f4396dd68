import { expect } from "chai";
import { closest } from "../../lib/input/suggest.js";

const properties = ["name", "addressPrefix", "gateway", "dnsServers", "vlan", "ipPoolStart", "ipPoolEnd", "vmSwitchName"];

const near = [
  ["gatway", "gateway", "a letter is missing"],
  ["gatewayy", "gateway", "a letter is doubled"],
  ["gatewya", "gateway", "two letters are swapped, which counts once"],
  ["getaway", "gateway", "two letters are others"],
  ["Gateway", "gateway", "case does not count"],
  ["GATEWAY", "gateway", "case does not count"],
  ["address_prefix", "addressPrefix", "underscores do not count"],
  ["--address-prefix", "addressPrefix", "nor do the hyphens of an option"],
  ["address prefixes", "addressPrefix", "nor does a space, together with two more letters"],
  ["vlanId", "vlan", "a short name may have two letters more when both are long enough together"],
  ["vlna", "vlan", "swapped letters in a short word"],
  ["ip-pool-end", "ipPoolEnd", "the nearer of two similar names"],
] as const;

const far = [
  ["subnet", "nothing is near"],
  ["", "no letters at all"],
  ["--", "only signs"],
  ["van Gogh", "too many letters off"],
  ["nm", "too short to be off by two"],
  ["x".repeat(1000), "longer than any name is compared with"],
] as const;

describe("closest", () => {
  for (const [word, meant, why] of near) {
    it(`reads ${JSON.stringify(word)} as ${meant}: ${why}`, () => {
      expect(closest(word, properties)).to.equal(meant);
    });
  }

  for (const [word, why] of far) {
    it(`suggests nothing for ${JSON.stringify(word.slice(0, 20))}: ${why}`, () => {
      expect(closest(word, properties)).to.equal(undefined);
    });
  }

  it("takes the first of candidates that are equally near", () => {
    expect(closest("pool", ["pool1", "pool2"])).to.equal("pool1");
  });
});
