import {
  type AddressRange,
  AddressSyntaxError,
  addressSet,
  contains6,
  formatPrefix,
  formatPrefix6,
  overlaps6,
  type Prefix,
  type Prefix6,
  rangesOverlap,
  setContains,
} from "../../address/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { readBounds } from "../reading/located.js";
import { readPrefixes } from "../reading/read-prefixes.js";

/** The prefixes of a list of a plan, which somebody may have edited; undefined where it is none of prefixes. */
export function prefixesIn(list: unknown): { readonly v4: readonly Prefix[]; readonly v6: readonly Prefix6[] } | undefined {
  if (!Array.isArray(list) || !list.every((text) => typeof text === "string")) return undefined;
  return readOr(undefined, () => {
    const { v4, v6 } = readPrefixes(list, "");
    return { v4: v4.map(({ value }) => value), v6: v6.map(({ value }) => value) };
  });
}

/**
 * Lists the prefixes of a virtual network in a plan that are not whole in others and have a subnet in them, which therefore
 * cannot be given up. A list that is none of prefixes loses nothing that is known.
 *
 * @param network the virtual network in that plan, with its pools
 * @param plan    the plan, whose request lists subnets that exist
 */
export function lostInUse(before: unknown, after: unknown, network: unknown, plan: unknown): string[] {
  const [old, now] = [prefixesIn(before), prefixesIn(after)];
  if (old === undefined || now === undefined) return [];
  const all = addressSet(now.v4);
  const subnets = listAt(plan, "/request/virtualNetwork/subnets").flatMap(
    (subnet) => prefixesIn(valueAt(subnet, "/addressPrefixes")) ?? [],
  );
  const used: AddressRange[] = [...poolsOf(network), ...subnets.flatMap(({ v4 }) => v4)];
  const lost = old.v4.filter(
    (prefix) => !setContains(all, prefix) && used.some((range) => rangesOverlap(range, prefix) && !setContains(all, range)),
  );
  const lost6 = old.v6.filter(
    (prefix) =>
      !now.v6.some((other) => contains6(other, prefix)) &&
      subnets.some(({ v6 }) => v6.some((range) => overlaps6(range, prefix) && !now.v6.some((other) => contains6(other, range)))),
  );
  return [...lost.map(formatPrefix), ...lost6.map(formatPrefix6)];
}

function poolsOf(network: unknown): AddressRange[] {
  return listAt(network, "/pools").flatMap((pool) => {
    const [start, end] = [valueAt(pool, "/start"), valueAt(pool, "/end")];
    if (typeof start !== "string" || typeof end !== "string") return [];
    return readOr<AddressRange[]>([], () => [readBounds({ start, end }, "").value]);
  });
}

function listAt(value: unknown, path: string): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** What is read, or a value in its place where a text cannot be read. */
function readOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof AddressSyntaxError) return otherwise;
    throw error;
  }
}
