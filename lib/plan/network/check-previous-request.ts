import type { Finding, PatchOperation, PlanChange, PlanRequest } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { changesOf } from "../../platforms/change-rows.js";
import { areForOnePlatform } from "../../platforms/platforms.js";
import { changeRules } from "../../rules/change-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { shorten } from "../../text/shorten.js";
import { compareValues } from "../comparison/compare-values.js";
import type { PendingFinding } from "./placed-pool.js";

/**
 * Reports every property of the request whose change since the previous plan means that something deployed has to be
 * re-created: exactly what a comparison of the two plans calls a rebuild.
 *
 * @param reported findings that are already reported; a property with an error of its own gets no second one
 */
export function checkPreviousRequest(input: PlanRequest, reported: readonly Finding[]): PendingFinding[] {
  const { previous, ...request } = input;
  const before = previous?.request;
  if (before === undefined || before === null || !areForOnePlatform(before, request)) return [];
  const errors = reported.filter(({ severity }) => severity === "error").map(({ path }) => path);
  const rows = changesOf(request);
  return (
    compareValues({ request: before }, { request }, rows)
      // the planner keeps what neither request gives
      .filter(({ impact, path }) => impact === "rebuild" && placeOf(path) !== "" && !errors.some((error) => isNear(error, placeOf(path))))
      .map((change) => rebuildOf(change, { rows, before, request }))
  );
}

interface Compared {
  readonly rows: ReturnType<typeof changesOf>;
  readonly before: unknown;
  readonly request: unknown;
}

/** Returns the place in the input that a change is about. */
function placeOf(path: string): string {
  return path.replace(/^\/(?:before|after)\/request/, "");
}

/** Reports whether two pointers are about the same property, or one about a part of the other. */
function isNear(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || (b.startsWith(`${a}/`) && a.split("/").length > 3);
}

function rebuildOf(change: PlanChange, compared: Compared): PendingFinding {
  const property = placeOf(change.path);
  const path = existingPlace(property, compared.request);
  const cause = Object.values(compared.rows).find(({ rule }) => rule !== undefined && rule.id === change.rule)?.rule;
  const general: IdentifiedRow = changeRules["previous-setting-fixed"];
  const rule = cause === undefined ? general : { ...general, source: cause.source, section: cause.section, basis: cause.basis };
  const name = property.slice(property.lastIndexOf("/") + 1);
  const state = {
    added: "is not in the previous plan",
    removed: "is in the previous plan but no longer given",
    changed: "differs from the previous plan",
  };
  const message = `${shorten(name)} ${state[change.kind]}, and it cannot be changed after deployment (${cause?.id ?? general.id}); use the previous value, or re-create what depends on it`;
  return {
    rule,
    path,
    ways: [backTo(change, path, compared).map((operation) => ({ text: "use the value of the previous plan", patch: [operation] }))],
    tell: ([repair]) => findingOf(rule, { path, message, repairs: repair === undefined ? [] : [repair] }),
  };
}

/** A user and a password in a URL, which no result may repeat. */
const credentials = /\/\/[^/@\s"]*@/;

/** Returns the place of a property, or of the outermost of its parents that is missing with it. */
function existingPlace(path: string, request: unknown): string {
  let at = path;
  for (let end = at.lastIndexOf("/"); end > 0 && valueAt(request, at.slice(0, end)) === undefined; end = at.lastIndexOf("/"))
    at = at.slice(0, end);
  return at;
}

/** Makes the repair that restores what the previous plan has. */
function backTo({ kind }: PlanChange, at: string, { before, request }: Compared): PatchOperation[] {
  if (kind === "added") return [{ op: "remove", path: at }];
  const value = valueAt(before, at);
  if (value === undefined || credentials.test(JSON.stringify(value))) return [];
  const parent = at.slice(0, at.lastIndexOf("/"));
  // an item that is missing is added at the end of its list
  if (kind === "removed" && Array.isArray(valueAt(request, parent))) return [{ op: "add", path: `${parent}/-`, value }];
  return [{ op: kind === "removed" ? "add" : "replace", path: at, value }];
}
