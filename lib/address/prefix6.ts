/** Consecutive IPv6 addresses, both ends included; `first` is never after `last`. */
export interface AddressRange6 {
  /** 0 to 2^128 - 1 */
  readonly first: bigint;
  readonly last: bigint;
}

/** An IPv6 prefix: what was written, and the block of addresses it names. */
export interface Prefix6 extends AddressRange6 {
  /** As written, host bits and all. */
  readonly address: bigint;
  /** 0 to 128 */
  readonly prefixLength: number;
  /** `address` in the canonical form of RFC 5952, without the length. */
  readonly text: string;
}
