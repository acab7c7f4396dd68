import type { OptionRow } from "./command.js";

/** The properties of a node pool in the requests of every platform. */
interface NodePoolCounts {
  readonly nodeCount: number;
  readonly maxCount?: number;
  readonly maxPods?: number;
}

/** Writes the counts of a node pool. A pool that may grow has the autoscaler, from its initial nodes up to the counted maximum. */
export function nodePoolOptions({ nodeCount, maxCount, maxPods }: NodePoolCounts): OptionRow[] {
  return [
    ["--node-count", nodeCount],
    ["--max-pods", maxPods],
    ...(maxCount === undefined || maxCount <= nodeCount
      ? []
      : ([["--enable-cluster-autoscaler"], ["--min-count", nodeCount], ["--max-count", maxCount]] as const)),
  ];
}
