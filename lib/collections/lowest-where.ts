/**
 * Finds the lowest whole number that has a property, by halving: O(log n) calls.
 *
 * @param low  the lowest number that is checked
 * @param high the result if no number below it has the property; it is not checked itself
 * @param has  if it is true for a number, it is true for every higher number
 */
export function lowestWhere(low: number, high: number, has: (value: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (has(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
