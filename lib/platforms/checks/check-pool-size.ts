import type { Finding } from "../../../types/index.js";
import { addressAt, formatAddress, formatPrefix, type Prefix, rangeSize, usableRange } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { PoolBounds } from "../reading/pool-bounds.js";

/** Reports a given pool with fewer addresses than are counted for it. */
export function checkPoolSize(bounds: PoolBounds, needed: number, prefix: Prefix, row: IdentifiedRow): Finding[] {
  const { range, startName, endName, startPath, endPath, start } = bounds;
  if (range === undefined || rangeSize(range) >= needed) return [];
  const [first, last] = [formatAddress(range.first), formatAddress(range.last)];
  const lastNeeded = range.first + needed - 1;
  // if start and end are in the wrong order, it is the start that would have to move
  const [path, name] = start === range.first ? [endPath, endName] : [startPath, startName];
  const right = lastNeeded <= usableRange(prefix).last ? formatAddress(addressAt(lastNeeded)) : undefined;
  const advice = right === undefined ? `${formatPrefix(prefix)} ends before that` : `use ${right} or a later one as ${name}`;
  const leaveOut = [{ op: "remove", path: startPath } as const, { op: "remove", path: endPath } as const];
  return [
    findingOf(row, {
      path,
      message: `the pool from ${first} to ${last} has ${rangeSize(range)} addresses, but ${needed} are needed; ${advice}`,
      repairs: [
        ...(right === undefined ? [] : [{ text: `use ${right} as ${name}`, patch: [{ op: "replace", path, value: right } as const] }]),
        { text: "remove the pool to have one chosen", patch: leaveOut },
      ],
    }),
  ];
}
