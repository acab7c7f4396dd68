import { type AddressRange, overlapsBetween, rangesOverlap } from "../address/index.js";

/** A network as far as sharing goes: its prefix as a range, and its VLAN. */
export interface SharingNetwork {
  readonly vlan: number;
  readonly range: AddressRange;
}

/**
 * Numbers the address spaces: networks get the same number when a chain of overlapping prefixes on one VLAN joins them.
 */
export function sharedSpaces(networks: readonly SharingNetwork[]): number[] {
  const space = networks.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (space[at] !== at) at = space[at] as number;
    return at;
  };
  for (const [a, b] of overlappingPairs(networks)) {
    if (networks[a]?.vlan === networks[b]?.vlan) space[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
  return space.map((_, index) => root(index));
}

/** Pairs of networks whose prefixes overlap, each once, the earlier network first. */
export function overlappingPairs(networks: readonly SharingNetwork[]): [number, number][] {
  const ranges = networks.map((network) => network.range);
  return overlapsBetween(ranges, ranges).filter(([a, b]) => a < b);
}

/** Whether two networks share addresses directly. */
export function shareAddresses(a: SharingNetwork, b: SharingNetwork): boolean {
  return a.vlan === b.vlan && rangesOverlap(a.range, b.range);
}
