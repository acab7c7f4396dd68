import fc from "fast-check";
import type { PoolCarvingRequest, PoolRequest } from "../../types/index.js";
import { boundsOf, lengthOf, numberOf } from "../plan/carving/oracle.js";
import { dotted } from "../plan/carving/requests.js";

/** The places of prefixes: both ends of the address space, its middle, and where people have them. */
const bases = [0x0adc2000, 0x7fffffe0, 0, 0xffffffe0];

/**
 * Requests that are almost full: prefixes of 8 to 32 addresses with a few reservations, and pools by size, as blocks, with
 * growth room, and with given bounds, so that about half of them have no arrangement.
 */
export const smallCarving: fc.Arbitrary<PoolCarvingRequest> = fc
  .record({
    base: fc.constantFrom(...bases),
    prefixLength: fc.constantFrom(27, 28, 28, 29),
    reserved: fc.array(fc.tuple(fc.nat(31), fc.nat(2)), { maxLength: 4 }),
    pools: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.record({ size: fc.integer({ min: 1, max: 7 }) }) },
        { weight: 3, arbitrary: fc.record({ prefixLength: fc.integer({ min: 29, max: 32 }) }) },
        { weight: 2, arbitrary: fc.record({ size: fc.integer({ min: 1, max: 5 }), room: fc.integer({ min: 1, max: 3 }) }) },
        { weight: 1, arbitrary: fc.record({ prefixLength: fc.integer({ min: 30, max: 32 }), room: fc.integer({ min: 1, max: 2 }) }) },
        { weight: 1, arbitrary: fc.tuple(fc.nat(31), fc.nat(3)).map(([offset, more]) => ({ offset, more })) },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ base, prefixLength, reserved, pools }) => {
    const size = 2 ** (32 - prefixLength);
    const at = (offset: number) => dotted(base + (offset % size));
    const rangeAt = (offset: number, more: number) => ({ start: at(offset), end: at(Math.min((offset % size) + more, size - 1)) });
    return {
      addressPrefix: `${dotted(base)}/${prefixLength}`,
      reserved: reserved.map(([offset, more]) => {
        const { start, end } = rangeAt(offset, more);
        return `${start}-${end}`;
      }),
      pools: pools.map((pool, index): PoolRequest => {
        const name = `pool-${index}`;
        return "offset" in pool ? { name, ...rangeAt(pool.offset, pool.more) } : { name, ...pool };
      }),
    };
  });

/**
 * Reports whether the pools of a request can be arranged at all, by trying every place of each, address by address.
 *
 * @returns undefined if pools with given bounds are in error themselves, so that there is nothing to arrange
 */
export function canBeCarved(request: PoolCarvingRequest): boolean | undefined {
  const [first, last] = boundsOf(request.addressPrefix);
  const size = last - first + 1;
  const usedRanges = new Array<boolean>(size).fill(false);
  for (const reservation of request.reserved ?? []) {
    const [from, to] = boundsOf(typeof reservation === "string" ? reservation : reservation.range);
    for (let address = Math.max(from, first); address <= Math.min(to, last); address++) usedRanges[address - first] = true;
  }
  const isUsable = (offset: number) => offset > 0 && offset < size - 1;
  for (const pool of request.pools) {
    if (pool.start === undefined || pool.end === undefined) continue;
    for (let offset = numberOf(pool.start) - first; offset <= numberOf(pool.end) - first; offset++) {
      if (offset < 0 || offset >= size || usedRanges[offset]) return undefined;
      usedRanges[offset] = true;
    }
  }
  const open = request.pools
    .filter(({ start }) => start === undefined)
    .map((pool) => ({ length: lengthOf(pool), room: pool.room ?? 0, isBlock: pool.prefixLength !== undefined }))
    // the longest first ends hopeless attempts early, and changes no answer
    .sort((a, b) => b.length + b.room - (a.length + a.room));
  const place = (index: number): boolean => {
    const pool = open[index];
    if (pool === undefined) return true;
    for (let offset = 0; offset + pool.length <= size; offset++) {
      if (pool.isBlock && (first + offset) % pool.length !== 0) continue;
      const whole = Array.from({ length: pool.length + pool.room }, (_, step) => offset + step);
      const fits = whole.every((at, step) => at < size && !usedRanges[at] && ((pool.isBlock && step < pool.length) || isUsable(at)));
      if (!fits) continue;
      for (const at of whole) usedRanges[at] = true;
      const found = place(index + 1);
      for (const at of whole) usedRanges[at] = false;
      if (found) return true;
    }
    return false;
  };
  return place(0);
}
