import { type Address, type AddressRange, type AddressSet, rangeAt } from "../../address/index.js";
import { lowestWhere } from "../../collections/lowest-where.js";
import { lowestStart, type RangeToPlace } from "./lowest-start.js";

/** Neighbouring gaps. By alignment, how much the largest of them can take from its first boundary; filled in on request. */
interface Chunk {
  gaps: AddressRange[];
  readonly longest: Map<number, number>;
}

/** Gaps per chunk: about the square root of their number when it matters, so that neither level is long. */
const chunkLength = 256;

/**
 * Free space from which ranges are cut, lowest place first, without looking at every gap for each of them.
 *
 * The gaps are in chunks, and a chunk whose largest gap is too short is skipped. Cutting from a gap only changes its own chunk.
 */
export class GapIndex {
  readonly #chunks: Chunk[] = [];

  constructor(free: AddressSet) {
    for (let start = 0; start < free.length; start += chunkLength)
      this.#chunks.push({ gaps: free.slice(start, start + chunkLength), longest: new Map() });
  }

  /** Returns the lowest start with space for a range and its growth room; undefined if there is none. */
  lowest(toPlace: RangeToPlace): Address | undefined {
    return this.#find(toPlace)?.start;
  }

  /** Cuts a range and its growth room out of the free space at the lowest place where they fit, and returns its start. */
  take(toPlace: RangeToPlace): Address | undefined {
    const found = this.#find(toPlace);
    if (found !== undefined) this.#cut(found.chunk, found.gap, found.start, toPlace.size + toPlace.room);
    return found?.start;
  }

  #find(toPlace: RangeToPlace): { chunk: number; gap: number; start: Address } | undefined {
    const needed = toPlace.size + toPlace.room;
    for (let chunk = this.#chunkEndingFrom(toPlace.within.first); chunk < this.#chunks.length; chunk++) {
      const { gaps, longest } = this.#chunks[chunk] as Chunk;
      if ((gaps[0] as AddressRange).first > toPlace.within.last) return undefined;
      if (longestFrom(gaps, longest, toPlace.alignment) < needed) continue;
      for (const [gap, range] of gaps.entries()) {
        if (range.last < toPlace.within.first) continue;
        const start = lowestStart(range, toPlace);
        if (start !== undefined) return { chunk, gap, start };
      }
    }
    return undefined;
  }

  #cut(chunkIndex: number, gapIndex: number, start: Address, length: number): void {
    const chunk = this.#chunks[chunkIndex] as Chunk;
    const gap = chunk.gaps[gapIndex] as AddressRange;
    const rest: AddressRange[] = [];
    if (start > gap.first) rest.push(rangeAt(gap.first, start - 1));
    if (start + length - 1 < gap.last) rest.push(rangeAt(start + length, gap.last));
    chunk.gaps.splice(gapIndex, 1, ...rest);
    chunk.longest.clear();
    if (chunk.gaps.length === 0) this.#chunks.splice(chunkIndex, 1);
    else if (chunk.gaps.length > 2 * chunkLength)
      this.#chunks.splice(chunkIndex + 1, 0, { gaps: chunk.gaps.splice(chunkLength), longest: new Map() });
  }

  /** Returns the position of the first chunk that reaches an address. */
  #chunkEndingFrom(address: number): number {
    const lastOf = (chunk: number) => ((this.#chunks[chunk] as Chunk).gaps.at(-1) as AddressRange).last;
    return lowestWhere(0, this.#chunks.length, (chunk) => lastOf(chunk) >= address);
  }
}

function longestFrom(gaps: readonly AddressRange[], longest: Map<number, number>, alignment: number): number {
  const known = longest.get(alignment);
  if (known !== undefined) return known;
  let most = 0;
  for (const { first, last } of gaps) {
    const length = last - Math.ceil(first / alignment) * alignment + 1;
    if (length > most) most = length;
  }
  longest.set(alignment, most);
  return most;
}
