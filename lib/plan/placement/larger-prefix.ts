import { type Address, type Prefix, prefixAt } from "../../address/index.js";

/**
 * The smallest prefix around this one, larger than it, for which `fits` holds.
 *
 * @returns undefined where not even /0 does
 */
export function largerPrefix(prefix: Prefix, fits: (larger: Prefix) => boolean): Prefix | undefined {
  for (let prefixLength = prefix.prefixLength - 1; prefixLength >= 0; prefixLength--) {
    const larger = prefixAt(prefix.first as Address, prefixLength);
    if (fits(larger)) return larger;
  }
  return undefined;
}
