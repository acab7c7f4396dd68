import type { NetworkPlan } from "../../types/index.js";
import { inputRules } from "../rules/input-rules.js";
import { readerWithParts } from "./read-apart.js";
import { planRequestReader } from "./read-plan-request.js";
import { portMatrixReader } from "./read-port-matrix.js";
import { type Reader, type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/network-plan.js";

/** The reader of a finished plan, alone or inside another document. */
export function networkPlanReader(): Reader {
  return readerWithParts({ validate, shape, rules: [inputRules] }, { request: planRequestReader, portMatrix: portMatrixReader });
}

/** Reads a finished plan, or reports everything that is wrong with its shape, its request and its port matrix. */
export function readNetworkPlan(input: unknown): ReadResult<NetworkPlan> {
  return readInput(input, networkPlanReader());
}
