import type { Finding, PoolRequest } from "../../../types/index.js";
import { type Address, type AddressRange, type AddressSet, type RangeList, rangeSize, setOverlapping } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import type { FixedPool } from "./fix-pools.js";

/** The room behind pools whose place is settled, as far as it is free, and what is told where it is not. */
export interface GrowthRooms {
  readonly ranges: readonly AddressRange[];
  readonly findings: readonly Finding[];
}

/**
 * The room behind pools whose place is settled.
 *
 * A pool with given bounds has its whole room free or is in error. A pool that stands may have grown into its room, or
 * what is given may have come to lie there, so what is left of the room is kept and the rest is told.
 *
 * @param taken merged: what reservations and settled pools have
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
    if (behind !== undefined) ranges.push({ first: behind.first, last: (behind.first + left - 1) as Address });
    if (left < room) findings.push(tooLittleGrowthRoom(pool, room, left));
  }
  return { ranges, findings };
}

/** The gap that begins at an address. */
function gapFrom(address: number, free: AddressSet): AddressRange | undefined {
  const first = address as Address;
  const [gap] = setOverlapping(free, { first, last: first });
  return gap;
}

function tooLittleGrowthRoom(pool: FixedPool, room: number, left: number): Finding {
  const path = pointer(pool.path, "room");
  const row = pool.isGiven && !pool.stands ? addressRules["pool-fixed-conflict"] : addressRules["pool-room-short"];
  const message = `a room of ${room} is asked for behind pool "${shorten(pool.name)}", and free there: ${counted(left)}; use a room of ${left}`;
  const repairs: Observation["repairs"] = [{ text: `use a room of ${left}`, patch: [{ op: "replace", path, value: left }] }];
  return findingOf(row, { path, received: room, message, repairs });
}
