import type { EmitOptions, Finding, PortMatrix, Rendering } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { emitRules } from "../rules/emit-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { counted } from "../text/counted.js";
import { listed } from "../text/listed.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import type { EndPart, Family } from "./port-matrix/end-parts.js";
import { placeholderNameFindings } from "./port-matrix/endpoint-names.js";
import { internetRanges } from "./port-matrix/internet-ranges.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { type NameGroup, namesByPort } from "./port-matrix/names-by-port.js";
import { type Placeholder, type Placeholders, placeholderFindings, placeholdersOf } from "./port-matrix/placeholders.js";
import { type Opening, type ParsedRow, readRows } from "./port-matrix/read-rows.js";
import { type SquidNames, squidNames } from "./port-matrix/squid-names.js";
import { snakeCase } from "./text/cases.js";
import { bashComment } from "./text/comment-text.js";

/**
 * Writes the endpoints of a port matrix as access lists of Squid, for a proxy between the clusters and the internet.
 *
 * The clients are the sources of the rows to the internet that open the port of an endpoint, and of the rows to the proxy. The
 * last line denies everything else.
 *
 * Guarantees: a client reaches a name on a port if a row lets it out and an endpoint has both. `.x.y` in Squid also holds x.y
 * itself, which a finding says. A zone without addresses is an access list of an address that no client has, until it is
 * filled. No text of the matrix is part of a directive, except host names and addresses. UDP, and rows between other zones, are
 * findings and comments.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixSquid } from "aks-netplan";
 *
 * const { files } = emitPortMatrixSquid({
 *   platform: "azure-local",
 *   rules: [
 *     {
 *       id: "https",
 *       purpose: "HTTPS",
 *       protocol: "TCP",
 *       destinationPort: "443",
 *       source: { zone: "logical-network", addresses: ["10.30.7.0/26"] },
 *       destination: { zone: "internet", addresses: [] },
 *       required: true,
 *       rule: "port-outbound-logical-network",
 *     },
 *   ],
 *   endpoints: [{ fqdn: "*.data.mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images", required: true, rule: "endpoints-azure-local" }],
 *   findings: [],
 * });
 * files[0]?.content.match(/^http_access.*$/gm); // ["http_access allow aks_from_1 aks_port_443 aks_names_443", "http_access deny all"]
 * files[0]?.content.match(/dstdomain (.*)$/m)?.[1]; // ".data.mcr.microsoft.com"
 * ```
 */
export function emitPortMatrixSquid(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const rows = readRows(document);
  const { groups, names, findings: nameFindings } = namesByPort(document, rows, leadsToProxy);
  const carried = groups
    .filter(({ protocol }) => protocol === "TCP")
    .map((group) => ({ group, names: squidNames(withoutPlaceholders(group), group.patterns) }))
    .filter(({ names: { domains, expressions } }) => domains.length + expressions.length > 0);
  const used = new Set(carried.flatMap(({ group }) => group.openings));
  const clients = clientsOf(rows, used);
  const findings = [
    ...rows.filter(isOutward).flatMap(({ faults }) => faults),
    ...placeholderFindings(clients.placeholders, (placeholder) => `the access list ${listOf(placeholder)}`),
    ...nameFindings,
    ...placeholderNameFindings(names.named),
    ...otherProtocolFindings(groups),
    ...widerFinding(carried.flatMap((one) => one.names.wider)),
    ...rowsFinding(rows.filter((row) => !isOutward(row))),
  ];
  const lines = [
    ...matrixHeader("Squid access lists of a port matrix", document, errors).map(bashComment),
    "#",
    "# The last line denies all other traffic. To add these lists to an existing squid.conf, include this file before the",
    "# http_access lines there, and remove the last line if other clients use the proxy.",
    ...(findings.length === 0 ? [] : ["#", "# What Squid cannot express, and what has to be filled in:"]),
    ...findings.map(({ message }) => bashComment(`- ${message}`)),
    ...clients.lines,
    ...carried.flatMap(({ group, names: own }) => groupLines(group, own, clients.listOf)),
    "",
    "http_access deny all",
  ];
  return { format: "squid", files: [{ name: "port-matrix.squid.conf", content: `${lines.join("\n")}\n` }], findings };
}

function withoutPlaceholders({ named }: NameGroup): NameGroup["named"] {
  return named.filter(({ parameters }) => parameters.length === 0);
}

/** Clients that the matrix sends to a proxy reach every port through it. */
function leadsToProxy({ row, protocol }: Opening): boolean {
  return row.destination.zone === "proxy" && (protocol === "TCP" || protocol === "Any");
}

function isOutward({ row }: ParsedRow): boolean {
  return row.destination.zone === "proxy" || row.destination.zone === "internet";
}

