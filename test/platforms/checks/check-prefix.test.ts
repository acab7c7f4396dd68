import { expect } from "chai";
import { parsePrefix } from "../../../lib/address/index.js";
import { checkPrefixText, checkReservations } from "../../../lib/platforms/checks/check-prefix.js";
import { readReservations } from "../../../lib/platforms/reading/located.js";

describe("checkPrefixText", () => {
  const rows: [text: string, reason: string, told: [string, string][]][] = [
    ["10.220.32.0/24", "a private network", []],
    ["100.64.0.0/10", "shared address space is for hosts", []],
    [
      "8.8.8.0/24",
      "a public network",
      [
        [
          "prefix-public",
          "8.8.8.0/24 is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
        ],
      ],
    ],
    ["10.220.32.16/32", "one address is its own network", []],
    ["10.220.32.16/24", "host bits", [["prefix-host-bits", "10.220.32.16/24 has host bits set; it is read as 10.220.32.0/24"]]],
    [
      "10.220.32.16/255.255.255.0",
      "host bits, by a dotted mask",
      [["prefix-host-bits", "10.220.32.16/24 has host bits set; it is read as 10.220.32.0/24"]],
    ],
    [
      "169.254.7.0/24",
      "link local",
      [
        [
          "prefix-special-purpose",
          "169.254.7.0/24 overlaps 169.254.0.0/16 (Link Local, RFC 3927); use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        ],
      ],
    ],
    [
      "0.0.0.1/0",
      "host bits, and everything there is",
      [
        ["prefix-host-bits", "0.0.0.1/0 has host bits set; it is read as 0.0.0.0/0"],
        [
          "prefix-special-purpose",
          "0.0.0.0/0 overlaps 0.0.0.0/8 (This network, RFC 791) and 14 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        ],
      ],
    ],
  ];
  for (const [text, reason, told] of rows) {
    it(`${text}: ${reason}`, () => {
      const findings = checkPrefixText(parsePrefix(text), "/addressPrefix");
      expect(findings.map(({ rule, message }) => [rule, message])).to.deep.equal(told);
      expect(findings.every(({ rule, severity }) => severity === (rule === "prefix-public" ? "info" : "warning"))).to.equal(true);
      expect(findings.every(({ path }) => path === "/addressPrefix")).to.equal(true);
    });
  }

  it("repairs host bits with the network that is meant", () => {
    const [finding] = checkPrefixText(parsePrefix("10.0.0.1/8"), "/a/b");
    expect(finding?.repairs).to.deep.equal([{ text: "write 10.0.0.0/8", patch: [{ op: "replace", path: "/a/b", value: "10.0.0.0/8" }] }]);
  });
});

describe("checkReservations", () => {
  const prefixes = ["10.0.0.0/24", "10.0.1.0/24"].map(parsePrefix);
  const check = (...reserved: string[]) => checkReservations(readReservations(reserved, "/reserved"), prefixes);

  it("tells nothing of what has an address in one of the prefixes", () => {
    expect(check("10.0.0.0", "10.0.1.255-10.0.9.9", "0.0.0.0/0", "10.0.0.255-10.0.1.0")).to.deep.equal([]);
  });

  it("tells what lies outside them all, as it was written", () => {
    expect(check("10.0.2.0/29").map(({ rule, severity, path, message }) => [rule, severity, path, message])).to.deep.equal([
      [
        "reservation-outside-prefix",
        "info",
        "/reserved/0",
        "10.0.2.0/29 is outside 10.0.0.0/24 and 10.0.1.0/24 and has no effect; remove it or correct it",
      ],
    ]);
  });

  it("offers to omit one only where what follows would not be told at its place", () => {
    const findings = check("10.0.2.1", "10.0.2.2", "10.0.0.3", "10.0.2.4");
    expect(findings.map(({ path, repairs }) => [path, repairs?.map(({ patch }) => patch)])).to.deep.equal([
      ["/reserved/0", undefined],
      ["/reserved/1", [[{ op: "remove", path: "/reserved/1" }]]],
      ["/reserved/3", [[{ op: "remove", path: "/reserved/3" }]]],
    ]);
  });
});
