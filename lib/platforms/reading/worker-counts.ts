/** How many workers the node pools of a cluster have, at their largest. */
export interface WorkerCounts {
  readonly workerCount: number;
  /** How many of the workers only the autoscaler adds. */
  readonly scaledOutCount: number;
}

export function workerCounts(nodePools: readonly { readonly nodeCount: number; readonly maxCount?: number }[]): WorkerCounts {
  const sum = (count: (pool: (typeof nodePools)[number]) => number) => nodePools.reduce((total, pool) => total + count(pool), 0);
  return {
    workerCount: sum(({ nodeCount, maxCount = nodeCount }) => maxCount),
    scaledOutCount: sum(({ nodeCount, maxCount = nodeCount }) => Math.max(0, maxCount - nodeCount)),
  };
}
