/**
 * Finds a smallest part of some elements that cannot be satisfied together: without any one of its elements, the rest can.
 *
 * The elements must be impossible together, and adding elements must never make an impossible set possible. Of all such parts,
 * the one with the earliest elements is found. Each element of it costs a binary search:
 *
 * ```text
 * a b c d e f g h     the first that makes those up to it impossible is f: it belongs to the part
 * a b c d e|f         with f alone, the first that does so is c
 * a b|c     f         c and f are impossible by themselves: that is the part
 * ```
 *
 * @param isImpossible whether elements provably cannot be satisfied together; false if that is not known
 * @param tries        how often it may be called
 * @returns undefined if the tries ran out first
 */
export function minimalConflict<Element>(
  elements: readonly Element[],
  isImpossible: (some: readonly Element[]) => boolean,
  tries: number,
): readonly Element[] | undefined {
  const part: Element[] = [];
  let candidates = elements;
  let left = tries;
  while (left-- > 0) {
    if (isImpossible(part)) return elements.filter((element) => part.includes(element));
    let possible = 0;
    let impossible = candidates.length;
    while (impossible - possible > 1) {
      if (left-- <= 0) return undefined;
      const middle = Math.floor((possible + impossible) / 2);
      if (isImpossible([...candidates.slice(0, middle), ...part])) impossible = middle;
      else possible = middle;
    }
    const last = candidates[impossible - 1];
    if (last === undefined) return undefined;
    part.push(last);
    candidates = candidates.slice(0, impossible - 1);
  }
  return undefined;
}
