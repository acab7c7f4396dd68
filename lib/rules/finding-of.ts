import type { Finding, PatchOperation } from "../../types/index.js";
import { defined } from "../collections/defined.js";
import type { IdentifiedRow } from "./rule-rows.js";

/** What a check reports about one place. The rule row supplies the rest. */
export interface Observation {
  readonly path: string;
  readonly message: string;
  /** The value found at the path. Omitted if there is none. */
  readonly received?: unknown;
  readonly repairs?: readonly { readonly text: string; readonly patch: readonly PatchOperation[] }[] | undefined;
  readonly conflict?: { readonly pools: readonly string[]; readonly reservations: readonly string[] };
}

/** Makes the finding of a rule at a place. Severity and source come from the rule row, never from the check. */
export function findingOf(row: IdentifiedRow, observation: Observation): Finding {
  const { path, message, received, repairs, conflict } = observation;
  return {
    rule: row.id,
    severity: row.severity,
    path,
    message,
    ...defined({ received }),
    source: { document: row.source.document, section: row.section, basis: row.basis },
    ...(repairs === undefined || repairs.length === 0 ? {} : { repairs: repairs.map(({ text, patch }) => ({ text, patch: [...patch] })) }),
    ...(conflict === undefined ? {} : { conflict: { pools: [...conflict.pools], reservations: [...conflict.reservations] } }),
  };
}
