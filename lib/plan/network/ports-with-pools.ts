import type { PortGroup, PortModel, ZonePart } from "../../platforms/model/port-model.js";
import { textsOfRange } from "../../platforms/reading/texts-of-range.js";
import type { ArrangedPool } from "./placed-pool.js";

/** Returns the ports of a model with the prefixes of the pools in their zones, for pools that are zones of the port matrix. */
export function portsWithPools(ports: PortModel, pools: readonly ArrangedPool[]): PortModel {
  const zones = new Map<ZonePart, Set<string>>();
  for (const { pool, range } of pools) {
    for (const part of pool.zones ?? []) {
      const texts = zones.get(part) ?? new Set(ports.zones[part]);
      for (const text of prefixesOf(pool, range)) texts.add(text);
      zones.set(part, texts);
    }
  }
  if (zones.size === 0) return ports;
  return {
    ...ports,
    zones: { ...ports.zones, ...Object.fromEntries([...zones].map(([part, texts]) => [part, [...texts]])) },
    ...(ports.groups === undefined ? {} : { groups: ports.groups.map((group) => groupWithPools(group, pools)) }),
  };
}

/** A group has what the pools of its cluster have in its zones. */
function groupWithPools(group: PortGroup, pools: readonly ArrangedPool[]): PortGroup {
  const zones = new Map(Object.entries(group.zones) as [ZonePart, readonly string[]][]);
  for (const { pool, range } of pools) {
    const isOwn =
      group.cluster === undefined ? pool.cluster === undefined && pool.network === group.network : pool.cluster === group.cluster;
    if (!isOwn) continue;
    for (const part of pool.zones ?? []) zones.set(part, [...new Set([...(zones.get(part) ?? []), ...prefixesOf(pool, range)])]);
  }
  return { ...group, zones: Object.fromEntries(zones) };
}

function prefixesOf({ addressPrefixes6 = [] }: ArrangedPool["pool"], range: ArrangedPool["range"]): string[] {
  return [...textsOfRange(range), ...addressPrefixes6];
}
