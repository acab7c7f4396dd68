import { expect } from "chai";
import fc from "fast-check";
import { describePrefix, formatAddress, type PrefixDescription, parsePrefix, prefixAt, usableRange } from "../../lib/address/index.js";
import { anyAddress } from "./support.js";

describe("describePrefix", () => {
  const rows: [text: string, description: PrefixDescription][] = [
    [
      "10.220.32.16/24",
      {
        subnetMask: "255.255.255.0",
        wildcardMask: "0.0.0.255",
        broadcast: "10.220.32.255",
        firstUsable: "10.220.32.1",
        lastUsable: "10.220.32.254",
      },
    ],
    [
      "10.0.0.0/30",
      { subnetMask: "255.255.255.252", wildcardMask: "0.0.0.3", broadcast: "10.0.0.3", firstUsable: "10.0.0.1", lastUsable: "10.0.0.2" },
    ],
    // RFC 3021: a point-to-point link has neither network nor broadcast address
    ["10.0.0.1/31", { subnetMask: "255.255.255.254", wildcardMask: "0.0.0.1", firstUsable: "10.0.0.0", lastUsable: "10.0.0.1" }],
    ["10.0.0.1/32", { subnetMask: "255.255.255.255", wildcardMask: "0.0.0.0", firstUsable: "10.0.0.1", lastUsable: "10.0.0.1" }],
    // netmask throws over some forms of /0, though not over the one it is given here
    [
      "10.0.0.0/0.0.0.0",
      {
        subnetMask: "0.0.0.0",
        wildcardMask: "255.255.255.255",
        broadcast: "255.255.255.255",
        firstUsable: "0.0.0.1",
        lastUsable: "255.255.255.254",
      },
    ],
    [
      "128.0.0.0/1",
      {
        subnetMask: "128.0.0.0",
        wildcardMask: "127.255.255.255",
        broadcast: "255.255.255.255",
        firstUsable: "128.0.0.1",
        lastUsable: "255.255.255.254",
      },
    ],
  ];
  for (const [text, description] of rows) {
    it(`describes ${text}`, () => {
      expect(describePrefix(parsePrefix(text))).to.deep.equal(description);
    });
  }

  it("agrees with our own arithmetic at every length", () => {
    fc.assert(
      fc.property(anyAddress, fc.integer({ min: 0, max: 32 }), (address, prefixLength) => {
        const prefix = prefixAt(address, prefixLength);
        const usable = usableRange(prefix);
        const mask = 2 ** 32 - 2 ** (32 - prefixLength);
        expect(describePrefix(prefix)).to.deep.equal({
          subnetMask: formatAddress(prefixAt((2 ** 32 - 1) as typeof address, prefixLength).first),
          wildcardMask: formatAddress((2 ** 32 - 1 - mask) as typeof address),
          ...(prefixLength <= 30 ? { broadcast: formatAddress(prefix.last) } : {}),
          firstUsable: formatAddress(usable.first),
          lastUsable: formatAddress(usable.last),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
