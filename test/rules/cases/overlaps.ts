import { findOverlaps } from "../../../lib/plan/ranges/find-overlaps.js";
import type { OverlapRange } from "../../../types/index.js";
import { type CaseTable, findingsOf } from "./case.js";

const identical = (count: number, name: (index: number) => string): OverlapRange[] =>
  Array.from({ length: count }, (_, index) => ({ name: name(index), range: "10.0.0.0/8" }));

const rows: readonly (readonly [why: string, ranges: OverlapRange[], told: string])[] = [
  [
    "1416 ranges that all overlap",
    identical(1416, (index) => `r${index}`),
    "warning overlap-limit /ranges: there are 1001820 overlaps, and only the 1000000 at the lowest addresses are listed; put ranges that may overlap into one group",
  ],
  [
    "one name for two ranges",
    identical(2, () => "a"),
    'info overlap-name-repeated /ranges/1/name: 2 ranges are called "a", the first of them /ranges/0; use different names',
  ],
];

export const overlapTable: CaseTable = {
  about: "overlaps",
  good: [
    // 999,091 overlaps
    { why: "1414 ranges that all overlap", ask: () => findingsOf(() => findOverlaps({ ranges: identical(1414, (index) => `r${index}`) })) },
  ],
  cases: rows.map(([why, ranges, finding]) => ({ why, told: [finding], ask: () => findingsOf(() => findOverlaps({ ranges })) })),
};
