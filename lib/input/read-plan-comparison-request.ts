import type { Finding, NetworkPlan, PlanComparisonRequest } from "../../types/index.js";
import { findingBelow } from "../finding/finding-below.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { inputRules } from "../rules/input-rules.js";
import { readNetworkPlan } from "./read-network-plan.js";
import { type ReadResult, readInput } from "./validate.js";
import { shape, validate } from "./validators/plan-comparison-request.js";

/** Reads the input of `comparePlans`, or reports everything that is wrong with its shape and with both plans. */
export function readPlanComparisonRequest(input: unknown): ReadResult<PlanComparisonRequest> {
  const reading = readInput<{ readonly before: unknown; readonly after: unknown }>(input, { validate, shape, rules: [inputRules] });
  if (reading.value === undefined) return reading;
  const before = readNetworkPlan(reading.value.before);
  const after = readNetworkPlan(reading.value.after);
  if (before.value !== undefined && after.value !== undefined) return { value: { before: before.value, after: after.value }, findings: [] };
  const findings = [...findingsOf(before, "/before"), ...findingsOf(after, "/after")];
  return { value: undefined, findings: inDocumentOrder(findings, reading.value) };
}

function findingsOf({ findings }: ReadResult<NetworkPlan>, base: string): Finding[] {
  return findings.map((finding) => findingBelow(base, finding));
}
