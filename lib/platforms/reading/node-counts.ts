import { pointer } from "../../finding/json-pointer.js";
import type { NodeCount } from "../model/model.js";

/** Lists what decides the number of nodes of each node pool of a cluster. `clusterPath`: pointer to the cluster. */
export function nodeCountsOf(
  nodePools: readonly { readonly name: string; readonly nodeCount: number; readonly maxCount?: number }[] | undefined,
  clusterPath: string,
): NodeCount[] {
  return (nodePools ?? []).map(({ name, nodeCount, maxCount }, index) => {
    const at = (property: string) => pointer(clusterPath, "nodePools", index, property);
    return maxCount === undefined
      ? { name, path: at("nodeCount"), value: nodeCount, least: 1 }
      : { name, path: at("maxCount"), value: maxCount, least: Math.max(nodeCount, 1) };
  });
}
