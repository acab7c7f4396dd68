import Ajv from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import type { Node } from "web-tree-sitter";
import { emitPortMatrixAzureFirewallArm } from "../../lib/emit/emit-port-matrix-azure-firewall-arm.js";
import { emitPortMatrixAzureFirewallBicep } from "../../lib/emit/emit-port-matrix-azure-firewall-bicep.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import type { Endpoint, PortMatrix, PortRule } from "../../types/index.js";
import { isOut, nameMatrices, requests } from "../helpers/random-endpoints.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { filledIn, matrixAllows, type Packet, packets, textHolds, zoneMatrices } from "../helpers/random-zones.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { readArmText } from "./arm-template.js";
import { bicepParser, readBicepResources } from "./bicep-parser.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

type Texts = readonly string[] | string;
interface FirewallRule {
  readonly ruleType: "NetworkRule" | "ApplicationRule";
  readonly name: string;
  readonly description: string;
  readonly ipProtocols?: readonly string[];
  readonly protocols?: readonly { readonly protocolType: string; readonly port: number }[];
  readonly sourceAddresses: Texts;
  readonly destinationAddresses?: Texts;
  readonly destinationFqdns?: readonly string[];
  readonly destinationPorts?: readonly string[];
  readonly targetFqdns?: readonly string[];
  readonly fqdnTags?: readonly string[];
}
interface Collection {
  readonly name: string;
  readonly priority: number;
  readonly rules: readonly FirewallRule[];
}
interface Template {
  readonly metadata: { readonly description: string; readonly notes?: readonly string[] };
  readonly parameters: Readonly<Record<string, { readonly type: string; readonly defaultValue?: unknown }>>;
  readonly resources: readonly { readonly name: string; readonly properties: { readonly ruleCollections: readonly Collection[] } }[];
}

const templateOf = (matrix: PortMatrix): Template => JSON.parse(emitPortMatrixAzureFirewallArm(matrix).files[0]?.content ?? "");
const collectionsOf = (matrix: PortMatrix) => templateOf(matrix).resources[0]?.properties.ruleCollections ?? [];
const rulesOf = (matrix: PortMatrix) => collectionsOf(matrix).flatMap(({ rules }) => rules);

/** The addresses of a side; a parameter has what the test fills in. */
function addresses(texts: Texts | undefined): readonly string[] {
  if (typeof texts !== "string") return texts ?? [];
  const parameter = /^\[parameters\('(\w+)AddressPrefixes'\)\]$/.exec(texts)?.[1] ?? "";
  return [filledIn[parameter] ?? ""];
}

function networkAllows(rules: readonly FirewallRule[], { source, destination, protocol, port }: Packet): boolean {
  return rules.some((rule) => {
    const [ports = ""] = rule.destinationPorts ?? [];
    const [first = 0, last = first] = ports === "*" ? [0, 65535] : ports.split("-").map(Number);
    return (
      rule.ruleType === "NetworkRule" &&
      (rule.ipProtocols?.includes("Any") || rule.ipProtocols?.includes(protocol)) &&
      first <= port &&
      port <= last &&
      addresses(rule.sourceAddresses).some((text) => textHolds(text, source)) &&
      addresses(rule.destinationAddresses).some((text) => textHolds(text, destination))
    );
  });
}

function nameAllows(rules: readonly FirewallRule[], client: string, host: string, port: number): boolean {
  return rules.some(
    ({ ruleType, protocols = [], sourceAddresses, targetFqdns = [] }) =>
      ruleType === "ApplicationRule" &&
      protocols.some((one) => one.port === port) &&
      addresses(sourceAddresses).some((text) => textHolds(text, client)) &&
      targetFqdns.some((name) => (name.startsWith("*") ? host.endsWith(name.slice(1)) : name === host)),
  );
}

