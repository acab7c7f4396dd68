/** The IP version a text is meant to be of: only IPv6 writes colons. It may still not be well formed. */
export function addressFamily(text: string): 4 | 6 {
  return text.includes(":") ? 6 : 4;
}
