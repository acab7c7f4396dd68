import {
  type AddressRange,
  formatAddress,
  formatPrefix,
  type Prefix,
  prefixesOfSet,
  rangeAt,
  rangeContains,
  rangeSize,
  wildcardsOf,
} from "../../address/index.js";
import { rangeOfEntry } from "./bypass-list.js";

/** Addresses that must be reached without the proxy. */
export interface Bypassed {
  /** Their name in messages. */
  readonly name: string;
  readonly range: AddressRange;
  /** What is added to the list if they are missing: the prefix around them, or the addresses themselves. */
  readonly entry: string;
  /** The platform adds it to the environment variable, but not to the lists of other components. */
  readonly isAdded?: true;
}

/** The most addresses that are listed one by one. */
const most = 16;

/** A network or a range that is bypassed as a whole. */
export function wholePrefix(name: string, prefix: Prefix): Bypassed {
  return { name, range: prefix, entry: formatPrefix(prefix) };
}

/** Addresses of a network, which can be bypassed with the network. */
export function partOf(name: string, range: AddressRange, around: Prefix): Bypassed[] {
  if (rangeContains(around, range)) return [{ name, range, entry: formatPrefix(around) }];
  return prefixesOfSet([range]).map((prefix) => {
    const entry = prefix.prefixLength === 32 ? formatAddress(prefix.first) : formatPrefix(prefix);
    return { name, range: prefix, entry };
  });
}

/** Addresses one by one or, if there are many, with asterisks; for lists that take no prefixes. */
export function withoutPrefixes(name: string, range: AddressRange): Bypassed[] {
  if (rangeSize(range) <= most)
    return Array.from({ length: rangeSize(range) }, (_, index) => {
      const one = rangeAt(range.first + index, range.first + index);
      return { name, range: one, entry: formatAddress(one.first) };
    });
  return prefixesOfSet([range]).flatMap((prefix) => {
    const { texts, isWider } = wildcardsOf(prefix);
    return texts.map((entry) => ({ name, range: isWider ? prefix : (rangeOfEntry(entry) ?? prefix), entry }));
  });
}
