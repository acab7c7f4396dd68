import { expect } from "chai";
import fc from "fast-check";
import { parsePrefix } from "../../../lib/address/index.js";
import { type SharingNetwork, sharedSpaces } from "../../../lib/platforms/conflicts/shared-spaces.js";

const network = (vlan: number, prefix: string): SharingNetwork => ({ vlan, range: parsePrefix(prefix) });

describe("sharedSpaces", () => {
  const rows: [reason: string, networks: SharingNetwork[], spaces: number[]][] = [
    ["no networks", [], []],
    ["one VLAN, apart", [network(7, "10.0.0.0/24"), network(7, "10.0.1.0/24")], [0, 1]],
    ["one VLAN, one prefix", [network(7, "10.0.0.0/24"), network(7, "10.0.0.0/24")], [0, 0]],
    ["one prefix, two VLANs", [network(7, "10.0.0.0/24"), network(8, "10.0.0.0/24")], [0, 1]],
    ["a prefix inside another", [network(7, "10.0.0.128/25"), network(7, "10.0.0.0/24")], [0, 0]],
    [
      "a chain: the last two do not overlap, and the first joins them",
      [network(7, "10.0.0.0/16"), network(7, "10.0.1.0/24"), network(7, "10.0.2.0/24")],
      [0, 0, 0],
    ],
    [
      "the number is that of the first network, wherever its addresses are",
      [network(9, "10.9.0.0/24"), network(7, "10.0.2.0/24"), network(7, "10.0.0.0/16"), network(9, "10.9.0.0/25")],
      [0, 1, 1, 0],
    ],
    ["the whole address space", [network(0, "255.255.255.255/32"), network(0, "0.0.0.0/0")], [0, 0]],
  ];
  for (const [reason, networks, spaces] of rows) {
    it(reason, () => {
      expect(sharedSpaces(networks)).to.deep.equal(spaces);
    });
  }

  it("joins whatever a chain of overlaps on one VLAN joins", () => {
    const networks = fc.array(
      fc
        .tuple(fc.nat(2), fc.nat(30), fc.nat(6))
        .map(([vlan, first, more]) => ({ vlan, range: { first, last: first + more } as SharingNetwork["range"] })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(networks, (given) => {
        const spaces = given.map((_, index) => index);
        // spreads the lowest number along overlaps until nothing changes
        for (const _ of given) {
          for (const [a, one] of given.entries()) {
            for (const [b, other] of given.entries()) {
              const overlap = one.range.first <= other.range.last && other.range.first <= one.range.last;
              if (one.vlan === other.vlan && overlap) spaces[a] = Math.min(spaces[a] ?? 0, spaces[b] ?? 0);
            }
          }
        }
        expect(sharedSpaces(given)).to.deep.equal(spaces);
      }),
    );
  });
});