const name = { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?$" };
const list = (items: object) => ({
  anyOf: [
    { type: "array", items, minItems: 1 },
    { type: "string", pattern: "^\\[parameters\\('[A-Za-z0-9]+'\\)\\]$" },
  ],
});
const text = { type: "string", minLength: 1 };
const port = { type: "string", pattern: "^(?:\\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$" };
const common = { name, description: text, sourceAddresses: list(text) };
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
/** The field table of Microsoft.Network/firewallPolicies/ruleCollectionGroups, as far as it is used. */
const groupSchema = object({
  priority: { const: "[parameters('groupPriority')]" },
  ruleCollections: {
    type: "array",
    items: object({
      ruleCollectionType: { const: "FirewallPolicyFilterRuleCollection" },
      name,
      priority: { type: "integer", minimum: 100, maximum: 65000 },
      action: object({ type: { enum: ["Allow", "Deny"] } }),
      rules: {
        type: "array",
        minItems: 1,
        items: {
          anyOf: [
            object(
              {
                ruleType: { const: "NetworkRule" },
                ...common,
                ipProtocols: { type: "array", items: { enum: ["TCP", "UDP", "ICMP", "Any"] }, minItems: 1 },
                destinationAddresses: list(text),
                destinationFqdns: list({ type: "string", pattern: "^[^*]+$" }),
                destinationPorts: { type: "array", items: port, minItems: 1 },
              },
              ["ruleType", "name", "description", "ipProtocols", "sourceAddresses", "destinationPorts"],
            ),
            object(
              {
                ruleType: { const: "ApplicationRule" },
                ...common,
                protocols: {
                  type: "array",
                  minItems: 1,
                  items: object({ protocolType: { enum: ["Http", "Https"] }, port: { type: "integer", minimum: 1, maximum: 64000 } }),
                },
                targetFqdns: list(text),
                fqdnTags: { type: "array", items: { const: "AzureKubernetesService" } },
              },
              ["ruleType", "name", "description", "protocols", "sourceAddresses"],
            ),
          ],
        },
      },
    }),
  },
});
const validate = new Ajv.default({ strict: false }).compile(groupSchema);

function expectAccepted(matrix: PortMatrix): void {
  const { resources } = templateOf(matrix);
  const properties = resources[0]?.properties;
  expect(validate(properties), JSON.stringify(validate.errors)).to.equal(true);
  const collections = properties?.ruleCollections ?? [];
  expect(new Set(collections.map(({ priority }) => priority)).size).to.equal(collections.length);
  for (const { rules } of collections) {
    expect(new Set(rules.map(({ ruleType }) => ruleType)).size, "one kind of rule in a collection").to.equal(1);
    expect(new Set(rules.map(({ name: own }) => own.toLowerCase())).size).to.equal(rules.length);
  }
}

const endpoint = (fqdn: string, more: Partial<Endpoint> = {}): Endpoint => ({
  fqdn,
  protocol: "TCP",
  port: 443,
  purpose: "images",
  required: true,
  rule: "endpoints-azure-local",
  ...more,
});
const [, , https] = validMatrix().rules as [PortRule, PortRule, PortRule];
const matrixOf = (rules: readonly PortRule[], ...endpoints: Endpoint[]): PortMatrix => ({ ...validMatrix(), rules: [...rules], endpoints });

describe("emitPortMatrixAzureFirewallArm", () => {
  describeGolden("azure-firewall-arm", emitPortMatrixAzureFirewallArm);

  it("allows a packet between addresses if and only if a row allows it, and opens no public address", () => {
    fc.assert(
      fc.property(zoneMatrices, (matrix) => {
        const inside = matrix.rules.filter(({ source, destination }) => source.zone !== "internet" && destination.zone !== "internet");
        const rules = rulesOf(matrix);
        for (const packet of packets)
          if (networkAllows(rules, packet) !== matrixAllows({ ...matrix, rules: inside }, packet))
            expect.fail(`${JSON.stringify(packet)} in\n${JSON.stringify(rules, undefined, 1)}`);
      }),
      { numRuns: 60 },
    );
  });

  it("lets a client reach a name if and only if a row lets it out and an endpoint has name and port", () => {
    let reached = 0;
    fc.assert(
      fc.property(nameMatrices, (matrix) => {
        const rules = rulesOf(matrix);
        const names = matrix.endpoints
          .filter(({ protocol }) => protocol === "TCP")
          .map((one) => ({ ...one, fqdn: one.fqdn.toLowerCase() }));
        for (const { client, host, port: to } of requests) {
          const isNamed = names.some(
            ({ fqdn, port: own }) => own === to && (fqdn === host || (fqdn.startsWith("*.") && host.endsWith(fqdn.slice(1)))),
          );
          const expected = isNamed && isOut(matrix, client, to, "internet");
          if (expected) reached++;
          if (nameAllows(rules, client, host, to) !== expected)
            expect.fail(`${client} ${host} ${to}: not ${expected} in\n${JSON.stringify(rules, undefined, 1)}`);
        }
      }),
      { numRuns: 300 },
    );
    expect(reached).to.be.greaterThan(300);
  });

  it("has the fields, names and numbers that Azure accepts, whatever its texts contain", () => {
    fc.assert(fc.property(randomMatrices(), expectAccepted), { numRuns: 200 });
    fc.assert(fc.property(nameMatrices, expectAccepted), { numRuns: 100 });
    for (const matrix of [
      generatePortMatrix({ ...validAzureCniRequest(), region: "westeurope" }),
      generatePortMatrix({ ...validRequest(), region: "westeurope" }),
    ])
      expectAccepted(matrix);
  });

  it("has no expression but its own parameters, whatever its texts contain", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const template = templateOf(matrix);
        const look = (value: unknown): void => {
          if (typeof value === "string") {
            const read = readArmText(value);
            if ("literal" in read) return;
            const used = [...read.expression.matchAll(/parameters\('(\w+)'\)/g)].map(([, own = ""]) => own);
            expect(read.expression).to.match(/^(?:parameters\('\w+'\)|concat\([^)(]*(?:parameters\('\w+'\)[^)(]*)+\))$/);
            expect(Object.keys(template.parameters)).to.include.members(used);
          } else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) look(one);
        };
        look(template);
      }),
      { numRuns: 200 },
    );
  });

  it("writes what is required and holds a text to replace with a parameter, and names it if it is optional", () => {
    const parameters = [{ name: "keyVaultName", text: "yourvault", meaning: "the name of the vault" }];
    const matrix = matrixOf(
      [https],
      endpoint("yourvault.vault.azure.net", { parameters }),
      endpoint("yourvault.x.y", { parameters, required: false }),
    );
    const { parameters: own } = templateOf(matrix);
    expect(own.keyVaultName).to.deep.equal({
      type: "string",
      minLength: 1,
      metadata: { description: "Part of the name of an endpoint: the name of the vault." },
    });
    expect(rulesOf(matrix).map(({ targetFqdns }) => targetFqdns)).to.deep.equal([
      ["[concat(parameters('keyVaultName'), '.vault.azure.net')]"],
    ]);
    expect(emitPortMatrixAzureFirewallArm(matrix).findings.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["emit-endpoint-placeholder", "/endpoints/1/fqdn"],
    ]);
  });

  it("adds the tag of AKS on the ports that the rows of a source open, and for AKS in Azure alone", () => {
    const tagged = (rules: readonly PortRule[], rule: Endpoint["rule"]) =>
      rulesOf(
        matrixOf(
          rules,
          endpoint("mcr.microsoft.com", { rule }),
          endpoint("packages.aks.azure.com", { rule }),
          endpoint("a.x.y", { port: 80 }),
        ),
      )
        .filter(({ fqdnTags }) => fqdnTags !== undefined)
        .map(({ protocols = [], sourceAddresses }) => [
          sourceAddresses,
          ...protocols.map(({ protocolType, port: own }) => `${protocolType} ${own}`),
        ]);
    const pods = { ...https, id: "pods", source: { zone: "pod-subnet", addresses: ["10.9.0.0/24"] } };
    const http = { ...https, id: "http", destinationPort: "80" };
    expect(tagged([https, http, pods], "endpoints-aks")).to.deep.equal([
      [["10.30.7.0/26"], "Http 80", "Https 443"],
      [["10.9.0.0/24"], "Https 443"],
    ]);
    expect(tagged([https, http], "endpoints-azure-local")).to.deep.equal([]);
  });

  it("opens other ports than those of application rules by name in network rules, and says what that needs", () => {
    const udp = { ...https, protocol: "UDP" as const, destinationPort: "123" };
    const { findings } = emitPortMatrixAzureFirewallArm(
      matrixOf([udp], endpoint("time.windows.com", { protocol: "UDP", port: 123 }), endpoint("*.x.y", { protocol: "UDP", port: 123 })),
    );
    const [rule] = rulesOf(matrixOf([udp], endpoint("time.windows.com", { protocol: "UDP", port: 123 })));
    expect(rule).to.include({ ruleType: "NetworkRule", name: "names-udp-123-from-logical-network" });
    expect(rule?.destinationFqdns).to.deep.equal(["time.windows.com"]);
    expect(findings.map(({ rule: id, path }) => [id, path])).to.deep.equal([
      ["emit-azure-firewall-names", "/endpoints/1/fqdn"],
      ["emit-azure-firewall-dns", "/endpoints/0"],
    ]);
  });

  it("writes every finding into the template", () => {
    const matrix = generatePortMatrix({ ...validAzureCniRequest(), region: "westeurope" });
    const { findings } = emitPortMatrixAzureFirewallArm(matrix);
    expect(new Set(findings.map(({ rule }) => rule))).to.include.keys(
      "emit-azure-firewall-source",
      "emit-azure-firewall-ipv6",
      "emit-azure-firewall-tag",
    );
    expect(templateOf(matrix).metadata.notes).to.deep.equal([...new Set(findings.map(({ message }) => message))]);
  });
});

