import type { PlanRequest } from "../../../types/index.js";
import { pointer, pointerTokens } from "../../finding/json-pointer.js";
import type { Model } from "../../platforms/model/model.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import type { Repair, Search } from "./placed-pool.js";

/** How many node pools of a network are looked at; each costs a handful of tries. */
const mostPools = 10;

/**
 * Looks for the node pool of a network, those of the last clusters first, that needs to be smaller for everything to have
 * its place, and for the most nodes it can have then.
 */
export function fewerNodes(request: PlanRequest, model: Model, network: string): Search {
  return (helps) => {
    for (const pool of nodePoolsIn(request, model, network).slice(0, mostPools)) {
      const found = mostNodes(pool, helps);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** What says how many nodes a pool has: the most the autoscaler may reach, or else the nodes themselves. */
interface NodeCount {
  readonly path: string;
  readonly value: number;
  readonly least: number;
  readonly text: string;
}

function nodePoolsIn(request: PlanRequest, model: Model, network: string): NodeCount[] {
  const clusters = model.clusters.filter((cluster) => isSameName(cluster.network, network)).reverse();
  return clusters.flatMap((cluster) => {
    const nodePools = request.clusters[Number(pointerTokens(cluster.path).at(-1))]?.nodePools ?? [];
    const pools = nodePools.map(({ name, nodeCount, maxCount }, index): NodeCount => {
      const property = maxCount === undefined ? "nodeCount" : "maxCount";
      return {
        path: pointer(cluster.path, "nodePools", index, property),
        value: maxCount ?? nodeCount,
        least: maxCount === undefined ? 1 : Math.max(nodeCount, 1),
        text: `"${shorten(name)}" of "${shorten(cluster.name)}"`,
      };
    });
    return pools.sort((a, b) => b.value - a.value);
  });
}

function mostNodes({ path, value, least, text }: NodeCount, helps: (repair: Repair) => boolean): Repair | undefined {
  const withCount = (count: number): Repair => ({
    text: `plan ${count} instead of ${value} nodes in ${text}`,
    patch: [{ op: "replace", path, value: count }],
  });
  if (least >= value || !helps(withCount(least))) return undefined;
  let low = least;
  let high = value;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (helps(withCount(middle))) low = middle;
    else high = middle;
  }
  return withCount(low);
}
