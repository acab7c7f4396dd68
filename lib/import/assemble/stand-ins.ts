import type { PlanRequest } from "../../../types/index.js";
import { pointer, pointerTokens, valueAt } from "../../finding/json-pointer.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import type { StandIns } from "../layouts/layout.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** A request that can be read as one, made of one that lacks some things, and how its places lead back. */
export interface Completed {
  readonly request: PlanRequest;
  /** The place in the incomplete request; undefined for what stands in there. */
  readonly original: (path: string) => string | undefined;
  /** Whether nothing had to stand in and nothing was removed. */
  readonly isWhole: boolean;
}

/** Text that is in every value that stands in, so that what is said of such values can be told from the rest. */
export const standInText = "not-known";

/** How often what is still wrong is removed before giving up. */
const mostRounds = 4;

/**
 * Completes an imported request as far as needed to check the rest: small values stand in for missing ones, and networks
 * and clusters of which more is missing are removed.
 */
export function complete(request: JsonObject, standIns: StandIns): Completed | undefined {
  let filled = fill(request, standIns);
  const kept = new Map<string, readonly number[]>();
  for (let round = 0; round < mostRounds; round++) {
    const { value, findings } = readPlanRequest(filled);
    if (value !== undefined) {
      const original = (path: string) => lead(path, kept, request);
      return { request: value, original, isWhole: JSON.stringify(filled) === JSON.stringify(request) };
    }
    const next = without(
      filled,
      findings.map(({ path }) => path),
      kept,
    );
    if (next === undefined) return undefined;
    filled = next;
  }
  return undefined;
}

function fill(request: JsonObject, { top, items }: StandIns): JsonObject {
  const filled: Record<string, unknown> = { ...request };
  for (const [name, value] of Object.entries(top)) filled[name] ??= value;
  for (const [list, values] of Object.entries(items)) {
    const things = request[list];
    if (!Array.isArray(things)) continue;
    filled[list] = things.map((thing: JsonObject, index) => ({
      name: `${standInText}-${index}`,
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

/** Without the items of lists in which something is wrong; undefined where something outside of them is. */
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

function lead(path: string, kept: ReadonlyMap<string, readonly number[]>, request: JsonObject): string | undefined {
  const [list = "", index = "", ...rest] = pointerTokens(path);
  const indices = kept.get(list);
  const place = indices === undefined || index === "" ? path : pointer("", list, indices[Number(index)] ?? 0, ...rest);
  return path === "" || valueAt(request, place) !== undefined ? place : undefined;
}
