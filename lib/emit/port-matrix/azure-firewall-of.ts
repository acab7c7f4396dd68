import type { Finding, PortMatrix } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { type AzureFirewallNames, azureFirewallNames, webProtocolOf } from "./azure-firewall-names.js";
import { type AzureFirewallParameters, azureFirewallParameters, priorityParameter } from "./azure-firewall-parameters.js";
import { asAzureFirewallRow } from "./azure-firewall-rows.js";
import type { EndPart } from "./end-parts.js";
import { patternFindings, placeholderNameFindings } from "./endpoint-names.js";
import { leadsOut, namesByPort } from "./names-by-port.js";
import { type Placeholders, placeholderFindings, placeholdersOf } from "./placeholders.js";
import { type Opening, type ParsedRow, readRows } from "./read-rows.js";
import { parameterValue, type TemplateObject, type TemplateParameter, type TemplateValue } from "./template-value.js";
import { plainName, uniqueNames } from "./unique-names.js";

const { longestName } = emitRules["emit-azure-firewall-names"].values;

/** The rules of a matrix for a policy of Azure Firewall. */
export interface AzureFirewallGroup {
  readonly parameters: readonly TemplateParameter[];
  /** The properties of the group of rule collections. */
  readonly properties: TemplateObject;
  readonly findings: readonly Finding[];
}

export const azureFirewallApi = "2024-05-01";
export const azureFirewallGroupName = "aks-netplan";

/**
 * Makes a group of rule collections: network rules for the rows between addresses, and application rules for the endpoints,
 * from the sources of the rows to the internet.
 *
 * Guarantees: names of rules as Azure accepts them, each once. A row to the internet opens names and nothing else.
 */
export function azureFirewallOf(matrix: PortMatrix): AzureFirewallGroup {
  const rows = readRows(matrix).map(asAzureFirewallRow);
  const { groups, names, findings: nameFindings } = namesByPort(matrix, rows);
  const rules = azureFirewallNames(groups);
  const used = usedOpenings(rows, rules);
  const placeholders = placeholdersOf(
    rows.map((row) => ({ ...row, openings: row.openings.filter((opening) => used.has(opening)) })),
    ["unknown"],
  );
  const parameters = azureFirewallParameters(
    placeholders,
    rules.names.flatMap(({ endpoints }) => endpoints),
  );
  const network = rows.flatMap(({ openings }) => openings.filter(({ destination }) => destination.kind !== "internet"));
  const collections = [
    collection("aks-netplan-rows", 100, [
      ...network.map((opening) => networkRule(opening, placeholders, parameters)),
      ...nameRules(rules, "network", placeholders, parameters),
    ]),
    collection("aks-netplan-names", 200, nameRules(rules, "application", placeholders, parameters)),
    collection("aks-netplan-aks-tag", 300, tagRules(rules, placeholders, parameters)),
  ].flat();
  const properties = { priority: parameterValue(priorityParameter), ruleCollections: collections };
  return {
    parameters: parameters.all,
    properties,
    findings: [
      ...rows.flatMap(({ faults }) => faults),
      ...rows.flatMap((row) => unnamedFinding(row, used)),
      ...placeholderFindings(placeholders, (placeholder) => `the parameter ${parameters.addressesOf(placeholder)}`),
      ...nameFindings,
      ...patternFindings(names.patterns, "Azure Firewall"),
      ...placeholderNameFindings(names.named.filter(({ required }) => !required)),
      ...rules.findings,
      ...sizeFindings(network, properties),
    ],
  };
}

/** The openings that become rules: those between addresses, and those to the internet that lead to some name. */
function usedOpenings(rows: readonly ParsedRow[], { names }: AzureFirewallNames): ReadonlySet<Opening> {
  const ports = names.map(({ protocol, port }) => [protocol, port] as const);
  return new Set(
    rows.flatMap(({ openings }) =>
      openings.filter((opening) => opening.destination.kind !== "internet" || ports.some((one) => leadsOut(opening, ...one))),
    ),
  );
}

function collection(name: string, priority: number, rules: readonly TemplateObject[]): TemplateObject[] {
  if (rules.length === 0) return [];
  return [{ ruleCollectionType: "FirewallPolicyFilterRuleCollection", name, priority, action: { type: "Allow" }, rules }];
}

function networkRule(opening: Opening, placeholders: Placeholders, parameters: AzureFirewallParameters): TemplateObject {
  const { name, row, protocol, ports, source, destination } = opening;
  return {
    ruleType: "NetworkRule",
    name,
    description: shorten(`${row.required ? "Required" : "Optional"}: ${row.purpose}`, 500),
    ipProtocols: [protocol],
    sourceAddresses: addressesOf(source, placeholders, parameters),
    destinationAddresses: addressesOf(destination, placeholders, parameters),
    destinationPorts: [ports],
  };
}

