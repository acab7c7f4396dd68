/** The name of a region as lists have it: lower case, without blanks. */
export function plainRegion(text: string): string {
  return text.toLowerCase().replace(/\s+/g, "");
}
