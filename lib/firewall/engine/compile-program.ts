import type { FirewallChain, FirewallRule } from "../../../types/index.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { BoundsIndex } from "./bounds-index.js";
import { compileConditions } from "./compile-conditions.js";
import { dimension } from "./dimensions.js";
import type { Domain, Product } from "./product.js";
import { productIntersection } from "./product.js";
import type { Entry, Operation, Program, ProgramRule } from "./program.js";
import { packetsOfSpace, type Space } from "./space.js";

const { entries: mostEntries, questions: mostQuestions } = firewallRules["firewall-size"].values;
const { depth: mostDepth } = firewallRules["firewall-chain"].values;

/** Where a packet continues; known after everything before it has been written. */
interface Label {
  at: number;
}

type Draft = Omit<Entry, "target"> & { readonly target: Label | undefined };

/** Where packets continue inside a chain. */
interface Surroundings {
  /** What an allowing rule does: end, or continue with the next chain with a hook. */
  readonly accept: Label | undefined;
  /** Where a chain ends without a decision. */
  readonly end: Label;
  /** The chains that have been entered, the innermost last. */
  readonly entered: readonly string[];
}

/** All packets: no condition limits them. */
const everything: Product = [];

/**
 * Compiles chains with a hook, in the order in which a packet meets them, and the chains they lead to.
 *
 * A packet that one chain allows continues with the next chain; the last chain decides. If a jump leads to a missing chain or
 * forms a loop, it is a question whether the packet passes.
 *
 * @returns undefined if following the jumps makes more entries than a firewall has
 */
export function compileProgram(
  hooked: readonly FirewallChain[],
  chains: ReadonlyMap<string, FirewallChain>,
  space: Space,
  { domain, local }: { readonly domain: Domain; readonly local: number | undefined },
): Program | undefined {
  const compiler = new ProgramCompiler(chains, space);
  for (const [index, chain] of hooked.entries()) if (!compiler.addHooked(chain, index === hooked.length - 1)) return undefined;
  return compiler.program(domain, local);
}

class ProgramCompiler {
  readonly #drafts: Draft[] = [];
  readonly #rules: ProgramRule[] = [];
  readonly #places = new Map<FirewallRule, number>();
  readonly #products = new Map<FirewallRule, readonly Product[]>();
  readonly #chains: ReadonlyMap<string, FirewallChain>;
  readonly #space: Space;

  constructor(chains: ReadonlyMap<string, FirewallChain>, space: Space) {
    this.#chains = chains;
    this.#space = space;
  }

