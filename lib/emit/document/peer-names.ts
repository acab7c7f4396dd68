import type { BgpPeer } from "../../../types/index.js";

/** Returns the names of BGP peers. A peer without a name is named by its index, and never like another peer. */
export function peerNames(peers: readonly BgpPeer[]): string[] {
  const usedRanges = new Set(peers.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
  return peers.map(({ name }, index) => {
    if (name !== undefined) return name;
    let number = index + 1;
    while (usedRanges.has(`peer-${number}`)) number++;
    usedRanges.add(`peer-${number}`);
    return `peer-${number}`;
  });
}
