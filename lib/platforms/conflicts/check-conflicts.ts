import type { Finding } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { few } from "../../text/few.js";
import { rangeText } from "../reading/located.js";
import { adviceFor } from "./advice.js";
import { clearAddresses } from "./clear-addresses.js";
import type { ConflictRow } from "./conflict-row.js";
import { type Conflict, findConflicts } from "./find-conflicts.js";
import type { UseInSpace } from "./use-in-space.js";

/**
 * Reports addresses of two uses that must not share any, one finding for each row and claim, with advice.
 *
 * @param rows which kinds must not share an address
 * @param uses everything that a request names, in order of priority
 */
export function checkConflicts(rows: readonly ConflictRow[], uses: readonly UseInSpace[]): Finding[] {
  const report = conflictReporter(rows, uses);
  return findConflicts(rows, uses).map(report);
}

/** Makes the finding of a conflict; what the advice for several conflicts needs is worked out once. */
export function conflictReporter(rows: readonly ConflictRow[], uses: readonly UseInSpace[]): (conflict: Conflict) => Finding {
  const clear = clearAddresses(rows, uses);
  return ({ row, claim, against }) => {
    const { path, text, repairs } = adviceFor(claim, clear);
    const called = (use: UseInSpace) => `${use.name} ${rangeText({ ...use, value: use.range })}`;
    const message = `${called(claim)} overlaps ${few([...new Set(against.map(called))])}; ${text}`;
    return findingOf(row.rule, { path, message, repairs });
  };
}
