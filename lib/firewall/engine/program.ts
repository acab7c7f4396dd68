import type { FirewallRule } from "../../../types/index.js";
import type { BoundsIndex } from "./bounds-index.js";
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
  /** Finds the entries that may match packets. */
  readonly bounds: BoundsIndex;
}
