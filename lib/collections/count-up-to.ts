/** Counts the numbers of a sorted list that are no greater than `most`: O(log n). */
export function countUpTo(sorted: Uint32Array | Float64Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
