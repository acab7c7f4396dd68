import { type Prefix, prefixAt } from "../../address/index.js";

/**
 * Returns a function that finds the shortest of several prefixes that contains a given one completely, with a few look-ups,
 * however many there are.
 */
export function prefixHolder(prefixes: readonly Prefix[]): (prefix: Prefix) => Prefix | undefined {
  const known = new Map(prefixes.map((prefix) => [`${prefix.first}/${prefix.prefixLength}`, prefix]));
  return (prefix) => {
    for (let prefixLength = 0; prefixLength <= prefix.prefixLength; prefixLength++) {
      const holder = known.get(`${prefixAt(prefix.first, prefixLength).first}/${prefixLength}`);
      if (holder !== undefined) return holder;
    }
    return undefined;
  };
}
