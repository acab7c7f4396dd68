import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatPrefix, formatRange, overlapsBetween, type Prefix } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";

/** Something of a request that must not overlap the ranges of pods and services. */
export interface OverlaySubject {
  readonly name: string;
  readonly range: AddressRange;
  readonly path: string;
}

/**
 * Reports networks and addresses that overlap a range of pods or services, with one finding for each pair, because there are
 * few such ranges.
 */
export function checkOverlay(
  subjects: readonly OverlaySubject[],
  ranges: readonly { readonly name: string; readonly prefix: Prefix }[],
  row: IdentifiedRow,
): Finding[] {
  return overlapsBetween(
    subjects.map(({ range }) => range),
    ranges.map(({ prefix }) => prefix),
  ).map(([subjectIndex, rangeIndex]) => {
    const { name, range, path } = subjects[subjectIndex] as OverlaySubject;
    const overlay = ranges[rangeIndex] as { readonly name: string; readonly prefix: Prefix };
    const message = `${name} ${formatRange(range)} overlaps ${overlay.name} ${formatPrefix(overlay.prefix)}; use addresses outside it`;
    return findingOf(row, { path, message });
  });
}
