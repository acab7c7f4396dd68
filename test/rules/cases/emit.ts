import { planToEmit } from "../../../lib/emit/document/document-to-emit.js";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { Finding } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import type { CaseTable } from "./case.js";

const fault: Finding = {
  rule: "lnet-vlan-range",
  severity: "error",
  path: "/logicalNetworks/0/vlan",
  message: "vlan is 4095",
  source: { document: "IEEE 802.1Q", section: "VLAN identifiers", basis: "inferred" },
};

/** The findings of an emitter for the plan of the good request with more findings in it. */
function refusal(more: readonly Finding[]): readonly Finding[] {
  const plan = planNetwork(validRequest());
  try {
    planToEmit({ ...plan, findings: [...plan.findings, ...more] }, undefined);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.findings;
    throw error;
  }
}

export const emitTable: CaseTable = {
  about: "what is emitted",
  good: [{ why: "a plan without errors", ask: () => refusal([]) }],
  cases: [
    {
      why: "a plan with an error",
      told: ["error emit-has-errors /findings: there is 1 error finding; resolve them and plan again, or allow errors"],
      ask: () => refusal([fault]),
    },
  ],
};
