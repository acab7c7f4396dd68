import { type Prefix, prefixAt } from "../../address/index.js";

/**
 * Returns the smallest larger prefix around this one for which `fits` is true.
 *
 * @returns undefined if there is none, not even /0
 */
export function largerPrefix(prefix: Prefix, fits: (larger: Prefix) => boolean): Prefix | undefined {
  for (let prefixLength = prefix.prefixLength - 1; prefixLength >= 0; prefixLength--) {
    const larger = prefixAt(prefix.first, prefixLength);
    if (fits(larger)) return larger;
  }
  return undefined;
}
