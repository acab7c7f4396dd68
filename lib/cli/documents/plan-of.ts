import type { NetworkPlan, PlanRequest } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readNetworkPlan } from "../../input/read-network-plan.js";
import { planNetwork } from "../../plan/network/plan-network.js";
import { isFinishedPlan } from "./document-kind.js";

/**
 * Returns the plan of a document: a request is planned, a finished plan is one.
 *
 * @throws PlanError if the document is neither, or cannot be planned
 */
export function planOf(document: unknown): NetworkPlan {
  if (!isFinishedPlan(document)) return planNetwork(document as PlanRequest);
  const { value, findings } = readNetworkPlan(document);
  if (value === undefined) throw new PlanError(findings);
  return value;
}
