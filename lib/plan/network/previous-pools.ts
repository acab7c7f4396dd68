import type { PoolPurpose, PreviousPlan } from "../../../types/index.js";
import type { AddressRange } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { readBounds } from "../../platforms/reading/located.js";
import type { ArrangedPool } from "./placed-pool.js";

/** A pool of the previous plan. */
export interface PreviousPool {
  readonly name: string;
  readonly network: string;
  readonly purpose: PoolPurpose;
  readonly cluster?: string;
  readonly range: AddressRange;
  /** Pointer to the pool in the request. */
  readonly path: string;
}

/** A pool that keeps its addresses, and the pool of the previous plan they come from. */
export interface KeptPool extends ArrangedPool {
  readonly previous: PreviousPool;
}

/** The purpose of a pool; an edited plan may contain anything here. */
const purposes: readonly string[] = ["node", "vip", "load-balancer", "control-plane", "node-subnet", "pod-subnet"] satisfies PoolPurpose[];

/** Reports whether a plan has pools of this purpose. */
export function isPurpose(purpose: string): purpose is PoolPurpose {
  return purposes.includes(purpose);
}

/**
 * Reports whether pools of a purpose are subnets, which have names of their own and are identified by them, whatever their
 * owner.
 */
export function isSubnet(purpose: PoolPurpose): boolean {
  return purpose === "node-subnet" || purpose === "pod-subnet";
}

/** Returns the pools of the previous plan by owner and purpose, in their order. */
export function previousPools(previous: PreviousPlan | undefined): ReadonlyMap<string, readonly PreviousPool[]> {
  const all = (previous?.networks ?? []).flatMap(({ name: network, pools }, networkIndex) =>
    pools.flatMap(({ name, purpose, cluster, start, end }, index): PreviousPool[] => {
      if (!isPurpose(purpose)) return [];
      const path = pointer("/previous/networks", networkIndex, "pools", index);
      const range = readBounds({ start, end }, path).value;
      return [{ name, network, purpose, ...defined({ cluster }), range, path }];
    }),
  );
  return groupedBy(all, (pool) => demandKey(pool.network, pool));
}

/**
 * Returns the key of a pool: a pool of a cluster is identified by the cluster, wherever it is, any other by its network, and a
 * subnet by network and name. Names ignore case.
 */
export function demandKey(
  network: string,
  { purpose, cluster, name }: { readonly purpose: PoolPurpose; readonly cluster?: string; readonly name: string },
): string {
  if (isSubnet(purpose)) return JSON.stringify([network.toLowerCase(), purpose, null, name.toLowerCase()]);
  return JSON.stringify([cluster === undefined ? network.toLowerCase() : null, purpose, cluster?.toLowerCase() ?? null]);
}
