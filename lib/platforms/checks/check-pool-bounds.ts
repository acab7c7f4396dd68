import type { Finding } from "../../../types/index.js";
import { type Address, formatAddress, formatPrefix, type Prefix, rangeContains, usableRange } from "../../address/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { PoolBounds } from "../reading/pool-bounds.js";

/** The rules of a platform that bounds break: outside the prefix or only one of them, and the ends of the prefix. */
export interface PoolBoundsRules {
  readonly inPrefix: IdentifiedRow;
  readonly clear: IdentifiedRow;
}

/** Checks that both bounds are given, in order, inside the prefix and not its network or broadcast address. */
export function checkPoolBounds(bounds: PoolBounds, prefix: Prefix, rules: PoolBoundsRules): Finding[] {
  const { start, end } = bounds;
  if (start === undefined && end === undefined) return [];
  const usable = usableRange(prefix);
  const advice = `use an address from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  if (start === undefined || end === undefined) return [oneMissing(bounds, advice, rules.inPrefix)];
  return [
    ...checkOrder(bounds, start, end),
    ...checkPlace({ name: bounds.startName, path: bounds.startPath, address: start }, prefix, advice, rules),
    ...checkPlace({ name: bounds.endName, path: bounds.endPath, address: end }, prefix, advice, rules),
  ];
}

function oneMissing({ start, startName, startPath, endName, endPath }: PoolBounds, advice: string, row: IdentifiedRow): Finding {
  const [missing, given, path, givenPath] =
    start === undefined ? [startName, endName, startPath, endPath] : [endName, startName, endPath, startPath];
  const message = `${missing} is missing next to ${given}; ${advice}, or remove both to have a pool chosen`;
  const repairs = [{ text: `remove ${given} to have a pool chosen`, patch: [{ op: "remove", path: givenPath } as const] }];
  return findingOf(row, { path, message, repairs });
}

function checkOrder({ startName, endName, startPath, endPath }: PoolBounds, start: Address, end: Address): Finding[] {
  if (start <= end) return [];
  const [first, last] = [formatAddress(start), formatAddress(end)];
  const patch = [{ op: "replace", path: startPath, value: last } as const, { op: "replace", path: endPath, value: first } as const];
  return [
    findingOf(addressRules["range-order"], {
      path: startPath,
      message: `${startName} ${first} is after ${endName} ${last}; swap them`,
      repairs: [{ text: `swap ${startName} and ${endName}`, patch }],
    }),
  ];
}

function checkPlace(
  { name, path, address }: { readonly name: string; readonly path: string; readonly address: Address },
  prefix: Prefix,
  advice: string,
  { inPrefix, clear }: PoolBoundsRules,
): Finding[] {
  if (rangeContains(usableRange(prefix), address)) return [];
  const text = formatAddress(address);
  const whole = formatPrefix(prefix);
  if (!rangeContains(prefix, address)) return [findingOf(inPrefix, { path, message: `${name} ${text} is outside ${whole}; ${advice}` })];
  const which = address === prefix.first ? "network" : "broadcast";
  return [findingOf(clear, { path, message: `${name} ${text} is the ${which} address of ${whole}; ${advice}` })];
}
