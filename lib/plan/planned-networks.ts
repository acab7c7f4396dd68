import type { PlannedNetwork, PlannedPool } from "../../types/index.js";
import {
  type AddressSet,
  formatAddress,
  formatPrefix,
  intersect,
  prefixesOfRange,
  rangeSize,
  setOverlapping,
  setSize,
  usableRange,
} from "../address/index.js";
import { groupedBy } from "../platforms/grouped-by.js";
import type { Model } from "../platforms/model.js";
import { takenIn } from "./arrange-pools.js";
import type { ArrangedPool } from "./arranged-pool.js";
import { freeRanges } from "./free-ranges.js";

/** The networks of a plan: their pools, the node pool first, and what is left once everything in their space is taken. */
export function plannedNetworks(model: Model, pools: readonly ArrangedPool[]): PlannedNetwork[] {
  const taken = takenBySpace(model, pools);
  const poolsOf = groupedBy(pools, ({ pool }) => pool.network);
  return model.networks.map(({ name, prefix, gateway, dnsServers, vlan, space }, index) => {
    const usable = usableRange(prefix);
    const takenHere = setOverlapping(taken.get(space) ?? [], usable);
    return {
      name,
      addressPrefix: formatPrefix(prefix),
      ...(gateway === undefined ? {} : { gateway: formatAddress(gateway) }),
      dnsServers: dnsServers.map(formatAddress),
      ...(vlan === undefined ? {} : { vlan }),
      pools: (poolsOf.get(index) ?? []).map(plannedPool),
      free: freeRanges(usable, takenHere),
      usableCount: rangeSize(usable),
      usedCount: setSize(intersect([usable], takenHere)),
    };
  });
}

/** What stands in each address space once every pool has its place. */
function takenBySpace({ networks }: Model, pools: readonly ArrangedPool[]): ReadonlyMap<number, AddressSet> {
  const poolsIn = groupedBy(pools, ({ pool }) => networks[pool.network]?.space);
  return new Map([...groupedBy(networks, ({ space }) => space)].map(([space, here]) => [space, takenIn(here, poolsIn.get(space) ?? [])]));
}

function plannedPool({ pool, range, origin }: ArrangedPool): PlannedPool {
  return {
    name: pool.name,
    purpose: pool.purpose,
    ...(pool.cluster === undefined ? {} : { cluster: pool.cluster }),
    start: formatAddress(range.first),
    end: formatAddress(range.last),
    size: rangeSize(range),
    addressPrefixes: prefixesOfRange(range).map(formatPrefix),
    origin,
  };
}
