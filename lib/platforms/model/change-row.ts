import type { ChangeImpact } from "../../../types/index.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";

/** One of two values that are compared. */
export interface ComparedValue {
  readonly value: unknown;
  /** The values that contain it, the plan first. */
  readonly owners: readonly unknown[];
}

/**
 * What a change of one place of a plan requires.
 *
 * A row applies to everything below its place that has no row of its own; a row whose place ends in `*` applies only to items
 * that are added or removed.
 */
export interface ChangeRow {
  /** `derived`: follows from a difference that another row reports, or says nothing about what is deployed. */
  readonly impact: ChangeImpact | "derived";
  readonly rule?: IdentifiedRow;
  /** The impact if only one of two requests gives it: omitting an optional value changes nothing. */
  readonly whenGiven?: ChangeImpact;
  /** The impact if every item of a list is still there, and others are added. */
  readonly whenWidened?: ChangeImpact;
  /** The impact of a change between two values, if it depends on both; undefined if it is that of the row. */
  readonly between?: (before: ComparedValue, after: ComparedValue) => ChangeImpact | undefined;
  /** The rule that a change in place is reported with, if it requires something else too. */
  readonly inPlaceRule?: IdentifiedRow;
  /** What applies if nothing is given. `owners`: the values that contain the place, the plan first. */
  readonly standard?: (owners: readonly unknown[]) => unknown;
  /** Whether `standard` is used even if neither plan gives anything. */
  readonly always?: true;
  /** A form in which values with the same meaning are equal. */
  readonly alike?: (value: unknown) => unknown;
  /** Properties that identify the items of a list, if it is not their name. */
  readonly key?: readonly string[];
  /** Items of a list that are reported at another place. */
  readonly skips?: (item: unknown) => boolean;
}

/** Rows by the place in a plan: a JSON Pointer in which `*` means any item of a list. */
export type ChangeRows = Readonly<Record<string, ChangeRow>>;
