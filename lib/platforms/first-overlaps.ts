import type { AddressRange } from "../address/index.js";

/**
 * For each claim the first of the other ranges that it overlaps and that count, by first address.
 *
 * Looks for no more than `most` of each claim, so that where everything overlaps everything neither memory nor time
 * grows with the pairs: one sweep over both lists, in which a claim that has enough is left alone.
 *
 * @param most   how many are looked for
 * @param counts whether the overlap of a claim and another range counts, by their indexes
 * @returns for each claim the indexes of at most `most` other ranges
 */
export function firstOverlaps(
  claims: readonly AddressRange[],
  others: readonly AddressRange[],
  most: number,
  counts: (claim: number, other: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const met = claims.map((): number[] => []);
  const metBy = (claim: number): number[] => met[claim] as number[];
  const openClaims: number[] = [];
  const openOthers: number[] = [];
  const waiting = byFirstAddress(others);
  let next = 0;

  const openOthersBefore = (address: number): void => {
    for (let other = waiting[next]; other !== undefined && firstOf(others, other) < address; other = waiting[++next]) {
      const from = firstOf(others, other);
      keepOnly(openClaims, (claim) => lastOf(claims, claim) >= from && metBy(claim).length < most);
      for (const claim of openClaims) if (counts(claim, other)) metBy(claim).push(other);
      openOthers.push(other);
    }
  };

  for (const claim of byFirstAddress(claims)) {
    const from = firstOf(claims, claim);
    openOthersBefore(from);
    const isOpen = (other: number) => lastOf(others, other) >= from;
    let over = 0;
    for (const other of openOthers) {
      if (metBy(claim).length === most) break;
      if (!isOpen(other)) over++;
      else if (counts(claim, other)) metBy(claim).push(other);
    }
    // cleaned up each time, a long list would be gone through for every claim, even one that soon has enough
    if (over > tolerated) keepOnly(openOthers, isOpen);
    openClaims.push(claim);
  }
  openOthersBefore(Number.POSITIVE_INFINITY);
  return met;
}

/** How many ranges that are over are left in the list of open ones. */
const tolerated = 16;

function keepOnly(items: number[], isKept: (item: number) => boolean): void {
  let kept = 0;
  for (const item of items) if (isKept(item)) items[kept++] = item;
  items.length = kept;
}

function firstOf(ranges: readonly AddressRange[], index: number): number {
  return (ranges[index] as AddressRange).first;
}

function lastOf(ranges: readonly AddressRange[], index: number): number {
  return (ranges[index] as AddressRange).last;
}

function byFirstAddress(ranges: readonly AddressRange[]): number[] {
  return ranges.map((_, index) => index).sort((a, b) => firstOf(ranges, a) - firstOf(ranges, b));
}
