/**
 * Returns the candidate that a word was probably meant to be, or undefined if none is near.
 *
 * Case and the signs between words (`address-prefix`, `address_prefix`, `--addressPrefix`) do not count. Apart from them, a
 * short word may differ by one letter and a longer one by two; two swapped letters count as one. Of equally near candidates the
 * first is returned.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const toPlace = lettersOf(word);
  // longer than any candidate can be with the allowed distance, so it is not worth the time
  if (toPlace.length === 0 || word.length > 64) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const letters = lettersOf(candidate);
    const allowed = Math.min(2, Math.floor(Math.max(toPlace.length, letters.length) / 3));
    // each additional letter is one to insert
    if (Math.abs(toPlace.length - letters.length) > allowed) continue;
    const distance = distanceBetween(toPlace, letters);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Returns a word in lower case, without the signs between its parts. */
export function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/g, "");
}

/** Damerau-Levenshtein distance in its restricted form: insert, drop, replace a letter, or swap two neighbours once. */
function distanceBetween(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
