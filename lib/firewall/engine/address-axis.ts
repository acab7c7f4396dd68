import {
  AddressSyntaxError,
  addressAt,
  addressFamily,
  formatAddress,
  formatAddress6,
  lastAddress,
  parseRange,
  parseRange6,
} from "../../address/index.js";
import { type Intervals, intervalsOf } from "./intervals.js";

const firstOf6 = lastAddress + 1;
const endOf6 = 1n << 128n;

type Range = { readonly first: number; readonly last: number } | { readonly first: bigint; readonly last: bigint };

/**
 * Both IP versions on one axis of numbers: IPv4 addresses unchanged, then IPv6, where a number is used for all addresses
 * between two neighbouring ends of ranges, because no rule distinguishes them.
 *
 * Texts must be added before the first lookup.
 */
export class AddressAxis {
  readonly #ranges = new Map<string, Range | undefined>();
  readonly #cuts = new Set<bigint>([0n, endOf6]);
  #sorted: readonly bigint[] | undefined;
  #places = new Map<bigint, number>();

  /** Adds a text that is looked up later. @returns whether it is an address, a range or a prefix */
  add(text: string): boolean {
    if (this.#ranges.has(text)) return this.#ranges.get(text) !== undefined;
    const range = rangeOf(text);
    this.#ranges.set(text, range);
    if (range !== undefined && typeof range.first === "bigint") {
      this.#cuts.add(range.first);
      this.#cuts.add((range.last as bigint) + 1n);
      this.#sorted = undefined;
    }
    return range !== undefined;
  }

  /** Returns the numbers of the addresses of some texts that were added. */
  of(texts: Iterable<string>): Intervals {
    const cuts = this.#freeze();
    const ends: number[] = [];
    for (const text of texts) {
      const range = this.#ranges.get(text);
      if (range === undefined) continue;
      if (typeof range.first === "number") ends.push(range.first, range.last as number);
      else ends.push(this.#place(range.first), this.#place((range.last as bigint) + 1n) - 1);
    }
    return cuts.length === 0 ? [] : intervalsOf(ends);
  }

  /** Returns all addresses of one IP version, or of both. */
  all(family?: "ipv4" | "ipv6"): Intervals {
    const last = firstOf6 + this.#freeze().length - 2;
    if (family === "ipv4") return [0, lastAddress];
    return family === "ipv6" ? [firstOf6, last] : [0, last];
  }

  /** Returns the address of a number; for an IPv6 number, the first address it covers. */
  textAt(value: number): string {
    return value <= lastAddress ? formatAddress(addressAt(value)) : formatAddress6(this.#freeze()[value - firstOf6] ?? 0n);
  }

  #freeze(): readonly bigint[] {
    if (this.#sorted === undefined) {
      this.#sorted = [...this.#cuts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      this.#places = new Map(this.#sorted.map((cut, index) => [cut, firstOf6 + index]));
    }
    return this.#sorted;
  }

  #place(cut: bigint): number {
    return this.#places.get(cut) as number;
  }
}

/** Reports whether a text is an address, a range `a-b` or a prefix. */
export function isAddressText(text: string): boolean {
  return rangeOf(text) !== undefined;
}

function rangeOf(text: string): Range | undefined {
  if (!/^[0-9A-Fa-f:]/.test(text)) return undefined;
  try {
    return addressFamily(text) === 6 ? parseRange6(text) : parseRange(text);
  } catch (error) {
    if (error instanceof AddressSyntaxError) return undefined;
    throw error;
  }
}
