import type { EmitOptions, PortMatrix, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { generator } from "./document/generator.js";
import { denyRules } from "./port-matrix/deny-rules.js";
import { endpointLine } from "./port-matrix/endpoint-findings.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { notExpressedAtMachines } from "./port-matrix/not-expressed.js";
import { type Nsg, type NsgEnd, type NsgRule, notAttachable, nsgsOf, zonesTagName } from "./port-matrix/nsgs-of.js";
import type { Placeholder } from "./port-matrix/placeholders.js";
import { camelCase } from "./text/cases.js";
import { jsonText } from "./text/json-text.js";

const api = { type: "Microsoft.Network/networkSecurityGroups", apiVersion: "2024-05-01" } as const;

/**
 * Writes a port matrix as an ARM template with a network security group for each zone.
 *
 * The group of a zone is for the subnet of its machines. Its inbound rules are the rows with the zone as destination, its
 * outbound rules those with the zone as source. Zones whose addresses are on the machines of another zone (the cluster IP, the
 * pods of an overlay) are in the group of those machines. The parameter `zones` selects the groups.
 *
 * Guarantees: with `denyOtherTraffic`, the groups of source and destination allow a packet if and only if a row of the matrix
 * allows it. Without it, Azure's own rules also allow the virtual network and all outbound traffic. A zone without addresses is
 * a parameter without a default; `internet` is the service tag. Host names of endpoints, and everything else that a security
 * rule cannot express, are findings and in the template's metadata.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixNsgArm } from "aks-netplan";
 *
 * const { files } = emitPortMatrixNsgArm({
 *   platform: "azure-local",
 *   rules: [
 *     {
 *       id: "ssh",
 *       purpose: "SSH",
 *       protocol: "TCP",
 *       destinationPort: "22",
 *       source: { zone: "management", addresses: ["192.168.10.0/24"] },
 *       destination: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
 *       required: true,
 *       rule: "port-22-ssh-logs",
 *     },
 *   ],
 *   endpoints: [],
 *   findings: [],
 * });
 * const { resources } = JSON.parse(files[0]?.content ?? "");
 * resources[1].properties.securityRules.map(({ name, properties }: { name: string; properties: { priority: number; direction: string } }) => [name, properties.priority, properties.direction]);
 * // [["ssh-in", 100, "Inbound"]]
 * ```
 */
export function emitPortMatrixNsgArm(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { groups, placeholders, findings } = nsgsOf(document, (placeholder) => `the parameter ${parameterOf(placeholder)}`);
  const reason = notAttachable(document);
  const leftOut = groups.flatMap((group) => group.leftOut);
  const template = {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    metadata: {
      _generator: { ...generator },
      description: [
        ...matrixHeader("Network security groups of a port matrix", document, errors),
        ...notExpressedAtMachines(findings),
      ].join("\n"),
      groups:
        "Associate each group with the subnet of its zone's machines: inbound rules are at the destination of a row, outbound rules at its source.",
      ...(reason === undefined ? {} : { networks: reason }),
      ...(leftOut.length === 0 ? {} : { leftOut: [...new Set(leftOut)] }),
      ...(document.endpoints.length === 0 ? {} : { endpoints: document.endpoints.map(endpointLine) }),
    },
    parameters: {
      location: { type: "string", defaultValue: "[resourceGroup().location]", metadata: { description: "Azure region of the groups." } },
      zones: {
        type: "array",
        defaultValue: groups.map(({ name }) => name),
        metadata: { description: "The zones that get a group. Remove those whose machines are not in a subnet of Azure." },
      },
      denyOtherTraffic: {
        type: "bool",
        defaultValue: false,
        metadata: {
          description:
            "Whether traffic that no row allows is denied, including traffic within a subnet and from Azure's load balancers. Without it, the default rules of Azure allow the virtual network and all outbound traffic.",
        },
      },
      ...Object.fromEntries(placeholders.all.map((placeholder) => [parameterOf(placeholder), addressParameter(placeholder)])),
    },
    resources: [...groups.map(groupResource), ...groups.flatMap(denyResources)],
    outputs: Object.fromEntries(
      groups.map((group) => [
        `${camelCase(group.name)}Id`,
        { condition: isRequested(group), type: "string", value: `[resourceId('${api.type}', '${nameOf(group)}')]` },
      ]),
    ),
  };
  return {
    format: "nsg-arm",
    files: [{ name: "nsg.json", content: `${jsonText(template)}\n` }],
    findings: [...findings],
  };
}

function groupResource(group: Nsg): object {
  return {
    condition: isRequested(group),
    ...api,
    name: nameOf(group),
    location: "[parameters('location')]",
    ...(group.zonesTag === undefined ? {} : { tags: { [zonesTagName]: group.zonesTag } }),
    properties: { securityRules: group.rules.map(securityRule) },
  };
}

function denyResources(group: Nsg): object[] {
  return denyRules.map(({ name, ...properties }) => ({
    condition: `[and(parameters('denyOtherTraffic'), contains(parameters('zones'), '${group.name}'))]`,
    type: `${api.type}/securityRules`,
    apiVersion: api.apiVersion,
    name: `${nameOf(group)}/${name}`,
    dependsOn: [`[resourceId('${api.type}', '${nameOf(group)}')]`],
    properties,
  }));
}

function securityRule({ name, description, priority, direction, protocol, ports, source, destination }: NsgRule): object {
  return {
    name,
    properties: {
      description,
      priority,
      direction,
      access: "Allow",
      protocol,
      ...address("source", source),
      sourcePortRange: "*",
      ...address("destination", destination),
      destinationPortRange: ports,
    },
  };
}

/** Azure expects one prefix or tag under one name, and a list of prefixes under another. */
function address(side: "source" | "destination", end: NsgEnd): object {
  if ("tag" in end) return { [`${side}AddressPrefix`]: end.tag };
  if ("placeholder" in end) return { [`${side}AddressPrefixes`]: `[parameters('${parameterOf(end.placeholder)}')]` };
  const [only, ...more] = end.prefixes;
  return more.length === 0 ? { [`${side}AddressPrefix`]: only } : { [`${side}AddressPrefixes`]: end.prefixes };
}

function addressParameter({ meaning, family }: Placeholder): object {
  return {
    type: "array",
    minLength: 1,
    metadata: { description: `${family === "ipv6" ? "IPv6" : "IPv4"} prefixes of ${meaning}, which the port matrix does not name.` },
  };
}

function isRequested({ name }: Nsg): string {
  return `[contains(parameters('zones'), '${name}')]`;
}

function nameOf({ name }: Nsg): string {
  return `nsg-${name}`;
}

function parameterOf({ name }: Placeholder): string {
  return `${camelCase(name)}AddressPrefixes`;
}
