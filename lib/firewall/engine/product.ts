import { difference, type Intervals, intersection, meets } from "./intervals.js";

/** Packets whose value in each dimension is in the set of that dimension. A dimension without a set allows every value. */
export type Product = readonly (Intervals | undefined)[];

/** All values of each dimension. A dimension that is not listed is a question with the answers 0 and 1. */
export type Domain = readonly Intervals[];

const yesOrNo: Intervals = [0, 1];

/** Returns all values of one dimension. */
export function domainOf(domain: Domain, index: number): Intervals {
  return domain[index] ?? yesOrNo;
}

/** Returns the packets whose value in one dimension is in a set. */
export function limitedTo(place: number, set: Intervals): Product {
  const product: (Intervals | undefined)[] = [];
  for (let i = 0; i < place; i++) product.push(undefined);
  product.push(set);
  return product;
}

/** Reports whether two products have a packet in common. */
function productsMeet(a: Product, b: Product): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a[i];
    const right = b[i];
    if (left !== undefined && right !== undefined && !meets(left, right)) return false;
  }
  return true;
}

/** Returns the packets in both products, or undefined if there are none. */
export function productIntersection(a: Product, b: Product): Product | undefined {
  const common: (Intervals | undefined)[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const left = a[i];
    const right = b[i];
    if (left === undefined || right === undefined) {
      common.push(left ?? right);
      continue;
    }
    const both = intersection(left, right);
    if (both.length === 0) return undefined;
    common.push(both);
  }
  return common;
}

/** Returns the packets that are in one of some products and in one of others. */
export function intersections(products: readonly Product[], others: readonly Product[]): Product[] {
  const found: Product[] = [];
  for (const product of products) {
    for (const other of others) {
      const common = productIntersection(product, other);
      if (common !== undefined) found.push(common);
    }
  }
  return found;
}

/** A product cut by another: the packets in both, and those of the first only, as products that do not overlap. */
export interface Cut {
  readonly inside: Product;
  readonly outside: readonly Product[];
}

/**
 * Cuts `part` by `cutter`; returns undefined if they have no packet in common.
 *
 * ```text
 * part  +-----------+        +---+-------+
 *       |   +-----------+    |   | o2    |   o1, o2: outside, one for each dimension that the cutter limits
 *       |   |cutter |   |    |o1 +-------+
 *       +---|-------+   |    |   |inside |
 * ```
 */
export function cut(part: Product, cutter: Product, domain: Domain): Cut | undefined {
  if (!productsMeet(part, cutter)) return undefined;
  const outside: Product[] = [];
  const inside = part.slice();
  while (inside.length < cutter.length) inside.push(undefined);
  for (let index = 0; index < cutter.length; index++) {
    const set = cutter[index];
    if (set === undefined) continue;
    const own = inside[index] ?? domainOf(domain, index);
    const rest = difference(own, set);
    if (rest.length === 0) continue;
    const piece = inside.slice();
    piece[index] = rest;
    outside.push(piece);
    inside[index] = intersection(own, set);
  }
  return { inside, outside };
}

/** Returns a product without the dimensions from `from` on. */
export function withoutDimensions(product: Product, from: number): Product {
  return product.slice(0, from);
}
