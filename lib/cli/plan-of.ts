import type { NetworkPlan, PlanRequest } from "../../types/index.js";
import { findingBelow } from "../finding/finding-below.js";
import { PlanError, planNetwork } from "../index.js";
import { readNetworkPlan } from "../input/read-network-plan.js";

/**
 * The plan of a document: a finished plan is one, a request is planned.
 *
 * @param path what findings call the document
 * @throws PlanError where the document is neither, or no plan can be made of the request
 */
export function planOf(document: unknown, path: string): NetworkPlan {
  try {
    if (!isPlan(document)) return planNetwork(document as PlanRequest);
    const reading = readNetworkPlan(document);
    if (reading.value === undefined) throw new PlanError(reading.findings);
    return reading.value;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new PlanError(error.findings.map((finding) => findingBelow(path, finding)));
  }
}

function isPlan(document: unknown): boolean {
  return (
    typeof document === "object" && document !== null && (Object.hasOwn(document, "networks") || Object.hasOwn(document, "portMatrix"))
  );
}
