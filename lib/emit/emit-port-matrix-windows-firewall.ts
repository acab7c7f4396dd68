import type { EmitOptions, PortMatrix, Protocol, Rendering } from "../../types/index.js";
import { shorten } from "../text/shorten.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import type { EndPart, Family } from "./port-matrix/end-parts.js";
import { endpointFindings, endpointLine } from "./port-matrix/endpoint-findings.js";
import { internetRanges } from "./port-matrix/internet-ranges.js";
import { type GroupedRow, type MachineGroup, machineGroupsOf } from "./port-matrix/machine-groups.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { notExpressedAtMachines } from "./port-matrix/not-expressed.js";
import { type Placeholder, type Placeholders, placeholderFindings, placeholdersOf } from "./port-matrix/placeholders.js";
import { type Opening, readRows } from "./port-matrix/read-rows.js";
import { pascalCase } from "./text/cases.js";
import { powershellComment } from "./text/comment-text.js";
import { quotePowershell } from "./text/powershell-text.js";

/**
 * Writes a port matrix as a PowerShell script that creates rules of Windows Firewall on one machine.
 *
 * Run the script on a Windows machine of the zone in its parameter `-Zone`. It creates inbound rules for the rows with this
 * zone as destination, and outbound rules for those with this zone as source. Zones whose addresses are on the machines of
 * another zone (the cluster IP, the cloud agent) are in the rules of those machines. Do not run it on AKS nodes.
 *
 * Guarantees: local and remote addresses, protocol and ports of each rule are those of its row. So the rules of both ends allow
 * a packet if and only if a row allows it, provided that Windows Firewall blocks by default. (It allows outbound traffic by
 * default, and the script does not change that.) Rules of an earlier run are replaced. A zone without addresses, or a service
 * tag, is a parameter; the script stops before it changes anything if a parameter it needs is missing. `internet` means every
 * public address. Host names of endpoints are comments and a finding.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixWindowsFirewall } from "aks-netplan";
 *
 * const { files } = emitPortMatrixWindowsFirewall({
 *   platform: "windows-server",
 *   rules: [
 *     {
 *       id: "ssh",
 *       purpose: "SSH",
 *       protocol: "TCP",
 *       destinationPort: "22",
 *       source: { zone: "physical-hosts", addresses: ["172.16.7.0/24"] },
 *       destination: { zone: "aks-vms", addresses: ["172.16.8.0/26"] },
 *       required: true,
 *       rule: "hci-port-22-logs",
 *     },
 *   ],
 *   endpoints: [],
 *   findings: [],
 * });
 * files[0]?.content.match(/\[ValidateSet.*\]/)?.[0]; // "[ValidateSet('physical-hosts', 'aks-vms')]"
 * ```
 */
export function emitPortMatrixWindowsFirewall(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const rows = readRows(document);
  const placeholders = placeholdersOf(rows, ["unknown", "tag"]);
  const { groups, findings: faults } = machineGroupsOf(rows);
  const findings = [
    ...rows.flatMap((row) => row.faults),
    ...faults,
    ...placeholderFindings(placeholders, (placeholder) => `the parameter -${parameterOf(placeholder)}`),
    ...endpointFindings(document, rows, "a rule of Windows Firewall"),
  ];
  const lines = [
    "#Requires -Version 5.1",
    "#Requires -RunAsAdministrator",
    "#Requires -Modules NetSecurity",
    ...[...matrixHeader("Windows Firewall rules of a port matrix", document, errors), ...notExpressedAtMachines(findings)].map(
      powershellComment,
    ),
    "#",
    "# Run it on each Windows machine of a zone and name the zone with -Zone. It creates inbound rules for the rows with this",
    "# zone as destination, and outbound rules for those with this zone as source. The defaults of Windows Firewall decide about",
    "# all other traffic: they block inbound and allow outbound. AKS nodes are managed; do not run it there.",
    "[CmdletBinding()]",
    "param(",
    ...parameterLines(groups, placeholders),
    ")",
    "Set-StrictMode -Version 3.0",
    "$ErrorActionPreference = 'Stop'",
    "",
    "function Assert-Given([string] $Name, [string[]] $Value) {",
    "  if (-not $Value) { throw ('give -' + $Name + ': the port matrix does not name these addresses') }",
    "}",
    "",
    "function Remove-EarlierRule {",
    `  Get-NetFirewallRule -Group ${quotePowershell(ruleGroup)} -ErrorAction SilentlyContinue | Remove-NetFirewallRule`,
    "}",
    "",
    ...internetLines(groups),
    "switch ($Zone) {",
    ...groups.flatMap((group) => groupLines(group, placeholders)),
    "}",
    ...(document.endpoints.length === 0
      ? []
      : ["", "# Windows Firewall rules know no host names. These are open as far as the rules to the internet open their ports:"]),
    ...document.endpoints.map((endpoint) => powershellComment(`  ${endpointLine(endpoint)}`)),
  ];
  return {
    format: "windows-firewall",
    files: [{ name: "windows-firewall.ps1", content: `${lines.join("\n")}\n` }],
    findings,
  };
}

/** The group by which the rules are found again. */
const ruleGroup = "aks-netplan port matrix";

