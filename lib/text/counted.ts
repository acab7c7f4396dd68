/** Writes a number of addresses for messages. */
export function counted(addresses: number): string {
  return addresses === 1 ? "1 address" : `${addresses} addresses`;
}
