import { highestWhere } from "../../collections/highest-where.js";
import type { Model, NodeCount } from "../../platforms/model/model.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import type { Repair, Search } from "./placed-pool.js";

/** How many node pools of a network are tried; each costs a few attempts. */
const mostPools = 10;

/**
 * Looks for the node pool of a network that must be smaller for everything to fit, those of the last clusters first, and for
 * the most nodes it can then have.
 */
export function fewerNodes(model: Model, network: string): Search {
  return (helps) => {
    for (const pool of nodePoolsIn(model, network).slice(0, mostPools)) {
      const found = mostNodes(pool, helps);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

interface NodePool extends NodeCount {
  /** Name of its cluster. */
  readonly cluster: string;
}

/** Lists the node pools of a network: of each cluster the largest first. */
function nodePoolsIn({ clusters }: Model, network: string): NodePool[] {
  const here = clusters.filter((cluster) => isSameName(cluster.network, network)).reverse();
  return here.flatMap(({ name, nodeCounts }) => {
    return nodeCounts.map((pool) => ({ ...pool, cluster: name })).sort((a, b) => b.value - a.value);
  });
}

function mostNodes({ name, cluster, path, value, least }: NodePool, helps: (repair: Repair) => boolean): Repair | undefined {
  const withCount = (count: number): Repair => ({
    text: `plan ${count} instead of ${value} nodes in "${shorten(name)}" of "${shorten(cluster)}"`,
    patch: [{ op: "replace", path, value: count }],
  });
  if (least >= value || !helps(withCount(least))) return undefined;
  return withCount(highestWhere(least, value, (count) => helps(withCount(count))));
}
