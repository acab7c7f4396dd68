/**
 * Questions that decide rules and that no flow answers, such as whether an address is in a service tag with unknown prefixes.
 * Each question has its own dimension with the answers 0 and 1, so that what depends on an answer can be detected.
 */
export class Questions {
  readonly #places = new Map<string, number>();
  readonly #missing: string[] = [];
  /** The dimension of the first question. */
  readonly first: number;

  constructor(first: number) {
    this.first = first;
  }

  /**
   * Returns the dimension of a question.
   *
   * @param key     the same for the same question
   * @param missing what would answer it, in words
   */
  dimensionOf(key: string, missing: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.first + this.#missing.length;
    this.#places.set(key, place);
    this.#missing.push(missing);
    return place;
  }

  get count(): number {
    return this.#missing.length;
  }

  /** Returns what would answer the question of a dimension. */
  missingAt(place: number): string {
    return this.#missing[place - this.first] ?? "more than is known";
  }
}
