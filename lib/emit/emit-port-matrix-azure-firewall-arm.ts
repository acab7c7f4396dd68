import type { EmitOptions, PortMatrix, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { generator } from "./document/generator.js";
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
import { armExpressionText, armLiteral } from "./text/arm-text.js";
import { jsonText } from "./text/json-text.js";

/**
 * Writes a port matrix as an ARM template with a group of rule collections for a policy of Azure Firewall.
 *
 * Rows between addresses are network rules. The endpoints are application rules with host names, from the sources of the rows
 * to the internet; a row to the internet opens nothing else. For AKS in Azure the tag AzureKubernetesService is added. The
 * policy exists; its name is a parameter.
 *
 * Guarantees: Azure accepts the names, priorities and numbers of rules. A zone without addresses, and a text inside a name that
 * has to be replaced, is a parameter without a default. What a policy cannot express, such as IPv6, an asterisk inside a label
 * or a service tag as source, is a finding and in the template's metadata.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixAzureFirewallArm } from "aks-netplan";
 *
 * const { files } = emitPortMatrixAzureFirewallArm({
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
 * const { ruleCollections } = JSON.parse(files[0]?.content ?? "").resources[0].properties;
 * ruleCollections.map(({ name, rules }: { name: string; rules: { targetFqdns?: string[]; fqdnTags?: string[] }[] }) => [name, rules[0]?.targetFqdns ?? rules[0]?.fqdnTags]);
 * // [["aks-netplan-names", ["mcr.microsoft.com"]], ["aks-netplan-aks-tag", ["AzureKubernetesService"]]]
 * ```
 */
export function emitPortMatrixAzureFirewallArm(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { parameters, properties, findings } = azureFirewallOf(document);
  const template = {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    metadata: {
      _generator: { ...generator },
      description: matrixHeader("Azure Firewall rules of a port matrix", document, errors).join("\n"),
      ...(findings.length === 0 ? {} : { notes: [...new Set(findings.map(({ message }) => armLiteral(message)))] }),
    },
    parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterOf(parameter)])),
    resources: [
      {
        type: "Microsoft.Network/firewallPolicies/ruleCollectionGroups",
        apiVersion: azureFirewallApi,
        name: `[concat(parameters('${policyParameter}'), '/${azureFirewallGroupName}')]`,
        properties: written(properties),
      },
    ],
  };
  return {
    format: "azure-firewall-arm",
    files: [{ name: "azure-firewall.json", content: `${jsonText(template)}\n` }],
    findings: [...findings],
  };
}

function parameterOf({ name: _, type, description, ...bounds }: TemplateParameter): object {
  return { type, ...(type === "int" ? bounds : { minLength: 1 }), metadata: { description: armLiteral(description) } };
}

function written(value: TemplateValue): unknown {
  if (typeof value === "string") return armLiteral(value);
  if (typeof value !== "object") return value;
  if (isTemplateList(value)) return value.map(written);
  if (isReference(value)) return `[${expressionOf(value)}]`;
  return Object.fromEntries(Object.entries(value as TemplateObject).map(([property, one]) => [property, written(one)]));
}

function expressionOf({ reference }: TemplateReference): string {
  const parts = reference.map((part) => (typeof part === "string" ? armExpressionText(part) : `parameters('${part.parameter}')`));
  return parts.length === 1 ? parts.join("") : `concat(${parts.join(", ")})`;
}
