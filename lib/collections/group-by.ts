/** A list with at least one item. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Groups the items of a list by a key; keys and items keep their order. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item, index: number) => Key): ReadonlyMap<Key, NonEmpty<Item>> {
  return valuesByKey(items.map((item, index) => [keyOf(item, index), item]));
}

/** Groups the values of pairs by their key; keys and values keep their order. */
export function valuesByKey<Key, Value>(pairs: Iterable<readonly [Key, Value]>): ReadonlyMap<Key, NonEmpty<Value>> {
  const groups = new Map<Key, [Value, ...Value[]]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
