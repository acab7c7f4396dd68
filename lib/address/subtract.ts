import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import type { AddressSet } from "./address-set.js";

/** The addresses of `set` that are not in `holes`. Linear in the ranges of both. */
export function subtract(set: AddressSet, holes: AddressSet): AddressSet {
  const left: AddressRange[] = [];
  let next = 0;
  for (const range of set) {
    let first: number = range.first;
    // holes before the range cut nothing from it, nor from a later one
    while (next < holes.length && (holes[next] as AddressRange).last < first) next++;
    // hole cuts the start      hole in the middle      hole cuts the end
    //   hhhhh                        hhh                          hhhhh
    //     rrrrrrr                 rrrrrrrrr                  rrrrrrr
    for (let hole = holes[next]; hole !== undefined && hole.first <= range.last; hole = holes[next]) {
      if (hole.first > first) left.push({ first: first as Address, last: (hole.first - 1) as Address });
      first = hole.last + 1;
      // this hole may reach into the next range as well
      if (hole.last >= range.last) break;
      next++;
    }
    if (first <= range.last) left.push({ first: first as Address, last: range.last });
  }
  return left;
}
