import { formatPrefix, type Prefix } from "../../address/index.js";

/**
 * Pointers to the prefixes of a request that stand in place of blocks: a fleet asks for them by their length, and chooses
 * the prefix itself. Advice about them names lengths, which is what the fleet's request has.
 */
export type BlockPaths = ReadonlySet<string>;

/** The blocks of a request that names all its prefixes. */
export const noBlocks: BlockPaths = new Set();

/** Words for a prefix in advice: the prefix itself, or a block of its length. */
export function adviceOnPrefix(prefix: Prefix, isBlock: boolean): string {
  return isBlock ? `a block of /${prefix.prefixLength}` : `the prefix ${formatPrefix(prefix)}`;
}
