import type { PlannedNetwork, PlannedPool } from "../../../types/index.js";
import {
  type AddressSet,
  formatAddress,
  formatPrefix,
  intersect,
  prefixesOfRange,
  rangeSize,
  setOverlapping,
  setSize,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { groupedBy } from "../../collections/group-by.js";
import type { Model } from "../../platforms/model/model.js";
import { freeRanges } from "../free-ranges.js";
import { usedIn } from "./place-pools.js";
import type { ArrangedPool } from "./placed-pool.js";
import { reservedRanges } from "./reserved-ranges.js";
import { plannable } from "./usable-ranges.js";

/** Returns the networks of a plan: their pools, the node pool first, and what is free after everything in their space is in use. */
export function plannedNetworks(model: Model, pools: readonly ArrangedPool[]): PlannedNetwork[] {
  const usedRanges = usedBySpace(model, pools);
  const poolsOf = groupedBy(pools, ({ pool }) => pool.network);
  const reserved = reservedRanges(model, pools);
  return model.networks.map((network, index) => {
    const { name, prefix, addressPrefixes, gateway, dnsServers, vlan, space } = network;
    const ranges = plannable(network);
    const all = usedRanges.get(space) ?? [];
    const places = ranges.map((range) => ({ range, usedHere: setOverlapping(all, range) }));
    return {
      name,
      addressPrefix: formatPrefix(prefix),
      ...(addressPrefixes === undefined ? {} : { addressPrefixes: [...addressPrefixes] }),
      ...(gateway === undefined ? {} : { gateway: formatAddress(gateway) }),
      ...(dnsServers === undefined ? {} : { dnsServers: dnsServers.map(formatAddress) }),
      ...defined({ vlan }),
      pools: (poolsOf.get(index) ?? []).map(plannedPool),
      reserved: reserved[index] ?? [],
      free: places.flatMap(({ range, usedHere }) => freeRanges(range, usedHere)),
      usableCount: ranges.reduce((sum, range) => sum + rangeSize(range), 0),
      usedCount: places.reduce((sum, { range, usedHere }) => sum + setSize(intersect([range], usedHere)), 0),
    };
  });
}

/** Returns the address uses of each space after every pool is placed. */
function usedBySpace({ networks }: Model, pools: readonly ArrangedPool[]): ReadonlyMap<number, AddressSet> {
  const poolsIn = groupedBy(pools, ({ pool }) => networks[pool.network]?.space);
  return new Map([...groupedBy(networks, ({ space }) => space)].map(([space, here]) => [space, usedIn(here, poolsIn.get(space) ?? [])]));
}

function plannedPool({ pool, range, origin }: ArrangedPool): PlannedPool {
  return {
    name: pool.name,
    purpose: pool.purpose,
    ...defined({ cluster: pool.cluster }),
    start: formatAddress(range.first),
    end: formatAddress(range.last),
    size: rangeSize(range),
    addressPrefixes: [...prefixesOfRange(range).map(formatPrefix), ...(pool.addressPrefixes6 ?? [])],
    origin,
  };
}
