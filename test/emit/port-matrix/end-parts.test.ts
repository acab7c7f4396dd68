import { expect } from "chai";
import fc from "fast-check";
import { type EndPart, endPartsOf } from "../../../lib/emit/port-matrix/end-parts.js";
import { textHolds } from "../../helpers/random-zones.js";

const partsOf = (zone: string, ...addresses: string[]): readonly EndPart[] => endPartsOf({ zone, addresses }, "/rules/0/source").parts;
const ipv4 = (...prefixes: string[]) => ({ kind: "prefixes", family: "ipv4", prefixes });
const ipv6 = (...prefixes: string[]) => ({ kind: "prefixes", family: "ipv6", prefixes });

describe("endPartsOf", () => {
  const rows = [
    ["nothing for a zone is a value to fill in", partsOf("dns"), [{ kind: "unknown", zone: "dns" }]],
    ["nothing for the internet is every public address", partsOf("internet"), [{ kind: "internet" }]],
    ["an internet with addresses is those", partsOf("internet", "8.8.8.8"), [ipv4("8.8.8.8")]],
    ["host bits and masks are read", partsOf("a", "10.220.32.16/24", "10.0.0.0/255.255.255.0"), [ipv4("10.0.0.0/24", "10.220.32.0/24")]],
    ["Azure refuses prefixes that overlap", partsOf("a", "10.0.0.0/24", "10.0.0.7", "10.0.1.0/24"), [ipv4("10.0.0.0/23")]],
    ["a range becomes prefixes", partsOf("a", "10.0.0.1 - 10.0.0.3"), [ipv4("10.0.0.1", "10.0.0.2/31")]],
    ["each IP version is a part of its own", partsOf("a", "FD00::1/64", "10.0.0.1"), [ipv4("10.0.0.1"), ipv6("fd00::/64")]],
    ["an IPv6 range stays one", partsOf("a", "fd00::9-fd00::b", "fd00::a", "fd01::1/128"), [ipv6("fd00::9-fd00::b", "fd01::1")]],
    [
      "a service tag is a part of its own",
      partsOf("a", "AzureCloud", "Internet"),
      [{ kind: "tag", tag: "AzureCloud" }, { kind: "internet" }],
    ],
  ] as const;
  for (const [reason, parts, toPlace] of rows) {
    it(reason, () => {
      expect(parts).to.deep.equal(toPlace);
    });
  }

  it("never turns what it cannot read into everything", () => {
    for (const text of ["Any", "any", "proxy.contoso.com", "10.0.0.999", "1-2"]) {
      const { parts, faults } = endPartsOf({ zone: "internet", addresses: [text] }, "/rules/3/source");
      expect(parts).to.deep.equal([]);
      expect(faults.map(({ rule, path }) => [rule, path])).to.deep.equal([["emit-address", "/rules/3/source/addresses/0"]]);
    }
  });

  it("contains exactly the given addresses", () => {
    const octet = fc.integer({ min: 0, max: 31 });
    const text = fc.oneof(
      octet.map((last) => `10.0.0.${last}`),
      fc.tuple(octet, octet).map(([a, b]) => `10.0.0.${Math.min(a, b)}-10.0.0.${Math.max(a, b)}`),
      fc.tuple(octet, fc.integer({ min: 27, max: 32 })).map(([last, length]) => `10.0.0.${last}/${length}`),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const [part] = partsOf("a", ...texts);
        const prefixes = part?.kind === "prefixes" ? part.prefixes : [];
        for (let last = 0; last < 64; last++) {
          const address = `10.0.0.${last}`;
          expect(prefixes.filter((prefix) => textHolds(prefix, address)).length).to.equal(
            texts.some((one) => textHolds(one, address)) ? 1 : 0,
          );
        }
      }),
    );
  });
});
