import type { ChangeImpact } from "../../../types/index.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";

/** One of two values that are compared. */
export interface ComparedValue {
  readonly value: unknown;
  /** What it lies in, the plan first. */
  readonly owners: readonly unknown[];
}

/**
 * What it takes to change one place of a plan.
 *
 * A row holds for everything below its place that has no row of its own; one whose place ends in `*` only for items that
 * come and go.
 */
export interface ChangeRow {
  /** `derived`: follows from a difference that another row tells, or says nothing about what is deployed. */
  readonly impact: ChangeImpact | "derived";
  readonly rule?: IdentifiedRow;
  /** The impact where only one of two requests says it: leaving out what may be left out changes nothing. */
  readonly whenGiven?: ChangeImpact;
  /** The impact where every item of a list is still there, and others beside them. */
  readonly whenWidened?: ChangeImpact;
  /** The impact of a change between two values, where it depends on both; undefined where it is that of the row. */
  readonly between?: (before: ComparedValue, after: ComparedValue) => ChangeImpact | undefined;
  /** The rule that a change in place is reported with, where it needs more than to be made. */
  readonly inPlaceRule?: IdentifiedRow;
  /** What holds where nothing is given. `owners`: what the place lies in, the plan first. */
  readonly standard?: (owners: readonly unknown[]) => unknown;
  /** Whether `standard` is looked at even where neither plan gives anything. */
  readonly always?: true;
  /** A form in which values that mean the same are the same. */
  readonly alike?: (value: unknown) => unknown;
  /** Properties the items of a list are known by, where that is not their name. */
  readonly key?: readonly string[];
  /** Items of a list that are told at another place. */
  readonly skips?: (item: unknown) => boolean;
}

/** Rows by the place in a plan: a JSON Pointer in which `*` stands for any item of a list. */
export type ChangeRows = Readonly<Record<string, ChangeRow>>;
