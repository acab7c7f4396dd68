import type { Finding, PlanRequest } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import type { Model } from "../../platforms/model/model.js";
import { applyPatch } from "../apply-patch.js";
import { arrangeRequest } from "./arrange-request.js";
import type { Arranged } from "./place-pools.js";
import type { PendingFinding, Repair, Search } from "./placed-pool.js";

/**
 * Limits of the changes that are tried for one request: how many in all; how many for findings of the request itself, and up to
 * how many errors; how many repairs may be the cause of another finding; how much text all attempts together may read; and how
 * long each search may take. Beyond them, no repair is offered.
 */
const bounds = { causes: 6, tries: 100, triesBeforePlacement: 30, errors: 12, characters: 5_000_000, steps: 50_000 };

/**
 * Returns all findings of a request, with the repairs of its errors that help. A repair helps if the request, changed by it alone,
 * no longer has the finding and has no new error, including errors of its schema. This is tested, not concluded.
 */
export function resolvePendingFindings(request: PlanRequest, model: Model, arranged: Arranged): Finding[] {
  const known = [...model.findings, ...arranged.findings];
  const before = findingKeys(model, arranged).errors;
  const { pending: shown = [] } = model;
  const { pending: placed } = arranged;
  const isRepairable = ({ severity, repairs }: Finding) => severity === "error" && repairs !== undefined;
  let triesLeft = shown.length + placed.length === 0 && !known.some(isRepairable) ? 0 : triesFor(request);
  const after = ({ patch }: Pick<Repair, "patch">): FindingKeys | undefined => {
    if (triesLeft-- <= 0) return undefined;
    const { value: changed } = readPlanRequest(applyPatch(request, patch));
    if (changed === undefined) return undefined;
    const { model: changedModel, arranged: rearranged } = arrangeRequest(changed, { steps: bounds.steps });
    return findingKeys(changedModel, rearranged);
  };
  const helps = (repair: Repair, error: string): boolean => {
    const found = after(repair);
    return found !== undefined && !found.all.has(error) && [...found.errors].every((one) => before.has(one));
  };
  const firstThatHelps = (way: Iterable<Repair> | Search, error: string): Repair | undefined => {
    if (typeof way === "function") return way((repair) => helps(repair, error));
    for (const repair of way) {
      if (triesLeft <= 0) return undefined;
      if (helps(repair, error)) return repair;
    }
    return undefined;
  };
  const resolved = (one: PendingFinding): Finding => {
    const finding = one.tell(one.ways.map((way) => firstThatHelps(way, errorKey(one.rule.id, one.path))));
    return withReceived(finding, request);
  };
  // pools that do not fit need most attempts; the request itself may have many findings, and a few of many repairs are no help
  const ofPlacement = placed.filter((one) => !followsFromAnother(one)).map(resolved);
  triesLeft = before.size > bounds.errors ? 0 : Math.min(triesLeft, bounds.triesBeforePlacement);
  const ofRequest = shown.map(resolved);
  return [...known.map((finding) => (isRepairable(finding) ? withHelp(finding) : finding)), ...ofRequest, ...ofPlacement];

  /** What disappears with the repair of another error in the same network follows from that error, and its own repairs mislead. */
  function followsFromAnother({ rule, path, mayFollow }: PendingFinding): boolean {
    if (mayFollow !== true) return false;
    const owner = path.split("/").slice(0, 3).join("/");
    const causes = known.filter((finding) => isRepairable(finding) && finding.path !== path && finding.path.startsWith(`${owner}/`));
    return causes
      .flatMap(({ repairs = [] }) => repairs)
      .slice(0, bounds.causes)
      .some((repair) => after(repair)?.all.has(errorKey(rule.id, path)) === false);
  }

  /** A repair that cannot be tried any more is offered. */
  function withHelp({ repairs = [], ...finding }: Finding): Finding {
    const helping = repairs.filter(({ text, patch }) => triesLeft <= 0 || helps({ text, patch }, errorKey(finding.rule, finding.path)));
    return helping.length === 0 ? finding : { ...finding, repairs: helping };
  }
}

/** Each attempt reads the whole request again, so a large one gets fewer. */
function triesFor(request: PlanRequest): number {
  return Math.min(bounds.tries, Math.ceil(bounds.characters / JSON.stringify(request).length));
}

/** The identities of all findings of a request, and of its errors. */
interface FindingKeys {
  readonly all: ReadonlySet<string>;
  readonly errors: ReadonlySet<string>;
}

function findingKeys({ findings, pending = [] }: Model, arranged: Arranged): FindingKeys {
  const keys = [
    ...findings.map(({ rule, path, severity }) => ({ key: errorKey(rule, path), severity })),
    ...[...pending, ...arranged.pending].map(({ rule, path }) => ({ key: errorKey(rule.id, path), severity: rule.severity })),
  ];
  const errors = keys.filter(({ severity }) => severity === "error");
  return { all: new Set(keys.map(({ key }) => key)), errors: new Set(errors.map(({ key }) => key)) };
}

function errorKey(rule: string, path: string): string {
  return `${rule} ${path}`;
}
