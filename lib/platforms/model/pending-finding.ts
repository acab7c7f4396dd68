import type { Finding } from "../../../types/index.js";
import type { Observation } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";

/** A change to the request that may help. */
export type Repair = NonNullable<Observation["repairs"]>[number];

/** Looks for a change if trying one after the other would take too long. The change it returns has been found to help. */
export type Search = (helps: (repair: Repair) => boolean) => Repair | undefined;

/** A finding that is reported after the repairs that help are known. */
export interface PendingFinding {
  readonly rule: IdentifiedRow;
  readonly path: string;
  /** Whether it may follow from another error of its network, so that its own repairs would mislead. */
  readonly mayFollow?: true;
  /** Kinds of changes; of each, the first that helps is offered. The changes are made only when they are tried. */
  readonly ways: readonly (Iterable<Repair> | Search)[];
  /** Makes the finding. `repairs` has for each of the kinds the change that helps, or undefined. */
  readonly tell: (repairs: readonly (Repair | undefined)[]) => Finding;
}
