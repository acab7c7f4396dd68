import type { Finding } from "../../../types/index.js";
import { pointer, pointerTokens } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { checkConflicts, conflictReporter } from "../conflicts/check-conflicts.js";
import { findConflicts } from "../conflicts/find-conflicts.js";
import { isExisting } from "./check-texts.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import { azureCniConflicts, azureCniConflicts6 } from "./conflict-rows.js";
import { conflictUses, conflictUses6 } from "./conflict-uses.js";
import { existingRangeOverlaps } from "./existing-range-overlaps.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** Reports ranges of either IP version that overlap and may not, with the change that would be right. */
export function checkAzureCniConflicts(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  const uses = conflictUses(reading, ranges);
  const report = conflictReporter(azureCniConflicts, uses);
  const findings = [
    ...findConflicts(azureCniConflicts, uses).flatMap((conflict) =>
      isExisting(conflict.claim.path) ? existingRangeOverlaps(conflict, reading) : [report(conflict)],
    ),
    ...checkConflicts(azureCniConflicts6, conflictUses6(reading, ranges)),
  ];
  const rule = azureCniRules["azure-vnet-overlap"].id;
  const overlapping = new Set(findings.filter((finding) => finding.rule === rule).map(({ path }) => path));
  return findings.map((finding) => {
    const { path } = finding;
    // the next prefix moves up when one is removed, and would be reported at the same place
    if (finding.rule !== rule || overlapping.has(nextItem(path))) return finding;
    return { ...finding, repairs: [{ text: "remove the prefix", patch: [{ op: "remove", path }] }] };
  });
}

function nextItem(path: string): string {
  const tokens = pointerTokens(path);
  return pointer("", ...tokens.slice(0, -1), Number(tokens.at(-1)) + 1);
}
