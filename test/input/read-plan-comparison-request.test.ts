import { expect } from "chai";
import { readPlanComparisonRequest } from "../../lib/input/read-plan-comparison-request.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { validRequest } from "../helpers/valid-request.js";

const plan = planNetwork(validRequest());
const told = (input: unknown) => readPlanComparisonRequest(input).findings.map(({ rule, path }) => [rule, path]);

describe("readPlanComparisonRequest", () => {
  it("reads two plans, and shares nothing with the input", () => {
    const { value } = readPlanComparisonRequest({ before: plan, after: plan });
    expect(value).to.deep.equal({ before: plan, after: plan });
    expect(value?.before).to.not.equal(plan);
  });

  const rows: readonly [string, unknown, readonly (readonly [string, string])[]][] = [
    ["no object", 7, [["schema-type", ""]]],
    ["one plan", { before: plan }, [["schema-required", "/after"]]],
    ["an unknown name", { before: plan, after: plan, now: plan }, [["schema-unknown-property", "/now"]]],
    ["a text for a plan", { before: "plan.json", after: plan }, [["schema-type", "/before"]]],
    [
      "a fault in a plan and another beside it",
      { before: { ...plan, networks: 1 } },
      [
        ["schema-type", "/before/networks"],
        ["schema-required", "/after"],
      ],
    ],
    [
      "a fault in the request and one in the port matrix of a plan",
      { before: plan, after: { ...plan, portMatrix: { ...plan.portMatrix, rules: 1 }, request: { ...plan.request, clusters: 1 } } },
      [
        ["schema-type", "/after/portMatrix/rules"],
        ["schema-type", "/after/request/clusters"],
      ],
    ],
    [
      "faults in both plans, in their order",
      { after: { ...plan, clusters: 1 }, before: { ...plan, networks: 1 } },
      [
        ["schema-type", "/after/clusters"],
        ["schema-type", "/before/networks"],
      ],
    ],
  ];
  for (const [what, input, expected] of rows) {
    it(`reports ${what}`, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
