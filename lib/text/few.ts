/** The number of items that `few` names. To use it, look for one more item than this, and no further. */
export const named = 3;

/** Lists the first few items of a list that may not be complete: `a`, `a and b`, `a, b, c and more`. */
export function few(items: readonly string[]): string {
  if (items.length > named) return `${items.slice(0, named).join(", ")} and more`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