describe("emitPortMatrixAzureFirewallBicep", () => {
  let parse: (text: string) => Node;
  before(async () => {
    parse = await bicepParser();
  });
  describeGolden("azure-firewall-bicep", emitPortMatrixAzureFirewallBicep);

  /** A value of the template as Bicep has it. */
  function asBicep(value: unknown): unknown {
    if (typeof value === "string") {
      const read = readArmText(value);
      if ("literal" in read) return read.literal;
      const only = /^parameters\('(\w+)'\)$/.exec(read.expression)?.[1];
      if (only !== undefined) return { symbol: only };
      const parts = [...read.expression.slice("concat(".length, -1).matchAll(/parameters\('(\w+)'\)|'((?:[^']|'')*)'/g)];
      return {
        symbol: parts
          .map(([, own, literal = ""]) => (own === undefined ? literal.replaceAll("''", "'").replaceAll("'", "\\'") : `\${${own}}`))
          .join(""),
      };
    }
    if (Array.isArray(value)) return value.map(asBicep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([property, one]) => [property, asBicep(one)]));
  }

  it("has the rules and parameters of the template, whatever its texts contain", () => {
    const matrices = [
      validMatrix(),
      generatePortMatrix({ ...validAzureCniRequest(), region: "westeurope" }),
      generatePortMatrix(validAzureCniRequest()),
      generatePortMatrix({ ...validRequest(), region: "usgovvirginia" }),
      ...fc.sample(randomMatrices(), { numRuns: 80, seed: 7 }),
      ...fc.sample(nameMatrices, { numRuns: 20, seed: 7 }),
    ];
    for (const matrix of matrices) {
      const content = emitPortMatrixAzureFirewallBicep(matrix).files[0]?.content ?? "";
      const root = parse(content);
      expect(root.hasError, content).to.equal(false);
      const [policy, group] = readBicepResources(root);
      expect([policy?.symbol, policy?.existing, policy?.body]).to.deep.equal([
        "firewallPolicy",
        true,
        { name: { symbol: "firewallPolicyName" } },
      ]);
      const { parameters, resources } = templateOf(matrix);
      expect(group?.body).to.deep.equal({
        parent: { symbol: "firewallPolicy" },
        name: "aks-netplan",
        properties: asBicep(resources[0]?.properties),
      });
      expect([...content.matchAll(/^param (\w+) (\w+)/gm)].map(([, own, type]) => [own, type])).to.deep.equal(
        Object.entries(parameters).map(([own, { type }]) => [own, type]),
      );
    }
  });
});
