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
  const kinds = new Map<string, { toPlace: RangeToPlace; indexes: number[]; needed: number }>();
  for (const [index, item] of toPlace.entries()) {
    const key = `${item.size}/${item.room}/${item.alignment}/${item.within.first}/${item.within.last}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { toPlace: item, indexes: [index], needed: item.size + item.room });
    else kind.indexes.push(index);
  }
  return [...kinds.values()].sort((a, b) => b.needed - a.needed || b.toPlace.alignment - a.toPlace.alignment);
}
