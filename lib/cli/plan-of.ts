import type { NetworkPlan, PlanRequest } from "../../types/index.js";
import { PlanError, planNetwork } from "../index.js";
import { readNetworkPlan } from "../input/read-network-plan.js";
import { isFinishedPlan } from "./is-finished-plan.js";

/**
 * The plan of a document: a request is planned, a finished plan is one.
 *
 * @throws PlanError where the document is neither, or cannot be planned
 */
export function planOf(document: unknown): NetworkPlan {
  if (!isFinishedPlan(document)) return planNetwork(document as PlanRequest);
  const { value, findings } = readNetworkPlan(document);
  if (value === undefined) throw new PlanError(findings);
  return value;
}
