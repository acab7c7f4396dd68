/**
 * Returns the region that was probably meant: equal except for punctuation, or with one letter missing, added, changed or
 * swapped. Digits distinguish regions (`eastus`, `eastus2`), so a difference in digits never counts as a typing error.
 */
export function nearRegion(given: string, regions: readonly string[]): string | undefined {
  const name = given.replace(/[^a-z0-9]/g, "");
  return regions.find((region) => region === name) ?? regions.find((region) => isOneSlipAway(name, region));
}

function isOneSlipAway(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (/[0-9]/.test(left + right)) return false;
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap || (left.length <= 1 && right.length <= 1);
}
