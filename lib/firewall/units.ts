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

  /**
   * Returns the program of some chains with hooks; undefined if they are larger than a firewall can be.
   *
   * @param local which end of packets is the machine that filters
   */
  of(hooked: readonly FirewallChain[], local: number | undefined): Program | undefined {
    const key = JSON.stringify([local ?? null, ...hooked.map(({ name }) => name)]);
    if (!this.#known.has(key)) this.#known.set(key, compileProgram(hooked, this.#chains, this.#space, { domain: this.#domain, local }));
    return this.#known.get(key);
  }
}

/** Chains whose rules are analysed together, and the flows that meet them. */
export interface Unit {
  readonly chains: readonly FirewallChain[];
  /** Which end of the packets is the machine that filters. */
  readonly local: number | undefined;
  readonly cover: Product[];
}

/** Groups the chains that flows met. Each network security group is a group of its own, because each is deployed separately. */
export class Units {
  readonly #units = new Map<string, Unit>();

  add(chains: readonly FirewallChain[], local: number | undefined, cover: readonly Product[]): void {
    const lists = chains.some(({ group }) => group !== undefined) ? chains.map((chain) => [chain]) : [chains];
    for (const list of lists) {
      const key = JSON.stringify([local ?? null, ...list.map(({ name }) => name)]);
      const unit = this.#units.get(key) ?? { chains: list, local, cover: [] };
      this.#units.set(key, unit);
      unit.cover.push(...cover);
    }
  }

  all(): readonly Unit[] {
    return [...this.#units.values()];
  }
}
