import { type NamedEndpoint, type PatternEndpoint, wildcardsAbove } from "./endpoint-names.js";

/** Names as access lists of Squid take them. */
export interface SquidNames {
  /** For `dstdomain`: exact names, and `.x.y` for every name below x.y and for x.y itself. */
  readonly domains: readonly string[];
  /** For `dstdom_regex`. */
  readonly expressions: readonly string[];
  /** The names without a row of their own that a domain of the list holds all the same. */
  readonly wider: readonly string[];
}

/** Turns names of one port into lists that Squid reads: sorted, and none below another, which Squid refuses. */
export function squidNames(named: readonly NamedEndpoint[], patterns: readonly PatternEndpoint[]): SquidNames {
  const hosts = new Set(named.map(({ host }) => host));
  const wildcards = [...hosts].filter((host) => host.startsWith("*."));
  const kept = [...hosts].filter((host) => {
    const above = wildcardsAbove(host.startsWith("*.") ? host.slice(2) : host);
    const isApex = !host.startsWith("*.") && hosts.has(`*.${host}`);
    return !isApex && !above.some((wildcard) => hosts.has(wildcard));
  });
  return {
    domains: kept.map((host) => (host.startsWith("*.") ? host.slice(1) : host)).sort(),
    expressions: patterns
      .filter(({ coveredBy }) => coveredBy === undefined)
      .map(({ host }) => expressionOf(host))
      .sort(),
    wider: wildcards.map((host) => host.slice(2)).filter((apex) => !hosts.has(apex) && !wildcardsAbove(apex).some((one) => hosts.has(one))),
  };
}

function expressionOf(host: string): string {
  const labels = host.split(".").map((label, index) => {
    if (label === "*") return index === 0 ? ".+" : "[^.]+";
    return label.replace(/\*+/g, "[^.]*");
  });
  return `^${labels.join("\\.")}$`;
}
