import { type AddressRange, type AddressSet, rangeSize, setSize } from "../../address/index.js";
import { GapIndex } from "./gap-index.js";
import type { Kind } from "./group-alike.js";

/** Kinds times gaps that are examined; proofs that would need more are skipped. */
const mostLooks = 4_000_000;

/** Reports whether ranges provably have no arrangement, with proofs that cost little. False says nothing. */
export function cannotHold(free: AddressSet, kinds: readonly Kind[]): boolean {
  if (totalNeeded(kinds) > setSize(free)) return true;
  const gaps = new GapIndex(free);
  if (kinds.some(({ toPlace }) => gaps.lowest(toPlace) === undefined)) return true;
  return kinds.length * free.length <= mostLooks && (tooManyLongOnes(free, kinds) || tooManyBlocks(free, kinds));
}

/** Counts the addresses that all ranges take together, including growth room. */
export function totalNeeded(kinds: readonly Kind[]): number {
  return kinds.reduce((sum, { needed, indexes }) => sum + needed * indexes.length, 0);
}

/** Proof: a gap contains no more ranges of at least a length than that length fits into it. */
function tooManyLongOnes(free: AddressSet, kinds: readonly Kind[]): boolean {
  let atLeastAsLong = 0;
  return kinds.some(({ needed, indexes }) => {
    atLeastAsLong += indexes.length;
    return atLeastAsLong > free.reduce((sum, gap) => sum + Math.floor(rangeSize(gap) / needed), 0);
  });
}

/** Proof: a block is made of blocks of each shorter length, and a gap has only so many of those. */
function tooManyBlocks(free: AddressSet, kinds: readonly Kind[]): boolean {
  const aligned = kinds.filter(({ toPlace }) => toPlace.size % toPlace.alignment === 0);
  return aligned.some(({ toPlace: { alignment } }) => {
    const toPlace = aligned.reduce(
      (sum, kind) => sum + (kind.toPlace.alignment < alignment ? 0 : (kind.toPlace.size / alignment) * kind.indexes.length),
      0,
    );
    return toPlace > free.reduce((sum, gap) => sum + blocksIn(gap, alignment), 0);
  });
}

function blocksIn({ first, last }: AddressRange, size: number): number {
  return Math.max(0, Math.floor((last + 1) / size) - Math.ceil(first / size));
}
