import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixNsgArm } from "../../lib/emit/emit-port-matrix-nsg-arm.js";
import type { PortMatrix, PortRule } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { filledIn, matrixAllows, type Packet, packets, textHolds, zoneAddresses, zoneMatrices, zoneOf } from "../helpers/random-zones.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

interface SecurityRule {
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly priority: number;
    readonly direction: string;
    readonly description: string;
  };
}

interface Template {
  readonly parameters: Readonly<Record<string, { readonly type: string; readonly minLength?: number; readonly defaultValue?: unknown }>>;
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly properties: { readonly securityRules?: readonly SecurityRule[] };
  }[];
}

const templateOf = (matrix: PortMatrix): Template => JSON.parse(emitPortMatrixNsgArm(matrix).files[0]?.content ?? "");
const groupsOf = ({ resources }: Template) => resources.filter(({ type }) => type === "Microsoft.Network/networkSecurityGroups");

/** Reports whether a group allows a packet, with everything denied that no rule allows: like Azure, by priority. */
function allows(rules: readonly SecurityRule[], direction: string, packet: Packet): boolean {
  const own = [...rules].sort((a, b) => a.properties.priority - b.properties.priority);
  return own.some(({ properties }) => {
    const ports = String(properties.destinationPortRange);
    const [first = 0, last = first] = ports === "*" ? [0, 65535] : ports.split("-").map(Number);
    return (
      properties.direction === direction &&
      properties.access === "Allow" &&
      (properties.protocol === "*" || String(properties.protocol).toUpperCase() === packet.protocol) &&
      first <= packet.port &&
      packet.port <= last &&
      holds(properties, "source", packet.source) &&
      holds(properties, "destination", packet.destination)
    );
  });
}

function holds(properties: SecurityRule["properties"], side: "source" | "destination", address: string): boolean {
  const [one, several] = [properties[`${side}AddressPrefix`], properties[`${side}AddressPrefixes`]];
  expect((one === undefined) !== (several === undefined), "one of the two names").to.equal(true);
  if (one === "Internet") return (zoneAddresses.internet ?? []).includes(address);
  if (typeof one === "string") return textHolds(one, address);
  const parameter = /^\[parameters\('(\w+)AddressPrefixes'\)\]$/.exec(String(several))?.[1];
  const prefixes = parameter === undefined ? (several as string[]) : [filledIn[parameter] ?? ""];
  return prefixes.some((prefix) => textHolds(prefix, address));
}

