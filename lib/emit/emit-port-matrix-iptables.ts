import type { EmitOptions, PortMatrix, Rendering } from "../../types/index.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import type { EndPart, Family } from "./port-matrix/end-parts.js";
import { endpointFindings, endpointLine } from "./port-matrix/endpoint-findings.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { notExpressed } from "./port-matrix/not-expressed.js";
import { placeholderFindings, placeholdersOf } from "./port-matrix/placeholders.js";
import { type Opening, type ParsedRow, readRows } from "./port-matrix/read-rows.js";
import { type SideChains, sideChainsOf } from "./port-matrix/side-chains.js";
import { bashComment } from "./text/comment-text.js";

/**
 * Writes a port matrix as rules for iptables-restore and ip6tables-restore, for the router between the zones.
 *
 * The rules replace the chain FORWARD and set its policy to DROP, so they drop everything that no row accepts, including
 * traffic of other networks of the router. With `--noflush` all other chains stay as they are.
 *
 * Guarantees: a forwarded packet that opens a connection is accepted if and only if a row of the matrix allows it, and so are
 * the answers. Loading the rules again replaces them. A zone without addresses, or a service tag, is a chain without rules,
 * which accepts nothing until it is filled. `internet` means every public address. The two files filter one IP version each.
 * Host names of endpoints are comments and a finding.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixIptables } from "aks-netplan";
 *
 * const { files } = emitPortMatrixIptables({
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
 * files.map(({ name }) => name); // ["port-matrix.v4.rules", "port-matrix.v6.rules"]
 * files[0]?.content.match(/^.*dport.*$/m)?.[0]; // '-A FORWARD -s 192.168.10.0/24 -d 10.30.7.0/26 -p tcp -m tcp --dport 22 -m comment --comment "ssh" -j ACCEPT'
 * ```
 */
export function emitPortMatrixIptables(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const rows = readRows(document);
  const placeholders = placeholdersOf(rows, ["unknown", "tag"]);
  const chains = sideChainsOf(
    rows.flatMap(({ openings }) => openings),
    placeholders,
  );
  const chainsWith = (placeholder: unknown) => chains.all.filter(({ sides }) => sides.some((side) => side.placeholder === placeholder));
  const findings = [
    ...rows.flatMap(({ faults }) => faults),
    ...placeholderFindings(placeholders, (placeholder) => {
      const names = chainsWith(placeholder).map(({ name }) => name);
      return `rules of the ${names.length === 1 ? "chain" : "chains"} ${names.join(", ")}`;
    }),
    ...endpointFindings(document, rows, "iptables"),
  ];
  const files = (["ipv4", "ipv6"] as const).map((family) => ({
    name: family === "ipv6" ? "port-matrix.v6.rules" : "port-matrix.v4.rules",
    content: contentOf(
      family,
      [...matrixHeader(`${programs[family]} rules of a port matrix`, document, errors), ...notExpressed(findings)],
      document,
      rows,
      chains,
    ),
  }));
  return { format: "iptables", files, findings };
}

const programs: { readonly [Version in Family]: string } = { ipv4: "iptables", ipv6: "ip6tables" };

function contentOf(family: Family, header: readonly string[], matrix: PortMatrix, rows: readonly ParsedRow[], chains: SideChains): string {
  const program = programs[family];
  const used = new Set(
    rows.flatMap(({ openings }) => openings.filter((one) => one.family === family).flatMap((one) => chains.of(one) ?? [])),
  );
  const lines = [
    ...header.map(bashComment),
    "#",
    "# For the router between the zones: it drops all forwarded traffic that no row accepts, including that of other networks.",
    `# Load it with ${program}-restore --noflush, or the rules of other chains are deleted. Load the file of the other IP version`,
    "# as well: without it that version is not filtered.",
    "*filter",
    ":FORWARD DROP [0:0]",
    ...[...used].map(({ name }) => `:${name} - [0:0]`),
    "-F FORWARD",
    ...[...used].map(({ name }) => `-F ${name}`),
    "-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
    ...rows.flatMap((row) => rowLines(row, family, chains)),
    ...[...used].flatMap(({ name, sides, rules, example }) => [
      "",
      ...sides.flatMap(({ placeholder }) =>
        placeholder === undefined
          ? ["# public addresses"]
          : [bashComment(`${placeholder.meaning}: accepts nothing until it is filled, as with the line below without #`)],
      ),
      ...rules.map((rule) => `-A ${name} ${rule}`),
      ...(example === undefined ? [] : [`# -A ${name} ${example}`]),
    ]),
    "COMMIT",
    ...(matrix.endpoints.length === 0
      ? []
      : [`# ${program} does not know host names. These are open as far as the rules to the internet open their ports:`]),
    ...matrix.endpoints.map((endpoint) => bashComment(`  ${endpointLine(endpoint)}`)),
  ];
  return `${lines.join("\n")}\n`;
}

function rowLines({ row, openings, faults }: ParsedRow, family: Family, chains: SideChains): string[] {
  const own = openings.filter((opening) => opening.family === family);
  // what is wrong with a row that has no IP version is said where people look first
  const notes = family === "ipv4" ? faults : [];
  if (own.length + notes.length === 0) return [];
  return [
    "",
    bashComment(`${row.required ? "" : "optional: "}${row.id}: ${row.purpose}`),
    ...notes.map((fault) => bashComment(`${fault.path}: ${fault.message}`)),
    ...own.flatMap((opening) => ruleLines(opening, chains)),
  ];
}

/** A rule for each pair of a list of prefixes, or a range, of either side. */
function ruleLines(opening: Opening, chains: SideChains): string[] {
  const { source, destination, protocol, ports, family, name } = opening;
  const target = chains.of(opening)?.name ?? "ACCEPT";
  const transport = protocol === "ICMP" && family === "ipv6" ? "ipv6-icmp" : protocol.toLowerCase();
  const match = [
    ...(protocol === "Any" ? [] : [`-p ${transport}`]),
    ...(ports === "*" ? [] : [`-m ${transport} --dport ${ports.replace("-", ":")}`]),
    `-m comment --comment "${name}"`,
    `-j ${target}`,
  ];
  return matchesOf(source, "src").flatMap((from) =>
    matchesOf(destination, "dst").map((to) => ["-A FORWARD", ...from, ...to, ...match].join(" ")),
  );
}

function matchesOf(part: EndPart, side: "src" | "dst"): string[][] {
  if (part.kind !== "prefixes") return [[]];
  const option = side === "src" ? "-s" : "-d";
  const prefixes = part.prefixes.filter((text) => !text.includes("-"));
  const ranges = part.prefixes.filter((text) => text.includes("-"));
  return [
    ...(prefixes.length === 0 ? [] : [[`${option} ${prefixes.join(",")}`]]),
    ...ranges.map((range) => [`-m iprange --${side}-range ${range}`]),
  ];
}
