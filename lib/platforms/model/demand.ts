import type { DemandLine } from "./model.js";

/** Sums of the rows of an address count, computed once. */
export interface Demand {
  readonly lines: readonly DemandLine[];
  /** Addresses counted for a pool. */
  readonly ofPool: (key: string) => number;
  /** Addresses counted for a group of a network, or for one item of it. */
  readonly ofGroup: (network: string, group: string, item?: string) => number;
}

/** Adds up the rows of an address count. */
export function demandOf(lines: readonly DemandLine[]): Demand {
  const sums = new Map<string, number>();
  const add = (parts: readonly (string | undefined)[], count: number) => {
    const key = JSON.stringify(parts);
    sums.set(key, (sums.get(key) ?? 0) + count);
  };
  for (const { pool, network, group, item, count } of lines) {
    if (pool !== undefined) add([pool], count);
    add([network, group], count);
    add([network, group, item], count);
  }
  const sumOf = (...parts: readonly string[]) => sums.get(JSON.stringify(parts)) ?? 0;
  return {
    lines,
    ofPool: (key) => sumOf(key),
    ofGroup: (network, group, item) => sumOf(network, group, ...(item === undefined ? [] : [item])),
  };
}

/** The part of a row that only the autoscaler adds; nothing if it adds none. */
export function scaledOut(count: number): Pick<DemandLine, "whileScaledOut"> {
  return count === 0 ? {} : { whileScaledOut: count };
}

/** The sum of rows. */
export function totalOf(lines: readonly DemandLine[]): number {
  return lines.reduce((total, { count }) => total + count, 0);
}
