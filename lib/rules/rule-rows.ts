import type { Basis, DecidedBy, RuleId, RuleSubject, Severity } from "../../types/index.js";

/** What rules speak of besides the platforms that are planned, each with its title. */
export const otherSubjects = { "arc-kubernetes": "Arc-enabled Kubernetes", any: "Every platform" } as const;

/** A document rules come from: how it is called in findings, and which version was read. */
export interface RuleDocument {
  readonly document: string;
  readonly version: string;
}

/** One row as it is written down; its id is the key it stands under. */
export interface RuleRow {
  readonly platforms: readonly RuleSubject[];
  readonly severity: Severity;
  readonly statement: string;
  readonly source: RuleDocument;
  readonly section: string;
  readonly basis: Basis;
  readonly decidedBy: DecidedBy;
  /** The numbers, ranges and patterns of the rule; checks read them here and nowhere else. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A row with its id. */
export type IdentifiedRow<Row extends RuleRow = RuleRow> = Row & { readonly id: RuleId };

/** Gives each row the id it stands under, and keeps the exact types of its values. */
export function ruleRows<const Rows extends Record<string, RuleRow>>(
  rows: Rows,
): { readonly [Id in keyof Rows]: Rows[Id] & { readonly id: Id } } {
  const identified = Object.entries(rows).map(([id, row]) => [id, { id, ...row }]);
  return Object.fromEntries(identified);
}
