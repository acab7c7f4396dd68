import { formatPrefix, parsePrefix } from "../../address/index.js";
import type { Field } from "../reading/fields.js";
import type { Report } from "../reading/report.js";
import { isPrefix } from "../reading/values.js";

/** Reports load balancer ranges that are prefixes with host bits: MetalLB uses their whole block. */
export function reportHostBits(field: Field | undefined, report: Report): void {
  if (field === undefined || !Array.isArray(field.value)) return;
  for (const range of field.value as readonly string[]) {
    if (!isPrefix(range)) continue;
    const prefix = parsePrefix(range);
    if (prefix.address !== prefix.first)
      report.add(
        "import-host-bits",
        field.origin,
        `${range} has host bits set; MetalLB reads it as the whole block ${formatPrefix(prefix)}`,
        range,
      );
  }
}
