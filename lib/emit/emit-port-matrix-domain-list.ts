import type { EmitOptions, Finding, PortMatrix, Rendering } from "../../types/index.js";
import { groupedBy } from "../collections/group-by.js";
import { emitRules } from "../rules/emit-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { counted } from "../text/counted.js";
import { matrixToEmit } from "./document/document-to-emit.js";
import {
  type EndpointNames,
  endpointNamesOf,
  type NamedEndpoint,
  patternFindings,
  placeholderNameFindings,
} from "./port-matrix/endpoint-names.js";
import { matrixHeader } from "./port-matrix/matrix-header.js";
import { bashComment } from "./text/comment-text.js";

/**
 * Writes the endpoints of a port matrix as lists of host names, one name a line, for firewalls and proxies that read such
 * lists from a file or URL.
 *
 * The first file has all names by port, with comments that begin with `#`. Each further file has the names of one port and
 * nothing else, for readers that know no comments, and because a list of names says nothing of ports.
 *
 * Guarantees: names in lower case, sorted, each once a port. `*.x.y` means every name below x.y, and not x.y. What a list of
 * names cannot express, such as the rows of the matrix or an asterisk inside a label, is a finding and a comment.
 *
 * @param matrix  a port matrix from generatePortMatrix or from a plan
 * @param options what to do with a matrix that has errors
 * @throws PlanError if the matrix breaks its schema, or has errors that are not allowed
 *
 * @example
 * ```ts
 * import { emitPortMatrixDomainList } from "aks-netplan";
 *
 * const { files } = emitPortMatrixDomainList({
 *   platform: "azure-local",
 *   rules: [],
 *   endpoints: [
 *     { fqdn: "mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images", required: true, rule: "endpoints-azure-local" },
 *     { fqdn: "*.data.mcr.microsoft.com", protocol: "TCP", port: 443, purpose: "images", required: true, rule: "endpoints-azure-local" },
 *   ],
 *   findings: [],
 * });
 * files.map(({ name }) => name); // ["endpoints.txt", "endpoints-tcp-443.txt"]
 * files[1]?.content; // "*.data.mcr.microsoft.com\nmcr.microsoft.com\n"
 * ```
 */
export function emitPortMatrixDomainList(matrix: PortMatrix, options?: EmitOptions): Rendering {
  const { document, errors } = matrixToEmit(matrix, options);
  const names = endpointNamesOf(document);
  const written = names.named.filter(({ parameters }) => parameters.length === 0).sort(byHost);
  const ports = [...groupedBy(written, ({ protocol, port }) => `${protocol} ${port}`)].sort(([, [a]], [, [b]]) => byPort(a, b));
  const findings = [...names.faults, ...patternFindings(names.patterns, "a list of names"), ...placeholderNameFindings(names.named)];
  const others = rowsFinding(document);
  const lines = [
    ...matrixHeader("Host names of a port matrix, one a line", document, errors).map(bashComment),
    "#",
    "# *.x.y means every name below x.y, and not x.y. A list of names says nothing of ports and sources: use each part with the",
    "# port in its title. The other files have the names of one port each, without comments.",
    ...others.map(({ message }) => bashComment(message)),
    ...ports.flatMap(([port, own]) => ["", ...part(`${port}, required`, own, true), ...part(`${port}, optional`, own, false)]),
    ...omittedLines(names, findings),
  ];
  return {
    format: "domain-list",
    files: [
      { name: "endpoints.txt", content: `${lines.join("\n")}\n` },
      ...ports.map(([port, own]) => ({
        name: `endpoints-${port.toLowerCase().replace(" ", "-")}.txt`,
        content: own.map(({ host }) => `${host}\n`).join(""),
      })),
    ],
    findings: [...others, ...findings],
  };
}

function part(title: string, endpoints: readonly NamedEndpoint[], required: boolean): string[] {
  const own = endpoints.filter((endpoint) => endpoint.required === required);
  return own.length === 0 ? [] : [`# ${title}`, ...own.map(({ host }) => host)];
}

function omittedLines({ patterns }: EndpointNames, findings: readonly Finding[]): string[] {
  const covered = patterns.flatMap(({ host, coveredBy }) => (coveredBy === undefined ? [] : [`${coveredBy} holds ${host}`]));
  const lines = [...covered, ...findings.map(({ message }) => message)];
  return lines.length === 0 ? [] : ["", ...lines.map(bashComment)];
}

/** A list of names has no place for traffic between addresses. */
function rowsFinding({ rules }: PortMatrix): Finding[] {
  if (rules.length === 0) return [];
  const message = `a list of names has no addresses and ports, so ${rules.length === 1 ? "1 row" : counted(rules.length, "row")} of the matrix ${rules.length === 1 ? "is" : "are"} not in it; export the rows in another format`;
  return [findingOf(emitRules["emit-names-only"], { path: "/rules", message })];
}

function byHost(a: NamedEndpoint, b: NamedEndpoint): number {
  return compare(a.host, b.host);
}

function byPort(a: NamedEndpoint, b: NamedEndpoint): number {
  return compare(a.protocol, b.protocol) || a.port - b.port;
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
