/** Whether a prefix has a network and a broadcast address: a /31 and a /32 have none (RFC 3021). */
export function hasEnds({ prefixLength }: { readonly prefixLength: number }): boolean {
  return prefixLength <= 30;
}
