import type { Finding } from "../../../types/index.js";
import type { Observation } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";

/** A change to the request that may help. */
export type Repair = NonNullable<Observation["repairs"]>[number];

/** Looks for a change, where trying one after the other would take long. What it gives has been found to help. */
export type Search = (helps: (repair: Repair) => boolean) => Repair | undefined;

/** A finding that is reported once it is known which changes to the request would help. */
export interface PendingFinding {
  readonly rule: IdentifiedRow;
  readonly path: string;
  /** Kinds of changes; of each the first that helps is offered. The changes are worked out as they are tried. */
  readonly ways: readonly (Iterable<Repair> | Search)[];
  /** The finding; `repairs` has for each of the ways what helps, or undefined. */
  readonly tell: (repairs: readonly (Repair | undefined)[]) => Finding;
}
