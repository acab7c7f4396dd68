import { expect } from "chai";
import { parseCidr } from "cidr-tools";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import { parseAddress6 } from "../../lib/address/index.js";
import { refusalOf } from "./support.js";

describe("parseAddress6", () => {
  const taken: [text: string, value: bigint][] = [
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
  ];
  for (const [text, value] of taken) {
    it(`reads ${text}`, () => {
      expect(parseAddress6(text)).to.equal(value);
    });
  }

  const refused: [text: unknown, reason: string][] = [
    ["fe80::1%eth0", 'zone "%eth0" means something on one host only; leave it out'],
    ["%eth0", 'zone "%eth0" means something on one host only; leave it out'],
    ["/64", '"/64" follows the address'],
    ["10.0.0.1x", '"10.0.0.1x" has no colon'],
    ["fe80::1%", 'zone "%" means something on one host only; leave it out'],
    // ip-cidr would read an IPv4 address out of each of these
    ["::ffff:10.0.0.1", "dotted 10.0.0.1 is not taken inside an IPv6 address; write a00:1"],
    ["1:2:3:4:5:6:10.0.0.1", "dotted 10.0.0.1 is not taken inside an IPv6 address; write a00:1"],
    ["::0.0.0.0", "dotted 0.0.0.0 is not taken inside an IPv6 address; write 0:0"],
    ["::ffff:1.2.3.4", "dotted 1.2.3.4 is not taken inside an IPv6 address; write 102:304"],
    ["garbage:1.2.3.4", 'group "garbage" is not a hexadecimal number'],
    ["http://x:1.2.3.4", '"//x:1.2.3.4" follows the address'],
    ["::010.0.0.1", 'group "010.0.0.1" is not a hexadecimal number'],
    ["::1.2.3.4:5", 'group "1.2.3.4" is not a hexadecimal number'],
    ["1::2::3", 'more than one "::"'],
    ["::1::", 'more than one "::"'],
    [":::", "more than two colons in a row"],
    ["1:::2", "more than two colons in a row"],
    [":1::2", "a single colon stands before the first group"],
    ["1::2:", "a single colon stands after the last group"],
    [":", "a single colon stands before the first group"],
    ["1:2:3:4:5:6:7:8::", 'expected at most 7 groups beside "::", got 8'],
    ["1:2:3:4::5:6:7:8", 'expected at most 7 groups beside "::", got 8'],
    ["::1:2:3:4:5:6:7:8", 'expected at most 7 groups beside "::", got 8'],
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
    [" fd00::1", "a space stands before the address"],
    ["fd00::1\n", "a line break stands after the address"],
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

  it("tells that an IPv4 address is of the other family", () => {
    expect(refusalOf(parseAddress6, "10.0.0.1")).to.include({ reason: "is an IPv4 address where IPv6 is expected", kind: "family" });
  });

  it("explains megabytes shortly", () => {
    const rows: [text: string, reason: string][] = [
      ["1:".repeat(1_000_000), "a single colon stands after the last group"],
      [`::${"1:".repeat(1_000_000)}1`, 'expected at most 7 groups beside "::", got 1000001'],
      [`::${"f".repeat(5_000_000)}`, `group "${"f".repeat(20)}…" has more than 4 digits`],
      [":".repeat(5_000_000), "more than two colons in a row"],
      [`::%${"%".repeat(5_000_000)}`, `zone "${"%".repeat(20)}…" means something on one host only; leave it out`],
    ];
    for (const [text, reason] of rows) {
      const error = refusalOf(parseAddress6, text);
      expect(error.reason).to.equal(reason);
      expect(error.message.length).to.be.below(200);
    }
  });

  it("reads what cidr-tools and ip-cidr read, within the strict grammar", () => {
    fc.assert(
      fc.property(
        fc.ipV6().filter((text) => !text.includes(".")),
        (text) => {
          expect(parseAddress6(text)).to.equal(parseCidr(text).start);
          expect(parseAddress6(text)).to.equal(IPCIDR.createAddress(text).bigInt());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("takes what ip-cidr takes of groups and colons, and nothing else", () => {
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
