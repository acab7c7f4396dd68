import type { FirewallChain, FirewallRules } from "../../types/index.js";
import { compileProgram } from "./engine/compile-program.js";
import type { Domain, Product } from "./engine/product.js";
import type { Program } from "./engine/program.js";
import type { Space } from "./engine/space.js";

/** Compiles each list of chains that flows meet once. */
export class Programs {
  readonly #chains: ReadonlyMap<string, FirewallChain>;
  readonly #space: Space;
  readonly #domain: Domain;
  readonly #known = new Map<string, Program | undefined>();

  constructor({ chains }: FirewallRules, space: Space, domain: Domain) {
    this.#chains = new Map(chains.map((chain) => [chain.name, chain]));
    this.#space = space;
    this.#domain = domain;
  }

  /** The program of some chains with hooks; undefined where they are more than a firewall has. */
  of(hooked: readonly FirewallChain[]): Program | undefined {
    const key = JSON.stringify(hooked.map(({ name }) => name));
    if (!this.#known.has(key)) this.#known.set(key, compileProgram(hooked, this.#chains, this.#space, this.#domain));
    return this.#known.get(key);
  }
}

/** Chains whose rules are looked at together, and the flows that meet them. */
export interface Unit {
  readonly chains: readonly FirewallChain[];
  readonly cover: Product[];
}

/** The chains that flows met: those of network security groups each for itself, since each is deployed for itself. */
export class Units {
  readonly #units = new Map<string, Unit>();

  add(chains: readonly FirewallChain[], cover: readonly Product[]): void {
    const lists = chains.some(({ group }) => group !== undefined) ? chains.map((chain) => [chain]) : [chains];
    for (const list of lists) {
      const key = JSON.stringify(list.map(({ name }) => name));
      const unit = this.#units.get(key) ?? { chains: list, cover: [] };
      this.#units.set(key, unit);
      unit.cover.push(...cover);
    }
  }

  all(): readonly Unit[] {
    return [...this.#units.values()];
  }
}
