import type { OverlapRange } from "../../../types/index.js";
import {
  type Address,
  addressFamily,
  formatAddress,
  formatAddress6,
  formatPrefix,
  formatPrefix6,
  type GroupedRange,
  parsePrefix,
  parsePrefix6,
  parseRange,
  parseRange6,
} from "../../address/index.js";

/** A prefix as written, and as it is read. */
interface HostBits {
  readonly given: string;
  readonly masked: string;
}

/** A range, its place in the request, and the host bits it was written with. */
export interface ReadRange<Bound extends number | bigint = number | bigint> extends GroupedRange<Bound> {
  readonly index: number;
  readonly hostBits: HostBits | undefined;
}

/** How ranges of one IP version are read and written. */
export interface RangeFamily<Bound extends number | bigint> {
  readonly version: 4 | 6;
  /** The range, and its host bits if it is a prefix that has some. */
  readonly read: (text: string) => { readonly first: Bound; readonly last: Bound; readonly hostBits?: HostBits | undefined };
  readonly format: (address: Bound) => string;
}

export const ipv4Ranges: RangeFamily<Address> = {
  version: 4,
  read(text) {
    if (!text.includes("/")) return parseRange(text);
    const prefix = parsePrefix(text);
    const { first, last, address, prefixLength } = prefix;
    if (address === first) return prefix;
    return { first, last, hostBits: { given: `${formatAddress(address)}/${prefixLength}`, masked: formatPrefix(prefix) } };
  },
  format: formatAddress,
};

export const ipv6Ranges: RangeFamily<bigint> = {
  version: 6,
  read(text) {
    if (!text.includes("/")) return parseRange6(text);
    const prefix = parsePrefix6(text);
    const { first, last, address, prefixLength } = prefix;
    if (address === first) return prefix;
    return { first, last, hostBits: { given: `${prefix.text}/${prefixLength}`, masked: formatPrefix6(prefix) } };
  },
  format: formatAddress6,
};

/** Returns the ranges of one IP version from those of a valid request, in their order. */
export function readRanges<Bound extends number | bigint>(
  ranges: readonly OverlapRange[],
  { version, read }: RangeFamily<Bound>,
): ReadRange<Bound>[] {
  const found: ReadRange<Bound>[] = [];
  for (const [index, { range, group }] of ranges.entries()) {
    if (addressFamily(range) !== version) continue;
    const { first, last, hostBits } = read(range);
    found.push({ first, last, group, index, hostBits });
  }
  return found;
}
