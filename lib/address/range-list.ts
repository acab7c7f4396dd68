import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { rangeRefusal } from "./parse.js";
import { byFirst, mergedEnds, mergedInOrder } from "./range-ends.js";
import { scanRange } from "./scan.js";

/**
 * Ranges in one array of numbers, first and last address of each in turn, for lists of a hundred thousand: no object is made
 * for a range, so there is nothing to collect.
 *
 * A list keeps its ranges as they were added: in any order, overlapping or not. `merged` turns it into what an `AddressSet` is.
 */
export class RangeList implements Iterable<AddressRange> {
  #ends: Uint32Array<ArrayBuffer>;
  #used = 0;
  /** Known to be sorted, disjoint and never adjacent. */
  #isMerged = false;
  /** Set after the first request for the order, so that merging need not sort again. */
  #order: Uint32Array | undefined;

  /** @param capacity how many ranges there will be, if that is known */
  constructor(capacity = 8) {
    this.#ends = new Uint32Array(2 * capacity);
  }

  /** Returns the same ranges in the same order; a `RangeList` is returned itself. */
  static from(ranges: Iterable<AddressRange>): RangeList {
    if (ranges instanceof RangeList) return ranges;
    const list = new RangeList(Array.isArray(ranges) ? ranges.length : undefined);
    list.add(ranges);
    return list;
  }

  /**
   * Returns the ranges of texts, each read as `parseRange` does.
   *
   * @throws AddressSyntaxError for the first text that is not a range
   */
  static read(texts: Iterable<string>): RangeList {
    const list = new RangeList(Array.isArray(texts) ? texts.length : undefined);
    for (const text of texts) list.addText(text);
    return list;
  }

  get length(): number {
    return this.#used / 2;
  }

  /** Returns the first address of the range at an index, which must exist. */
  firstAt(index: number): Address {
    return this.#ends[2 * index] as Address;
  }

  /** Returns the last address of the range at an index, which must exist. */
  lastAt(index: number): Address {
    return this.#ends[2 * index + 1] as Address;
  }

  /** Returns the range at an index; undefined if there is none. */
  at(index: number): AddressRange | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    return { first: this.firstAt(index), last: this.lastAt(index) };
  }

  *[Symbol.iterator](): Generator<AddressRange, void> {
    for (let index = 0; index < this.length; index++) yield { first: this.firstAt(index), last: this.lastAt(index) };
  }

  toArray(): AddressRange[] {
    const ranges: AddressRange[] = [];
    for (let index = 0; index < this.length; index++) ranges.push({ first: this.firstAt(index), last: this.lastAt(index) });
    return ranges;
  }

  push(first: Address, last: Address): void {
    this.#makeRoom(2);
    this.#changes();
    this.#ends[this.#used++] = first;
    this.#ends[this.#used++] = last;
  }

  /** Counts the addresses of the ranges; addresses in several ranges count several times. */
  size(): number {
    let size = 0;
    for (let i = 0; i < this.#used; i += 2) size += (this.#ends[i + 1] as number) - (this.#ends[i] as number) + 1;
    return size;
  }

  /** Returns the indexes of the ranges that share no address with `range`. */
  apartFrom({ first, last }: AddressRange): number[] {
    const apart: number[] = [];
    for (let index = 0; index < this.length; index++) if (this.firstAt(index) > last || this.lastAt(index) < first) apart.push(index);
    return apart;
  }

  /** Appends ranges. */
  add(ranges: Iterable<AddressRange>): void {
    if (!(ranges instanceof RangeList)) {
      for (const { first, last } of ranges) this.push(first, last);
      return;
    }
    const ends = ranges.#ends.subarray(0, ranges.#used);
    this.#makeRoom(ends.length);
    this.#changes();
    this.#ends.set(ends, this.#used);
    this.#used += ends.length;
  }

  /** Returns a list of these ranges followed by others; the same list if there are no others. */
  followedBy(others: readonly AddressRange[]): RangeList {
    if (others.length === 0) return this;
    const list = new RangeList(this.length + others.length);
    list.add(this);
    list.add(others);
    return list;
  }

  /** Appends the range of a text, or throws what is wrong with the text. */
  addText(text: string): void {
    if (typeof text !== "string" || !this.takeText(text)) throw new AddressSyntaxError(rangeRefusal(text));
  }

  /** Appends the range of a text; returns false if the text is not a range. */
  takeText(text: string): boolean {
    this.#makeRoom(2);
    if (!scanRange(text, this.#ends, this.#used)) return false;
    this.#changes();
    this.#used += 2;
    return true;
  }

  /** Returns all addresses of the list as ranges that are sorted, disjoint and never adjacent. O(n) in the ranges. */
  merged(): RangeList {
    if (this.#isMerged) return this;
    const ends = this.#ends.subarray(0, this.#used);
    return RangeList.#merged(this.#order === undefined ? mergedEnds(ends) : mergedInOrder(ends, this.#order));
  }

  /**
   * Returns the indexes of the ranges by first address; ranges with the same first address keep their order. O(n) in the
   * ranges.
   */
  order(): Uint32Array {
    this.#order ??= byFirst(this.#ends.subarray(0, this.#used));
    return this.#order;
  }

  /**
   * Returns the addresses of `within` that are not in this list, in order. The list must be merged. Linear in the ranges of the
   * list.
   */
  gapsIn(within: AddressRange): RangeList {
    const ends = new Uint32Array(this.#used + 2);
    let used = 0;
    let first: number = within.first;
    for (let i = 0; i < this.#used && first <= within.last; i += 2) {
      const holeFirst = this.#ends[i] as number;
      if (holeFirst > within.last) break;
      const holeLast = this.#ends[i + 1] as number;
      if (holeFirst > first) {
        ends[used++] = first;
        ends[used++] = holeFirst - 1;
      }
      if (holeLast >= first) first = holeLast + 1;
    }
    if (first <= within.last) {
      ends[used++] = first;
      ends[used++] = within.last;
    }
    return RangeList.#merged(ends.subarray(0, used));
  }

  static #merged(ends: Uint32Array<ArrayBuffer>): RangeList {
    const list = new RangeList(0);
    list.#ends = ends;
    list.#used = ends.length;
    list.#isMerged = true;
    return list;
  }

  #changes(): void {
    this.#isMerged = false;
    this.#order = undefined;
  }

  #makeRoom(more: number): void {
    if (this.#used + more <= this.#ends.length) return;
    const grown = new Uint32Array(Math.max(2 * this.#ends.length, this.#used + more));
    grown.set(this.#ends.subarray(0, this.#used));
    this.#ends = grown;
  }
}
