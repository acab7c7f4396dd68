import { expect } from "chai";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import { Netmask } from "netmask";
import { formatAddress, formatPrefix, type Prefix, parseAddress, parsePrefix, prefixAt } from "../../lib/address/index.js";
import { anyAddress, range, refusalOf } from "./support.js";

describe("parsePrefix", () => {
  const taken: [text: string, address: string, prefixLength: number, first: string, last: string][] = [
    ["10.0.0.0/24", "10.0.0.0", 24, "10.0.0.0", "10.0.0.255"],
    // host bits are kept for the caller to tell of
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
  for (const [text, address, prefixLength, first, last] of taken) {
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
    ["10.0.0.0/ 24", "a space stands before the prefix length"],
    ["10.0.0.0/", "the prefix length after the slash is missing"],
    ["10.0.0.0", "a prefix length is missing; write it after a slash, as in 10.0.0.0/24"],
    // 0.0.0.0 is an address like others, though not truthy
    ["0.0.0.0/33", "prefix length 33 is over 32"],
    ["0.0.0.0", "a prefix length is missing; write it after a slash, as in 10.0.0.0/24"],
    ["0.0.0.0-0.0.0.9", "a range stands where a prefix is expected"],
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
    [" 10.0.0.0/24", "a space stands before the prefix"],
    ["10.0.0.0/24 ", "a space stands after the prefix"],
    ["10.0.0.0/24\n", "a line break stands after the prefix"],
    ["10.0.0.0\n/24", "a line break stands after the address"],
    ["10.0.0.0 /24", "a space stands after the address"],
    ["10.0.0.0/24\0", 'prefix length "24\\u{0}" is not a number from 0 to 32'],
    ["10.0.0.0/\ud800", 'prefix length "\\u{d800}" is not a number from 0 to 32'],
    ["10.0.0.1-10.0.0.5", "a range stands where a prefix is expected"],
    ["10.0.0.1 - 10.0.0.5", "a range stands where a prefix is expected"],
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
    it(`tells that ${text} is of the other family`, () => {
      expect(refusalOf(parsePrefix, text)).to.include({ reason: "is an IPv6 prefix where IPv4 is expected", kind: "family" });
    });
  }

  it("explains megabytes shortly", () => {
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
