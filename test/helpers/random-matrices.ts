import fc from "fast-check";
import type { Platform, PortMatrix, RuleId } from "../../types/index.js";
import { hostileText } from "./random-plans.js";

/** Texts that a port matrix may contain: formulas, ends of quotes, lines and tables, halves of surrogate pairs. */
const matrixText: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.constantFrom(
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n@a",
    "'=1",
    "''",
    "\uFF1D1",
    " =1",
    "\u200B=1",
    "a;=1",
    "a\t=1",
    'x";=1',
    "a,+1",
    "",
  ),
  fc.constantFrom(
    "[concat('a')]",
    "[[",
    "%%{init: {}}%%",
    "a|b",
    "\\|",
    "`a`",
    "<b>",
    "]-->x",
    "1. a",
    "- a",
    "#quot;",
    "\ud800",
    "\0",
    "@file",
    "-o",
  ),
  fc.string({ maxLength: 12, unit: fc.constantFrom(..."=+-@';,\t\r\n\"'|\\`a [%{") }),
);

const address = fc.constantFrom(
  ...["10.0.0.1", "10.220.32.16/24", "10.0.0.0/255.255.255.0", "10.0.0.1-10.0.0.9", "10.0.0.3 - 10.0.0.4", "0.0.0.0/0", "10.0.0.0/8"],
  ...["fd00::/64", "::1", "fd00::1-fd00::9", "2001:db8::1/64", "AzureCloud", "VirtualNetwork", "Internet", "Storage.WestEurope"],
  ...["Any", "10.0.0.999", "proxy.contoso.com", "1-2", "fd00::zz"],
);
const port = fc.oneof(fc.constantFrom("*", "22", "0", "00443", "30000-32767", "0-65535", "70000", "9-8"), fc.nat(65535).map(String));
const protocol = fc.constantFrom("TCP" as const, "UDP" as const, "ICMP" as const, "Any" as const);
const zone = (text: fc.Arbitrary<string>) =>
  fc.record({
    zone: fc.oneof(
      text,
      fc.constantFrom("internet", "management", "cluster-ip", "service-tag", "virtual-network", "node-subnet", "__proto__"),
    ),
    addresses: fc.array(address, { maxLength: 4 }),
  });

/** Port matrices that the schema accepts, valid or not, with any texts. */
export function randomMatrices(text: fc.Arbitrary<string> = matrixText): fc.Arbitrary<PortMatrix> {
  return fc.record({
    platform: text as fc.Arbitrary<Platform>,
    rules: fc.array(
      fc.record({
        id: text,
        purpose: text,
        protocol,
        destinationPort: port,
        source: zone(text),
        destination: zone(text),
        required: fc.boolean(),
        rule: text as fc.Arbitrary<RuleId>,
      }),
      { maxLength: 6 },
    ),
    endpoints: fc.array(
      fc.record({
        fqdn: text,
        protocol,
        port: fc.integer({ min: 1, max: 65535 }),
        purpose: text,
        required: fc.boolean(),
        rule: text as fc.Arbitrary<RuleId>,
      }),
      { maxLength: 3 },
    ),
    findings: fc.constant([]),
  });
}

/** A matrix with a row of each kind, which a test may change. */
export function validMatrix(): PortMatrix {
  return {
    platform: "azure-local",
    rules: [
      {
        id: "ssh",
        purpose: "SSH to the nodes",
        protocol: "TCP",
        destinationPort: "22",
        source: { zone: "management", addresses: ["192.168.10.0/24"] },
        destination: { zone: "logical-network", addresses: ["10.30.7.0/26", "10.30.8.0/26"] },
        required: true,
        rule: "port-22-ssh-logs",
      },
      {
        id: "ntp",
        purpose: "Time",
        protocol: "UDP",
        destinationPort: "123",
        source: { zone: "management", addresses: ["192.168.10.0/24"] },
        destination: { zone: "ntp", addresses: [] },
        required: false,
        rule: "port-ntp",
      },
      {
        id: "https",
        purpose: "HTTPS",
        protocol: "TCP",
        destinationPort: "443",
        source: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
        destination: { zone: "internet", addresses: [] },
        required: true,
        rule: "port-outbound-443",
      },
    ],
    endpoints: [
      { fqdn: "mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images", required: true, rule: "endpoints-azure-local" },
      { fqdn: "time.windows.com", protocol: "UDP", port: 123, purpose: "time", required: false, rule: "endpoints-azure-local" },
    ],
    findings: [],
  };
}
