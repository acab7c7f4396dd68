import type { Finding, FleetRequest, NetworkPlan } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import { blockChange } from "../../platforms/block-change.js";
import { evaluateRequest } from "../network/evaluate-request.js";
import type { BlockArrangement } from "./place-blocks.js";
import { type SitePlanRequest, sitePlanRequest } from "./site-plan-request.js";

/** The result of planning a site: its findings with pointers into the fleet request, and the plan if none is an error. */
export interface SitePlan {
  readonly findings: readonly Finding[];
  readonly plan: NetworkPlan | undefined;
}

/**
 * Plans one site of a fleet with its blocks. If a block is missing, only the shape is checked. Repairs become changes to the
 * request of the fleet, and are not tried here.
 */
export function planSite(fleet: FleetRequest, site: number, arrangement: BlockArrangement): SitePlan {
  const requested = sitePlanRequest(fleet, site, arrangement.blocks);
  const { blocks, isComplete } = requested;
  const { value, findings: ofShape } = readPlanRequest(requested.request);
  const { findings, plan } =
    value === undefined || !isComplete ? { findings: ofShape, plan: undefined } : evaluateRequest(value, new Set(blocks.keys()));
  const base = pointer("/sites", site, "request");
  return { findings: findings.map((finding) => findingOfFleet(finding, requested, base)), plan };
}

/** Turns a finding about a site's request into one about the fleet request, in which blocks are requested by their length. */
function findingOfFleet(finding: Finding, requested: SitePlanRequest, base: string): Finding {
  const { repairs = [], received, ...rest } = finding;
  const { path } = finding;
  const { blocks, gateways } = requested;
  const given = gateways.has(path) ? undefined : (blocks.get(path)?.text ?? received);
  const networks = [...blocks.values()];
  const inFleet = repairs.flatMap(({ text, patch }) => {
    const changes = patch.flatMap((operation) => blockChange(operation, networks) ?? []);
    if (changes.length < patch.length) return [];
    return [{ text, patch: changes.map((one) => ({ ...one, path: pathInFleet(one.path, requested, base) })) }];
  });
  return {
    ...rest,
    path: pathInFleet(path, requested, base),
    ...defined({ received: given }),
    ...(inFleet.length === 0 ? {} : { repairs: inFleet }),
  };
}

/** Returns the place of the site's request in the fleet request, which may have the previous plan elsewhere. */
function pathInFleet(path: string, { previousPath }: SitePlanRequest, base: string): string {
  const previous = "/previous";
  const isInPrevious = previousPath !== undefined && (path === previous || path.startsWith(`${previous}/`));
  return isInPrevious ? previousPath + path.slice(previous.length) : base + path;
}
