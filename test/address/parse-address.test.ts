import { expect } from "chai";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import { ip2long } from "netmask";
import { formatAddress, parseAddress } from "../../lib/address/index.js";
import { anyAddress, refusalOf } from "./support.js";

describe("parseAddress", () => {
  const taken: [text: string, value: number][] = [
    ["0.0.0.0", 0],
    ["0.0.0.1", 1],
    ["10.0.0.0", 0x0a000000],
    ["127.255.255.255", 0x7fffffff],
    // from here on a signed 32-bit number would be negative
    ["128.0.0.0", 0x80000000],
    ["192.168.1.200", 0xc0a801c8],
    ["255.255.255.255", 0xffffffff],
  ];
  for (const [text, value] of taken) {
    it(`reads ${text}`, () => {
      expect(parseAddress(text)).to.equal(value);
    });
  }

  const refused: [text: unknown, reason: string][] = [
    // some parsers read this as octal; we do not guess
    ["010.0.0.1", 'octet "010" has a leading zero'],
    ["10.0.0.00", 'octet "00" has a leading zero'],
    ["10.0.0.01", 'octet "01" has a leading zero'],
    // a single number, and two or three, are addresses to inet_aton, not to us
    ["1234", "expected 4 octets, got 1"],
    ["10.1", "expected 4 octets, got 2"],
    ["1.2.3", "expected 4 octets, got 3"],
    ["1.2.3.4.5", "expected 4 octets, got 5"],
    ["1.2.3.4.", "expected 4 octets, got 5"],
    ["1.2.3.", "octet 4 is empty"],
    [".1.2.3", "octet 1 is empty"],
    ["10..0.1", "octet 2 is empty"],
    ["...", "octet 1 is empty"],
    ["0x0a.0.0.1", 'octet "0x0a" is not a decimal number'],
    ["1e1.0.0.0", 'octet "1e1" is not a decimal number'],
    ["+1.0.0.0", 'octet "+1" is not a decimal number'],
    ["1.-2.3.4", 'octet "-2" is not a decimal number'],
    ["hello", 'octet "hello" is not a decimal number'],
    // only dots stand between octets
    ["10,0,0,1", 'octet "10,0,0,1" is not a decimal number'],
    ["10.0.0-1", 'octet "0-1" is not a decimal number'],
    ["10.0.0.1:80", 'octet "1:80" is not a decimal number'],
    ["00:15:5d:01:02:03", 'octet "00:15:5d:01:02:03" is not a decimal number'],
    ["10.0.0.256", 'octet "256" is over 255'],
    ["300.1.1.1", 'octet "300" is over 255'],
    ["999.999.999.999", 'octet "999" is over 255'],
    // 2^32 + 10 wraps around to 10 where arithmetic is done in 32 bits
    ["4294967306.0.0.0", 'octet "4294967306" is over 255'],
    // digits, but not ours: parsers that subtract the code of "0" read 26.0.0.0
    ["١٠.0.0.0", 'octet "١٠" is not written in the digits 0 to 9'],
    ["１０.0.0.0", 'octet "１０" is not written in the digits 0 to 9'],
    ["", "the text is empty"],
    [" 10.0.0.1", "a space stands before the address"],
    ["10.0.0.1 ", "a space stands after the address"],
    ["10.0.0.1\n", "a line break stands after the address"],
    ["\r\n10.0.0.1", "a line break stands before the address"],
    ["\t10.0.0.1", "a tab stands before the address"],
    ["10.0.0.1\u00a0", '"\\u{a0}" stands after the address'],
    ["\ufeff10.0.0.1", '"\\u{feff}" stands before the address'],
    ["10. 0.0.1", 'octet " 0" is not a decimal number'],
    ["10.0.0.1\0", 'octet "1\\u{0}" is not a decimal number'],
    ["\ud800", 'octet "\\u{d800}" is not a decimal number'],
    ["10.0.0.\udc00", 'octet "\\u{dc00}" is not a decimal number'],
    ["10.0.0.0/24", '"/24" follows the address'],
    ["/24", '"/24" follows the address'],
    // of all addresses 0.0.0.0 alone is not truthy
    ["0.0.0.0-0.0.0.9", "a range stands where one address is expected"],
    ["10.0.0.1-10.0.0.5", "a range stands where one address is expected"],
    ["10.0.0.1 - 10.0.0.5", "a range stands where one address is expected"],
    [null, "expected text, got null"],
    [undefined, "expected text, got undefined"],
    [12, "expected text, got number"],
    [{ length: 7 }, "expected text, got object"],
    [["10.0.0.1"], "expected text, got object"],
    [Symbol("10.0.0.1"), "expected text, got symbol"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${typeof text === "symbol" ? "a symbol" : JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parseAddress, text)).to.include({ reason, kind: "address" });
    });
  }

  for (const text of [
    "::",
    "fd00::1",
    "::ffff:10.0.0.1",
    "fe80::1%eth0",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7",
    ":1:2:3:4:5:6",
    "fd00::/64",
  ]) {
    it(`tells that ${text} is of the other family`, () => {
      expect(refusalOf(parseAddress, text)).to.include({ reason: "is an IPv6 address where IPv4 is expected", kind: "family" });
    });
  }

  it("keeps what was given: text as it is, of anything else what it can be called", () => {
    const rows: [given: unknown, text: string][] = [
      ["10.0.0", "10.0.0"],
      [null, "null"],
      [undefined, "undefined"],
      [12, "12"],
      [["10.0.0.1"], "object"],
      // an object's own words might throw, or be anything
      [{ toString: () => "10.0.0.1" }, "object"],
      [Symbol("10.0.0.1"), "Symbol(10.0.0.1)"],
    ];
    for (const [given, text] of rows) expect(refusalOf(parseAddress, given).text).to.equal(text);
  });

  it("explains megabytes shortly", () => {
    const rows: [text: string, reason: string][] = [
      ["1".repeat(5_000_000), "expected 4 octets, got 1"],
      ["1.".repeat(2_000_000), "expected 4 octets, got 2000001"],
      [`10.0.0.${"9".repeat(5_000_000)}`, `octet "${"9".repeat(20)}…" is over 255`],
      [`10.0.0.0${"0".repeat(5_000_000)}`, `octet "${"0".repeat(20)}…" has a leading zero`],
      ["x".repeat(5_000_000), `octet "${"x".repeat(20)}…" is not a decimal number`],
      [`10.0.0.1${" ".repeat(5_000_000)}-`, "a range stands where one address is expected"],
      [`/${"/".repeat(5_000_000)}`, `"${"/".repeat(20)}…" follows the address`],
    ];
    for (const [text, reason] of rows) {
      const error = refusalOf(parseAddress, text);
      expect(error.reason).to.equal(reason);
      expect(error.message.length).to.be.below(200);
    }
  });

  it("is the inverse of formatAddress", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(formatAddress(address))).to.equal(address);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads what netmask reads, within the strict grammar", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const addresses = fc.array(fc.tuple(octet, octet, octet, octet), { minLength: 500, maxLength: 500 });
    fc.assert(
      fc.property(addresses, (samples) => {
        for (const sample of samples) {
          const text = sample.join(".");
          if (parseAddress(text) !== ip2long(text)) expect.fail(`${text} is ${ip2long(text)} to netmask`);
        }
      }),
    );
  });

  it("takes nothing that ip-cidr refuses, whatever the characters", () => {
    const near = fc.string({ unit: fc.constantFrom(..."0123456789..../- x"), maxLength: 18 });
    const dotted = fc
      .array(fc.constantFrom("0", "1", "00", "01", "255", "256", "1e1", "", " 1", "0x1"), { maxLength: 5 })
      .map((parts) => parts.join("."));
    fc.assert(
      fc.property(fc.oneof(near, dotted), (text) => {
        const ours = /^(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\.(?!$)|$)){4}$/.test(text);
        if (ours) {
          expect(parseAddress(text)).to.equal(ip2long(text));
          expect(IPCIDR.isValidAddress(text)).to.equal(true);
        } else {
          expect(refusalOf(parseAddress, text).reason).to.match(/^\S.*[^.\s]$/);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
