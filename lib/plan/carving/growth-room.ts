import type { Finding, PoolRequest } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  addressAt,
  lastAddress,
  type RangeList,
  rangeOf,
  rangeSize,
  setOverlapping,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import type { FixedPool } from "./fix-pools.js";

/** The growth room after fixed pools, as far as it is free, and findings if it is not. */
export interface GrowthRooms {
  readonly ranges: readonly AddressRange[];
  readonly findings: readonly Finding[];
}

/**
 * Reserves the growth room after fixed pools.
 *
 * A pool with given bounds has its whole growth room free or is in error. A previous pool may have grown into its growth room,
 * or something given may now overlap it, so the rest is kept and the difference is reported.
 *
 * @param taken merged: the reservations and fixed pools
 */
export function growthRoomOf(
  fixed: readonly FixedPool[],
  requests: readonly PoolRequest[],
  usable: AddressRange,
  usedRanges: RangeList,
): GrowthRooms {
  const toPlace = fixed.flatMap((pool) => {
    const room = requests[pool.index]?.room ?? 0;
    return room === 0 ? [] : [{ pool, room }];
  });
  if (toPlace.length === 0) return { ranges: [], findings: [] };
  const ranges: AddressRange[] = [];
  const findings: Finding[] = [];
  const free = usedRanges.gapsIn(usable).toArray();
  for (const { pool, room } of toPlace) {
    const behind = gapFrom(pool.range.last + 1, free);
    const left = behind === undefined ? 0 : Math.min(room, rangeSize(behind));
    if (behind !== undefined) ranges.push(rangeOf(behind.first, left));
    if (left < room) findings.push(tooLittleGrowthRoom(pool, room, left));
  }
  return { ranges, findings };
}

/** Returns the gap that begins at an address. */
function gapFrom(address: number, free: AddressSet): AddressRange | undefined {
  if (address > lastAddress) return undefined;
  const [gap] = setOverlapping(free, rangeOf(addressAt(address)));
  return gap;
}

function tooLittleGrowthRoom(pool: FixedPool, room: number, left: number): Finding {
  const path = pointer(pool.path, "room");
  const row = pool.isGiven && !pool.exists ? addressRules["pool-fixed-conflict"] : addressRules["pool-room-short"];
  const message = `pool "${shorten(pool.name)}" requests room for ${room} more addresses after it, but only ${counted(left)} are free there; use a room of ${left}`;
  const repairs: Observation["repairs"] = [{ text: `use a room of ${left}`, patch: [{ op: "replace", path, value: left }] }];
  return findingOf(row, { path, received: room, message, repairs });
}
