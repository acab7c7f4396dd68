import type { BgpPeer } from "../../../types/index.js";

/** The names of BGP peers; one that has none is called after its place, and never what another is called. */
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
