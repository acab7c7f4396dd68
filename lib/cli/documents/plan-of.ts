import type { NetworkPlan, PlanRequest } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readNetworkPlan } from "../../input/read-network-plan.js";
import { planNetwork } from "../../plan/network/plan-network.js";
import { isFinishedPlan } from "./document-kind.js";

/**
 * Returns the plan of a document: a request is planned, a finished plan is one.
 *
 * @param existing the plan on top of which a request without `previous` is planned
 * @throws PlanError if the document is neither, or cannot be planned
 */
export function planOf(document: unknown, existing?: NetworkPlan): NetworkPlan {
  if (!isFinishedPlan(document))
    return existing === undefined ? planNetwork(document as PlanRequest) : planOnTop(document as PlanRequest, existing);
  const { value, findings } = readNetworkPlan(document);
  if (value === undefined) throw new PlanError(findings);
  return value;
}

/**
 * Plans a request on top of a plan, so that what exists stays where it is. What cannot be kept is a difference to show and not an
 * error: the request is then planned with the addresses of the plan only, and if that fails without it.
 */
function planOnTop(request: PlanRequest, { networks, clusters, ...plan }: NetworkPlan): NetworkPlan {
  if (typeof request !== "object" || request === null || request.previous !== undefined) return planNetwork(request);
  for (const previous of [
    { networks, clusters, ...plan },
    { networks, clusters },
  ]) {
    try {
      return planNetwork({ ...request, previous });
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
    }
  }
  return planNetwork(request);
}
