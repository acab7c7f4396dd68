import type { BgpPeer } from "../../../types/index.js";
import { unusedName } from "../../text/unused-name.js";

/** Returns the names of BGP peers. A peer without a name is named by its index, and never like another peer. */
export function peerNames(peers: readonly BgpPeer[]): string[] {
  const used = new Set(peers.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
  return peers.map(({ name }, index) => {
    return name ?? unusedName(used, (number) => `peer-${number}`, index + 1);
  });
}
