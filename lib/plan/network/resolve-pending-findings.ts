import type { Finding, PlanRequest } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import { modelOf } from "../../platforms/adapters.js";
import type { Model } from "../../platforms/model/model.js";
import { applyPatch } from "../apply-patch.js";
import { type Arranged, arrangePools } from "./place-pools.js";
import type { Repair, Search } from "./placed-pool.js";

/**
 * How many changes are tried for one request, how much text all tries together may read, and what the search of each may
 * cost; beyond, none is offered.
 */
const bounds = { tries: 100, characters: 5_000_000, steps: 50_000 };

/**
 * Tells what is untold, each with the changes that help. A change helps if the request, with only it, no longer has the
 * finding and has no error it had not before, one of its schema included: that is tried and not reasoned.
 */
export function resolvePendingFindings(request: PlanRequest, model: Model, arranged: Arranged): Finding[] {
  const before = errorsOf(model, arranged);
  const pending = [...(model.pending ?? []), ...arranged.pending];
  let triesLeft = pending.length === 0 ? 0 : triesFor(request);
  const helps = (repair: Repair, error: string): boolean => {
    if (triesLeft-- <= 0) return false;
    const { value: changed } = readPlanRequest(applyPatch(request, repair.patch));
    if (changed === undefined) return false;
    const changedModel = modelOf(changed);
    const after = errorsOf(changedModel, arrangePools(changedModel, changed.previous, bounds.steps));
    return !after.has(error) && [...after].every((one) => before.has(one));
  };
  const firstThatHelps = (way: Iterable<Repair> | Search, error: string): Repair | undefined => {
    if (typeof way === "function") return way((repair) => helps(repair, error));
    for (const repair of way) {
      if (triesLeft <= 0) return undefined;
      if (helps(repair, error)) return repair;
    }
    return undefined;
  };
  return pending.map((one) => {
    const finding = one.tell(one.ways.map((way) => firstThatHelps(way, errorKey(one.rule.id, one.path))));
    return withReceived(finding, request);
  });
}

/** Each try reads the whole request anew, so a large one gets fewer. */
function triesFor(request: PlanRequest): number {
  return Math.min(bounds.tries, Math.ceil(bounds.characters / JSON.stringify(request).length));
}

function errorsOf({ findings, pending = [] }: Model, arranged: Arranged): ReadonlySet<string> {
  return new Set([
    ...findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => errorKey(rule, path)),
    ...[...pending, ...arranged.pending].map(({ rule, path }) => errorKey(rule.id, path)),
  ]);
}

function errorKey(rule: string, path: string): string {
  return `${rule} ${path}`;
}
