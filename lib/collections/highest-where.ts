/**
 * Finds the highest whole number that has a property, by halving: O(log n) calls.
 *
 * @param low  the result where no number above it has the property; it is not looked at itself
 * @param high the numbers that are looked at are below it
 * @param has  true for every number below one for which it is true
 */
export function highestWhere(low: number, high: number, has: (value: number) => boolean): number {
  let [from, to] = [low, high];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (has(middle)) from = middle;
    else to = middle;
  }
  return from;
}
