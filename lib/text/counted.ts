/** A number of addresses as messages say it. */
export function counted(addresses: number): string {
  return addresses === 1 ? "1 address" : `${addresses} addresses`;
}
