import { expect } from "chai";
import { portMatrixOf } from "../../../lib/cli/documents/port-matrix-of.js";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureCniRequest } from "../../../types/index.js";

const request: AzureCniRequest = {
  platform: "azure-cni",
  virtualNetwork: { name: "vnet", addressPrefixes: ["10.1.0.0/16"] },
  clusters: [{ name: "aks", networkModel: "overlay", nodePools: [{ name: "system", nodeCount: 3 }] }],
};
const nodesOf = (document: unknown) => portMatrixOf(document).rules[0]?.source.addresses;

describe("portMatrixOf", () => {
  it("plans a request first, so that chosen subnets are in the rows", () => {
    expect(nodesOf(request)).to.deep.equal(["10.1.0.0/28"]);
  });

  it("uses what a finished plan or a port matrix has", () => {
    const plan = planNetwork(request);
    expect(portMatrixOf(plan)).to.deep.equal(plan.portMatrix);
    expect(portMatrixOf(plan.portMatrix)).to.deep.equal(plan.portMatrix);
  });

  it("has the addresses of the request if it has no plan", () => {
    const full = { ...request, reserved: ["10.1.0.0/16"] };
    expect(() => planNetwork(full)).to.throw(PlanError, "longest free run");
    expect(nodesOf(full)).to.deep.equal([]);
  });

  it("refuses what breaks the schema", () => {
    expect(() => portMatrixOf({ platform: "azure-cni" })).to.throw(PlanError, "virtualNetwork");
  });
});