describe("emitPortMatrixNsgArm", () => {
  describeGolden("nsg-arm", emitPortMatrixNsgArm);

  it("has at its top what every ARM template has there: a text, and the generator", () => {
    const zone = "a\u202eb";
    const matrix = validMatrix();
    matrix.rules.forEach((rule) => {
      rule.source.zone = zone;
    });
    const content = emitPortMatrixNsgArm(matrix).files[0]?.content ?? "";
    const { metadata } = JSON.parse(content);
    expect(metadata._generator.name).to.equal("aks-netplan");
    expect(metadata.description.split("\n")[0]).to.equal("Network security groups of a port matrix");
    expect(content).to.not.match(/\p{Cf}/u);
  });

  it("allows a packet at its source and its destination if and only if a row allows it", () => {
    fc.assert(
      fc.property(zoneMatrices, (matrix) => {
        const groups = new Map(groupsOf(templateOf(matrix)).map(({ name, properties }) => [name, properties.securityRules ?? []]));
        const at = (address: string, direction: string, packet: Packet) =>
          zoneOf(address) === "internet" || allows(groups.get(`nsg-${zoneOf(address)}`) ?? [], direction, packet);
        for (const packet of packets) {
          if (zoneOf(packet.source) === "internet" && zoneOf(packet.destination) === "internet") continue;
          const allowed = at(packet.source, "Outbound", packet) && at(packet.destination, "Inbound", packet);
          if (allowed !== matrixAllows(matrix, packet)) expect.fail(`${JSON.stringify(packet)} in\n${JSON.stringify(matrix)}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has names, priorities and texts as Azure accepts them, and no expression but its own, whatever its texts contain", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const template = templateOf(matrix);
        const expressions = new Set<string>();
        JSON.stringify(template, (_, value) => {
          if (typeof value === "string" && value.startsWith("[")) expressions.add(value);
          return value;
        });
        for (const expression of expressions)
          expect(expression).to.match(
            /^\[(?:resourceGroup\(\)\.location|parameters\('[A-Za-z]\w*'\)|resourceId\('[\w./]+', 'nsg-[\w-]+'\)|(?:and\(parameters\('denyOtherTraffic'\), )?contains\(parameters\('zones'\), '[\w-]+'\)\)?)\]$/,
          );
        for (const [name, { type, minLength, defaultValue }] of Object.entries(template.parameters))
          if (name.endsWith("AddressPrefixes")) expect([type, minLength, defaultValue]).to.deep.equal(["array", 1, undefined]);
        const names = groupsOf(template).map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).to.equal(names.length);
        for (const { name, properties } of groupsOf(template)) {
          expect(name).to.match(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
          const rules = properties.securityRules ?? [];
          expect(new Set(rules.map((rule) => rule.name.toLowerCase())).size).to.equal(rules.length);
          expect(new Set(rules.map((rule) => `${rule.properties.direction} ${rule.properties.priority}`)).size).to.equal(rules.length);
          for (const rule of rules) {
            expect(rule.name).to.match(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
            expect(rule.properties.priority).to.be.within(100, 4095);
            expect(rule.properties.description.length).to.be.within(1, 140);
            expect(rule.properties.description).to.match(/^(?:Required|Optional): [^\p{Cc}\p{Cf}]*$/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reports every row that no group has", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const { files, findings } = emitPortMatrixNsgArm(matrix);
        const text = files[0]?.content ?? "";
        const written = (groupsOf(JSON.parse(text)) as Template["resources"]).flatMap(
          ({ properties }) => properties.securityRules ?? [],
        ).length;
        if (written === 0 && matrix.rules.length > 0)
          for (const index of matrix.rules.keys()) expect(findings.map(({ path }) => path).join(" ")).to.contain(`/rules/${index}`);
        for (const { severity, path } of findings) {
          expect(severity).to.equal("warning");
          expect(path).to.match(/^\/(?:rules|endpoints)(?:\/\d+|$)/);
        }
      }),
      { numRuns: 300 },
    );
  });

  const row = (change: Partial<PortRule>): PortRule => ({ ...(validMatrix().rules[0] as PortRule), ...change });
  const rulesOf = (rules: readonly PortRule[]) =>
    groupsOf(templateOf({ ...validMatrix(), rules: [...rules], endpoints: [] })).map(({ name, properties }) => [
      name,
      (properties.securityRules ?? []).map((rule) => rule.name),
    ]);

  it("puts what is on the machines of another zone into the group of those: the cluster IP, pods of an overlay", () => {
    const rules = [
      row({
        id: "a",
        source: { zone: "logical-network", addresses: ["10.1.0.0/24"] },
        destination: { zone: "cluster-ip", addresses: ["10.2.0.4"] },
      }),
      row({
        id: "b",
        source: { zone: "management", addresses: ["10.2.0.0/24"] },
        destination: { zone: "logical-network", addresses: ["10.1.0.0/24"] },
      }),
    ];
    expect(rulesOf(rules)).to.deep.equal([
      ["nsg-logical-network", ["b-in", "a-out"]],
      ["nsg-management", ["a-in", "b-out"]],
    ]);
  });

  it("says why the groups cannot be attached to networks outside Azure, in a finding and in the template", () => {
    for (const [platform, reason] of [
      ["azure-local", /software defined networking, which AKS on Azure Local does not support/],
      ["windows-server", /these networks are not in Azure/],
      ["vmware", /these networks are not in Azure/],
    ] as const) {
      const { files, findings } = emitPortMatrixNsgArm({ ...validMatrix(), platform });
      const [finding] = findings.filter(({ rule }) => rule === "emit-nsg-networks");
      expect(finding).to.include({ severity: "warning", path: "/platform" });
      expect(finding?.message).to.match(reason);
      expect(JSON.parse(files[0]?.content ?? "").metadata.networks).to.equal(finding?.message);
    }
    for (const platform of ["azure-cni", "__proto__"]) {
      const { files, findings } = emitPortMatrixNsgArm({ ...validMatrix(), platform: platform as "azure-cni" });
      expect(findings.map(({ rule }) => rule)).to.not.include("emit-nsg-networks");
      expect(JSON.parse(files[0]?.content ?? "").metadata).to.not.have.property("networks");
    }
  });

  it("has both directions of a row within one zone in its group", () => {
    const hosts = { zone: "physical-hosts", addresses: ["10.1.0.0/24"] };
    expect(rulesOf([row({ id: "a", source: hosts, destination: hosts })])).to.deep.equal([["nsg-physical-hosts", ["a-in", "a-out"]]]);
  });

  it("writes service tags alone, and one rule for each IP version", () => {
    const rules = [
      row({
        id: "a",
        source: { zone: "x", addresses: ["10.0.0.0/25", "10.0.0.128/25", "10.0.0.7", "fd00::/64"] },
        destination: { zone: "service-tag", addresses: ["AzureCloud"] },
      }),
    ];
    const [group] = groupsOf(templateOf({ ...validMatrix(), rules, endpoints: [] }));
    expect(
      group?.properties.securityRules?.map(({ name, properties }) => [
        name,
        properties.sourceAddressPrefix,
        properties.destinationAddressPrefix,
      ]),
    ).to.deep.equal([
      ["a-out", "10.0.0.0/24", "AzureCloud"],
      ["a-ipv6-out", "fd00::/64", "AzureCloud"],
    ]);
  });

  const left = [
    [
      "a row between the internet and a service tag",
      row({ source: { zone: "internet", addresses: [] }, destination: { zone: "service-tag", addresses: ["AzureCloud"] } }),
      "emit-machines",
      "/rules/0",
    ],
    [
      "ICMP of IPv6",
      row({
        protocol: "ICMP",
        destinationPort: "*",
        source: { zone: "a", addresses: ["fd00::1"] },
        destination: { zone: "b", addresses: ["fd00::2"] },
      }),
      "emit-nsg-icmpv6",
      "/rules/0",
    ],
    [
      "an IPv6 range that is not a prefix",
      row({ source: { zone: "a", addresses: ["fd00::1-fd00::9"] }, destination: { zone: "b", addresses: ["fd00::/64"] } }),
      "emit-nsg-address-range",
      "/rules/0/source/addresses",
    ],
  ] as const;
  for (const [what, rule, id, path] of left) {
    it(`omits ${what}, and says so`, () => {
      const { findings } = emitPortMatrixNsgArm({ ...validMatrix(), platform: "azure-cni", rules: [rule], endpoints: [] });
      expect(findings.map((finding) => [finding.rule, finding.path])).to.deep.equal([[id, path]]);
    });
  }

  it("stays within 1,000 rules, priorities and addresses, and reports what it omits", () => {
    const many = Array.from({ length: 1200 }, (_, index) => row({ id: `r${index}`, destinationPort: String(index) }));
    const template = templateOf({ ...validMatrix(), rules: many, endpoints: [] });
    for (const { properties } of groupsOf(template)) {
      const rules = properties.securityRules ?? [];
      expect(rules.length).to.equal(998);
      expect(Math.max(...rules.map((rule) => rule.properties.priority))).to.be.below(4096);
    }
    const { findings } = emitPortMatrixNsgArm({ ...validMatrix(), platform: "azure-cni", rules: many, endpoints: [] });
    expect(findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["emit-nsg-rules", "/rules/998"],
      ["emit-nsg-rules", "/rules/998"],
    ]);
    expect(findings[0]?.message).to.equal(
      'the network security group of zone "management" would have 1200 rules and 2 deny rules, and 1000 are allowed; "r998", "r999", "r1000" and 199 more are omitted; combine several prefixes or ports in one row',
    );
    const addresses = Array.from({ length: 4001 }, (_, index) => `10.${Math.floor(index / 100)}.${index % 100}.1`);
    const wide = emitPortMatrixNsgArm({
      ...validMatrix(),
      platform: "azure-cni",
      rules: [row({ source: { zone: "a", addresses } })],
      endpoints: [],
    });
    expect(wide.findings.map(({ rule }) => rule)).to.deep.equal(["emit-nsg-addresses", "emit-nsg-addresses"]);
  });
});
