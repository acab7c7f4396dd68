import type { PortMatrix, PortMatrixRequest } from "../../types/index.js";
import { PlanError } from "../finding/plan-error.js";
import { readNetworkPlan } from "../input/read-network-plan.js";
import { readPortMatrix } from "../input/read-port-matrix.js";
import type { Reading } from "../input/validate.js";
import { generatePortMatrix } from "../ports/generate-port-matrix.js";
import { isFinishedPlan } from "./is-finished-plan.js";

/**
 * The port matrix of a document: a request is generated from, a finished plan brings its own, a port matrix is one.
 *
 * @throws PlanError where the document is none of them
 */
export function portMatrixOf(document: unknown): PortMatrix {
  if (isFinishedPlan(document)) return valueRead(readNetworkPlan(document)).portMatrix;
  if (hasOwn(document, "rules") && hasOwn(document, "endpoints")) return valueRead(readPortMatrix(document));
  return generatePortMatrix(document as PortMatrixRequest);
}

function hasOwn(document: unknown, property: string): boolean {
  return typeof document === "object" && document !== null && Object.hasOwn(document, property);
}

function valueRead<Value>(reading: Reading<Value>): Value {
  if (reading.value === undefined) throw new PlanError(reading.findings);
  return reading.value;
}
