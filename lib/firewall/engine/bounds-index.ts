import { countUpTo } from "../../collections/count-up-to.js";
import { boundedDimensions, dimension } from "./dimensions.js";
import type { Product } from "./product.js";

/** The dimensions by which entries are looked up: those in which rules differ most. */
const indexed = [dimension.source, dimension.destination, dimension.port, dimension.name];
/** Fewer entries are looked at one by one. */
const fewEntries = 64;

/**
 * First and last value of each of a list of products, to find those that may have a packet in common with another without looking at
 * all of them.
 */
export class BoundsIndex {
  readonly size: number;
  readonly #first: readonly Float64Array[];
  readonly #last: readonly Float64Array[];
  readonly #axes = new Map<number, Axis>();

  constructor(products: readonly Product[]) {
    this.size = products.length;
    const list = () => Array.from({ length: boundedDimensions }, () => new Float64Array(products.length));
    this.#first = list();
    this.#last = list();
    for (const [index, product] of products.entries()) {
      for (let place = 0; place < boundedDimensions; place++) {
        const set = product[place];
        (this.#first[place] as Float64Array)[index] = set?.[0] ?? Number.NEGATIVE_INFINITY;
        (this.#last[place] as Float64Array)[index] = set?.at(-1) ?? Number.POSITIVE_INFINITY;
      }
    }
  }

  /** The products before `end` whose bounds meet those of a product, in order. */
  meeting(product: Product, end: number): number[] {
    const limits: Limit[] = [];
    for (let place = 0; place < boundedDimensions; place++) {
      const set = product[place];
      if (set === undefined || set.length === 0) continue;
      limits.push({
        place,
        first: this.#first[place] as Float64Array,
        last: this.#last[place] as Float64Array,
        low: set[0] as number,
        high: set.at(-1) as number,
      });
    }
    const narrowest = this.#narrowest(limits);
    const found: number[] = [];
    if (narrowest === undefined) {
      for (let index = 0; index < end; index++) if (meets(limits, index)) found.push(index);
      return found;
    }
    for (const index of narrowest.axis.meeting(narrowest.low, narrowest.high)) if (index < end && meets(limits, index)) found.push(index);
    return found.sort((a, b) => a - b);
  }

  /** The axis on which the fewest products meet the limits; undefined where looking at each is as good. */
  #narrowest(limits: readonly Limit[]): { readonly axis: Axis; readonly low: number; readonly high: number } | undefined {
    if (this.size < fewEntries) return undefined;
    let best: { readonly axis: Axis; readonly low: number; readonly high: number } | undefined;
    let fewest = this.size / 4;
    for (const { place, low, high } of limits) {
      if (!indexed.includes(place as (typeof indexed)[number])) continue;
      const axis = this.#axis(place);
      const count = axis.count(low, high);
      if (count >= fewest) continue;
      fewest = count;
      best = { axis, low, high };
    }
    return best;
  }

  #axis(place: number): Axis {
    const known = this.#axes.get(place);
    if (known !== undefined) return known;
    const axis = new Axis(this.#first[place] as Float64Array, this.#last[place] as Float64Array);
    this.#axes.set(place, axis);
    return axis;
  }
}

interface Limit {
  readonly place: number;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly low: number;
  readonly high: number;
}

function meets(limits: readonly Limit[], index: number): boolean {
  for (const { first, last, low, high } of limits) if ((first[index] as number) > high || (last[index] as number) < low) return false;
  return true;
}

/**
 * Intervals sorted by their first value, with the furthest last value of each half, quarter and so on of the list: those that meet
 * another interval are found without looking at a part of the list that ends before it.
 */
class Axis {
  readonly #order: Uint32Array;
  readonly #firsts: Float64Array;
  readonly #lasts: Float64Array;
  readonly #sortedLasts: Float64Array;
  /** Node `i` has the nodes `2i` and `2i + 1` below it, and the leaves are the places of the order. */
  readonly #furthest: Float64Array;
  readonly #leaves: number;

  constructor(first: Float64Array, last: Float64Array) {
    this.#order = Uint32Array.from(first, (_, index) => index).sort((a, b) => (first[a] as number) - (first[b] as number) || a - b);
    this.#firsts = Float64Array.from(this.#order, (index) => first[index] as number);
    this.#lasts = Float64Array.from(this.#order, (index) => last[index] as number);
    this.#sortedLasts = Float64Array.from(last).sort();
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, first.length)));
    this.#furthest = new Float64Array(2 * this.#leaves).fill(Number.NEGATIVE_INFINITY);
    this.#furthest.set(this.#lasts, this.#leaves);
    for (let node = this.#leaves - 1; node > 0; node--)
      this.#furthest[node] = Math.max(this.#furthest[2 * node] as number, this.#furthest[2 * node + 1] as number);
  }

  /** How many intervals of whole numbers meet another: those that begin in time, without those that have ended. */
  count(low: number, high: number): number {
    return countUpTo(this.#firsts, high) - countUpTo(this.#sortedLasts, low - 0.5);
  }

  /** The intervals that meet another, in no order that matters. */
  meeting(low: number, high: number): number[] {
    const found: number[] = [];
    const end = countUpTo(this.#firsts, high);
    const furthest = this.#furthest;
    const leaves = this.#leaves;
    let node = 1;
    // depth first: down to the left while a node has an interval that ends late enough, else on to the next one to the right
    for (let done = false; !done; ) {
      if ((furthest[node] as number) >= low) {
        if (node < leaves) {
          node *= 2;
          continue;
        }
        if (node - leaves >= end) break;
        found.push(this.#order[node - leaves] as number);
      }
      while ((node & 1) === 1) node >>>= 1;
      done = node === 0;
      node++;
    }
    return found;
  }
}
