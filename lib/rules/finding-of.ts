import type { Finding, PatchOperation } from "../../types/index.js";
import { defined } from "../collections/defined.js";
import type { IdentifiedRow } from "./rule-rows.js";

/** What a check says about one place; the row says the rest. */
export interface Observation {
  readonly path: string;
  readonly message: string;
  /** The value found there. Left out where nothing stands there. */
  readonly received?: unknown;
  readonly repairs?: readonly { readonly text: string; readonly patch: readonly PatchOperation[] }[] | undefined;
  readonly conflict?: { readonly pools: readonly string[]; readonly reservations: readonly string[] };
}

/** The finding of a rule at a place: severity and source come from the row, never from the check. */
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
