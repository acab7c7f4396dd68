import type { OptionRow } from "./command.js";

/** What a node pool has in the requests of every platform. */
interface NodePoolCounts {
  readonly nodeCount: number;
  readonly maxCount?: number;
  readonly maxPods?: number;
}

/** The counts of a node pool. One that may grow has the autoscaler, from the nodes it begins with up to those that were counted. */
export function nodePoolOptions({ nodeCount, maxCount, maxPods }: NodePoolCounts): OptionRow[] {
  return [
    ["--node-count", nodeCount],
    ["--max-pods", maxPods],
    ...(maxCount === undefined || maxCount <= nodeCount
      ? []
      : ([["--enable-cluster-autoscaler"], ["--min-count", nodeCount], ["--max-count", maxCount]] as const)),
  ];
}
