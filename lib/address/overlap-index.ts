import type { AddressRange } from "./address-range.js";

/** The group of ranges that are given none. */
const common = 0;
/** No range is in this group, so that leaving it out leaves none out. */
const nobodys = -1;
const absent = -1;

/**
 * Ranges that can be asked which of them a range overlaps, in order of first address, without looking at the others:
 * O(log n) for each that is found, however many overlap each other and however many are left out.
 *
 * A tree over the ranges by first address. Each node knows how far the ranges below it reach, so that all which ended
 * before the asked range are passed over at once, and how far those reach that are not of the group that reaches furthest.
 *
 * ```text
 *              furthest 9
 *       furthest 9    furthest 7        asked 8-8: only the left half reaches it
 *        |--- 9        |- 6
 *         |-- 8         |- 7
 * ```
 */
export class OverlapIndex {
  readonly #ranges: readonly AddressRange[];
  readonly #groups: readonly number[] | undefined;
  /** Indexes of the ranges by first address; of equal ones the earlier first. */
  readonly #order: Uint32Array;
  readonly #places: Uint32Array;
  readonly #width: number;
  readonly #reach: Float64Array;
  readonly #group: Int32Array;
  /** How far ranges reach that are of another group than the one that reaches furthest. */
  readonly #reachOfOthers: Float64Array;

  /**
   * @param groups a number from 0 on for each range, by which ranges can be left out when asking
   * @param isEmpty whether the ranges are there only once they are added
   */
  constructor(ranges: readonly AddressRange[], { groups, isEmpty = false }: { groups?: readonly number[]; isEmpty?: boolean } = {}) {
    this.#ranges = ranges;
    this.#groups = groups;
    const first = (index: number) => (ranges[index] as AddressRange).first;
    this.#order = Uint32Array.from(ranges, (_, index) => index).sort((a, b) => first(a) - first(b) || a - b);
    this.#places = new Uint32Array(ranges.length);
    for (const [place, index] of this.#order.entries()) this.#places[index] = place;
    let width = 1;
    while (width < ranges.length) width *= 2;
    this.#width = width;
    this.#reach = new Float64Array(2 * width).fill(absent);
    this.#group = new Int32Array(2 * width);
    this.#reachOfOthers = new Float64Array(2 * width).fill(absent);
    if (isEmpty) return;
    for (const index of this.#order) this.#setLeaf(index);
    for (let node = width - 1; node > 0; node--) this.#setFromBelow(node);
  }

  /** Adds the range at an index of the list. */
  add(index: number): void {
    let node = this.#setLeaf(index);
    while (node > 1) {
      node >>>= 1;
      this.#setFromBelow(node);
    }
  }

  /** Indexes of the ranges that overlap the asked one, by first address. `apart`: the group of which none is wanted. */
  *overlapping(requested: AddressRange, apart = nobodys): Generator<number, void> {
    const end = this.#countUpTo(requested.last);
    for (let place = this.#next(0, requested.first, apart); place < end; place = this.#next(place + 1, requested.first, apart)) {
      yield this.#order[place] as number;
    }
  }

  #setLeaf(index: number): number {
    const leaf = this.#width + (this.#places[index] as number);
    this.#reach[leaf] = (this.#ranges[index] as AddressRange).last;
    this.#group[leaf] = this.#groups?.[index] ?? common;
    return leaf;
  }

  #setFromBelow(node: number): void {
    const [left, right] = [2 * node, 2 * node + 1];
    const isLeft = this.#reachAt(left) >= this.#reachAt(right);
    const [further, nearer] = isLeft ? [left, right] : [right, left];
    const group = this.#group[further] as number;
    this.#reach[node] = this.#reachAt(further);
    this.#group[node] = group;
    this.#reachOfOthers[node] = Math.max(this.#reachAt(further, group), this.#reachAt(nearer, group));
  }

  /** How far the ranges below a node reach that are not of a group. */
  #reachAt(node: number, apart = nobodys): number {
    return (this.#group[node] === apart ? this.#reachOfOthers[node] : this.#reach[node]) as number;
  }

  /** The first place from `from` on whose range reaches an address; beyond all places where there is none. */
  #next(from: number, address: number, apart: number): number {
    if (from >= this.#width) return this.#width;
    let node = from + this.#width;
    while (this.#reachAt(node, apart) < address) {
      // on to the node on the right; from a right child that is on the right of its parent
      while (node % 2 === 1) node >>>= 1;
      if (node === 0) return this.#width;
      node++;
    }
    while (node < this.#width) {
      node *= 2;
      if (this.#reachAt(node, apart) < address) node++;
    }
    return node - this.#width;
  }

  /** How many ranges begin no later than an address. */
  #countUpTo(address: number): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ranges[this.#order[middle] as number] as AddressRange).first <= address) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
