/**
 * Finds the lowest whole number that has a property, by halving: O(log n) calls.
 *
 * @param low  the lowest number that is looked at
 * @param high the result where no number below it has the property; it is not looked at itself
 * @param has  true for every number above one for which it is true
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
