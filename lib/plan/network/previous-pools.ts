import type { PoolPurpose, PreviousPlan } from "../../../types/index.js";
import type { AddressRange } from "../../address/index.js";
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

/** What a pool is for; a plan that was edited may have anything here. */
const purposes: readonly string[] = ["node", "vip", "load-balancer", "control-plane", "node-subnet", "pod-subnet"] satisfies PoolPurpose[];

/** Reports whether a plan has pools of this purpose. */
export function isPurpose(purpose: string): purpose is PoolPurpose {
  return purposes.includes(purpose);
}

/** Whether pools of a purpose are subnets, which have names of their own and are known by them, whosever they are. */
export function isSubnet(purpose: PoolPurpose): boolean {
  return purpose === "node-subnet" || purpose === "pod-subnet";
}

/** The pools of the previous plan by what they are for, in their order. */
export function previousPools(previous: PreviousPlan | undefined): ReadonlyMap<string, readonly PreviousPool[]> {
  const byDemand = new Map<string, PreviousPool[]>();
  for (const [network, { name: networkName, pools }] of (previous?.networks ?? []).entries()) {
    for (const [index, { name, purpose, cluster, start, end }] of pools.entries()) {
      if (!isPurpose(purpose)) continue;
      const path = pointer("/previous/networks", network, "pools", index);
      const range = readBounds({ start, end }, path).value;
      const pool: PreviousPool = {
        name,
        network: networkName,
        purpose,
        ...(cluster === undefined ? {} : { cluster }),
        range,
        path,
      };
      const key = demandKey(networkName, pool);
      const known = byDemand.get(key);
      if (known === undefined) byDemand.set(key, [pool]);
      else known.push(pool);
    }
  }
  return byDemand;
}

/**
 * What belongs to a cluster is known by the cluster, wherever it is; what does not, by its network; a subnet by its network
 * and name. Names do not differ by case.
 */
export function demandKey(
  network: string,
  { purpose, cluster, name }: { readonly purpose: PoolPurpose; readonly cluster?: string; readonly name: string },
): string {
  if (isSubnet(purpose)) return JSON.stringify([network.toLowerCase(), purpose, null, name.toLowerCase()]);
  return JSON.stringify([cluster === undefined ? network.toLowerCase() : null, purpose, cluster?.toLowerCase() ?? null]);
}
