import type { NetworkPlan } from "../../../types/index.js";

/** Returns the rules of a plan: those of its count and of its findings, each once, in order of appearance. */
export function citedRules({ requirement, findings }: NetworkPlan): string[] {
  return [...new Set([...requirement.groups.flatMap(({ lines }) => lines.map(({ rule }) => rule)), ...findings.map(({ rule }) => rule)])];
}
