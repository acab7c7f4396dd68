import type { AddressRange } from "../../address/index.js";

/** The properties of a network that matter for sharing: its prefix as a range, and its VLAN. */
export interface SharingNetwork {
  readonly vlan: number;
  readonly range: AddressRange;
}

/**
 * Numbers the address spaces: networks get the same number if a chain of overlapping prefixes on one VLAN joins them. The
 * number is the index of the first network of the space. O(n log n) in the networks.
 *
 * ```text
 * VLAN 7   |--a--|   |---c---|          a and b are one space, and so are c, d and e: c and e by d
 *            |b|         |--d--|
 *                           |--e--|
 * ```
 */
export function sharedSpaces(networks: readonly SharingNetwork[]): number[] {
  const ordered = networks
    .map(({ vlan, range }, index) => ({ vlan, range, index }))
    .sort((a, b) => a.vlan - b.vlan || a.range.first - b.range.first);
  const chains: { readonly vlan: number; last: number; readonly members: number[] }[] = [];
  for (const { vlan, range, index } of ordered) {
    const chain = chains.at(-1);
    if (chain !== undefined && chain.vlan === vlan && range.first <= chain.last) {
      chain.members.push(index);
      if (range.last > chain.last) chain.last = range.last;
    } else {
      chains.push({ vlan, last: range.last, members: [index] });
    }
  }
  const spaces = new Array<number>(networks.length);
  for (const { members } of chains) {
    const first = members.reduce((least, index) => Math.min(least, index));
    for (const index of members) spaces[index] = first;
  }
  return spaces;
}
