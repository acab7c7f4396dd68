import type { Finding, PatchOperation } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  rangeSize,
  usableRange,
} from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { roomFor } from "../conflicts/room-for.js";
import { totalOf } from "../model/demand.js";
import type { DemandLine } from "../model/model.js";
import type { PoolBounds } from "../reading/pool-bounds.js";

import { describeNeed } from "./describe-need.js";

/** Where a pool may be. */
interface PoolPlace {
  readonly prefix: Prefix;
  /** Returns the addresses in use in a range, those of the pool itself included. */
  readonly usedRanges: (within: AddressRange) => AddressSet;
}

/** Reports a given pool with fewer addresses than are counted for it. */
export function checkPoolSize(
  bounds: PoolBounds,
  lines: readonly DemandLine[],
  { prefix, usedRanges }: PoolPlace,
  row: IdentifiedRow,
): Finding[] {
  const { range, startName, endName, startPath, endPath, start } = bounds;
  const needed = totalOf(lines);
  if (range === undefined || rangeSize(range) >= needed) return [];
  // if start and end are in the wrong order, it is the start that would have to move
  const inOrder = start === range.first;
  const [low, high] = inOrder ? [startPath, endPath] : [endPath, startPath];
  const right = roomFor({ range, size: needed, usable: usableRange(prefix), usedRanges });
  const set = (path: string, value: AddressRange["first"]): PatchOperation => ({ op: "replace", path, value: formatAddress(value) });
  const patch = right && [
    ...(right.first === range.first ? [] : [set(low, right.first)]),
    ...(right.last === range.last ? [] : [set(high, right.last)]),
  ];
  const advice =
    right === undefined
      ? `${formatPrefix(prefix)} has no ${needed} free addresses in a row`
      : right.first === range.first
        ? `use ${formatAddress(right.last)} as ${inOrder ? endName : startName}`
        : `use ${formatRange(right)}`;
  const leaveOut: PatchOperation[] = [
    { op: "remove", path: startPath },
    { op: "remove", path: endPath },
  ];
  return [
    findingOf(row, {
      path: high,
      message: `the pool from ${formatAddress(range.first)} to ${formatAddress(range.last)} has ${rangeSize(range)} addresses, but ${needed} are needed (${describeNeed(lines)}); ${advice}`,
      repairs: [...(patch === undefined ? [] : [{ text: advice, patch }]), { text: "remove the pool to have one chosen", patch: leaveOut }],
    }),
  ];
}
