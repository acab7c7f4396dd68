import { expect } from "chai";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import { Netmask } from "netmask";
import { parseAddressPrefix } from "../../../lib/plan/ranges/parse-address-prefix.js";
import type { AddressPrefix } from "../../../types/index.js";
import { anyAddress } from "../../address/support.js";
import { expectShape } from "../against-schema.js";
import { dotted } from "../carving/requests.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "../outcome.js";

/** Any IPv6 address written out, with the ends of the address space and zeros more often than chance would have it. */
const eightGroups = fc
  .array(fc.oneof(fc.constantFrom(0, 0xffff), fc.integer({ min: 0, max: 0xffff })), { minLength: 8, maxLength: 8 })
  .map((groups) => groups.map((group) => group.toString(16)).join(":"));

describe("parseAddressPrefix", () => {
  const rows: [reason: string, text: string, expected: Partial<AddressPrefix>, rules?: string[]][] = [
    [
      "everything there is to say of a prefix",
      "10.0.0.0/22",
      {
        text: "10.0.0.0/22",
        addressPrefix: "10.0.0.0/22",
        address: "10.0.0.0",
        family: 4,
        prefixLength: 22,
        subnetMask: "255.255.252.0",
        wildcardMask: "0.0.3.255",
        network: "10.0.0.0",
        broadcast: "10.0.3.255",
        firstUsable: "10.0.0.1",
        lastUsable: "10.0.3.254",
        addressCount: 1024,
        usableCount: 1022,
        findings: [],
      },
    ],
    [
      "host bits are kept apart, told and cleared",
      "10.220.32.16/24",
      { text: "10.220.32.16/24", addressPrefix: "10.220.32.0/24", address: "10.220.32.16" },
      ["prefix-host-bits"],
    ],
    [
      "a dotted mask",
      "10.220.32.16/255.255.255.0",
      { text: "10.220.32.16/255.255.255.0", addressPrefix: "10.220.32.0/24", address: "10.220.32.16" },
      ["prefix-host-bits"],
    ],
    [
      "a /31 has two usable addresses and no broadcast address",
      "10.0.0.0/31",
      { firstUsable: "10.0.0.0", lastUsable: "10.0.0.1", usableCount: 2, addressCount: 2 },
    ],
    ["a /32 has one", "10.0.0.9/32", { firstUsable: "10.0.0.9", lastUsable: "10.0.0.9", usableCount: 1, addressCount: 1 }],
    [
      "a /30 has two and both ends",
      "10.0.0.4/30",
      { firstUsable: "10.0.0.5", lastUsable: "10.0.0.6", broadcast: "10.0.0.7", usableCount: 2 },
    ],
    [
      "all addresses there are",
      "0.0.0.0/0",
      { addressCount: 4294967296, usableCount: 4294967294, lastUsable: "255.255.255.254" },
      ["prefix-special-purpose"],
    ],
    ["the last address there is", "255.255.255.255/32", { network: "255.255.255.255", usableCount: 1 }, ["prefix-special-purpose"]],
    ["what no host can be in is reported", "127.0.0.0/8", { addressPrefix: "127.0.0.0/8" }, ["prefix-special-purpose"]],
    [
      "IPv6 as RFC 5952 writes it",
      "FD12:3456:789A:0::/64",
      {
        family: 6,
        addressPrefix: "fd12:3456:789a::/64",
        prefixLength: 64,
        addressCount: "18446744073709551616",
        usableCount: "18446744073709551616",
      },
    ],
    [
      "all of IPv6 is usable, the first address too",
      "2001:db8::/127",
      { firstUsable: "2001:db8::", lastUsable: "2001:db8::1", addressCount: 2, usableCount: 2 },
    ],
    [
      "host bits of IPv6",
      "2001:db8::9/125",
      { addressPrefix: "2001:db8::8/125", address: "2001:db8::9", addressCount: 8 },
      ["prefix-host-bits"],
    ],
    ["the largest count that is a number", "::/76", { addressCount: 2 ** 52 }],
    ["the smallest count that is text", "::/75", { addressCount: "9007199254740992" }],
    ["all of IPv6", "::/0", { addressCount: "340282366920938463463374607431768211456" }],
  ];
  for (const [reason, text, expected, rules = []] of rows) {
    it(`reads ${text}: ${reason}`, () => {
      const { result, findings } = outcomeOf(parseAddressPrefix, text);
      expect(result).to.deep.include(expected);
      expect(findings.map(({ rule }) => rule)).to.deep.equal(rules);
      expectShape("address-prefix", result);
      for (const { path } of findings) expect(path).to.equal("");
      expectSoundFindings(parseAddressPrefix, text, findings);
      const request = { addressPrefix: text };
      const inRequest = outcomeOf(parseAddressPrefix, request);
      expect({ ...inRequest.result, findings: [] }).to.deep.equal({ ...result, findings: [] });
      for (const { path } of inRequest.findings) expect(path).to.equal("/addressPrefix");
      expectSoundFindings(parseAddressPrefix, request, inRequest.findings);
    });
  }

  it("has no masks and no broadcast address in IPv6, and no broadcast address in a /31 and a /32", () => {
    expect(parseAddressPrefix("fd00::/64")).to.not.have.any.keys("subnetMask", "wildcardMask", "broadcast");
    expect(parseAddressPrefix("10.0.0.0/31")).to.not.have.any.keys("broadcast");
    expect(parseAddressPrefix("10.0.0.0/32")).to.not.have.any.keys("broadcast");
  });

  const refused: [text: string, says: string][] = [
    ["010.0.0.0/8", "leading zero"],
    ["10.1/16", "octets"],
    ["0x0a.0.0.0/8", "0x0a"],
    ["10.0.0.0/33", "33 is over 32"],
    ["10.0.0.0/-1", "-1"],
    ["10.0.0.0/24/24", "more than one slash"],
    ["10.0.0.0/24abc", "24abc"],
    ["300.1.1.1/8", "300"],
    ["10.0.0.0/08", "leading zero"],
    ["10.0.0.0", "prefix length is missing"],
    ["", "empty"],
    [" 10.0.0.0/8", "space"],
    ["10.0.0.0/255.0.255.0", "not contiguous"],
    ["10.0.0.0/0.0.0.255", "wildcard"],
    ["1:2:3:4:5:6:7:8::/64", "is not"],
    ["fd00::/129", "129"],
  ];
  for (const [text, says] of refused) {
    it(`refuses ${JSON.stringify(text)}, which says ${JSON.stringify(says)}`, () => {
      for (const [input, path] of [
        [text, ""],
        [{ addressPrefix: text }, "/addressPrefix"],
      ] as const) {
        const { result, findings } = outcomeOf(parseAddressPrefix, input);
        expect(result).to.equal(undefined);
        expect(errorsOf(findings)).to.deep.equal([`prefix-syntax ${path}`]);
        expect(findings[0]?.message).to.include(says);
      }
    });
  }

  it("agrees with netmask on every prefix of IPv4", () => {
    fc.assert(
      fc.property(anyAddress, fc.integer({ min: 0, max: 32 }), (address, length) => {
        const text = `${dotted(address)}/${length}`;
        const known = new Netmask(text);
        const prefix = parseAddressPrefix(text);
        expect([
          prefix.network,
          prefix.subnetMask,
          prefix.wildcardMask,
          prefix.firstUsable,
          prefix.lastUsable,
          prefix.addressCount,
        ]).to.deep.equal([known.base, known.mask, known.hostmask, known.first, known.last, known.size]);
        if (length < 31) expect(prefix.broadcast).to.equal(known.broadcast);
        expect(prefix.usableCount).to.equal(length > 30 ? known.size : known.size - 2);
        expect(parseAddressPrefix(prefix.addressPrefix).addressPrefix).to.equal(prefix.addressPrefix);
        expect(parseAddressPrefix(`${dotted(address)}/${known.mask}`).addressPrefix).to.equal(prefix.addressPrefix);
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with ip-cidr on every prefix of IPv6", () => {
    fc.assert(
      fc.property(eightGroups, fc.integer({ min: 0, max: 128 }), (address, length) => {
        const text = `${address}/${length}`;
        const known = IPCIDR.createAddress(text);
        const prefix = parseAddressPrefix(text);
        expect(prefix.firstUsable).to.equal(known.startAddress().correctForm());
        expect(prefix.lastUsable).to.equal(known.endAddress().correctForm());
        expect(BigInt(prefix.addressCount)).to.equal(2n ** BigInt(128 - length));
        expect(typeof prefix.addressCount).to.equal(length > 75 ? "number" : "string");
      }),
      { numRuns: 300 },
    );
  });
});
