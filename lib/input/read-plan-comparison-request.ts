import type { PlanComparisonRequest } from "../../types/index.js";
import { inputRules } from "../rules/input-rules.js";
import { readerWithParts } from "./read-apart.js";
import { networkPlanReader } from "./read-network-plan.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/plan-comparison-request.js";

/** Reads the input of `comparePlans`, or reports everything that is wrong with its shape and with both plans. */
export function readPlanComparisonRequest(input: unknown): ReadResult<PlanComparisonRequest> {
  const plan = networkPlanReader();
  return readInput(input, readerWithParts({ validate, shape, rules: [inputRules] }, { before: plan, after: plan }));
}
