/** Traffic from each of some addresses to each of others. */
export interface Flow {
  /** What the flow is of, such as the name of a network. */
  readonly name: string;
  readonly source: readonly string[];
  readonly destination: readonly string[];
}

/**
 * Puts flows together that differ on one side alone.
 *
 * Guarantees: every pair of addresses of the result is one of the flows given, and the other way round; a side without
 * addresses, which somebody fills in later, is only put together with another one without. The name is that of the first.
 */
export function mergeFlows(flows: readonly Flow[]): Flow[] {
  const bySource = joined(
    flows,
    ({ destination }) => keyOf(destination),
    (one, other) => ({ ...one, source: union(one.source, other.source) }),
    ({ source }) => source,
  );
  return joined(
    bySource,
    ({ source }) => keyOf(source),
    (one, other) => ({ ...one, destination: union(one.destination, other.destination) }),
    ({ destination }) => destination,
  );
}

function joined(
  flows: readonly Flow[],
  keyed: (flow: Flow) => string,
  both: (one: Flow, other: Flow) => Flow,
  merged: (flow: Flow) => readonly string[],
): Flow[] {
  const byKey = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${merged(flow).length === 0 ? "unknown" : "known"} ${keyed(flow)}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? flow : both(known, flow));
  }
  return [...byKey.values()];
}

function keyOf(addresses: readonly string[]): string {
  return JSON.stringify([...addresses].sort());
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
