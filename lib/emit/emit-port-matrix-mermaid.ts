import type { EmitOptions, Finding, PortMatrix, PortRule, PortZone, Rendering } from "../../types/index.js";
import { emitRules } from "../rules/emit-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import { endpointLine } from "./port-matrix/endpoint-findings.js";
import { endpointAges, endpointGaps, listText } from "./port-matrix/endpoint-list-lines.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { notExpressed } from "./port-matrix/not-expressed.js";
import { mermaidComment, mermaidText } from "./text/mermaid-text.js";

/**
 * Writes a port matrix as a flowchart of Mermaid: a box for each zone with its addresses, an arrow for each direction with its
 * ports.
 *
 * Guarantees: every row is on an arrow from its source to its destination, solid if it is required and dotted if not, and named
 * in a comment before it. Texts cannot break out of their label. Endpoints are comments, and a finding says how many there are;
 * a box has their number, the age of their lists, and which are missing. Another finding reports a diagram that is larger than
 * Mermaid draws.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixMermaid } from "aks-netplan";
 *
 * const { files } = emitPortMatrixMermaid({
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
 * files[0]?.content.split("\n").slice(-4, -1);
 * // ['  zone2["logical-network<br/>10.30.7.0/26"]', '  %% ssh: SSH', '  zone1 -->|"TCP 22"| zone2']
 * ```
 */
export function emitPortMatrixMermaid(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const { rules, endpoints } = document;
  const nodes = nodesOf(rules);
  const edges = edgesOf(rules, nodes);
  const findings = endpointsFinding(endpoints.length);
  const lines = [
    ...[...matrixHeader("Port matrix", document, errors), ...notExpressed(findings)].map((line) => `%% ${mermaidComment(line)}`),
    "flowchart LR",
    ...[...nodes.values()].map(({ id, zone }) => `  ${id}["${labelOf(zone)}"]`),
    ...edges.flatMap(({ from, to, arrow, rows }) => [
      ...rows.map(({ id, purpose }) => `  %% ${mermaidComment(id)}: ${mermaidComment(purpose)}`),
      `  ${from} ${arrow}|"${portsOf(rows)}"| ${to}`,
    ]),
    ...noteLines(document),
    ...(endpoints.length === 0
      ? []
      : ["  %% endpoints:", ...endpoints.map((endpoint) => `  %% ${mermaidComment(endpointLine(endpoint))}`)]),
  ];
  const content = `${lines.join("\n")}\n`;
  return {
    format: "mermaid",
    files: [{ name: "port-matrix.mmd", content }],
    findings: [...findings, ...sizeFinding(edges.length, content.length)],
  };
}

/** What a picture must not hide: how many endpoints there are, how old their lists are, and which are missing. */
function noteLines(matrix: PortMatrix): string[] {
  const { endpoints, lists = [] } = matrix;
  const count = endpoints.length === 0 ? [] : [`${endpoints.length} outbound endpoints, listed in Markdown, HTML and CSV`];
  const notes = [
    ...count,
    ...lists.map((list) => `Endpoint list: ${listText(list)}`),
    ...endpointAges(matrix).map(({ message }) => `The lists are out of date: ${message}`),
    ...endpointGaps(matrix).map(({ message }) => `Endpoints are missing: ${message}`),
  ];
  return notes.length === 0 ? [] : [`  notes["${notes.map(mermaidText).join("<br/>")}"]`];
}

interface Node {
  readonly id: string;
  readonly zone: PortZone;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly arrow: "-->" | "-.->";
  readonly rows: PortRule[];
}

/** A zone can have different addresses in different rows, and gets a box for each set. */
function nodesOf(rules: readonly PortRule[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const zone of rules.flatMap(({ source, destination }) => [source, destination]))
    if (!nodes.has(keyOf(zone))) nodes.set(keyOf(zone), { id: `zone${nodes.size + 1}`, zone });
  return nodes;
}

function edgesOf(rules: readonly PortRule[], nodes: ReadonlyMap<string, Node>): Edge[] {
  const edges = new Map<string, Edge>();
  for (const row of rules) {
    const from = nodes.get(keyOf(row.source))?.id ?? "";
    const to = nodes.get(keyOf(row.destination))?.id ?? "";
    const arrow = row.required ? "-->" : "-.->";
    const key = `${from} ${arrow} ${to}`;
    const edge = edges.get(key) ?? { from, to, arrow, rows: [] };
    edge.rows.push(row);
    edges.set(key, edge);
  }
  return [...edges.values()];
}

function keyOf({ zone, addresses, fqdns = [] }: PortZone): string {
  return JSON.stringify([zone, ...addresses, ...fqdns]);
}

function labelOf({ zone, addresses, fqdns = [] }: PortZone): string {
  const hosts = [...addresses, ...fqdns];
  const below = hosts.length > 0 ? hosts : zone === "internet" ? [] : ["addresses not given"];
  return [zone, ...below].map(mermaidText).join("<br/>");
}

function portsOf(rows: readonly PortRule[]): string {
  const ways = rows.map(({ protocol, destinationPort }) => {
    const port = destinationPort === "*" ? "any port" : destinationPort;
    if (protocol === "ICMP" && destinationPort === "*") return "ICMP";
    return protocol === "Any" ? (destinationPort === "*" ? "everything" : `any protocol ${port}`) : `${protocol} ${port}`;
  });
  return [...new Set(ways)].join("<br/>");
}

function endpointsFinding(count: number): Finding[] {
  if (count === 0) return [];
  const message = `the diagram has ${count === 1 ? "the endpoint" : `the ${count} endpoints`} in comments only; Markdown, HTML and CSV list them`;
  return [findingOf(emitRules["emit-diagram-endpoints"], { path: "/endpoints", message })];
}

function sizeFinding(edges: number, characters: number): Finding[] {
  const most = emitRules["emit-diagram-size"].values;
  if (edges <= most.edges && characters <= most.characters) return [];
  const message = `the diagram has ${edges} edges in ${characters} characters, and Mermaid draws at most ${most.edges} edges from at most ${most.characters} characters; raise maxEdges and maxTextSize, or draw fewer rows`;
  return [findingOf(emitRules["emit-diagram-size"], { path: "/rules", message })];
}
