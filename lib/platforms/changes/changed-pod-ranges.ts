import type { Finding } from "../../../types/index.js";
import { formatPrefix } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { PodRanges } from "../reading/pod-ranges.js";

/** Reports pod ranges that differ from the previous plan. */
export function changedPodRanges(row: IdentifiedRow, { ofClusters }: PodRanges): Finding[] {
  return ofClusters.flatMap(({ value, path, existing }) => {
    if (existing === undefined) return [];
    const before = formatPrefix(existing);
    const message = `pod range ${formatPrefix(value)} is requested, but the existing one is ${before}, which cannot be changed; use ${before}`;
    const repairs = [{ text: `use ${before}`, patch: [{ op: "replace", path, value: before } as const] }];
    return [findingOf(row, { path, message, repairs })];
  });
}
