/** Numbers that look random and are the same for the same seed: xorshift with 32 bits, started away from its weak beginnings. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
    for (let i = 0; i < 8; i++) this.#step();
  }

  /** A whole number from `least` to `most`, including both. */
  integer(least: number, most: number): number {
    return least + Math.floor((this.#step() / 2 ** 32) * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.#step() / 2 ** 32 < share;
  }

  /** One of some things; there is at least one. */
  pick<Item>(items: readonly Item[]): Item {
    return items[this.integer(0, items.length - 1)] as Item;
  }

  #step(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    this.#state >>>= 0;
    return this.#state;
  }
}
