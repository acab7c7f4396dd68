import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { rangeRefusal } from "./parse.js";
import { byFirst, mergedEnds, mergedInOrder } from "./range-ends.js";
import { scanRange } from "./scan.js";

/**
 * Ranges in one array of numbers, first and last address of each in turn, for where there are a hundred thousand: nothing
 * is made for a range, and nothing is left to collect.
 *
 * A list is as it was filled: in any order, overlapping at will. `merged` makes of it what an `AddressSet` is.
 */
export class RangeList implements Iterable<AddressRange> {
  #ends: Uint32Array<ArrayBuffer>;
  #used = 0;
  /** Known to be sorted, disjoint and never adjacent. */
  #isMerged = false;
  /** Once it has been asked for, so that merging need not sort again. */
  #order: Uint32Array | undefined;

  /** @param capacity how many ranges there will be, where that is known */
  constructor(capacity = 8) {
    this.#ends = new Uint32Array(2 * capacity);
  }

  /** The same ranges in the same order; a list of this kind is given back itself. */
  static from(ranges: Iterable<AddressRange>): RangeList {
    if (ranges instanceof RangeList) return ranges;
    const list = new RangeList(Array.isArray(ranges) ? ranges.length : undefined);
    list.add(ranges);
    return list;
  }

  /**
   * The ranges that texts stand for, each read as `parseRange` does.
   *
   * @throws AddressSyntaxError for the first text that is none
   */
  static read(texts: Iterable<string>): RangeList {
    const list = new RangeList(Array.isArray(texts) ? texts.length : undefined);
    for (const text of texts) list.addText(text);
    return list;
  }

  get length(): number {
    return this.#used / 2;
  }

  /** The first address of the range at an index, which has to be one of the list. */
  firstAt(index: number): Address {
    return this.#ends[2 * index] as Address;
  }

  /** The last address of the range at an index, which has to be one of the list. */
  lastAt(index: number): Address {
    return this.#ends[2 * index + 1] as Address;
  }

  /** The range at an index; undefined where the list has none there. */
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

  /** How many addresses the ranges hold, those of overlapping ones more than once. */
  size(): number {
    let size = 0;
    for (let i = 0; i < this.#used; i += 2) size += (this.#ends[i + 1] as number) - (this.#ends[i] as number) + 1;
    return size;
  }

  /** Indexes of the ranges that have no address in common with `range`. */
  apartFrom({ first, last }: AddressRange): number[] {
    const apart: number[] = [];
    for (let index = 0; index < this.length; index++) if (this.firstAt(index) > last || this.lastAt(index) < first) apart.push(index);
    return apart;
  }

  /** Puts ranges behind those that are there. */
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

  /** A list of these ranges and of others behind them; the same list where there are no others. */
  followedBy(others: readonly AddressRange[]): RangeList {
    if (others.length === 0) return this;
    const list = new RangeList(this.length + others.length);
    list.add(this);
    list.add(others);
    return list;
  }

  /** Puts the range behind the others that a text stands for, or throws what is wrong with the text. */
  addText(text: string): void {
    if (typeof text !== "string" || !this.takeText(text)) throw new AddressSyntaxError(rangeRefusal(text));
  }

  /** Puts the range behind the others that a text stands for; false where it is none. */
  takeText(text: string): boolean {
    this.#makeRoom(2);
    if (!scanRange(text, this.#ends, this.#used)) return false;
    this.#changes();
    this.#used += 2;
    return true;
  }

  /** All the addresses of the list in sorted ranges that are disjoint and never adjacent. O(n) in the ranges. */
  merged(): RangeList {
    if (this.#isMerged) return this;
    const ends = this.#ends.subarray(0, this.#used);
    return RangeList.#merged(this.#order === undefined ? mergedEnds(ends) : mergedInOrder(ends, this.#order));
  }

  /** Indexes of the ranges by first address; ranges that begin alike stay in their order. O(n) in the ranges. */
  order(): Uint32Array {
    this.#order ??= byFirst(this.#ends.subarray(0, this.#used));
    return this.#order;
  }

  /** The addresses of `within` that this list does not have, in order; it has to be merged. Linear in the ranges of the list. */
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
