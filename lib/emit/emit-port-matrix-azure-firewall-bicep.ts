import type { EmitOptions, PortMatrix, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { azureFirewallApi, azureFirewallGroupName, azureFirewallOf } from "./port-matrix/azure-firewall-of.js";
import { policyParameter } from "./port-matrix/azure-firewall-parameters.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import {
  isReference,
  isTemplateList,
  type TemplateObject,
  type TemplateParameter,
  type TemplateReference,
  type TemplateValue,
} from "./port-matrix/template-value.js";
import { bicepText } from "./text/bicep-text.js";
import { bicepComment } from "./text/comment-text.js";

/**
 * Writes a port matrix as a Bicep file with a group of rule collections for a policy of Azure Firewall.
 *
 * Guarantees: the rules and parameters are those of emitPortMatrixAzureFirewallArm. Texts are literals without interpolation,
 * whatever characters they contain. What a policy cannot express is a finding and a comment.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixAzureFirewallBicep } from "aks-netplan";
 *
 * const { files } = emitPortMatrixAzureFirewallBicep({
 *   platform: "azure-cni",
 *   rules: [
 *     {
 *       id: "https",
 *       purpose: "HTTPS",
 *       protocol: "TCP",
 *       destinationPort: "443",
 *       source: { zone: "node-subnet", addresses: ["10.1.0.0/24"] },
 *       destination: { zone: "internet", addresses: [] },
 *       required: true,
 *       rule: "aks-vnet-outbound",
 *     },
 *   ],
 *   endpoints: [{ fqdn: "mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images", required: true, rule: "endpoints-aks" }],
 *   findings: [],
 * });
 * files[0]?.content.includes("targetFqdns: [\n              'mcr.microsoft.com'"); // true
 * ```
 */
export function emitPortMatrixAzureFirewallBicep(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { parameters, properties, findings } = azureFirewallOf(document);
  const notes = [...new Set(findings.map(({ message }) => message))];
  const lines = [
    ...matrixHeader("Azure Firewall rules of a port matrix", document, errors).map(bicepComment),
    ...(notes.length === 0 ? [] : ["//", "// What the rules cannot express, and what has to be filled in:"]),
    ...notes.map((note) => bicepComment(`- ${note}`)),
    "",
    "targetScope = 'resourceGroup'",
    ...parameters.flatMap(parameterLines),
    "",
    `resource firewallPolicy 'Microsoft.Network/firewallPolicies@${azureFirewallApi}' existing = {`,
    `  name: ${policyParameter}`,
    "}",
    "",
    `resource ruleCollectionGroup 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@${azureFirewallApi}' = {`,
    "  parent: firewallPolicy",
    `  name: ${bicepText(azureFirewallGroupName)}`,
    ...propertyLines({ properties }).map((line) => `  ${line}`),
    "}",
  ];
  return {
    format: "azure-firewall-bicep",
    files: [{ name: "azure-firewall.bicep", content: `${lines.join("\n")}\n` }],
    findings: [...findings],
  };
}

function parameterLines({ name, type, description, defaultValue, minValue, maxValue }: TemplateParameter): string[] {
  return [
    "",
    `@description(${bicepText(description)})`,
    ...(type === "int" ? [] : ["@minLength(1)"]),
    ...(minValue === undefined ? [] : [`@minValue(${minValue})`]),
    ...(maxValue === undefined ? [] : [`@maxValue(${maxValue})`]),
    `param ${name} ${type}${defaultValue === undefined ? "" : ` = ${defaultValue}`}`,
  ];
}

function propertyLines(value: TemplateObject): string[] {
  return Object.entries(value).flatMap(([property, one]) => {
    const [first = "", ...rest] = valueLines(one);
    return [`${property}: ${first}`, ...rest];
  });
}

/** Writes a value over several lines: the first without an indent, the others as deep as they are nested. */
function valueLines(value: TemplateValue): string[] {
  if (typeof value === "string") return [bicepText(value)];
  if (typeof value !== "object") return [String(value)];
  if (isTemplateList(value)) return wrapped("[", value.flatMap(valueLines), "]");
  if (isReference(value)) return [expressionOf(value)];
  return wrapped("{", propertyLines(value as TemplateObject), "}");
}

function expressionOf({ reference }: TemplateReference): string {
  const [only, ...more] = reference;
  if (more.length === 0 && typeof only === "object") return only.parameter;
  // the quotes of the literals are taken off, because the parts are one literal
  return `'${reference.map((part) => (typeof part === "string" ? bicepText(part).slice(1, -1) : `\${${part.parameter}}`)).join("")}'`;
}

function wrapped(open: string, lines: readonly string[], close: string): string[] {
  return lines.length === 0 ? [`${open}${close}`] : [open, ...lines.map((line) => `  ${line}`), close];
}
