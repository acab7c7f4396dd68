/** How many of a list `few` names; whoever looks for what is listed looks for one more than that, and no further. */
export const named = 3;

/** The first few of a list of which more may be left than was looked for: `a`, `a and b`, `a, b, c and more`. */
export function few(items: readonly string[]): string {
  if (items.length > named) return `${items.slice(0, named).join(", ")} and more`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
