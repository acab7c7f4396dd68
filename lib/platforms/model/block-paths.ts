import { formatPrefix, type Prefix } from "../../address/index.js";

/**
 * Pointers to the prefixes of a request that replace blocks: a fleet requests them by their length and chooses the prefix
 * itself. Advice about them names lengths, which the request of the fleet contains.
 */
export type BlockPaths = ReadonlySet<string>;

/** The blocks of a request that names all its prefixes. */
export const noBlocks: BlockPaths = new Set();

/** Words a prefix in advice: the prefix itself, or a block of its length. */
export function adviceOnPrefix(prefix: Prefix, isBlock: boolean): string {
  return isBlock ? `a block of /${prefix.prefixLength}` : `the prefix ${formatPrefix(prefix)}`;
}
