import { closest } from "../../input/suggest.js";

/** Returns `. Did you mean 'create'?` for a word that is almost one of the candidates, otherwise `otherwise`. */
export function didYouMean(word: string, candidates: readonly string[], otherwise = ""): string {
  const candidate = closest(word, candidates);
  return candidate === undefined ? otherwise : `. Did you mean '${candidate}'?`;
}
