import { expect } from "chai";
import { parseCidr } from "cidr-tools";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import { ip2long, Netmask } from "netmask";
import {
  formatAddress,
  formatAddress6,
  formatPrefix,
  formatPrefix6,
  formatRange,
  formatRange6,
  type Prefix,
  parseAddress,
  parseAddress6,
  parsePrefix,
  parsePrefix6,
  parseRange,
  parseRange6,
  prefixAt,
} from "../../lib/address/index.js";
import { anyAddress, anyRange, range, refusalOf } from "./support.js";

describe("parseAddress", () => {
  const usedRanges: [text: string, value: number][] = [
    ["0.0.0.0", 0],
    ["0.0.0.1", 1],
    ["10.0.0.0", 0x0a000000],
    ["127.255.255.255", 0x7fffffff],
    // from here on a signed 32-bit number would be negative
    ["128.0.0.0", 0x80000000],
    ["192.168.1.200", 0xc0a801c8],
    ["255.255.255.255", 0xffffffff],
  ];
  for (const [text, value] of usedRanges) {
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
    // only dots separate octets
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
    [" 10.0.0.1", "a space before the address"],
    ["10.0.0.1 ", "a space after the address"],
    ["10.0.0.1\n", "a line break after the address"],
    ["\r\n10.0.0.1", "a line break before the address"],
    ["\t10.0.0.1", "a tab before the address"],
    ["10.0.0.1\u00a0", '"\\u{a0}" after the address'],
    ["\ufeff10.0.0.1", '"\\u{feff}" before the address'],
    ["10. 0.0.1", 'octet " 0" is not a decimal number'],
    ["10.0.0.1\0", 'octet "1\\u{0}" is not a decimal number'],
    ["\ud800", 'octet "\\u{d800}" is not a decimal number'],
    ["10.0.0.\udc00", 'octet "\\u{dc00}" is not a decimal number'],
    ["10.0.0.0/24", '"/24" follows the address'],
    ["/24", '"/24" follows the address'],
    // of all addresses 0.0.0.0 alone is not truthy
    ["0.0.0.0-0.0.0.9", "expected one address, got a range"],
    ["10.0.0.1-10.0.0.5", "expected one address, got a range"],
    ["10.0.0.1 - 10.0.0.5", "expected one address, got a range"],
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
    it(`reports that ${text} is of the other family`, () => {
      expect(refusalOf(parseAddress, text)).to.include({ reason: "is an IPv6 address where IPv4 is expected", kind: "family" });
    });
  }

  it("keeps what was given: text unchanged, anything else by its type", () => {
    const rows: [given: unknown, text: string][] = [
      ["10.0.0", "10.0.0"],
      [null, "null"],
      [undefined, "undefined"],
      [12, "12"],
      [["10.0.0.1"], "object"],
      // the toString of an object may throw, or be anything
      [{ toString: () => "10.0.0.1" }, "object"],
      [Symbol("10.0.0.1"), "Symbol(10.0.0.1)"],
    ];
    for (const [given, text] of rows) expect(refusalOf(parseAddress, given).text).to.equal(text);
  });

  it("explains megabytes in a short text", () => {
    const rows: [text: string, reason: string][] = [
      ["1".repeat(5_000_000), "expected 4 octets, got 1"],
      ["1.".repeat(2_000_000), "expected 4 octets, got 2000001"],
      [`10.0.0.${"9".repeat(5_000_000)}`, `octet "${"9".repeat(20)}…" is over 255`],
      [`10.0.0.0${"0".repeat(5_000_000)}`, `octet "${"0".repeat(20)}…" has a leading zero`],
      ["x".repeat(5_000_000), `octet "${"x".repeat(20)}…" is not a decimal number`],
      [`10.0.0.1${" ".repeat(5_000_000)}-`, "expected one address, got a range"],
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

  it("accepts nothing that ip-cidr refuses, whatever the characters", () => {
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

describe("parseAddress6", () => {
  const usedRanges: [text: string, value: bigint][] = [
    ["::", 0n],
    ["::1", 1n],
    ["1::", 1n << 112n],
    ["0:0:0:0:0:0:0:0", 0n],
    ["1:2:3:4:5:6:7:8", 0x00010002000300040005000600070008n],
    ["FD12:3456:789A::", 0xfd123456789an << 80n],
    // "::" for a single group is right to read, though not canonical to write
    ["1:2:3:4:5:6:7::", 0x00010002000300040005000600070000n],
    ["::2:3:4:5:6:7:8", 0x00000002000300040005000600070008n],
    ["1::3:4:5:6:7:8", 0x00010000000300040005000600070008n],
    ["0001:0002::", 0x00010002n << 96n],
    ["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", (1n << 128n) - 1n],
    // a mapped address in hexadecimal is as good an IPv6 address as another
    ["::ffff:a00:1", 0xffff0a000001n],
    // the last two groups written as an IPv4 address
    ["::ffff:10.0.0.1", 0xffff0a000001n],
    ["64:ff9b::192.0.2.33", (0x64ff9bn << 96n) + 0xc0000221n],
    ["1:2:3:4:5:6:10.0.0.1", (0x000100020003000400050006n << 32n) + 0x0a000001n],
    ["::0.0.0.0", 0n],
    ["::255.255.255.255", 0xffffffffn],
  ];
  for (const [text, value] of usedRanges) {
    it(`reads ${text}`, () => {
      expect(parseAddress6(text)).to.equal(value);
    });
  }

  const refused: [text: unknown, reason: string][] = [
    ["fe80::1%eth0", 'zone "%eth0" has a meaning on one host only; remove it'],
    ["%eth0", 'zone "%eth0" has a meaning on one host only; remove it'],
    ["/64", '"/64" follows the address'],
    ["10.0.0.1x", '"10.0.0.1x" has no colon'],
    ["fe80::1%", 'zone "%" has a meaning on one host only; remove it'],
    // ip-cidr would read an IPv4 address out of each of these
    ["::ffff:10.0.0", 'group "10.0.0" is not a hexadecimal number'],
    ["::ffff:10.0.0.256", 'group "10.0.0.256" is not a hexadecimal number'],
    ["1:2:3:4:5:6:7:10.0.0.1", "expected 8 groups, got 9"],
    ["1:2:3:4:5:10.0.0.1", "expected 8 groups, got 7"],
    ["1:2:3:4:5:6:7::10.0.0.1", 'expected at most 7 groups and "::", got 9'],
    ["10.0.0.1::", 'group "10.0.0.1" is not a hexadecimal number'],
    ["garbage:1.2.3.4", 'group "garbage" is not a hexadecimal number'],
    ["http://x:1.2.3.4", '"//x:1.2.3.4" follows the address'],
    ["::010.0.0.1", 'group "010.0.0.1" is not a hexadecimal number'],
    ["::1.2.3.4:5", 'group "1.2.3.4" is not a hexadecimal number'],
    ["1::2::3", 'more than one "::"'],
    ["::1::", 'more than one "::"'],
    [":::", "more than two colons in a row"],
    ["1:::2", "more than two colons in a row"],
    [":1::2", "a single colon before the first group"],
    ["1::2:", "a single colon after the last group"],
    [":", "a single colon before the first group"],
    ["1:2:3:4:5:6:7:8::", 'expected at most 7 groups and "::", got 8'],
    ["1:2:3:4::5:6:7:8", 'expected at most 7 groups and "::", got 8'],
    ["::1:2:3:4:5:6:7:8", 'expected at most 7 groups and "::", got 8'],
    ["1:2:3:4:5:6:7", "expected 8 groups, got 7"],
    ["1:2:3:4:5:6:7:8:9", "expected 8 groups, got 9"],
    ["1g::", 'group "1g" is not a hexadecimal number'],
    ["12345::", 'group "12345" has more than 4 digits'],
    ["00001::", 'group "00001" has more than 4 digits'],
    ["fd00::١", 'group "١" is not a hexadecimal number'],
    ["fd00::-1", 'group "-1" is not a hexadecimal number'],
    ["fd00::1\0", 'group "1\\u{0}" is not a hexadecimal number'],
    ["fd00::\ud800", 'group "\\u{d800}" is not a hexadecimal number'],
    ["fd00: :1", 'group " " is not a hexadecimal number'],
    [" fd00::1", "a space before the address"],
    ["fd00::1\n", "a line break after the address"],
    ["fd00::1/64", '"/64" follows the address'],
    ["[fd00::1]", 'group "[fd00" is not a hexadecimal number'],
    ["hello", '"hello" has no colon'],
    ["", "the text is empty"],
    [null, "expected text, got null"],
    [undefined, "expected text, got undefined"],
    [12, "expected text, got number"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parseAddress6, text)).to.include({ reason, kind: "address" });
    });
  }

  it("reports that an IPv4 address is of the other family", () => {
    expect(refusalOf(parseAddress6, "10.0.0.1")).to.include({ reason: "is an IPv4 address where IPv6 is expected", kind: "family" });
  });

  it("explains megabytes in a short text", () => {
    const rows: [text: string, reason: string][] = [
      ["1:".repeat(1_000_000), "a single colon after the last group"],
      [`::${"1:".repeat(1_000_000)}1`, 'expected at most 7 groups and "::", got 1000001'],
      [`::${"f".repeat(5_000_000)}`, `group "${"f".repeat(20)}…" has more than 4 digits`],
      [":".repeat(5_000_000), "more than two colons in a row"],
      [`::%${"%".repeat(5_000_000)}`, `zone "${"%".repeat(20)}…" has a meaning on one host only; remove it`],
    ];
    for (const [text, reason] of rows) {
      const error = refusalOf(parseAddress6, text);
      expect(error.reason).to.equal(reason);
      expect(error.message.length).to.be.below(200);
    }
  });

  it("reads what cidr-tools and ip-cidr read, within the strict grammar", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        expect(parseAddress6(text)).to.equal(parseCidr(text).start);
        // ip-cidr reads ::0:0:0:1:0.0.0.0 as ::
        if (!text.includes(".")) expect(parseAddress6(text)).to.equal(IPCIDR.createAddress(text).bigInt());
      }),
      { numRuns: 2000 },
    );
  });

  it("accepts what ip-cidr accepts of groups and colons, and nothing else", () => {
    const groups = fc.array(fc.constantFrom("0", "1", "f", "00ff", "ABCD", "12345", "g", "", ""), { maxLength: 9 });
    fc.assert(
      fc.property(groups, (parts) => {
        const text = parts.join(":");
        if (IPCIDR.isValidAddress(text)) expect(parseAddress6(text)).to.equal(IPCIDR.createAddress(text).bigInt());
        else expect(refusalOf(parseAddress6, text).kind).to.equal("address");
      }),
      { numRuns: 5000 },
    );
  });
});

