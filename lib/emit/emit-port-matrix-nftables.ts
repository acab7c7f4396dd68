import type { EmitOptions, PortMatrix, Protocol, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import type { EndPart, Family } from "./port-matrix/end-parts.js";
import { endpointFindings, endpointLine } from "./port-matrix/endpoint-findings.js";
import { internetRanges } from "./port-matrix/internet-ranges.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { notExpressed } from "./port-matrix/not-expressed.js";
import { type Placeholder, type Placeholders, placeholderFindings, placeholdersOf } from "./port-matrix/placeholders.js";
import { type Opening, type ParsedRow, readRows } from "./port-matrix/read-rows.js";
import { snakeCase } from "./text/cases.js";
import { bashComment } from "./text/comment-text.js";

/**
 * Writes a port matrix as a ruleset of nftables for the router between the zones.
 *
 * The ruleset is a table of its own with one chain for forwarded traffic. It is not for a machine of a zone, because traffic to
 * and from the machine itself does not pass that chain. The chain drops everything that no row accepts, including traffic of
 * other networks of the router.
 *
 * Guarantees: a forwarded packet that opens a connection is accepted if and only if a row of the matrix allows it, and so are
 * the answers. Loading the ruleset again replaces it. A zone without addresses, or a service tag, is a named set without
 * elements, which matches nothing until it is filled. `internet` means every public address. Host names of endpoints are
 * comments and a finding.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixNftables } from "aks-netplan";
 *
 * const { files } = emitPortMatrixNftables({
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
 * files[0]?.content.match(/ip saddr.*$/m)?.[0]; // 'ip saddr { 192.168.10.0/24 } ip daddr { 10.30.7.0/26 } tcp dport 22 accept comment "ssh"'
 * ```
 */
export function emitPortMatrixNftables(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const rows = readRows(document);
  const placeholders = placeholdersOf(rows, ["unknown", "tag"]);
  const findings = [
    ...rows.flatMap(({ faults }) => faults),
    ...placeholderFindings(placeholders, (placeholder) => `the elements of the set ${setOf(placeholder)}`),
    ...endpointFindings(document, rows, "nftables"),
  ];
  const lines = [
    "#!/usr/sbin/nft -f",
    ...[...matrixHeader("nftables ruleset of a port matrix", document, errors), ...notExpressed(findings)].map(bashComment),
    "#",
    "# For the router between the zones: it drops all forwarded traffic that no row accepts, including that of other networks.",
    "table inet aks_netplan",
    "delete table inet aks_netplan",
    "",
    "table inet aks_netplan {",
    ...placeholders.all.flatMap(emptySet),
    ...internetFamilies(rows).flatMap(internetSet),
    "\tchain forward {",
    "\t\ttype filter hook forward priority filter; policy drop;",
    "\t\tct state established,related accept",
    ...rows.flatMap((reading) => rowLines(reading, placeholders)),
    "\t}",
    "}",
    ...(document.endpoints.length === 0
      ? []
      : ["", "# nftables does not know host names. These are open as far as the rules to internet open their ports:"]),
    ...document.endpoints.map((endpoint) => bashComment(`  ${endpointLine(endpoint)}`)),
  ];
  return { format: "nftables", files: [{ name: "port-matrix.nft", content: `${lines.join("\n")}\n` }], findings };
}

function rowLines({ row, openings, faults }: ParsedRow, placeholders: Placeholders): string[] {
  return [
    "",
    `\t\t${bashComment(`${row.required ? "" : "optional: "}${row.id}: ${row.purpose}`)}`,
    ...faults.map((fault) => `\t\t${bashComment(`${fault.path}: ${fault.message}`)}`),
    ...openings.map((opening) => `\t\t${accept(opening, placeholders)}`),
  ];
}

function accept(opening: Opening, placeholders: Placeholders): string {
  const { family, source, destination, protocol, ports, name } = opening;
  const ip = family === "ipv6" ? "ip6" : "ip";
  const from = addresses(source, family, placeholders);
  const to = addresses(destination, family, placeholders);
  return [`${ip} saddr ${from}`, `${ip} daddr ${to}`, ...match(protocol, ports, family), "accept", `comment "${name}"`].join(" ");
}

/** What a packet is matched by, in addition to its addresses. */
function match(protocol: Protocol, ports: string, family: Family): string[] {
  if (protocol === "Any") return [];
  const name = protocol === "ICMP" && family === "ipv6" ? "ipv6-icmp" : protocol.toLowerCase();
  return [ports === "*" ? `meta l4proto ${name}` : `${name} dport ${ports}`];
}

function addresses(part: EndPart, family: Family, placeholders: Placeholders): string {
  if (part.kind === "prefixes") return `{ ${part.prefixes.join(", ")} }`;
  const placeholder = placeholders.of(part, family);
  return `@${placeholder === undefined ? internetName(family) : setOf(placeholder)}`;
}

function emptySet(placeholder: Placeholder): string[] {
  const { family, meaning } = placeholder;
  return [
    `\t${bashComment(`${meaning}: matches nothing until it is filled, as with elements = { ${example[family]} }`)}`,
    ...setLines(setOf(placeholder), family, []),
  ];
}

const example: { readonly [Version in Family]: string } = { ipv4: "192.0.2.0/24, 198.51.100.7", ipv6: "2001:db8::/64" };

function internetFamilies(rows: readonly ParsedRow[]): Family[] {
  const used = rows.flatMap(({ openings }) =>
    openings.filter(({ source, destination }) => source.kind === "internet" || destination.kind === "internet").map(({ family }) => family),
  );
  return (["ipv4", "ipv6"] as const).filter((family) => used.includes(family));
}

function internetSet(family: Family): string[] {
  return ["\t# every public address", ...setLines(internetName(family), family, internetRanges(family))];
}

function setLines(name: string, family: Family, elements: readonly string[]): string[] {
  return [
    `\tset ${name} {`,
    `\t\ttype ${family}_addr`,
    "\t\tflags interval",
    "\t\tauto-merge",
    ...(elements.length === 0 ? [] : [`\t\telements = { ${elements.join(", ")} }`]),
    "\t}",
    "",
  ];
}

function setOf({ name }: Placeholder): string {
  return `zone_${snakeCase(name)}`;
}

function internetName(family: Family): string {
  return `internet_${family}`;
}
