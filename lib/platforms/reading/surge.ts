/** A number of nodes, or a percentage of the nodes of a pool such as "33%". */
export type NodeShare = number | string;

/** Returns the nodes of a share; a percentage is of `nodes` and rounded up. */
export function nodesOfShare(nodes: number, share: NodeShare): number {
  return typeof share === "number" ? share : Math.ceil((nodes * Number(share.slice(0, -1))) / 100);
}

/**
 * Counts the nodes that an upgrade adds to a node pool.
 *
 * Guarantees: never more than the nodes that are upgraded, and none for a pool without nodes.
 *
 * @param nodes the most nodes of the pool outside an upgrade
 */
export function surgeOf(nodes: number, maxSurge: NodeShare): number {
  return Math.min(nodes, nodesOfShare(nodes, maxSurge));
}
