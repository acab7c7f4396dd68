import { expect } from "chai";
import { selectControlPlaneIps } from "../../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import type { ControlPlaneIpRequest } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "../outcome.js";

function selected(request: ControlPlaneIpRequest) {
  const { result, findings } = outcomeOf(selectControlPlaneIps, request);
  expectSoundFindings(selectControlPlaneIps, request, findings);
  if (result !== undefined) expectShape("control-plane-ip-selection", result);
  return { result, findings };
}

/** The vendor's example: gateway, DNS server and pool at the start of the network. */
const published: ControlPlaneIpRequest = {
  addressPrefix: "10.220.32.0/24",
  gateway: "10.220.32.1",
  dnsServers: ["10.220.32.2"],
  ipPools: [{ start: "10.220.32.3", end: "10.220.32.38" }],
  clusters: ["a", "b"],
};

describe("selectControlPlaneIps", () => {
  type Row = [reason: string, request: ControlPlaneIpRequest, selections: string[], remaining: number];
  const rows: Row[] = [
    ["the lowest outside everything", published, ["a 10.220.32.39 selected", "b 10.220.32.40 selected"], 214],
    [
      "the highest where that is preferred",
      { ...published, prefer: "highest" },
      ["a 10.220.32.254 selected", "b 10.220.32.253 selected"],
      214,
    ],
    [
      "a requested one is used",
      { ...published, clusters: ["a", { name: "b", controlPlaneIp: "10.220.32.39" }] },
      ["a 10.220.32.40 selected", "b 10.220.32.39 requested"],
      214,
    ],
    ["one that exists is kept", { ...published, previous: { b: "10.220.32.77" } }, ["a 10.220.32.39 selected", "b 10.220.32.77 kept"], 214],
    [
      "one that exists is kept whatever the case of the name",
      { ...published, previous: { B: "10.220.32.77" } },
      ["a 10.220.32.39 selected", "b 10.220.32.77 kept"],
      214,
    ],
    [
      "one that exists may be requested",
      { ...published, clusters: [{ name: "a", controlPlaneIp: "10.220.32.77" }], previous: { a: "10.220.32.77" } },
      ["a 10.220.32.77 requested"],
      215,
    ],
    [
      "what stood for a cluster that is gone is free again",
      { ...published, previous: { z: "10.220.32.39" } },
      ["a 10.220.32.39 selected", "b 10.220.32.40 selected"],
      214,
    ],
    [
      "a cluster may be named like a property of every object",
      { ...published, clusters: ["constructor", "__proto__"] },
      ["constructor 10.220.32.39 selected", "__proto__ 10.220.32.40 selected"],
      214,
    ],
    ["no clusters", { ...published, clusters: [] }, [], 216],
    ["a named one without an address is selected", { addressPrefix: "10.0.0.0/30", clusters: [{ name: "a" }] }, ["a 10.0.0.1 selected"], 1],
    ["both addresses of a /31", { addressPrefix: "10.0.0.0/31", clusters: ["a", "b"] }, ["a 10.0.0.0 selected", "b 10.0.0.1 selected"], 0],
    ["the one address of a /32", { addressPrefix: "10.0.0.9/32", clusters: ["a"] }, ["a 10.0.0.9 selected"], 0],
    [
      "the last usable address there is",
      { addressPrefix: "255.255.255.252/30", gateway: "255.255.255.253", clusters: ["a"] },
      ["a 255.255.255.254 selected"],
      0,
    ],
    [
      "outside DHCP scopes, load balancer ranges and reservations",
      {
        addressPrefix: "10.0.0.0/28",
        dhcpScopes: [{ start: "10.0.0.1", end: "10.0.0.3" }],
        loadBalancerRanges: [{ start: "10.0.0.4", end: "10.0.0.5" }],
        reserved: ["10.0.0.6/31", { name: "x", range: "10.0.0.8-10.0.0.9" }],
        clusters: ["a"],
      },
      ["a 10.0.0.10 selected"],
      4,
    ],
  ];
  for (const [reason, request, selections, remaining] of rows) {
    it(`selects: ${reason}`, () => {
      const { result } = selected(request);
      expect(result?.selections.map(({ cluster, controlPlaneIp, origin }) => `${cluster} ${controlPlaneIp} ${origin}`)).to.deep.equal(
        selections,
      );
      expect(result?.remaining).to.equal(remaining);
    });
  }

  it("lists by address what is excluded and why, as far as it is inside", () => {
    const { result } = selected({
      addressPrefix: "10.0.0.0/27",
      gateway: "10.0.0.30",
      dnsServers: ["10.0.0.2", "192.168.0.1"],
      ipPools: [{ start: "10.0.0.10", end: "10.0.0.12" }],
      dhcpScopes: [{ start: "10.0.0.8", end: "10.0.0.9" }],
      loadBalancerRanges: [{ start: "10.0.0.14", end: "10.0.0.14" }],
      reserved: ["9.255.255.0-10.0.0.1", { name: "printers", range: "10.0.0.11-10.0.0.16" }, "10.0.0.2"],
      clusters: ["a"],
    });
    expect(result?.excluded.map(({ start, end, reason }) => `${start}-${end} ${reason}`)).to.deep.equal([
      "10.0.0.0-10.0.0.1 reservation",
      "10.0.0.0-10.0.0.0 network address",
      "10.0.0.2-10.0.0.2 DNS server",
      "10.0.0.2-10.0.0.2 reservation",
      "10.0.0.8-10.0.0.9 DHCP scope",
      "10.0.0.10-10.0.0.12 IP pool",
      '10.0.0.11-10.0.0.16 reservation "printers"',
      "10.0.0.14-10.0.0.14 load balancer range",
      "10.0.0.30-10.0.0.30 gateway",
      "10.0.0.31-10.0.0.31 broadcast address",
    ]);
    expect(result?.selections[0]?.controlPlaneIp).to.equal("10.0.0.3");
  });

  it("lists reservations without a name that come one after the other and touch as one", () => {
    const { result } = selected({
      addressPrefix: "10.0.0.0/27",
      gateway: "10.0.0.12",
      reserved: [
        ...["10.0.0.5", "10.0.0.4", "10.0.0.6-10.0.0.7", "10.0.0.9", "10.0.0.6"],
        ...[{ name: "x", range: "10.0.0.10" }, "10.0.0.11/32", "10.0.0.13", "10.0.0.16/28", "10.0.0.30-10.0.1.9"],
      ],
      clusters: ["a"],
    });
    expect(result?.excluded.map(({ start, end, reason }) => `${start}-${end} ${reason}`)).to.deep.equal([
      "10.0.0.0-10.0.0.0 network address",
      "10.0.0.4-10.0.0.7 reservation",
      "10.0.0.9-10.0.0.9 reservation",
      '10.0.0.10-10.0.0.10 reservation "x"',
      "10.0.0.11-10.0.0.11 reservation",
      "10.0.0.12-10.0.0.12 gateway",
      "10.0.0.13-10.0.0.13 reservation",
      "10.0.0.16-10.0.0.31 reservation",
      "10.0.0.31-10.0.0.31 broadcast address",
    ]);
  });

  const requested = (controlPlaneIp: string): ControlPlaneIpRequest => ({ ...published, clusters: [{ name: "a", controlPlaneIp }] });
  const outside = "cp-ip-explicit-inside-prefix-outside-pool /clusters/0/controlPlaneIp";
  const shared = "cp-ip-one-per-cluster /clusters/0/controlPlaneIp";
  type Refused = [reason: string, request: ControlPlaneIpRequest, errors: string[], says: string[]];
  const refused: Refused[] = [
    ["outside the prefix", requested("10.220.33.5"), [outside], ["10.220.33.5", "10.220.32.0/24", "such as 10.220.32.39"]],
    ["in an IP pool", requested("10.220.32.20"), [outside], ["IP pool 10.220.32.3-10.220.32.38", "such as 10.220.32.39"]],
    ["the network address", requested("10.220.32.0"), [outside], ["the network address of 10.220.32.0/24"]],
    ["the broadcast address", requested("10.220.32.255"), [outside], ["the broadcast address of 10.220.32.0/24"]],
    ["the gateway", requested("10.220.32.1"), [shared], ["gateway 10.220.32.1"]],
    ["a DNS server", requested("10.220.32.2"), [shared], ["DNS server 10.220.32.2"]],
    [
      "a reservation",
      { ...requested("10.220.32.60"), reserved: [{ name: "printers", range: "10.220.32.60/30" }] },
      [shared],
      ['reservation "printers" 10.220.32.60-10.220.32.63'],
    ],
    [
      "of another cluster",
      {
        ...published,
        clusters: [
          { name: "a", controlPlaneIp: "10.220.32.50" },
          { name: "b", controlPlaneIp: "10.220.32.50" },
        ],
      },
      ["cp-ip-one-per-cluster /clusters/1/controlPlaneIp"],
      ['is also that of "a"', "such as 10.220.32.39"],
    ],
    [
      "another than exists",
      { ...requested("10.220.32.50"), previous: { a: "10.220.32.51" } },
      ["pool-previous-conflict /clusters/0/controlPlaneIp"],
      ["10.220.32.50", "use 10.220.32.51"],
    ],
    [
      "one that exists and is outside now",
      { ...published, previous: { a: "10.0.0.1" } },
      ["pool-previous-conflict /previous/a"],
      ["10.0.0.1", "outside 10.220.32.0/24"],
    ],
    [
      "one that exists and is in a pool now",
      { ...published, previous: { "a/b~": "10.220.32.20" }, clusters: ["a/b~"] },
      ["pool-previous-conflict /previous/a~1b~0"],
      ["IP pool"],
    ],
    [
      "one that exists and is requested by another",
      { ...published, clusters: [{ name: "b", controlPlaneIp: "10.220.32.77" }, "a"], previous: { a: "10.220.32.77" } },
      ["pool-previous-conflict /previous/a"],
      ['is also that of "b"'],
    ],
    [
      "a name that exists twice",
      { ...published, clusters: ["a", { name: "A" }, "a"] },
      ["name-unique /clusters/1/name", "name-unique /clusters/2"],
      ["different in more than case"],
    ],
    [
      "bounds the wrong way round",
      { ...published, ipPools: [{ start: "10.220.32.38", end: "10.220.32.3" }] },
      ["range-order /ipPools/0/start"],
      ["10.220.32.3-10.220.32.38"],
    ],
    [
      "too few are free",
      { addressPrefix: "10.0.0.0/29", gateway: "10.0.0.1", clusters: ["a", "b", "c", "d", "e", "f"] },
      ["pool-does-not-fit /addressPrefix"],
      ["6 control plane IPs needed", "only 5 addresses free", "use 10.0.0.0/28"],
    ],
    [
      "too few, and a larger prefix holds what was outside as well",
      { addressPrefix: "10.0.0.0/30", reserved: ["10.0.0.4-10.0.0.14"], clusters: ["a", "b", "c", "d"] },
      ["pool-does-not-fit /addressPrefix"],
      ["use 10.0.0.0/27"],
    ],
    [
      "too few, and the broadcast address becomes one more",
      { addressPrefix: "10.0.0.0/30", reserved: ["10.0.0.4-10.0.0.14"], clusters: ["a", "b", "c"] },
      ["pool-does-not-fit /addressPrefix"],
      ["use 10.0.0.0/29"],
    ],
    ["text that is no address", requested("10.220.32.300"), ["address-syntax /clusters/0/controlPlaneIp"], ["300"]],
  ];
  for (const [reason, request, errors, says] of refused) {
    it(`refuses: ${reason}`, () => {
      const { result, findings } = selected(request);
      expect(result).to.equal(undefined);
      expect(errorsOf(findings)).to.deep.equal(errors);
      const messages = findings.map(({ message }) => message).join("\n");
      for (const part of says) expect(messages).to.include(part);
    });
  }

  it("tells what lies outside the prefix and so excludes nothing, but for DNS servers", () => {
    const { result, findings } = selected({
      addressPrefix: "10.0.0.0/28",
      gateway: "10.0.1.1",
      dnsServers: ["10.0.1.2"],
      ipPools: [{ start: "10.0.1.3", end: "10.0.1.4" }],
      reserved: ["10.0.1.5"],
      clusters: ["a"],
    });
    expect(findings.map(({ rule, path, severity }) => `${rule} ${path} ${severity}`)).to.deep.equal([
      "reservation-outside-prefix /gateway info",
      "reservation-outside-prefix /ipPools/0 info",
      "reservation-outside-prefix /reserved/0 info",
    ]);
    expect(result?.selections[0]?.controlPlaneIp).to.equal("10.0.0.1");
  });
});
