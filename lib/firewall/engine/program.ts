import type { FirewallRule } from "../../../types/index.js";
import type { BoundsIndex } from "./bounds-index.js";
import type { MarkStep, Marks } from "./marks.js";
import type { Domain, Product } from "./product.js";

/** What happens to a packet that an entry matches: it ends, or continues at a later entry. */
export type Operation = "allow" | "deny" | "go";

/** One step of a program. */
export interface Entry {
  readonly product: Product;
  readonly operation: Operation;
  /** Where packets continue; always a later entry. */
  readonly target: number;
  /** Index into the rules of the program. */
  readonly rule: number;
  /** Whether the rule is one that allows the packet although the packet continues. */
  readonly records: boolean;
  /** The changes of the packet's marks. */
  readonly marks?: readonly MarkStep[];
}

/** A rule of a program, and its name in results. */
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
 * Chains as a list of steps that only lead forwards. A packet starts at the first entry; the first entry that matches decides
 * what happens.
 */
export interface Program {
  readonly entries: readonly Entry[];
  readonly rules: readonly ProgramRule[];
  readonly domain: Domain;
  /** All packets there are, as products that do not overlap: one for each IP version. */
  readonly packets: readonly Product[];
  readonly marks: Marks;
  /** The first dimension that is a question. */
  readonly firstUnknown: number;
  /** Finds the entries that may match packets. */
  readonly bounds: BoundsIndex;
}
