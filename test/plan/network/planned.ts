import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, Finding, NetworkPlan } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { planFaults } from "./plan-oracle.js";

/** Plans a request and holds result and findings against everything that is promised of any. */
export function planned(requested: AzureLocalRequest): { result?: NetworkPlan; findings: readonly Finding[] } {
  const { result, findings } = outcomeOf(planNetwork, requested);
  expectSoundFindings(planNetwork, requested, findings);
  if (result === undefined) return { findings };
  expectShape("network-plan", result);
  expect(planFaults(requested, result)).to.deep.equal([]);
  return { result, findings };
}

/** The request once more with some changes, after it was planned. */
export function later(requested: AzureLocalRequest, changes: Partial<AzureLocalRequest>) {
  const previous = planned(requested).result;
  if (previous === undefined) return expect.fail("the first plan has errors");
  return { ...requested, ...changes, previous };
}
