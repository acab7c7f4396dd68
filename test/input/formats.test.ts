import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import {
  date,
  ipPrefix,
  ipv4Address,
  ipv4Prefix,
  ipv4Range,
  isDate,
  isIpPrefix,
  isIpv4Address,
  isIpv4Prefix,
  isIpv4Range,
  type TextFormat,
} from "../../lib/input/formats.js";

const common = JSON.parse(readFileSync(new URL("../../schemas/common.schema.json", import.meta.url), "utf8"));

const formats: readonly (readonly [name: string, format: TextFormat, check: (text: string) => boolean])[] = [
  ["ipv4Address", ipv4Address, isIpv4Address],
  ["ipv4Prefix", ipv4Prefix, isIpv4Prefix],
  ["ipPrefix", ipPrefix, isIpPrefix],
  ["ipv4Range", ipv4Range, isIpv4Range],
  ["date", date, isDate],
];

const published = (name: string) => new RegExp(common.$defs[name].pattern, "u");

/** Texts that look like addresses, prefixes, ranges and dates, right and slightly wrong. */
const octet = fc.oneof(fc.nat(255).map(String), fc.constantFrom("256", "010", "", "0x1", "300", "00", "١"));
const address = fc.array(octet, { minLength: 3, maxLength: 5 }).map((octets) => octets.join("."));
const wellFormed = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((octets) => octets.join("."));
const anyAddress = fc.oneof(wellFormed, address);
const length = fc.oneof(
  fc.integer({ min: -1, max: 34 }).map(String),
  fc.constantFrom("024", "", "255.255.255.0", "0.0.0.255", "255.0.255.0"),
);
const prefix = fc.tuple(anyAddress, length).map(([base, bits]) => `${base}/${bits}`);
const range = fc.tuple(anyAddress, fc.constantFrom("-", "--", ","), anyAddress).map(([first, sign, last]) => first + sign + last);
const day = fc
  .tuple(fc.nat(2100), fc.nat(13), fc.nat(32))
  .map(([y, m, d]) => [String(y).padStart(4, "0"), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-"));
const someText = fc.oneof(
  anyAddress,
  prefix,
  range,
  day,
  fc.constantFrom("fd00::/8", "::/0", "fd00::1", " 10.0.0.1", "10.0.0.1\n"),
  fc.string(),
);

const faults = [
  [ipv4Address, "10.0.0.256", "address-syntax", '"10.0.0.256" is not an address: octet "256" is over 255'],
  [ipv4Address, "010.1.1.1", "address-syntax", '"010.1.1.1" is not an address: octet "010" has a leading zero'],
  [ipv4Address, "fd00::1", "ipv4-only", '"fd00::1" is an IPv6 address where IPv4 is expected'],
  [ipv4Prefix, "10.0.0.0/33", "prefix-syntax", '"10.0.0.0/33" is not a prefix: prefix length 33 is over 32'],
  [ipv4Prefix, "fd00::/8", "ipv4-only", '"fd00::/8" is an IPv6 prefix where IPv4 is expected'],
  [ipPrefix, "fd00::/129", "prefix-syntax", '"fd00::/129" is not a prefix: prefix length 129 is over 128'],
  [
    ipv4Range,
    "10.0.0.9-10.0.0.1",
    "range-order",
    '"10.0.0.9-10.0.0.1" is not a range: first address 10.0.0.9 is after last address 10.0.0.1',
  ],
  [ipv4Range, "10.0.0.1-", "range-syntax", '"10.0.0.1-" is not a range: the last address is missing'],
  [date, "2026-02-29", "schema-value", '"2026-02-29" is not a calendar date in the form 2026-03-16'],
] as const;

describe("text formats", () => {
  for (const [format, text, rule, reason] of faults) {
    it(`${text} breaks ${rule}`, () => {
      expect(format.fault(text)).to.deep.equal({ rule, reason });
    });
  }

  for (const [name, format, check] of formats) {
    it(`${name} finds a fault in exactly what its check refuses`, () => {
      fc.assert(
        fc.property(someText, (text) => {
          expect(format.fault(text) === undefined, text).to.equal(check(text));
        }),
      );
    });

    it(`${name} accepts nothing that the published pattern refuses`, () => {
      fc.assert(
        fc.property(someText, (text) => {
          if (check(text)) expect(text).to.match(published(name));
        }),
        { numRuns: 500 },
      );
    });

    it(`${name} accepts the examples of the published schema`, () => {
      expect(common.$defs[name].examples.filter(check)).to.deep.equal(common.$defs[name].examples);
    });
  }

  it("an IPv4 address is exactly what the published pattern accepts", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(isIpv4Address(text), text).to.equal(published("ipv4Address").test(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("an IPv4 prefix is what the published pattern accepts, except for masks whose ones do not all come first", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const mask = text.split("/")[1]?.split(".").map(Number) ?? [];
        const bits = mask.map((part) => part.toString(2).padStart(8, "0")).join("");
        const scattered = mask.length === 4 && bits.includes("01");
        expect(isIpv4Prefix(text), text).to.equal(published("ipv4Prefix").test(text) && !scattered);
      }),
      { numRuns: 1000 },
    );
  });

  it("a date is a day of the calendar", () => {
    fc.assert(
      fc.property(day, (text) => {
        const time = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
        expect(isDate(text), text).to.equal(real);
      }),
      { numRuns: 1000 },
    );
  });
});
