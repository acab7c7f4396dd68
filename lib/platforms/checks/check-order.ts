import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatAddress, formatRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";

/** Makes a finding if a range given as `start` and `end` at `path` was in the wrong order; `range` is in the right order. */
export function checkOrder(range: AddressRange, reversed: boolean | undefined, path: string): Finding[] {
  if (!reversed) return [];
  const start = formatAddress(range.last);
  const end = formatAddress(range.first);
  const startPath = pointer(path, "start");
  return [
    findingOf(addressRules["range-order"], {
      path: startPath,
      received: start,
      message: `start ${start} is after end ${end}; use ${formatRange(range)}`,
      repairs: [
        {
          text: "swap start and end",
          patch: [
            { op: "replace", path: startPath, value: end },
            { op: "replace", path: pointer(path, "end"), value: start },
          ],
        },
      ],
    }),
  ];
}
