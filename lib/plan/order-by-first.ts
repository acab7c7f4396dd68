import type { AddressRange } from "../address/index.js";

/**
 * Indexes of ranges by first address; ranges that begin alike stay in their order.
 *
 * A sort by each eleven bits of the address, the lowest first, which takes no comparison: there may be a hundred
 * thousand ranges.
 */
export function orderByFirst(ranges: readonly AddressRange[]): Uint32Array {
  const firsts = new Uint32Array(ranges.length);
  let order = new Uint32Array(ranges.length);
  for (let index = 0; index < ranges.length; index++) {
    firsts[index] = (ranges[index] as AddressRange).first;
    order[index] = index;
  }
  for (const shift of [0, 11, 22]) order = orderByDigit(firsts, order, shift);
  return order;
}

function orderByDigit(firsts: Uint32Array, order: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(2049);
  for (let index = 0; index < firsts.length; index++) {
    const digit = ((firsts[index] as number) >>> shift) & 2047;
    places[digit + 1] = (places[digit + 1] as number) + 1;
  }
  for (let digit = 1; digit < places.length; digit++) places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  const next = new Uint32Array(order.length);
  for (let position = 0; position < order.length; position++) {
    const index = order[position] as number;
    const digit = ((firsts[index] as number) >>> shift) & 2047;
    const place = places[digit] as number;
    places[digit] = place + 1;
    next[place] = index;
  }
  return next;
}
