import { countUpTo } from "../collections/count-up-to.js";
import type { AddressRange } from "./address-range.js";
import { RangeList } from "./range-list.js";

/** The group of ranges without a given group. */
const common = 0;
/** A group that no range is in, so that skipping it skips nothing. */
const nobodys = -1;
const absent = -1;

/**
 * Finds the ranges of a list that overlap a given range, in order of first address, without looking at the others: O(log n) for
 * each one found, however many overlap each other and however many are skipped.
 *
 * A tree over the ranges by first address. Each node stores how far the ranges below it reach, so that all ranges that ended
 * before the given range are skipped at once. It also stores how far the ranges reach that are not in the group that reaches
 * furthest.
 *
 * ```text
 *              furthest 9
 *       furthest 9    furthest 7        requested 8-8: only the left half reaches it
 *        |--- 9        |- 6
 *         |-- 8         |- 7
 * ```
 */
export class OverlapIndex {
  readonly #ranges: readonly AddressRange[];
  readonly #groups: readonly number[] | undefined;
  /** Indexes of the ranges by first address; of equal ones the earlier first. */
  readonly #order: Uint32Array;
  /** First addresses in that order. */
  readonly #firsts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #width: number;
  readonly #reach: Float64Array;
  readonly #group: Int32Array;
  /** How far ranges reach that are in another group than the one that reaches furthest. */
  readonly #reachOfOthers: Float64Array;

  /**
   * @param groups a number from 0 for each range, by which a query can skip ranges
   * @param isEmpty whether the ranges are present only after they are added
   */
  constructor(ranges: readonly AddressRange[], { groups, isEmpty = false }: { groups?: readonly number[]; isEmpty?: boolean } = {}) {
    this.#ranges = ranges;
    this.#groups = groups;
    const list = RangeList.from(ranges);
    this.#order = list.order();
    this.#firsts = this.#order.map((index) => list.firstAt(index));
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

  /** Returns the indexes of the ranges that overlap the given one, by first address. `apart`: the group to skip. */
  *overlapping(requested: AddressRange, apart = nobodys): Generator<number, void> {
    const end = countUpTo(this.#firsts, requested.last);
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

  /** Returns how far the ranges below a node reach that are not in a group. */
  #reachAt(node: number, apart = nobodys): number {
    return (this.#group[node] === apart ? this.#reachOfOthers[node] : this.#reach[node]) as number;
  }

  /** Returns the first place from `from` whose range reaches an address; beyond all places if there is none. */
  #next(from: number, address: number, apart: number): number {
    if (from >= this.#width) return this.#width;
    let node = from + this.#width;
    while (this.#reachAt(node, apart) < address) {
      // on to the node on the right; from a right child, that is to the right of its parent
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
}
