import type { PortMatrix, PortMatrixRequest } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { readNetworkPlan } from "../../input/read-network-plan.js";
import { readPortMatrix } from "../../input/read-port-matrix.js";
import { valueRead } from "../../input/value-read.js";
import { planNetwork } from "../../plan/network/plan-network.js";
import { generatePortMatrix } from "../../ports/generate-port-matrix.js";
import { isFinishedPlan } from "./document-kind.js";

/**
 * Returns the port matrix of a document: a request is planned first, a finished plan contains one, and a port matrix is one.
 *
 * @throws PlanError if the document is none of them
 */
export function portMatrixOf(document: unknown): PortMatrix {
  if (isFinishedPlan(document)) return valueRead(readNetworkPlan(document)).portMatrix;
  if (hasOwn(document, "rules") && hasOwn(document, "endpoints")) return valueRead(readPortMatrix(document));
  return ofRequest(document as PortMatrixRequest);
}

/** With the addresses of the plan; if there is no plan, with those of the request. */
function ofRequest(request: PortMatrixRequest): PortMatrix {
  try {
    return planNetwork(request).portMatrix;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return generatePortMatrix(request);
  }
}

function hasOwn(document: unknown, property: string): boolean {
  return typeof document === "object" && document !== null && Object.hasOwn(document, property);
}
