import type { PlannedNetwork, PlannedPool } from "../../types/index.js";
import {
  addressSet,
  formatAddress,
  formatPrefix,
  intersect,
  prefixesOfRange,
  rangeSize,
  setSize,
  subtract,
  usableRange,
} from "../address/index.js";
import type { Model } from "../platforms/model.js";
import { type ArrangedPool, takenInSpace } from "./arrange-pools.js";
import { freeRanges } from "./free-ranges.js";

/** The networks of a plan: their pools, the node pool first, and what is left once everything in their space is taken. */
export function plannedNetworks(model: Model, pools: readonly ArrangedPool[]): PlannedNetwork[] {
  return model.networks.map(({ name, prefix, gateway, dnsServers, vlan, space }, index) => {
    const usable = addressSet([usableRange(prefix)]);
    const taken = takenInSpace(model, space, pools);
    return {
      name,
      addressPrefix: formatPrefix(prefix),
      ...(gateway === undefined ? {} : { gateway: formatAddress(gateway) }),
      dnsServers: dnsServers.map(formatAddress),
      ...(vlan === undefined ? {} : { vlan }),
      pools: pools.filter(({ pool }) => pool.network === index).map(plannedPool),
      free: freeRanges(subtract(usable, taken)),
      usableCount: setSize(usable),
      usedCount: setSize(intersect(usable, taken)),
    };
  });
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
