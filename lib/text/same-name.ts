/** Whether two names are one: names of the vendor do not differ by case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
