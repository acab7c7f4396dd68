/** Returns how many addresses a spare adds to a counted size: the count itself, or the percentage of the size rounded up. */
export function spareAddresses(size: number, spare: number | string | undefined): number {
  if (spare === undefined) return 0;
  return typeof spare === "number" ? spare : Math.ceil((size * Number(spare.slice(0, -1))) / 100);
}