function parameterLines(groups: readonly MachineGroup[], { all }: Placeholders): string[] {
  const zones = groups.map(({ name }) => quotePowershell(name)).join(", ");
  const parameters = [
    [
      "  # the zone of this machine",
      ...(groups.length === 0 ? [] : [`  [ValidateSet(${zones})]`]),
      "  [Parameter(Mandatory = $true)] [string] $Zone",
    ],
    ...all.map((placeholder) => [
      `  ${powershellComment(`${placeholder.family === "ipv6" ? "IPv6" : "IPv4"} addresses, ranges or prefixes of ${placeholder.meaning}`)}`,
      `  [string[]] $${parameterOf(placeholder)} = @()`,
    ]),
  ];
  return parameters.flatMap((lines, index) => (index < parameters.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1)},`] : lines));
}

function internetLines(groups: readonly MachineGroup[]): string[] {
  const families = new Set(
    groups.flatMap(({ inbound, outbound }) =>
      openingsIn([...inbound, ...outbound])
        .filter(({ source, destination }) => source.kind === "internet" || destination.kind === "internet")
        .map(({ family }) => family),
    ),
  );
  return (["ipv4", "ipv6"] as const)
    .filter((family) => families.has(family))
    .flatMap((family) => ["# every public address", `${internetName(family)} = ${list(internetRanges(family))}`, ""]);
}

function groupLines(group: MachineGroup, placeholders: Placeholders): string[] {
  const { name, zone, inbound, outbound } = group;
  const needed = new Set(
    openingsIn([...inbound, ...outbound]).flatMap(({ source, destination, family }) =>
      [source, destination].flatMap((part) => placeholders.of(part, family) ?? []),
    ),
  );
  return [
    `  ${quotePowershell(name)} {`,
    `    ${powershellComment(`machines of zone "${zone}"`)}`,
    ...[...needed].map((placeholder) => `    Assert-Given ${quotePowershell(parameterOf(placeholder))} $${parameterOf(placeholder)}`),
    "    Remove-EarlierRule",
    ...inbound.flatMap((row) => rowLines(row, "Inbound", placeholders)),
    ...outbound.flatMap((row) => rowLines(row, "Outbound", placeholders)),
    "  }",
  ];
}

function openingsIn(rows: readonly GroupedRow[]): Opening[] {
  return rows.flatMap(({ openings }) => openings);
}

function rowLines({ reading, openings }: GroupedRow, direction: "Inbound" | "Outbound", placeholders: Placeholders): string[] {
  return [
    ...reading.faults.map((fault) => `    ${powershellComment(`${fault.path}: ${fault.message}`)}`),
    ...openings.flatMap((opening) => ruleLines(opening, direction, placeholders)),
  ];
}

function ruleLines(opening: Opening, direction: "Inbound" | "Outbound", placeholders: Placeholders): string[] {
  const { name, row, family, protocol, ports, source, destination } = opening;
  const [local, remote, port] = direction === "Inbound" ? [destination, source, "LocalPort"] : [source, destination, "RemotePort"];
  const properties: [string, string][] = [
    ["Name", quotePowershell(`aks-netplan-${name}-${direction.toLowerCase()}`)],
    ["DisplayName", quotePowershell(`aks-netplan ${direction.toLowerCase()}: ${name}`)],
    ["Description", quotePowershell(descriptionOf(opening))],
    ["Group", quotePowershell(ruleGroup)],
    ["Direction", quotePowershell(direction)],
    ["Action", quotePowershell("Allow")],
    ["Protocol", quotePowershell(protocolOf(protocol, family))],
    ["LocalAddress", addresses(local, family, placeholders)],
    ["RemoteAddress", addresses(remote, family, placeholders)],
    ...(ports === "*" ? [] : [[port, quotePowershell(ports)] satisfies [string, string]]),
  ];
  return [
    `    ${powershellComment(`${row.id}: ${row.purpose}`)}`,
    "    $rule = @{",
    ...properties.map(([property, value]) => `      ${property} = ${value}`),
    "    }",
    "    New-NetFirewallRule @rule | Out-Null",
  ];
}

/** Windows Firewall stores rules as text with vertical bars between their parts. */
function descriptionOf({ row }: Opening): string {
  return shorten(`${row.required ? "Required" : "Optional"}: ${row.purpose}`, 500).replaceAll("|", "/");
}

function protocolOf(protocol: Protocol, family: Family): string {
  if (protocol === "ICMP") return family === "ipv6" ? "ICMPv6" : "ICMPv4";
  return protocol;
}

function addresses(part: EndPart, family: Family, placeholders: Placeholders): string {
  if (part.kind === "prefixes") return list(part.prefixes);
  const placeholder = placeholders.of(part, family);
  return placeholder === undefined ? internetName(family) : `$${parameterOf(placeholder)}`;
}

function list(texts: readonly string[]): string {
  return `@(${texts.map(quotePowershell).join(", ")})`;
}

function parameterOf({ name }: Placeholder): string {
  return `${pascalCase(name)}Addresses`;
}

function internetName(family: Family): string {
  return family === "ipv6" ? "$PublicIpv6" : "$PublicIpv4";
}
