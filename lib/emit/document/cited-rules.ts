import type { NetworkPlan } from "../../../types/index.js";

/** The rules a plan rests on: those of its count and of its findings, each once, in the order they stand. */
export function citedRules({ requirement, findings }: NetworkPlan): string[] {
  return [...new Set([...requirement.groups.flatMap(({ lines }) => lines.map(({ rule }) => rule)), ...findings.map(({ rule }) => rule)])];
}
