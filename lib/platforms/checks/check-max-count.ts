import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";

/** Reports node pools whose maximum node count is lower than their node count. `base`: pointer to the list. */
export function checkMaxCount(
  nodePools: readonly { readonly nodeCount: number; readonly maxCount?: number }[],
  base: string,
  row: IdentifiedRow,
): Finding[] {
  return nodePools.flatMap(({ nodeCount, maxCount }, index) => {
    if (maxCount === undefined || maxCount >= nodeCount) return [];
    const path = pointer(base, index, "maxCount");
    const message = `maxCount ${maxCount} is below nodeCount ${nodeCount}; use ${nodeCount} or more`;
    const repairs = [{ text: `use ${nodeCount}`, patch: [{ op: "replace", path, value: nodeCount } as const] }];
    return [findingOf(row, { path, message, repairs })];
  });
}
