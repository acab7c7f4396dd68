import { expect } from "chai";
import { valueAt } from "../../../lib/finding/json-pointer.js";
import { comparePlans } from "../../../lib/plan/comparison/compare-plans.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { rules } from "../../../lib/rules/rules.js";
import type { NetworkPlan, PlanComparison, PlanRequest } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";

const byId = new Set<string>(rules.map(({ id }) => id));
const order = ["none", "in-place", "rebuild"];

/** Compares two plans and holds the result against everything that is promised of any. */
export function compared(before: NetworkPlan, after: NetworkPlan): PlanComparison {
  const input = { before, after };
  const text = JSON.stringify(input);
  const comparison = comparePlans(input);
  expect(JSON.stringify(input), "the input is left as it is").to.equal(text);
  expectShape("plan-comparison", comparison);
  const worst = comparison.changes.reduce((most, { impact }) => Math.max(most, order.indexOf(impact)), 0);
  expect(comparison.impact).to.equal(order[worst]);
  for (const change of comparison.changes) {
    expect(change.path.startsWith(change.kind === "removed" ? "/before/" : "/after/"), change.path).to.equal(true);
    if (change.kind !== "removed" && "after" in change && change.path !== "/after/request")
      expect(valueAt(input, change.path), change.path).to.deep.equal(change.after);
    if (change.kind === "removed") expect(valueAt(input, change.path), change.path).to.deep.equal(change.before);
    expect(["added" !== change.kind, "removed" !== change.kind]).to.deep.equal(["before" in change, "after" in change]);
    if (change.impact === "rebuild") expect(byId.has(change.rule ?? ""), change.path).to.equal(true);
    expect(change.rule, change.path).to.not.equal("change-not-classed");
  }
  return comparison;
}

/** Each change on a line, but for those of the ports. */
export function linesOf({ changes }: PlanComparison): string[] {
  return changes
    .filter(({ path }) => !path.includes("/portMatrix/"))
    .map(({ impact, kind, path, rule }) => [impact, kind, path, ...(rule === undefined ? [] : [rule])].join(" "));
}

/** What becomes of a request that is changed: both are planned, and their plans compared. */
export function changed<Request extends PlanRequest>(request: Request, change: (request: Request) => void): PlanComparison {
  const after = structuredClone(request);
  change(after);
  return compared(planNetwork(request), planNetwork(after));
}
