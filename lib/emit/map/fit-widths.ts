/** Widths of adjacent pieces. */
export interface Fitted {
  /** Whole numbers, in the order of the pieces. */
  readonly widths: readonly number[];
  /** Whether every piece has its exact share of the width. */
  readonly isToScale: boolean;
}

/**
 * Divides a width among pieces, in proportion to their sizes if that leaves each of them visible.
 *
 * Guarantees: the widths are whole numbers, none below `least`, and add up to `width`. A larger piece is never narrower. Pieces
 * that are too small for the scale get `least`, and the others share the rest in proportion.
 *
 * ```text
 * sizes    1      1             250                  4
 * widths |least|least|        the rest         |  least  |
 * ```
 *
 * @param sizes at least 1 each
 * @param width a whole number; at least `least` for every piece
 * @throws RangeError if there is no room for that
 */
export function fitWidths(sizes: readonly number[], width: number, least: number): Fitted {
  if (sizes.length * least > width) throw new RangeError(`${sizes.length} pieces of ${least} do not fit into ${width}`);
  const ascending = [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  let room = width;
  let total = sizes.reduce((sum, size) => sum + size, 0);
  let small = 0;
  for (const index of ascending) {
    const size = sizes[index] ?? 0;
    // a piece with the least width reduces what the larger ones share, so their shares are checked again
    if (size * room >= least * total) break;
    room -= least;
    total -= size;
    small++;
  }
  const widths = sizes.map(() => least);
  let before = 0;
  let passed = 0;
  // rounded at the end of each piece, not each piece alone, so that nothing is lost and sorted sizes give sorted widths
  for (const index of ascending.slice(small)) {
    passed += sizes[index] ?? 0;
    const end = Math.round((passed * room) / total);
    widths[index] = end - before;
    before = end;
  }
  return { widths: monotonous(widths, sizes, ascending), isToScale: small === 0 };
}

/** Rounding may make a larger piece one narrower than a smaller one, so the widths are reassigned by size. */
function monotonous(widths: readonly number[], sizes: readonly number[], ascending: readonly number[]): number[] {
  const sorted = ascending.map((index) => widths[index] ?? 0).sort((a, b) => a - b);
  const fitted = sizes.map(() => 0);
  for (const [rank, index] of ascending.entries()) fitted[index] = sorted[rank] ?? 0;
  return fitted;
}