describe("parsePrefix", () => {
  const usedRanges: [text: string, address: string, prefixLength: number, first: string, last: string][] = [
    ["10.0.0.0/24", "10.0.0.0", 24, "10.0.0.0", "10.0.0.255"],
    // host bits are kept, so that the caller can report them
    ["10.220.32.16/24", "10.220.32.16", 24, "10.220.32.0", "10.220.32.255"],
    ["10.220.32.16/255.255.255.0", "10.220.32.16", 24, "10.220.32.0", "10.220.32.255"],
    ["10.0.0.0/0", "10.0.0.0", 0, "0.0.0.0", "255.255.255.255"],
    ["10.0.0.0/0.0.0.0", "10.0.0.0", 0, "0.0.0.0", "255.255.255.255"],
    ["128.0.0.0/1", "128.0.0.0", 1, "128.0.0.0", "255.255.255.255"],
    ["128.0.0.0/128.0.0.0", "128.0.0.0", 1, "128.0.0.0", "255.255.255.255"],
    ["10.0.0.1/31", "10.0.0.1", 31, "10.0.0.0", "10.0.0.1"],
    ["10.0.0.1/255.255.255.254", "10.0.0.1", 31, "10.0.0.0", "10.0.0.1"],
    ["255.255.255.255/32", "255.255.255.255", 32, "255.255.255.255", "255.255.255.255"],
    ["255.255.255.255/255.255.255.255", "255.255.255.255", 32, "255.255.255.255", "255.255.255.255"],
  ];
  for (const [text, address, prefixLength, first, last] of usedRanges) {
    it(`reads ${text}`, () => {
      const prefix: Prefix = { address: parseAddress(address), prefixLength, ...range(first, last) };
      expect(parsePrefix(text)).to.deep.equal(prefix);
    });
  }

  it("reads every length, as a number and as a mask", () => {
    for (let prefixLength = 0; prefixLength <= 32; prefixLength++) {
      const expected = prefixAt(parseAddress("203.119.85.170"), prefixLength);
      const mask = formatAddress(prefixAt(parseAddress("255.255.255.255"), prefixLength).first);
      expect(parsePrefix(`203.119.85.170/${prefixLength}`)).to.deep.equal(expected);
      expect(parsePrefix(`203.119.85.170/${mask}`)).to.deep.equal(expected);
    }
  });

  const refused: [text: unknown, reason: string][] = [
    ["10.0.0.0/33", "prefix length 33 is over 32"],
    ["10.0.0.0/99", "prefix length 99 is over 32"],
    ["10.0.0.0/4294967320", "prefix length 4294967320 is over 32"],
    ["10.0.0.0/08", 'prefix length "08" has a leading zero'],
    ["10.0.0.0/00", 'prefix length "00" has a leading zero'],
    ["10.0.0.0/024", 'prefix length "024" has a leading zero'],
    // each of these is a length to a parser that calls parseInt or Number
    ["10.0.0.0/-1", 'prefix length "-1" is not a number from 0 to 32'],
    ["10.0.0.0/+24", 'prefix length "+24" is not a number from 0 to 32'],
    ["10.0.0.0/24abc", 'prefix length "24abc" is not a number from 0 to 32'],
    ["10.0.0.0/0x18", 'prefix length "0x18" is not a number from 0 to 32'],
    ["10.0.0.0/1e1", 'prefix length "1e1" is not a number from 0 to 32'],
    ["10.0.0.0/a", 'prefix length "a" is not a number from 0 to 32'],
    ["10.0.0.0/2a", 'prefix length "2a" is not a number from 0 to 32'],
    ["10.0.0.0/٢٤", 'prefix length "٢٤" is not written in the digits 0 to 9'],
    ["10.0.0.0/ 24", "a space before the prefix length"],
    ["10.0.0.0/", "the prefix length after the slash is missing"],
    ["10.0.0.0", "the prefix length is missing; write it after a slash, as in 10.0.0.0/24"],
    // 0.0.0.0 is an address like others, though not truthy
    ["0.0.0.0/33", "prefix length 33 is over 32"],
    ["0.0.0.0", "the prefix length is missing; write it after a slash, as in 10.0.0.0/24"],
    ["0.0.0.0-0.0.0.9", "expected a prefix, got a range"],
    ["10.0.0.0/24/24", "more than one slash"],
    ["10.0.0.0//24", "more than one slash"],
    ["http://x:1.2.3.4/24", "more than one slash"],
    ["/24", "the address before the slash is missing"],
    ["/", "the address before the slash is missing"],
    ["10.0.0.0/1.5", 'subnet mask "1.5" is not an address: expected 4 octets, got 2'],
    ["10.0.0.0/255.255.255.256", 'subnet mask "255.255.255.256" is not an address: octet "256" is over 255'],
    ["10.0.0.0/255.255.255.00", 'subnet mask "255.255.255.00" is not an address: octet "00" has a leading zero'],
    ["10.0.0.0/255.0.255.0", "subnet mask 255.0.255.0 is not contiguous: its ones must all come before its zeros, as in 255.255.0.0"],
    ["10.0.0.0/0.255.255.0", "subnet mask 0.255.255.0 is not contiguous: its ones must all come before its zeros, as in 255.255.0.0"],
    [
      "10.0.0.0/255.255.255.253",
      "subnet mask 255.255.255.253 is not contiguous: its ones must all come before its zeros, as in 255.255.0.0",
    ],
    ["10.0.0.0/0.0.0.255", "0.0.0.255 is a wildcard mask where a subnet mask is expected; write /24 or /255.255.255.0"],
    ["10.0.0.0/0.0.0.1", "0.0.0.1 is a wildcard mask where a subnet mask is expected; write /31 or /255.255.255.254"],
    // as routers print them
    ["192.168.44.0 255.255.254.0", "a space separates address and mask; write 192.168.44.0/23"],
    ["192.168.44.0  255.255.254.0", "a space separates address and mask; write 192.168.44.0/23"],
    ["10.0.0.0 0.0.0.255", "0.0.0.255 is a wildcard mask where a subnet mask is expected; write /24 or /255.255.255.0"],
    ["10.0.0.0 255.0.255.0", "subnet mask 255.0.255.0 is not contiguous: its ones must all come before its zeros, as in 255.255.0.0"],
    ["10.0.0.0/127.255.255.255", "127.255.255.255 is a wildcard mask where a subnet mask is expected; write /1 or /128.0.0.0"],
    ["010.0.0.1", 'octet "010" has a leading zero'],
    ["010.0.0.0/8", 'octet "010" has a leading zero'],
    ["10.1/16", "expected 4 octets, got 2"],
    ["1.2.3", "expected 4 octets, got 3"],
    ["0x0a.0.0.1", 'octet "0x0a" is not a decimal number'],
    ["0x0a.0.0.0/8", 'octet "0x0a" is not a decimal number'],
    ["1e1.0.0.0/8", 'octet "1e1" is not a decimal number'],
    ["300.1.1.1/8", 'octet "300" is over 255'],
    ["4294967306.0.0.0/8", 'octet "4294967306" is over 255'],
    ["١٠.0.0.0/8", 'octet "١٠" is not written in the digits 0 to 9'],
    ["1g::/16", 'octet "1g::" is not a decimal number'],
    [" 10.0.0.0/24", "a space before the prefix"],
    ["10.0.0.0/24 ", "a space after the prefix"],
    ["10.0.0.0/24\n", "a line break after the prefix"],
    ["10.0.0.0\n/24", "a line break after the address"],
    ["10.0.0.0 /24", "a space after the address"],
    ["10.0.0.0/24\0", 'prefix length "24\\u{0}" is not a number from 0 to 32'],
    ["10.0.0.0/\ud800", 'prefix length "\\u{d800}" is not a number from 0 to 32'],
    ["10.0.0.1-10.0.0.5", "expected a prefix, got a range"],
    ["10.0.0.1 - 10.0.0.5", "expected a prefix, got a range"],
    ["", "the text is empty"],
    [null, "expected text, got null"],
    [undefined, "expected text, got undefined"],
    [12, "expected text, got number"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parsePrefix, text)).to.include({ reason, kind: "prefix" });
    });
  }

  for (const text of [
    "::/0",
    "fd00::1/64",
    "fd00::/129",
    "fe80::1%eth0/64",
    "1:2:3:4:5:6:7:8::/64",
    "::ffff:10.0.0.1/120",
    "::ffff:1.2.3.4/24",
  ]) {
    it(`reports that ${text} is of the other family`, () => {
      expect(refusalOf(parsePrefix, text)).to.include({ reason: "is an IPv6 prefix where IPv4 is expected", kind: "family" });
    });
  }

  it("explains megabytes in a short text", () => {
    const rows: [text: string, reason: string][] = [
      ["/".repeat(5_000_000), "the address before the slash is missing"],
      [`10.0.0.0${"/24".repeat(1_000_000)}`, "more than one slash"],
      [`10.0.0.0/${"3".repeat(5_000_000)}`, `prefix length ${"3".repeat(20)}… is over 32`],
      [`10.0.0.0/${"0".repeat(5_000_000)}`, `prefix length "${"0".repeat(20)}…" has a leading zero`],
      [`10.0.0.0/${"255.".repeat(1_000_000)}`, `subnet mask "${"255.".repeat(5)}…" is not an address: expected 4 octets, got 1000001`],
    ];
    for (const [text, reason] of rows) {
      const error = refusalOf(parsePrefix, text);
      expect(error.reason).to.equal(reason);
      expect(error.message.length).to.be.below(250);
    }
  });

  it("agrees with netmask on 50,000 prefixes of the strict grammar", () => {
    const prefixes = fc.array(fc.tuple(anyAddress, fc.integer({ min: 0, max: 32 })), { minLength: 500, maxLength: 500 });
    fc.assert(
      fc.property(prefixes, (samples) => {
        for (const [address, prefixLength] of samples) {
          const text = `${formatAddress(address)}/${prefixLength}`;
          const ours = parsePrefix(text);
          const theirs = new Netmask(text);
          const agree =
            ours.first === theirs.netLong && ours.last === theirs.netLong + theirs.size - 1 && ours.prefixLength === theirs.bitmask;
          if (!agree || ours.address !== address) expect.fail(`${text} is ${theirs} to netmask and ${JSON.stringify(ours)} to us`);
        }
      }),
    );
  });

  it("agrees with ip-cidr on prefixes of the strict grammar", () => {
    fc.assert(
      fc.property(anyAddress, fc.integer({ min: 0, max: 32 }), (address, prefixLength) => {
        const text = `${formatAddress(address)}/${prefixLength}`;
        const ours = parsePrefix(text);
        const theirs = IPCIDR.createAddress(text);
        expect(IPCIDR.isValidCIDR(text)).to.equal(true);
        expect([formatAddress(ours.first), formatAddress(ours.last)]).to.deep.equal([
          theirs.startAddress().correctForm(),
          theirs.endAddress().correctForm(),
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  it("reads a mask exactly where netmask's mask is its own inverse image", () => {
    const nearMask = fc
      .tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 31 }), fc.boolean())
      .map(([length, bit, flip]) => ((length === 0 ? 0 : -1 << (32 - length)) ^ (flip ? 1 << bit : 0)) >>> 0);
    fc.assert(
      fc.property(nearMask, (mask) => {
        const dotted = [mask >>> 24, (mask >>> 16) & 255, (mask >>> 8) & 255, mask & 255].join(".");
        const bits = mask.toString(2).padStart(32, "0");
        if (/^1*0*$/.test(bits)) expect(parsePrefix(`10.0.0.0/${dotted}`).prefixLength).to.equal(bits.replaceAll("0", "").length);
        else if (/^0+1+$/.test(bits)) expect(refusalOf(parsePrefix, `10.0.0.0/${dotted}`).reason).to.match(/is a wildcard mask/);
        else expect(refusalOf(parsePrefix, `10.0.0.0/${dotted}`).reason).to.match(/is not contiguous/);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives back what formatPrefix wrote, and formatting settles after once", () => {
    fc.assert(
      fc.property(anyAddress, fc.integer({ min: 0, max: 32 }), (address, prefixLength) => {
        const text = formatPrefix(prefixAt(address, prefixLength));
        expect(formatPrefix(parsePrefix(text))).to.equal(text);
        expect(parsePrefix(text)).to.deep.equal({ ...prefixAt(address, prefixLength), address: prefixAt(address, prefixLength).first });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parsePrefix6", () => {
  it("keeps host bits in the address and clears them in the block", () => {
    expect(parsePrefix6("FD12:3456:789A:0::1/64")).to.deep.equal({
      address: parseAddress6("fd12:3456:789a::1"),
      prefixLength: 64,
      first: parseAddress6("fd12:3456:789a::"),
      last: parseAddress6("fd12:3456:789a:0:ffff:ffff:ffff:ffff"),
      text: "fd12:3456:789a::1",
    });
  });

  const usedRanges: [text: string, first: string, last: string][] = [
    ["::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["8000::/1", "8000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["::1/128", "::1", "::1"],
    ["::1/127", "::", "::1"],
    ["fd12:3456:789a:1::/108", "fd12:3456:789a:1::", "fd12:3456:789a:1::f:ffff"],
    ["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ];
  for (const [text, first, last] of usedRanges) {
    it(`${text} reaches from ${first} to ${last}`, () => {
      const prefix = parsePrefix6(text);
      expect([formatAddress6(prefix.first), formatAddress6(prefix.last)]).to.deep.equal([first, last]);
    });
  }

  const refused: [text: unknown, reason: string][] = [
    ["fd00::/129", "prefix length 129 is over 128"],
    ["fd00::/999", "prefix length 999 is over 128"],
    ["fd00::/064", 'prefix length "064" has a leading zero'],
    ["fd00::/08", 'prefix length "08" has a leading zero'],
    ["fd00::/-1", 'prefix length "-1" is not a number from 0 to 128'],
    ["fd00::/64abc", 'prefix length "64abc" is not a number from 0 to 128'],
    ["fd00::/ 64", "a space before the prefix length"],
    ["fd00::/255.255.255.0", 'prefix length "255.255.255.0" is not a number from 0 to 128'],
    ["fd00::/", "the prefix length after the slash is missing"],
    ["fd00::", "the prefix length is missing; write it after a slash, as in fd00::/64"],
    ["fd00::/64/64", "more than one slash"],
    ["/64", "the address before the slash is missing"],
    ["fe80::1%eth0/64", 'zone "%eth0" has a meaning on one host only; remove it'],
    ["::ffff:10.0.0.1", "the prefix length is missing; write it after a slash, as in fd00::/64"],
    ["::ffff:10.0.0.1/255.255.255.0", 'prefix length "255.255.255.0" is not a number from 0 to 128'],
    ["1:2:3:4:5:6:7:8::/64", 'expected at most 7 groups and "::", got 8'],
    ["1g::/16", 'group "1g" is not a hexadecimal number'],
    ["garbage:1.2.3.4/24", 'group "garbage" is not a hexadecimal number'],
    ["fd00:: /64", "a space after the address"],
    ["fd00::/64 ", "a space after the prefix"],
    ["fd00::/64\n", "a line break after the prefix"],
    ["", "the text is empty"],
    [null, "expected text, got null"],
    [12, "expected text, got number"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parsePrefix6, text)).to.include({ reason, kind: "prefix" });
    });
  }

  for (const text of ["10.0.0.0/24", "10.0.0.0", "010.0.0.0/8"]) {
    it(`reports that ${text} is of the other family`, () => {
      expect(refusalOf(parsePrefix6, text)).to.include({ reason: "is an IPv4 prefix where IPv6 is expected", kind: "family" });
    });
  }

  it("agrees with cidr-tools within the strict grammar", () => {
    const address = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }).map(formatAddress6);
    fc.assert(
      fc.property(address, fc.integer({ min: 0, max: 128 }), (text, prefixLength) => {
        const ours = parsePrefix6(`${text}/${prefixLength}`);
        const theirs = parseCidr(`${text}/${prefixLength}`);
        expect([ours.first, ours.last, ours.text]).to.deep.equal([theirs.start, theirs.end, text]);
        expect(formatPrefix6(parsePrefix6(formatPrefix6(ours)))).to.equal(formatPrefix6(ours));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("parseRange", () => {
  const usedRanges: [text: string, first: string, last: string][] = [
    ["10.0.0.1", "10.0.0.1", "10.0.0.1"],
    ["255.255.255.255", "255.255.255.255", "255.255.255.255"],
    ["10.0.0.1-10.0.0.5", "10.0.0.1", "10.0.0.5"],
    // MetalLB's documentation writes both
    ["10.0.0.1 - 10.0.0.5", "10.0.0.1", "10.0.0.5"],
    ["10.0.0.1   -10.0.0.5", "10.0.0.1", "10.0.0.5"],
    ["10.0.0.1-  10.0.0.5", "10.0.0.1", "10.0.0.5"],
    ["10.0.0.1-10.0.0.1", "10.0.0.1", "10.0.0.1"],
    ["0.0.0.0-255.255.255.255", "0.0.0.0", "255.255.255.255"],
    ["0.0.0.0-0.0.0.0", "0.0.0.0", "0.0.0.0"],
    // a prefix means its whole block, host bits or not
    ["10.0.0.0/30", "10.0.0.0", "10.0.0.3"],
    ["10.220.32.16/24", "10.220.32.0", "10.220.32.255"],
    ["10.220.32.16/255.255.255.0", "10.220.32.0", "10.220.32.255"],
    ["0.0.0.0/0", "0.0.0.0", "255.255.255.255"],
    ["10.0.0.1/32", "10.0.0.1", "10.0.0.1"],
  ];
  for (const [text, first, last] of usedRanges) {
    it(`reads ${text}`, () => {
      expect(parseRange(text)).to.deep.equal(range(first, last));
    });
  }

  const refused: [text: unknown, reason: string][] = [
    ["10.0.0.256", 'octet "256" is over 255'],
    ["10.0.0.0/33", "prefix length 33 is over 32"],
    ["10.0.0.0/-1", 'prefix length "-1" is not a number from 0 to 32'],
    ["10.0.0.0/", "the prefix length after the slash is missing"],
    ["/24", "the address before the slash is missing"],
    ["10.0.0.0/24-10.0.1.0/24", 'first address "10.0.0.0/24": "/24" follows the address'],
    ["10.0.0.1-10.0.1.0/24", 'last address "10.0.1.0/24": "/24" follows the address'],
    ["10.0..1-10.0.0.5", 'first address "10.0..1": octet 3 is empty'],
    ["10.0.0.1-10.0.0.256", 'last address "10.0.0.256": octet "256" is over 255'],
    ["0.0.0.0-x", 'last address "x": octet "x" is not a decimal number'],
    // nmap's short form
    ["10.0.0.1-5", 'last address "5": expected 4 octets, got 1'],
    ["10.0.0.1-10.0.0.5-10.0.0.9", 'last address "10.0.0.5-10.0.0.9": octet "5-10" is not a decimal number'],
    ["10.0.0.1--10.0.0.5", 'last address "-10.0.0.5": octet "-10" is not a decimal number'],
    ["-10.0.0.5", "the first address is missing"],
    ["10.0.0.1-", "the last address is missing"],
    ["-", "the first address is missing"],
    // only plain spaces, only around the hyphen
    ["10.0.0.1\t-10.0.0.5", 'first address "10.0.0.1\\u{9}": a tab after the address'],
    ["10.0.0.1-\n10.0.0.5", 'last address "\\u{a}10.0.0.5": a line break before the address'],
    [" 10.0.0.1-10.0.0.5", "a space before the range"],
    ["10.0.0.1-10.0.0.5 ", "a space after the range"],
    ["10.0.0.1- ", "a space after the range"],
    // what word processors make of a hyphen
    ["10.0.0.1–10.0.0.5", '"–" is not a hyphen; write "-" between the addresses'],
    ["10.0.0.1 — 10.0.0.5", '"—" is not a hyphen; write "-" between the addresses'],
    ["10.0.0.1,10.0.0.5", 'octet "1,10" is not a decimal number'],
    ["010.0.0.1", 'octet "010" has a leading zero'],
    ["", "the text is empty"],
    ["\ud800", 'octet "\\u{d800}" is not a decimal number'],
    ["10.0.0.1\0-10.0.0.5", 'first address "10.0.0.1\\u{0}": octet "1\\u{0}" is not a decimal number'],
    [null, "expected text, got null"],
    [12, "expected text, got number"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parseRange, text)).to.include({ reason, kind: "range" });
    });
  }

  it("has a kind of its own for addresses in the wrong order", () => {
    const error = refusalOf(parseRange, "10.0.0.9 - 10.0.0.1");
    expect(error).to.include({ kind: "order", reason: "first address 10.0.0.9 is after last address 10.0.0.1" });
    expect(error.message).to.equal('"10.0.0.9 - 10.0.0.1" is not a range: first address 10.0.0.9 is after last address 10.0.0.1');
  });

  it("compares addresses as unsigned numbers", () => {
    expect(parseRange("127.255.255.255-128.0.0.0")).to.deep.equal(range("127.255.255.255", "128.0.0.0"));
    expect(refusalOf(parseRange, "128.0.0.0-127.255.255.255").kind).to.equal("order");
  });

  for (const text of ["fd00::1", "fd00::1-fd00::5", "fd00::1 - fd00::5", "fd00::/64"]) {
    it(`reports that ${text} is of the other family`, () => {
      expect(refusalOf(parseRange, text)).to.include({ reason: "is an IPv6 range where IPv4 is expected", kind: "family" });
    });
  }

  it("explains megabytes in a short text", () => {
    const rows: [text: string, reason: string][] = [
      [`10.0.0.1${" ".repeat(5_000_000)}-x`, 'last address "x": octet "x" is not a decimal number'],
      [`10.0.0.1${" ".repeat(5_000_000)}x`, `octet "1${" ".repeat(19)}…" is not a decimal number`],
      [`10.0.0.1-${"-".repeat(5_000_000)}`, `last address "${"-".repeat(20)}…": octet "${"-".repeat(20)}…" is not a decimal number`],
    ];
    for (const [text, reason] of rows) expect(refusalOf(parseRange, text).reason).to.equal(reason);
  });

  it("is the inverse of formatRange", () => {
    fc.assert(
      fc.property(anyRange, (given) => {
        expect(parseRange(formatRange(given))).to.deep.equal(given);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parseRange6", () => {
  for (const [text, written] of [
    ["FD00::1", "fd00::1"],
    ["fd00::1-fd00::5", "fd00::1-fd00::5"],
    ["fd00::1 - fd00::5", "fd00::1-fd00::5"],
    ["fd00::1-fd00::1", "fd00::1"],
    ["fd00::5/126", "fd00::4-fd00::7"],
    ["::/0", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ] as const) {
    it(`reads ${text}`, () => {
      const range = parseRange6(text);
      expect(formatRange6(range)).to.equal(written);
      expect(range).to.have.all.keys("first", "last");
    });
  }

  const refused: [text: unknown, reason: string, kind: string][] = [
    ["fd00::5 - fd00::1", "first address fd00::5 is after last address fd00::1", "order"],
    ["fd00::/129", "prefix length 129 is over 128", "range"],
    ["fd00::/-1", 'prefix length "-1" is not a number from 0 to 128', "range"],
    ["fd00::1-", "the last address is missing", "range"],
    ["-fd00::1", "the first address is missing", "range"],
    ["fd00::1-5", 'last address "5": "5" has no colon', "range"],
    ["1g::-fd00::5", 'first address "1g::": group "1g" is not a hexadecimal number', "range"],
    ["fd00::/64-fd00::5", 'first address "fd00::/64": "/64" follows the address', "range"],
    ["fd00::1-fd00::5-fd00::9", 'last address "fd00::5-fd00::9": more than one "::"', "range"],
    [" fd00::1", "a space before the range", "range"],
    ["10.0.0.1-10.0.0.5", "is an IPv4 range where IPv6 is expected", "family"],
    ["", "the text is empty", "range"],
    [null, "expected text, got null", "range"],
  ];
  for (const [text, reason, kind] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parseRange6, text)).to.include({ reason, kind });
    });
  }

  it("explains megabytes of spaces", () => {
    expect(refusalOf(parseRange6, `fd00::1${" ".repeat(3_000_000)}-x`).reason).to.equal('last address "x": "x" has no colon');
    expect(refusalOf(parseRange6, `fd00::1${" ".repeat(3_000_000)}x`).reason).to.match(/is not a hexadecimal number$/);
  });

  it("is the inverse of formatRange6", () => {
    const address = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n });
    fc.assert(
      fc.property(address, address, (a, b) => {
        const range = a <= b ? { first: a, last: b } : { first: b, last: a };
        expect(parseRange6(formatRange6(range))).to.deep.equal(range);
      }),
      { numRuns: 500 },
    );
  });
});
