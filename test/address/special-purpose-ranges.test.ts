import { expect } from "chai";
import { formatPrefix, parsePrefix, parseRange, specialPurposeOf, specialPurposeRanges } from "../../lib/address/index.js";

describe("specialPurposeRanges", () => {
  it("are in order, each prefix in canonical form", () => {
    const firsts = specialPurposeRanges.map((row) => parsePrefix(row.prefix).first as number);
    expect(firsts).to.deep.equal([...firsts].sort((a, b) => a - b));
    for (const { prefix } of specialPurposeRanges) expect(formatPrefix(parsePrefix(prefix))).to.equal(prefix);
  });

  it("allow hosts in private use and shared address space only", () => {
    const forHosts = specialPurposeRanges.filter((row) => row.hosts).map((row) => row.prefix);
    expect(forHosts).to.deep.equal(["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"]);
  });

  it("have the names of the registry", () => {
    expect(specialPurposeRanges.map(({ prefix, name }) => `${prefix} ${name}`)).to.deep.equal([
      "0.0.0.0/8 This network",
      "10.0.0.0/8 Private-Use",
      "100.64.0.0/10 Shared Address Space",
      "127.0.0.0/8 Loopback",
      "169.254.0.0/16 Link Local",
      "172.16.0.0/12 Private-Use",
      "192.0.0.0/24 IETF Protocol Assignments",
      "192.0.2.0/24 Documentation (TEST-NET-1)",
      "192.31.196.0/24 AS112-v4",
      "192.52.193.0/24 AMT",
      "192.88.99.0/24 Deprecated (6to4 Relay Anycast)",
      "192.168.0.0/16 Private-Use",
      "192.175.48.0/24 Direct Delegation AS112 Service",
      "198.18.0.0/15 Benchmarking",
      "198.51.100.0/24 Documentation (TEST-NET-2)",
      "203.0.113.0/24 Documentation (TEST-NET-3)",
      "224.0.0.0/4 Multicast",
      "240.0.0.0/4 Reserved",
      "255.255.255.255/32 Limited Broadcast",
    ]);
  });

  it("names its document in every row", () => {
    for (const { rfc } of specialPurposeRanges) expect(rfc).to.match(/^RFC [0-9]{3,4}$/);
  });
});

describe("specialPurposeOf", () => {
  const rows: [range: string, prefixes: string[]][] = [
    ["10.220.32.0/24", ["10.0.0.0/8"]],
    ["8.8.8.8", []],
    ["9.255.255.255", []],
    ["11.0.0.0", []],
    ["100.64.0.0/16", ["100.64.0.0/10"]],
    ["100.128.0.0", []],
    ["172.31.255.255", ["172.16.0.0/12"]],
    ["172.32.0.0/16", []],
    ["169.254.169.254", ["169.254.0.0/16"]],
    ["192.0.2.0/24", ["192.0.2.0/24"]],
    ["198.18.0.0/15", ["198.18.0.0/15"]],
    ["239.255.255.255", ["224.0.0.0/4"]],
    // overlapping is enough: a prefix may hold a special one, or several
    ["192.0.0.0/22", ["192.0.0.0/24", "192.0.2.0/24"]],
    ["126.0.0.0/7", ["127.0.0.0/8"]],
    ["9.0.0.0-10.0.0.0", ["10.0.0.0/8"]],
    ["255.255.255.255", ["240.0.0.0/4", "255.255.255.255/32"]],
    ["0.0.0.0/0", specialPurposeRanges.map((row) => row.prefix)],
  ];
  for (const [text, prefixes] of rows) {
    it(`${text} is in ${prefixes.length === 0 ? "none" : prefixes.slice(0, 3).join(" ")}`, () => {
      expect(specialPurposeOf(parseRange(text)).map((row) => row.prefix)).to.deep.equal(prefixes);
    });
  }
});
