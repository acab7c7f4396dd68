import type { FirewallRule } from "../../../types/index.js";
import { boundedDimensions } from "./dimensions.js";
import type { Domain, Product } from "./product.js";

/** What happens to a packet that an entry matches: it ends, or goes on at a later entry. */
export type Operation = "allow" | "deny" | "go";

/** One step of a program. */
export interface Entry {
  readonly product: Product;
  readonly operation: Operation;
  /** Where packets go on; only ever forwards. */
  readonly target: number;
  /** Place in the rules of the program. */
  readonly rule: number;
  /** Whether the rule is one of those that let the packet pass, although it goes on. */
  readonly records: boolean;
}

/** A rule of a program, and what results call it. */
export interface ProgramRule {
  readonly name: string;
  readonly effect: FirewallRule["effect"];
  /** Whether it is the decision at the end of a chain. */
  readonly isDefault: boolean;
  readonly isBuiltIn: boolean;
  /** Whether it stands for what no rule of the firewall says, so that nobody can change it. */
  readonly isFixed: boolean;
  readonly source: FirewallRule | undefined;
}

/**
 * Chains as a list of steps that only lead forwards: a packet starts at the first entry, and the first that matches says what happens.
 */
export interface Program {
  readonly entries: readonly Entry[];
  readonly rules: readonly ProgramRule[];
  readonly domain: Domain;
  /** All packets there are, as products that do not overlap: one for each IP version. */
  readonly packets: readonly Product[];
  /** First and last value of each entry in the first dimensions, to pass over entries that cannot match. */
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly first: readonly Float64Array[];
  readonly last: readonly Float64Array[];
}

/** The bounds of some entries. */
export function boundsOf(entries: readonly { readonly product: Product }[]): Bounds {
  const list = () => Array.from({ length: boundedDimensions }, () => new Float64Array(entries.length));
  const [first, last] = [list(), list()];
  for (const [index, { product }] of entries.entries()) {
    for (let place = 0; place < boundedDimensions; place++) {
      const set = product[place];
      (first[place] as Float64Array)[index] = set?.[0] ?? Number.NEGATIVE_INFINITY;
      (last[place] as Float64Array)[index] = set?.at(-1) ?? Number.POSITIVE_INFINITY;
    }
  }
  return { first, last };
}

/** The entries before `end` whose bounds meet a product, in order. */
export function candidates({ first, last }: Bounds, product: Product, end: number): number[] {
  const limits: { readonly first: Float64Array; readonly last: Float64Array; readonly low: number; readonly high: number }[] = [];
  for (let place = 0; place < boundedDimensions; place++) {
    const set = product[place];
    if (set === undefined) continue;
    limits.push({
      first: first[place] as Float64Array,
      last: last[place] as Float64Array,
      low: set[0] as number,
      high: set.at(-1) as number,
    });
  }
  const found: number[] = [];
  next: for (let index = 0; index < end; index++) {
    for (const limit of limits) {
      if ((limit.first[index] as number) > limit.high || (limit.last[index] as number) < limit.low) continue next;
    }
    found.push(index);
  }
  return found;
}
