import type { ChangeImpact } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { ChangeRows } from "../../platforms/model/change-row.js";
import type { RequestLayout } from "../layouts/layout.js";
import { type JsonObject, lower, named } from "./json-objects.js";

/** What the documents contain completely, so that anything they do not contain does not exist. */
export interface Completeness {
  readonly networks: boolean;
  readonly clusters: boolean;
  /** The subnets of the virtual network. */
  readonly subnets: boolean;
  /** Networks that exist, and that a request cannot contain because a DHCP server assigns their addresses. */
  readonly dynamic: readonly string[];
}

/** Something that exists and is not planned, or the other way round. */
export interface Unpaired {
  readonly path: string;
  readonly value: unknown;
  readonly impact: ChangeImpact | "replan";
  readonly rule?: string;
}

/** A plan whose values are replaced by the existing ones, and what cannot be expressed that way. */
export interface Overlay {
  readonly plan: JsonObject;
  readonly request: JsonObject;
  readonly layout: RequestLayout;
  readonly rows: ChangeRows;
  readonly complete: Completeness;
  /** Places of the request that the import lists as unknown. */
  readonly open: ReadonlySet<string>;
  /** Places of the plan of which the existing value is unknown, and its place in the request. */
  readonly unknown: { readonly path: string; readonly from: string }[];
  readonly missing: Unpaired[];
  readonly extra: Unpaired[];
  /** Values that differ and that have no place of their own in a plan. */
  readonly changed: (Unpaired & { readonly actual: unknown })[];
}

/** Values whose absence means the default, or that there is none. */
const absenceIsKnown: ReadonlySet<string> = new Set(["maxSurge", "maxUnavailable"]);
const absenceMeansNone: ReadonlySet<string> = new Set(["maxCount"]);
/** Values that are compared even if the plan has none. */
const comparedWithNone: ReadonlySet<string> = new Set(["maxCount", "apiServerSubnet", "loadBalancerRanges"]);

/**
 * Replaces properties of a plan by the existing values. A planned value that is not known stays, and is listed as unknown. A
 * value that is not planned is compared only if the plan means a default by that.
 */
export function replaceValues(
  overlay: Overlay,
  object: JsonObject,
  path: string,
  found: JsonObject,
  from: string,
  names: readonly string[],
): void {
  for (const name of names) {
    const at = pointer(path, name);
    if (found[name] !== undefined) {
      if (object[name] !== undefined || comparedWithNone.has(name) || hasDefault(overlay, at)) object[name] = found[name];
    } else if (object[name] !== undefined) {
      const isKnown = absenceIsKnown.has(name) || (absenceMeansNone.has(name) && !overlay.open.has(pointer(from, name)));
      if (isKnown && found.nodeCount !== undefined) delete object[name];
      else if (rowAt(overlay, at)?.impact !== "derived") overlay.unknown.push({ path: at, from: pointer(from, name) });
    }
  }
}

/** Returns the row of a place in a plan. */
export function rowAt({ rows }: Overlay, path: string): ChangeRows[string] | undefined {
  return rows[path.replace(/\/\d+(?=\/|$)/g, "/*")];
}

function hasDefault(overlay: Overlay, path: string): boolean {
  return rowAt(overlay, path)?.standard !== undefined;
}

/** Two lists of things that are compared by name. */
export interface PairedLists {
  readonly planned: readonly JsonObject[];
  readonly path: string;
  readonly actual: readonly JsonObject[];
  readonly from: string;
  /** Whether the actual list contains everything that exists. */
  readonly isComplete: boolean;
  /** Finds the actual thing of a planned one if no name is the same. */
  readonly otherwise?: (planned: JsonObject) => number;
}

/** Pairs things by name and hands each pair to `replace`; things without a partner are missing, extra or unknown. */
export function pairByName(
  overlay: Overlay,
  { planned, path, actual, from, isComplete, otherwise = () => -1 }: PairedLists,
  replace: (planned: JsonObject, path: string, found: JsonObject, from: string) => void,
): void {
  const unnamed = [...actual.entries()].filter(([, each]) => each.name === undefined);
  const unmatched = planned.filter((each) => named(actual, each.name) === undefined);
  const used = new Set<number>();
  for (const [index, each] of planned.entries()) {
    const at = pointer(path, index);
    const partner = named(actual, each.name)?.index ?? onlyUnnamed() ?? otherwise(each);
    const found = actual[partner];
    if (found !== undefined) {
      used.add(partner);
      replace(each, at, found, pointer(from, partner));
    } else if (isComplete && unnamed.length === 0) overlay.missing.push({ path: at, value: each, impact: "in-place" });
    else overlay.unknown.push({ path: at, from });
  }
  for (const [index, each] of actual.entries())
    if (each.name !== undefined && !used.has(index)) overlay.extra.push({ path: pointer(from, index), value: each, impact: "replan" });

  /** The only thing without a name is the only planned one that is not found. */
  function onlyUnnamed(): number | undefined {
    return unnamed.length === 1 && unmatched.length === 1 ? unnamed[0]?.[0] : undefined;
  }
}

/** Reports whether two names are the same, in any case. */
export function isSame(a: unknown, b: unknown): boolean {
  return lower(a) === lower(b);
}
