import { valuesByKey } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { type ParsedAzureCniRequest, type ParsedCluster, type ParsedNodePool, type Place, plannedName } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";

/** A node pool in a subnet, with its nodes or its pods. */
export interface SubnetUse {
  readonly cluster: ParsedCluster;
  readonly pool: ParsedNodePool;
  readonly place: Place;
  /** Whether another subnet is planned if the node pool no longer names this one. */
  readonly isMovable: boolean;
  /** Pointer to the name, or to the node pool that names none. */
  readonly path: string;
}

/** What is in which subnet, in the order of the request: by key of the place. */
export function subnetUses({ request, clusters }: ParsedAzureCniRequest): readonly SubnetUse[] {
  return clusters.flatMap((cluster) =>
    cluster.nodePools.flatMap((pool): SubnetUse[] => {
      const requested = request.clusters[cluster.index]?.nodePools[pool.index];
      const use = (place: Place, property: "subnet" | "podSubnet"): SubnetUse => {
        const isNamed = requested?.[property] !== undefined;
        const isMovable = isNamed && place.name.toLowerCase() !== plannedName(cluster.name, place.purpose).toLowerCase();
        return { cluster, pool, place, isMovable, path: isNamed ? pointer(pool.path, property) : pool.path };
      };
      return [use(pool.place, "subnet"), ...(pool.podPlace === undefined ? [] : [use(pool.podPlace, "podSubnet")])];
    }),
  );
}

/** Returns the uses of each existing subnet, in the order of the request. */
export function usesBySubnet(reading: ParsedAzureCniRequest): ReadonlyMap<ParsedSubnet, readonly SubnetUse[]> {
  const uses = subnetUses(reading).flatMap((use): [ParsedSubnet, SubnetUse][] =>
    use.place.subnet === undefined ? [] : [[use.place.subnet, use]],
  );
  return valuesByKey(uses);
}

/** Reports whether pods get their addresses in static blocks there. */
export function isStatic({ place, cluster }: SubnetUse): boolean {
  return place.purpose === "pod-subnet" && cluster.networkModel === "pod-subnet-static-block";
}
