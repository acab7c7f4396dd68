/** Reports whether two names are the same: names of the vendor ignore case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