  /** @returns whether the entry was within the limit */
  addHooked(chain: FirewallChain, isLast: boolean): boolean {
    const next: Label = { at: 0 };
    const end: Label = { at: 0 };
    const accept = isLast ? undefined : next;
    const policy = this.#ruleAt({
      name: chain.defaultName ?? `default of ${chain.name}`,
      effect: chain.default ?? "deny",
      isDefault: true,
      isBuiltIn: true,
      isFixed: false,
      source: undefined,
    });
    if (chain.families !== undefined) {
      for (const product of compileConditions([{ field: "family", values: chain.families, not: true }], this.#space))
        this.#pass(product, policy, accept);
    }
    if (!this.#addRules(chain, { accept, end, entered: [chain.name] })) return false;
    end.at = this.#drafts.length;
    if (chain.default === "allow") this.#pass(everything, policy, accept);
    else this.#push(everything, "deny", policy);
    next.at = this.#drafts.length;
    return true;
  }

  program(domain: Domain, local: number | undefined): Program {
    const entries = this.#drafts.map(({ target, ...entry }) => ({ ...entry, target: target?.at ?? 0 }));
    return {
      entries,
      rules: this.#rules,
      domain,
      packets: packetsOfSpace(this.#space, local),
      marks: this.#space.marks,
      firstUnknown: this.#space.questions.first,
      bounds: new BoundsIndex(entries.map(({ product }) => product)),
    };
  }

  #addRules(chain: FirewallChain, surroundings: Surroundings): boolean {
    let skipped: Label | undefined;
    for (const rule of chain.rules) {
      if (this.#drafts.length > mostEntries || this.#space.questions.count > mostQuestions) return false;
      const after = skipped;
      skipped = rule.effect === "skip" ? { at: 0 } : undefined;
      if (!this.#addRule(rule, surroundings, skipped)) return false;
      if (after !== undefined) after.at = this.#drafts.length;
    }
    if (skipped !== undefined) skipped.at = this.#drafts.length;
    return true;
  }

  #addRule(rule: FirewallRule, surroundings: Surroundings, skipTo: Label | undefined): boolean {
    if (rule.effect === "continue") return true;
    const products = this.#productsOf(rule);
    if (products.length === 0) return true;
    const place = this.#placeOf(rule);
    switch (rule.effect) {
      case "allow":
        for (const product of products) this.#pass(product, place, surroundings.accept);
        return true;
      case "deny":
        for (const product of products) this.#push(product, "deny", place);
        return true;
      case "return":
        for (const product of products) this.#push(product, "go", place, surroundings.end);
        return true;
      case "mark": {
        const next: Label = { at: 0 };
        const marks = rule.mark === undefined ? [] : this.#space.marks.steps(rule.mark);
        if (marks.length === 0) return true;
        for (const product of products) this.#drafts.push({ product, operation: "go", target: next, rule: place, records: false, marks });
        next.at = this.#drafts.length;
        return true;
      }
      case "skip":
        for (const product of products) this.#push(product, "go", place, skipTo);
        return true;
      default:
        return this.#enter(rule, products, place, surroundings);
    }
  }

  #enter(rule: FirewallRule, products: readonly Product[], place: number, surroundings: Surroundings): boolean {
    const name = rule.target ?? "";
    const chain = this.#chains.get(name);
    const { entered, end, accept } = surroundings;
    if (chain === undefined || entered.includes(name) || entered.length >= mostDepth) {
      this.#leaveOpen(products, place, name, accept);
      return true;
    }
    if (chain.rules.length === 0 && rule.effect === "jump") return true;
    const body: Label = { at: 0 };
    const after: Label = { at: 0 };
    if (!products.some((product) => product.every((set) => set === undefined))) {
      for (const product of products) this.#push(product, "go", place, body);
      this.#push(everything, "go", place, after);
    }
    body.at = this.#drafts.length;
    const back = rule.effect === "jump" ? after : end;
    if (!this.#addRules(chain, { accept, end: back, entered: [...entered, name] })) return false;
    if (rule.effect === "goto") this.#push(everything, "go", place, end);
    after.at = this.#drafts.length;
    return true;
  }

  /** Adds a question: whether a packet passes. */
  #leaveOpen(products: readonly Product[], place: number, name: string, accept: Label | undefined): void {
    const asked = this.#space.questions.dimensionOf(`chain ${name}`, `what chain "${name}" decides`);
    const yes: Product = Array.from({ length: asked + 1 }, (_, index) => (index === asked ? [1, 1] : undefined));
    for (const product of products) {
      const passing = productIntersection(product, yes);
      if (passing !== undefined) this.#pass(passing, place, accept);
      this.#push(product, "deny", place);
    }
  }

  #pass(product: Product, rule: number, accept: Label | undefined): void {
    if (accept === undefined) this.#push(product, "allow", rule);
    else this.#drafts.push({ product, operation: "go", target: accept, rule, records: true });
  }

  #push(product: Product, operation: Operation, rule: number, target?: Label): void {
    this.#drafts.push({ product, operation, target, rule, records: false });
  }

  #productsOf(rule: FirewallRule): readonly Product[] {
    const known = this.#products.get(rule);
    if (known !== undefined) return known;
    const products = rule.matches
      .flatMap((conditions) => compileConditions(conditions, this.#space))
      .map((product) => limitedSourcePort(product));
    const possible = products.filter((product) => product !== undefined);
    this.#products.set(rule, possible);
    return possible;
  }

  #placeOf(rule: FirewallRule): number {
    const known = this.#places.get(rule);
    if (known !== undefined) return known;
    const place = this.#ruleAt({
      name: rule.name,
      effect: rule.effect,
      isDefault: false,
      isBuiltIn: rule.builtIn === true,
      isFixed: rule.builtIn === true && rule.priority === undefined,
      source: rule,
    });
    this.#places.set(rule, place);
    return place;
  }

  #ruleAt(rule: ProgramRule): number {
    this.#rules.push(rule);
    return this.#rules.length - 1;
  }
}

const { first, last } = firewallRules["firewall-source-port"].values;

/**
 * Reports whether a rule can match packets of clients. A client opens connections from some ports only; a rule for other source
 * ports matches none of its packets.
 */
function limitedSourcePort(product: Product): Product | undefined {
  const set = product[dimension.sourcePort];
  if (set === undefined) return product;
  const limited = productIntersection(
    product,
    Array.from({ length: dimension.sourcePort + 1 }, (_, index) => (index === dimension.sourcePort ? [first, last] : undefined)),
  );
  if (limited === undefined) return undefined;
  const own = limited[dimension.sourcePort];
  if (own?.[0] !== first || own[1] !== last) return limited;
  const free = [...limited];
  free[dimension.sourcePort] = undefined;
  return free;
}
