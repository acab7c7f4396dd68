import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import { PlanError } from "../../lib/finding/plan-error.js";
import { checkNetwork } from "../../lib/plan/network/check-network.js";
import { countAddresses } from "../../lib/plan/network/count-addresses.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { rules } from "../../lib/rules/rules.js";
import type { NetworkPlan, PlanRequest } from "../../types/index.js";
import { expectRepairs } from "./mutations.js";

const folder = new URL("../../schemas/", import.meta.url);
const ajv = new Ajv2020({ strict: false });
for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** What the published schema of a name has to say against a value. */
function schemaErrors(name: string, value: unknown): string {
  return ajv.validate(`${name}.schema.json`, value) ? "" : ajv.errorsText();
}

const known = new Map(rules.map((rule) => [rule.id, rule]));

/** The plan, or undefined where there is none; anything thrown but findings is a fault. */
export function planOrNone(request: PlanRequest): NetworkPlan | undefined {
  try {
    return planNetwork(request);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** What holds for every request of a platform. */
export function testProperties(arbitrary: fc.Arbitrary<PlanRequest>): void {
  const runs = { numRuns: 100 };

  it("requests are those of the published schema", () => {
    fc.assert(
      fc.property(arbitrary, (request) => {
        expect(schemaErrors("plan-request", request)).to.equal("");
      }),
      { numRuns: 50 },
    );
  });

  it("are checked without a throw, by rules of the catalogue that speak of the platform, and planned exactly when there is no error", () => {
    fc.assert(
      fc.property(arbitrary, (request) => {
        const { ok, findings } = checkNetwork(request);
        for (const { rule: id, severity, message } of findings) {
          const rule = known.get(id);
          expect(rule?.severity, id).to.equal(severity);
          expect(rule?.platforms, id).to.include.oneOf(["any", request.platform]);
          expect(message, id).to.match(/^[^\n]*[^.\n]$/);
          expect(message.length, id).to.be.below(1000);
        }
        expect(ok).to.equal(findings.every(({ severity }) => severity !== "error"));
        expect(planOrNone(request) !== undefined).to.equal(ok);
      }),
      runs,
    );
  });

  it("are counted, and the total is the sum of its rows", () => {
    fc.assert(
      fc.property(arbitrary, (request) => {
        const count = countAddresses(request);
        expect(schemaErrors("address-count", count)).to.equal("");
        const rows = count.groups.flatMap(({ lines }) => lines);
        expect(count.total).to.equal(rows.reduce((sum, line) => sum + line.count, 0));
        for (const { rule, count: number } of rows) {
          expect(known.has(rule), rule).to.equal(true);
          expect(number).to.be.above(0);
        }
      }),
      runs,
    );
  });

  it("have repairs that work, each alone", () => {
    fc.assert(
      fc.property(arbitrary, (request) => {
        expectRepairs(request);
      }),
      { numRuns: 40 },
    );
  });
}

/** What holds for every plan: its shape, that it is the same again, and that it exists when it is planned again from itself. */
export function testPlans(arbitrary: fc.Arbitrary<PlanRequest>): void {
  it("are checked beside each other without a throw, with repairs that work", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (before, request) => {
        const previous = planOrNone(before);
        if (previous !== undefined) expectRepairs({ ...request, previous });
      }),
      { numRuns: 60 },
    );
  });

  it("are valid, the same again, and stand", () => {
    let planned = 0;
    fc.assert(
      fc.property(arbitrary, (request) => {
        const plan = planOrNone(request);
        if (plan === undefined) return;
        planned++;
        expect(schemaErrors("network-plan", plan)).to.equal("");
        expect(JSON.stringify(planNetwork(request))).to.equal(JSON.stringify(plan));
        const again = planNetwork({ ...plan.request, previous: plan });
        expect(placesOf(again)).to.deep.equal(placesOf(plan));
      }),
      { numRuns: 200 },
    );
    expect(planned).to.be.above(50);
  });
}

function placesOf({ networks, clusters }: NetworkPlan): unknown {
  return {
    pools: networks.map(({ pools }) => pools.map(({ name, start, end }) => [name, start, end])),
    clusters: clusters.map(({ controlPlaneIp, loadBalancerRanges }) => [controlPlaneIp, loadBalancerRanges]),
  };
}
