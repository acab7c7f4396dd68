/** IPv4 for oracles: small, slow, and apart from the code under test. */

export interface PlainPrefix {
  /** The network address and its length. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

export function parseAddress(text: string): number {
  return text.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

export function parsePrefix(text: string): PlainPrefix {
  const [address = "", length = "32"] = text.split("/");
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(parseAddress(address) / size) * size;
  const octets = [16777216, 65536, 256, 1].map((unit) => Math.floor(first / unit) % 256);
  return { text: `${octets.join(".")}/${length}`, first, last: first + size - 1 };
}

export function prefixContains({ first, last }: PlainPrefix, address: number): boolean {
  return first <= address && address <= last;
}
