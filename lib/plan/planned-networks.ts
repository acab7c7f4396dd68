import type { PlannedNetwork, PlannedPool } from "../../types/index.js";
import {
  type AddressSet,
  addressSet,
  formatAddress,
  formatPrefix,
  intersect,
  prefixesOfRange,
  rangeSize,
  setSize,
} from "../address/index.js";
import type { Model } from "../platforms/model.js";
import { takenIn } from "./arrange-pools.js";
import type { ArrangedPool } from "./arranged-pool.js";
import { freeRanges } from "./free-ranges.js";
import { plannable } from "./plannable.js";
import { reservedRanges } from "./reserved-ranges.js";

/** The networks of a plan: their pools, the node pool first, and what is left once everything in their space is taken. */
export function plannedNetworks(model: Model, pools: readonly ArrangedPool[]): PlannedNetwork[] {
  const taken = takenBySpace(model, pools);
  return model.networks.map((network, index) => {
    const { name, prefix, addressPrefixes, gateway, dnsServers, vlan, space } = network;
    const ranges = plannable(network);
    const usable = addressSet(ranges);
    const takenHere = taken.get(space) ?? [];
    return {
      name,
      addressPrefix: formatPrefix(prefix),
      ...(addressPrefixes === undefined ? {} : { addressPrefixes: [...addressPrefixes] }),
      ...(gateway === undefined ? {} : { gateway: formatAddress(gateway) }),
      ...(dnsServers === undefined ? {} : { dnsServers: dnsServers.map(formatAddress) }),
      ...(vlan === undefined ? {} : { vlan }),
      pools: pools.filter(({ pool }) => pool.network === index).map(plannedPool),
      reserved: reservedRanges(model, index, pools),
      free: ranges.flatMap((range) => freeRanges(range, takenHere)),
      usableCount: setSize(usable),
      usedCount: setSize(intersect(usable, takenHere)),
    };
  });
}

/** What stands in each address space once every pool has its place. */
function takenBySpace({ networks }: Model, pools: readonly ArrangedPool[]): ReadonlyMap<number, AddressSet> {
  const spaceOf = ({ pool }: ArrangedPool) => networks[pool.network]?.space;
  return new Map(
    [...new Set(networks.map(({ space }) => space))].map((space) => [
      space,
      takenIn(
        networks.filter((network) => network.space === space),
        pools.filter((one) => spaceOf(one) === space),
      ),
    ]),
  );
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
