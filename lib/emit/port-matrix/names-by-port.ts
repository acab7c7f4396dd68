import type { Finding, PortMatrix } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { type EndpointNames, endpointNamesOf, type NamedEndpoint, type PatternEndpoint } from "./endpoint-names.js";
import type { Opening, ParsedRow } from "./read-rows.js";

/** The names on one port, and the rows that let somebody out to them. */
export interface NameGroup {
  readonly protocol: "TCP" | "UDP";
  readonly port: number;
  readonly named: readonly NamedEndpoint[];
  readonly patterns: readonly PatternEndpoint[];
  /** Each source once. */
  readonly openings: readonly Opening[];
}

export interface NamesByPort {
  /** Groups that some row lets somebody out to, in the order of protocols and ports. */
  readonly groups: readonly NameGroup[];
  readonly names: EndpointNames;
  /** The endpoints on ports that no row opens to the internet, and those without a name. */
  readonly findings: readonly Finding[];
}

/**
 * Brings the endpoints of a matrix together with the rows to the internet that open their ports.
 *
 * @param isExit whether an opening that does not lead to the internet leads to anyone who reads the names, such as a proxy
 */
export function namesByPort(
  matrix: PortMatrix,
  rows: readonly ParsedRow[],
  isExit: (opening: Opening) => boolean = () => false,
): NamesByPort {
  const names = endpointNamesOf(matrix);
  const all = [...names.named, ...names.patterns];
  const openings = rows.flatMap((row) => row.openings);
  const groups = [...groupedBy(all, ({ protocol, port }) => `${protocol} ${port}`).values()].map((own): NameGroup => {
    const [{ protocol, port }] = own;
    const exits = openings.filter((opening) => isExit(opening) || leadsOut(opening, protocol, port));
    const bySource = groupedBy(exits, ({ source, family }) => JSON.stringify([source, family]));
    return {
      protocol,
      port,
      named: own.flatMap((one) => ("isWildcard" in one ? [one] : [])),
      patterns: own.flatMap((one) => ("isWildcard" in one ? [] : [one])),
      openings: [...bySource.values()].map(([first]) => first),
    };
  });
  const closed = groups.filter((group) => group.openings.length === 0).flatMap(({ named, patterns }) => [...named, ...patterns]);
  return {
    groups: groups
      .filter((group) => group.openings.length > 0)
      .sort((a, b) => (a.protocol === b.protocol ? a.port - b.port : a.protocol < b.protocol ? -1 : 1)),
    names,
    findings: [...names.faults, ...closed.map(closedFinding)],
  };
}

/** Whether an opening lets somebody out to the internet on a port. */
export function leadsOut({ destination, protocol, ports }: Opening, name: "TCP" | "UDP", port: number): boolean {
  if (destination.kind !== "internet" || (protocol !== name && protocol !== "Any")) return false;
  if (ports === "*") return true;
  const [first = 0, last = first] = ports.split("-").map(Number);
  return first <= port && port <= last;
}

function closedFinding({ protocol, port, host, required, index }: Omit<NamedEndpoint, "isWildcard" | "parameters">): Finding {
  const message = `${protocol} ${port} ${host}${required ? "" : " (optional)"} is omitted: no row opens ${protocol} ${port} to the internet, so nobody would reach it; add such a row if somebody needs it`;
  return findingOf(emitRules["emit-endpoint-closed"], { path: pointer("/endpoints", index), received: host, message });
}
