import type { Basis, DecidedBy, RuleId, RuleSubject, Severity } from "../../types/index.js";

/** The subjects of rules in addition to the platforms, each with its title. */
export const otherSubjects = { "arc-kubernetes": "Arc-enabled Kubernetes", any: "Every platform" } as const;

/** A document that rules come from: its title in findings, and the version that was read. */
export interface RuleDocument {
  readonly document: string;
  readonly version: string;
}

/** One row as written in the rule files. Its id is its key. */
export interface RuleRow {
  readonly platforms: readonly RuleSubject[];
  readonly severity: Severity;
  readonly statement: string;
  readonly source: RuleDocument;
  readonly section: string;
  readonly basis: Basis;
  readonly decidedBy: DecidedBy;
  /** The numbers, ranges and patterns of the rule. Checks read them from here only. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A row with its id. */
export type IdentifiedRow<Row extends RuleRow = RuleRow> = Row & { readonly id: RuleId };

/** Adds its key to each row as the id, and keeps the exact types of its values. */
export function ruleRows<const Rows extends Record<string, RuleRow>>(
  rows: Rows,
): { readonly [Id in keyof Rows]: Rows[Id] & { readonly id: Id } } {
  const identified = Object.entries(rows).map(([id, row]) => [id, { id, ...row }]);
  return Object.fromEntries(identified);
}
