import type { Finding, PlanRequest } from "../../../types/index.js";
import { pointer, pointerTokens, valueAt } from "../../finding/json-pointer.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import type { AssumedValues } from "../layouts/layout.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** A complete request made from one with gaps, and the way back to the places of the original. */
export interface Completed {
  /** Missing if what is known is too little. */
  readonly request?: PlanRequest;
  /** The place in the incomplete request; undefined for an assumed value. */
  readonly original: (path: string) => string | undefined;
  /** Whether no assumed value was needed and nothing was removed. */
  readonly isWhole: boolean;
  /** Whether networks or clusters were removed. */
  readonly isReduced: boolean;
  /** Faults of known values, for which their network or cluster was removed. */
  readonly faults: readonly Finding[];
}

/** Text that is in every placeholder value, so that findings about such values can be recognised. */
export const assumedText = "not-known";

/** The maximum number of removals before the check is abandoned. */
const mostRounds = 4;

/**
 * Completes an imported request as far as needed to check the rest: small values replace missing ones, and networks and
 * clusters with larger gaps are removed.
 */
export function complete(request: JsonObject, assumedValues: AssumedValues): Completed {
  let filled = fill(request, assumedValues);
  const kept = new Map<string, readonly number[]>();
  const faults: Finding[] = [];
  const original = (path: string) => originalPath(path, kept, request);
  for (let round = 0; round < mostRounds; round++) {
    const { value, findings } = readPlanRequest(filled);
    if (value !== undefined) {
      const isWhole = JSON.stringify(filled) === JSON.stringify(request);
      return { request: value, original, isWhole, isReduced: kept.size > 0, faults };
    }
    faults.push(
      ...findings.flatMap((finding) => {
        const path = original(finding.path);
        // a list is too short because what was known of its items is too little
        return path === undefined || typeof valueAt(request, path) === "object" ? [] : [{ ...finding, path }];
      }),
    );
    const next = without(
      filled,
      findings.map(({ path }) => path),
      kept,
    );
    if (next === undefined) break;
    filled = next;
  }
  return { original, isWhole: false, isReduced: true, faults };
}

function fill(request: JsonObject, { top, items }: AssumedValues): JsonObject {
  const filled: Record<string, unknown> = { ...request };
  for (const [name, value] of Object.entries(top)) filled[name] ??= value;
  for (const [list, values] of Object.entries(items)) {
    const things = request[list];
    if (!Array.isArray(things)) continue;
    filled[list] = things.map((thing: JsonObject, index) => ({
      name: `${assumedText}-${index}`,
      ...values,
      ...thing,
      ...(Array.isArray(thing.nodePools) ? { nodePools: thing.nodePools.map(fillPool) } : {}),
    }));
  }
  return filled;
}

function fillPool(pool: JsonObject, index: number): JsonObject {
  return { name: `p${index}notknown`, nodeCount: 1, ...pool };
}

/** Returns a request without the list items that have a fault; undefined if a fault is outside the lists. */
export function without(request: JsonObject, paths: readonly string[], kept: Map<string, readonly number[]>): JsonObject | undefined {
  const gone = new Map<string, Set<number>>();
  for (const path of paths) {
    const [list = "", index = ""] = pointerTokens(path);
    if (!Array.isArray(request[list]) || !/^\d+$/.test(index)) return undefined;
    gone.set(list, (gone.get(list) ?? new Set()).add(Number(index)));
  }
  if (gone.size === 0) return undefined;
  const rest: Record<string, unknown> = { ...request };
  for (const [list, indices] of gone) {
    const things = request[list] as readonly unknown[];
    const before = kept.get(list) ?? things.map((_, index) => index);
    kept.set(
      list,
      before.filter((_, index) => !indices.has(index)),
    );
    rest[list] = things.filter((_, index) => !indices.has(index));
  }
  return rest;
}

/** Returns the place in the original request of a place in the completed one; undefined if there is no value. */
function originalPath(path: string, kept: ReadonlyMap<string, readonly number[]>, request: JsonObject): string | undefined {
  const [list = "", index = "", ...rest] = pointerTokens(path);
  const indices = kept.get(list);
  const place = indices === undefined || index === "" ? path : pointer("", list, indices[Number(index)] ?? 0, ...rest);
  return path === "" || valueAt(request, place) !== undefined ? place : undefined;
}
