import type { RangeToPlace } from "./lowest-start.js";

/** Ranges that are alike in every respect; which of them goes where makes no difference. */
export interface Kind {
  readonly toPlace: RangeToPlace;
  /** Where they stand in the list, in order. */
  readonly indexes: readonly number[];
  /** Addresses that one of them takes, its room included. */
  readonly needed: number;
}

/** The kinds among ranges, the longest first. */
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