function nameRules(
  { names }: AzureFirewallNames,
  kind: "application" | "network",
  placeholders: Placeholders,
  parameters: AzureFirewallParameters,
): TemplateObject[] {
  const own = names.filter((rule) => rule.kind === kind);
  const titles = uniqueNames(
    own.map(({ protocol, port, opening, required }) =>
      [
        kind === "network" ? "names" : webProtocolOf(port).toLowerCase(),
        ...(kind === "network" ? [protocol.toLowerCase()] : []),
        port,
        "from",
      ]
        .concat(plainName(opening.row.source.zone).slice(0, 40), required ? [] : ["optional"])
        .join("-"),
    ),
    (name) => name,
    longestName,
  );
  return own.map(({ protocol, port, opening, required, endpoints }, index): TemplateObject => {
    const hosts = [...endpoints].sort((a, b) => (a.host < b.host ? -1 : 1)).map((endpoint) => parameters.hostOf(endpoint));
    const common = {
      ruleType: kind === "network" ? "NetworkRule" : "ApplicationRule",
      name: titles[index] ?? "",
      description: `${required ? "Required" : "Optional"}: ${endpoints.length} endpoints on ${protocol} ${port}`,
    };
    const sourceAddresses = addressesOf(opening.source, placeholders, parameters);
    if (kind === "network")
      return { ...common, ipProtocols: [protocol], sourceAddresses, destinationFqdns: hosts, destinationPorts: [String(port)] };
    return { ...common, protocols: [webProtocol(port)], sourceAddresses, targetFqdns: hosts };
  });
}

function tagRules({ tags }: AzureFirewallNames, placeholders: Placeholders, parameters: AzureFirewallParameters): TemplateObject[] {
  const names = uniqueNames(
    tags.map(({ opening }) => `aks-from-${plainName(opening.row.source.zone).slice(0, 40)}`),
    (name) => name,
    longestName,
  );
  return tags.map(({ opening, ports }, index) => ({
    ruleType: "ApplicationRule",
    name: names[index] ?? "",
    description: "What AKS needs, as Azure maintains it",
    protocols: ports.map(webProtocol),
    sourceAddresses: addressesOf(opening.source, placeholders, parameters),
    fqdnTags: ["AzureKubernetesService"],
  }));
}

function webProtocol(port: number): TemplateObject {
  return { protocolType: webProtocolOf(port), port };
}

function addressesOf(part: EndPart, placeholders: Placeholders, parameters: AzureFirewallParameters): TemplateValue {
  if (part.kind === "prefixes") return part.prefixes;
  if (part.kind === "tag") return [part.tag];
  const placeholder = placeholders.of(part, "ipv4");
  return placeholder === undefined ? ["*"] : parameterValue(parameters.addressesOf(placeholder));
}

/** A row to the internet without an endpoint would open every public address, and hide all names behind it. */
function unnamedFinding({ row, index, openings }: ParsedRow, used: ReadonlySet<Opening>): Finding[] {
  const unnamed = openings.filter((opening) => !used.has(opening));
  if (unnamed.length === 0) return [];
  const ports = [...new Set(unnamed.map(({ protocol, ports: own }) => `${protocol} ${own === "*" ? "on every port" : own}`))].join(", ");
  const message = `row "${shorten(row.id)}" opens ${ports} to every public address, and no endpoint of the matrix has such a port, so no rule is made for it; add the endpoints, or open addresses if you have to`;
  return [findingOf(emitRules["emit-internet-names"], { path: pointer("/rules", index), message })];
}

function sizeFindings(network: readonly Opening[], properties: TemplateObject): Finding[] {
  const row = emitRules["emit-azure-firewall-size"];
  const { pairs: mostPairs, bytes: mostBytes } = row.values;
  const sizeOf = (part: EndPart) => (part.kind === "prefixes" ? part.prefixes.length : 1);
  const pairs = network.reduce((sum, { source, destination }) => sum + sizeOf(source) * sizeOf(destination), 0);
  const bytes = JSON.stringify(properties).length;
  return [
    ...(pairs <= mostPairs
      ? []
      : [`the network rules have ${pairs} pairs of a source and a destination, more than the maximum of ${mostPairs}`]),
    ...(bytes <= mostBytes ? [] : [`the group has ${bytes} bytes, more than the maximum of ${mostBytes}`]),
  ].map((what) => findingOf(row, { path: "/rules", message: `${what}; give wider prefixes, or split the matrix` }));
}
