import { expect } from "chai";
import { formatRange } from "../../lib/address/index.js";
import { rangesElsewhere, siteNetworks } from "../../lib/platforms/site-networks.js";
import { site } from "../plan/fleet/fleets.js";

describe("siteNetworks", () => {
  it("finds the networks of a request with the places of their prefixes", () => {
    expect(
      siteNetworks(site("a", { management: "/28" }).request).map(({ path, listPath, called, text }) => [path, listPath, called, text]),
    ).to.deep.equal([
      ["/managementNetwork/addressPrefix", undefined, "the management network", "/28"],
      ["/logicalNetworks/0/addressPrefix", "/logicalNetworks", '"lnet"', "/26"],
    ]);
  });

  it("finds each prefix of a network that may have several", () => {
    const request = { platform: "azure-cni", virtualNetwork: { name: "vnet", addressPrefixes: ["/16", "10.0.0.0/8"] } };
    expect(siteNetworks(request).map(({ path, text }) => [path, text])).to.deep.equal([
      ["/virtualNetwork/addressPrefixes/0", "/16"],
      ["/virtualNetwork/addressPrefixes/1", "10.0.0.0/8"],
    ]);
  });

  for (const request of [
    undefined,
    null,
    7,
    "x",
    [],
    {},
    { platform: "azure-local" },
    { platform: "azure-local", logicalNetworks: { name: "a" } },
    { platform: "vmware", segments: [null, 7, { addressPrefix: 24 }] },
  ]) {
    it(`finds none in ${JSON.stringify(request)}`, () => {
      expect(siteNetworks(request)).to.deep.equal([]);
    });
  }
});

describe("rangesElsewhere", () => {
  it("has prefixes, pod ranges and DNS servers, and no address that a block may hold", () => {
    const request = {
      platform: "azure-local",
      logicalNetworks: [
        { addressPrefix: "10.1.0.0/24", gateway: "10.1.0.1", dnsServers: ["10.2.0.1"], ipPoolStart: "10.1.0.9", reserved: ["10.3.0.0/24"] },
      ],
      clusters: [{ podCidr: "10.244.0.0/16", controlPlaneIp: "10.1.0.5" }],
      previous: { networks: [{ addressPrefix: "10.9.0.0/24" }] },
    };
    expect(rangesElsewhere(request).map(formatRange)).to.deep.equal(["10.1.0.0-10.1.0.255", "10.2.0.1", "10.244.0.0-10.244.255.255"]);
  });
});
