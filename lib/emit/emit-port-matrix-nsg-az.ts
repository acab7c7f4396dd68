import type { EmitOptions, PortMatrix, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { denyRules } from "./port-matrix/deny-rules.js";
import { endpointLine } from "./port-matrix/endpoint-findings.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { notExpressedAtMachines } from "./port-matrix/not-expressed.js";
import { type Nsg, type NsgEnd, notAttachable, nsgsOf, zonesTagName } from "./port-matrix/nsgs-of.js";
import type { Placeholder } from "./port-matrix/placeholders.js";
import { checkVariables } from "./scripts/check-variables.js";
import { quoteBash } from "./text/bash-text.js";
import { snakeCase, upperCase } from "./text/cases.js";
import { bashComment } from "./text/comment-text.js";

/**
 * Writes a port matrix as a bash script that calls az: a network security group for each zone, and its rules.
 *
 * The group of a zone is for the subnet of its machines. Its inbound rules are the rows with the zone as destination, its
 * outbound rules those with the zone as source. The variable ZONES selects the groups.
 *
 * Guarantees: the same rules as emitPortMatrixNsgArm. Every text of the matrix reaches az as one argument. Addresses that are
 * not in the matrix are variables, and the script names each variable that is not set before it calls az. It stops at the first
 * error.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixNsgAz } from "aks-netplan";
 *
 * const { files, findings } = emitPortMatrixNsgAz({
 *   platform: "azure-cni",
 *   rules: [
 *     {
 *       id: "ntp",
 *       purpose: "Time",
 *       protocol: "UDP",
 *       destinationPort: "123",
 *       source: { zone: "node-subnet", addresses: ["10.1.0.0/24"] },
 *       destination: { zone: "ntp", addresses: [] },
 *       required: true,
 *       rule: "aks-ntp",
 *     },
 *   ],
 *   endpoints: [],
 *   findings: [],
 * });
 * files[0]?.content.includes('--destination-address-prefixes "${prefixes_of_ntp[@]}"'); // true
 * findings.map(({ path, message }) => [path, message]);
 * // [["/rules/0/destination/addresses", 'zone "ntp" has no addresses in the matrix, needed by row "ntp"; give them as the variable NTP_ADDRESS_PREFIXES']]
 * ```
 */
export function emitPortMatrixNsgAz(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { groups, placeholders, findings } = nsgsOf(document, (placeholder) => `the variable ${variableOf(placeholder)}`);
  const reason = notAttachable(document);
  const lines = [
    "#!/usr/bin/env bash",
    ...[...matrixHeader("Network security groups of a port matrix", document, errors), ...notExpressedAtMachines(findings)].map(
      bashComment,
    ),
    "#",
    "# One group for each zone, for the subnet of the zone's machines: inbound rules are at the destination of a",
    "# row, outbound rules at its source.",
    ...(reason === undefined ? [] : [bashComment(`Note: ${reason}.`)]),
    "set -euo pipefail",
    "",
    "# Set these in the environment:",
    "#   SUBSCRIPTION    id of the subscription",
    "#   RESOURCE_GROUP  name of the resource group, which exists",
    "#   LOCATION        Azure region",
    ...placeholders.all.map((placeholder) =>
      bashComment(
        `  ${variableOf(placeholder)}  ${placeholder.family === "ipv6" ? "IPv6" : "IPv4"} prefixes of ${placeholder.meaning}, with spaces between`,
      ),
    ),
    ...checkVariables(["SUBSCRIPTION", "RESOURCE_GROUP", "LOCATION", ...placeholders.all.map(variableOf)]),
    ...placeholders.all.map((placeholder) => `read -r -a ${arrayOf(placeholder)} <<< "$${variableOf(placeholder)}"`),
    "",
    "# The zones that get a group. Remove those whose machines are not in a subnet of Azure.",
    `ZONES="\${ZONES:-${groups.map(({ name }) => name).join(" ")}}"`,
    "# true denies what no row allows, including traffic within a subnet and from Azure's load balancers. With false, the",
    "# default rules of Azure allow the virtual network and all outbound traffic.",
    `DENY_OTHER_TRAFFIC="\${DENY_OTHER_TRAFFIC:-false}"`,
    "",
    "wanted() {",
    '  [[ " $ZONES " == *" $1 "* ]]',
    "}",
    ...groups.flatMap(groupLines),
    ...(document.endpoints.length === 0
      ? []
      : ["", "# A network security group does not know host names. These are open as far as the rules to Internet open their ports:"]),
    ...document.endpoints.map((endpoint) => bashComment(`  ${endpointLine(endpoint)}`)),
  ];
  return { format: "nsg-az", files: [{ name: "nsg.sh", content: `${lines.join("\n")}\n` }], findings: [...findings] };
}

function groupLines(group: Nsg): string[] {
  const name = `nsg-${group.name}`;
  const tags = group.zonesTag === undefined ? "" : ` --tags ${quoteBash(`${zonesTagName}=${group.zonesTag}`)}`;
  return [
    "",
    bashComment(`Zone "${group.zone}"`),
    `if wanted ${group.name}; then`,
    `  az network nsg create ${inSubscription} --location "$LOCATION" --name ${name}${tags} --output none`,
    ...group.leftOut.map((line) => `  ${bashComment(`omitted: ${line}`)}`),
    ...group.rules.flatMap((rule) => [
      `  az network nsg rule create ${inSubscription} --nsg-name ${name} --name ${rule.name} \\`,
      `    --priority ${rule.priority} --direction ${rule.direction} --access Allow --protocol ${quoteBash(rule.protocol)} \\`,
      `    --source-address-prefixes ${addresses(rule.source)} --source-port-ranges '*' \\`,
      `    --destination-address-prefixes ${addresses(rule.destination)} --destination-port-ranges ${quoteBash(rule.ports)} \\`,
      `    --description ${quoteBash(rule.description)} --output none`,
    ]),
    '  if [[ "$DENY_OTHER_TRAFFIC" == true ]]; then',
    ...denyRules.flatMap((rule) => [
      `    az network nsg rule create ${inSubscription} --nsg-name ${name} --name ${rule.name} \\`,
      `      --priority ${rule.priority} --direction ${rule.direction} --access Deny --protocol '*' \\`,
      "      --source-address-prefixes '*' --source-port-ranges '*' \\",
      "      --destination-address-prefixes '*' --destination-port-ranges '*' \\",
      `      --description ${quoteBash(rule.description)} --output none`,
    ]),
    "  fi",
    "fi",
  ];
}

const inSubscription = '--subscription "$SUBSCRIPTION" --resource-group "$RESOURCE_GROUP"';

function addresses(end: NsgEnd): string {
  if ("tag" in end) return quoteBash(end.tag);
  return "placeholder" in end ? `"\${${arrayOf(end.placeholder)}[@]}"` : end.prefixes.map(quoteBash).join(" ");
}

function variableOf({ name }: Placeholder): string {
  return `${upperCase(name)}_ADDRESS_PREFIXES`;
}

function arrayOf({ name }: Placeholder): string {
  return `prefixes_of_${snakeCase(name)}`;
}
