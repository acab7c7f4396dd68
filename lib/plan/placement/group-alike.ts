import { groupedBy } from "../../collections/group-by.js";
import type { RangeToPlace } from "./lowest-start.js";

/** Ranges that are equal in every respect; it makes no difference which of them goes where. */
export interface Kind {
  readonly toPlace: RangeToPlace;
  /** Their positions in the list, in order. */
  readonly indexes: readonly number[];
  /** Addresses that one of them takes, including its growth room. */
  readonly needed: number;
}

/** Returns the kinds among ranges, the longest first. */
export function kindsOf(toPlace: readonly RangeToPlace[]): Kind[] {
  const groups = groupedBy(
    toPlace.map((item, index) => ({ item, index })),
    ({ item: { size, room, alignment, within } }) => `${size}/${room}/${alignment}/${within.first}/${within.last}`,
  );
  const kinds = [...groups.values()].map((alike): Kind => {
    const [{ item }] = alike;
    return { toPlace: item, indexes: alike.map(({ index }) => index), needed: item.size + item.room };
  });
  return kinds.sort((a, b) => b.needed - a.needed || b.toPlace.alignment - a.toPlace.alignment);
}
