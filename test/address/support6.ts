import fc from "fast-check";
import { formatAddress6, type Prefix6, parsePrefix6 } from "../../lib/address/index.js";

/** Prefixes that differ in few bits only, so that many of them overlap. */
export const anyPrefix6: fc.Arbitrary<Prefix6> = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 128 }))
  .map(([high, low, prefixLength]) => parsePrefix6(`${formatAddress6((BigInt(high) << 124n) + BigInt(low))}/${prefixLength}`));