interface Clients {
  readonly placeholders: Placeholders;
  readonly lines: readonly string[];
  /** The access list of the source of an opening. */
  readonly listOf: (opening: Opening) => string;
}

/** An access list for each source of the rows that lead out. */
function clientsOf(rows: readonly ParsedRow[], used: ReadonlySet<Opening>): Clients {
  // what these rows lead to is not part of an access list
  const sources = rows.map((row) => ({
    ...row,
    openings: row.openings.filter((opening) => used.has(opening)).map((opening) => ({ ...opening, destination: opening.source })),
  }));
  const placeholders = placeholdersOf(sources, ["unknown", "tag"]);
  const lists = new Map<string, { readonly name: string; readonly lines: readonly string[] }>();
  const keyOf = ({ source, family }: Opening) => JSON.stringify([source, family]);
  let count = 0;
  for (const opening of sources.flatMap(({ openings }) => openings)) {
    const key = keyOf(opening);
    if (lists.has(key)) continue;
    const placeholder = placeholders.of(opening.source, opening.family);
    if (placeholder !== undefined) {
      const name = listOf(placeholder);
      const comment = `${placeholder.meaning}: no client has this address; replace it with the addresses`;
      lists.set(key, { name, lines: [bashComment(comment), `acl ${name} src ${nobody}`] });
      continue;
    }
    const name = `aks_from_${++count}`;
    const comment = bashComment(`clients of zone "${opening.row.source.zone}"`);
    lists.set(key, { name, lines: [comment, ...addressesOf(opening.source, opening.family).map((text) => `acl ${name} src ${text}`)] });
  }
  return {
    placeholders,
    lines: [...lists.values()].flatMap(({ lines }) => ["", ...lines]),
    listOf: (opening) => lists.get(keyOf(opening))?.name ?? "none",
  };
}

/** The source address of no packet. */
const nobody = "255.255.255.255/32";

function listOf({ name }: Placeholder): string {
  return `aks_zone_${snakeCase(name)}`;
}

function addressesOf(part: EndPart, family: Family): readonly string[] {
  return part.kind === "prefixes" ? part.prefixes : internetRanges(family);
}

function groupLines({ port, openings }: NameGroup, { domains, expressions }: SquidNames, clientOf: (opening: Opening) => string): string[] {
  const lists = [
    ...(domains.length === 0 ? [] : [{ name: `aks_names_${port}`, lines: domains.map((name) => `dstdomain ${name}`) }]),
    ...(expressions.length === 0 ? [] : [{ name: `aks_patterns_${port}`, lines: expressions.map((one) => `dstdom_regex -i ${one}`) }]),
  ];
  return [
    "",
    ...(port === 443 || port === 80
      ? []
      : ["# the usual squid.conf denies CONNECT to other ports than those in SSL_ports", `acl SSL_ports port ${port}`]),
    `acl aks_port_${port} port ${port}`,
    ...lists.flatMap(({ name, lines }) => lines.map((line) => `acl ${name} ${line}`)),
    ...[...new Set(openings.map(clientOf))].flatMap((client) =>
      lists.map(({ name }) => `http_access allow ${client} aks_port_${port} ${name}`),
    ),
  ];
}

function otherProtocolFindings(groups: readonly NameGroup[]): Finding[] {
  return groups
    .filter(({ protocol }) => protocol !== "TCP")
    .flatMap(({ named, patterns }) => [...named, ...patterns])
    .map(({ protocol, port, host, index }) =>
      findingOf(emitRules["emit-endpoint-protocol"], {
        path: pointer("/endpoints", index, "protocol"),
        received: protocol,
        message: `${protocol} ${port} ${host} is omitted: a proxy for HTTP and HTTPS does not carry ${protocol}; open it in the firewall`,
      }),
    );
}

function widerFinding(wider: readonly string[]): Finding[] {
  const names = [...new Set(wider)];
  if (names.length === 0) return [];
  const message = `in Squid, .x.y holds x.y as well as the names below it, so ${names.length === 1 ? "this name" : `these ${names.length} names`} can be reached and ${names.length === 1 ? "is" : "are"} not in the matrix: ${listed(names)}`;
  return [findingOf(emitRules["emit-squid-domain"], { path: "/endpoints", message })];
}

function rowsFinding(rows: readonly ParsedRow[]): Finding[] {
  if (rows.length === 0) return [];
  const message = `a proxy carries HTTP and HTTPS to names only, so ${rows.length === 1 ? "1 row" : counted(rows.length, "row")} between other zones ${rows.length === 1 ? "is" : "are"} not in the file; export the rows in another format`;
  return [findingOf(emitRules["emit-names-only"], { path: "/rules", message })];
}
