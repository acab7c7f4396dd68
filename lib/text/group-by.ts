/** Groups the items of a list by a key. Keys and items keep their order of appearance. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item, index: number) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
