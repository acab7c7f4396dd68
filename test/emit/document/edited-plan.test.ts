import { expect } from "chai";
import { checkEditedPlan } from "../../../lib/emit/document/edited-plan.js";
import { emitAksHciPowershell, emitAzCli, emitBicep, emitMarkdown, emitMetalLb, emitSvg, PlanError } from "../../../lib/index.js";
import type { NetworkPlan } from "../../../types/index.js";
import { contractPlan, contractRequests } from "../requests.js";

const again = "change the request and plan again";

const edits: readonly (readonly [why: string, edit: (plan: NetworkPlan) => unknown, told: readonly string[]])[] = [
  ["nothing is edited", () => undefined, []],
  ["addresses are the plan's own", (plan) => Object.assign(plan.clusters[0] ?? {}, { controlPlaneIp: "10.30.7.30" }), []],
  [
    "a cluster without node pools would be skipped",
    (plan) => plan.clusters.push({ name: "line-3", network: "plant-7" }),
    [`/clusters/2: the plan has the cluster "line-3", but its request has no cluster; ${again}`],
  ],
  [
    "each cluster would get the node pools of the other",
    (plan) => plan.clusters.reverse(),
    [
      `/clusters/0: the plan has the cluster "line-2", but its request has the cluster "line-1"; ${again}`,
      `/clusters/1: the plan has the cluster "line-1", but its request has the cluster "line-2"; ${again}`,
    ],
  ],
  [
    "a cluster would be deployed into a network that nothing creates",
    (plan) => Object.assign(plan.clusters[1] ?? {}, { network: "plant-8" }),
    [`/clusters/1/network: the plan has the cluster "line-2" in "plant-8", which its request does not have; ${again}`],
  ],
  [
    "a network would get the switch of the one that is gone",
    (plan) => plan.networks.pop(),
    [`/networks/0: the plan has no network, but its request has the network "plant-7"; ${again}`],
  ],
];

function editedPlan(edit: (plan: NetworkPlan) => unknown): NetworkPlan {
  const plan = contractPlan("azure-local-open");
  edit(plan);
  return plan;
}

describe("checkEditedPlan", () => {
  for (const [why, edit, told] of edits) {
    it(`finds ${told.length}: ${why}`, () => {
      expect(checkEditedPlan(editedPlan(edit)).map(({ path, message }) => `${path}: ${message}`)).to.deep.equal(told);
    });
  }

  it("accepts every plan of the contract unchanged", () => {
    for (const request of Object.values(contractRequests).flat()) expect(checkEditedPlan(contractPlan(request)), request).to.deep.equal([]);
  });

  it("accepts a plan without optional values, as an earlier version wrote it", () => {
    for (const request of Object.values(contractRequests).flat()) {
      const plan = contractPlan(request);
      for (const network of plan.networks) delete network.reserved;
      for (const cluster of plan.clusters) {
        delete cluster.controlPlaneIpOrigin;
      }
      expect(emitMarkdown(plan).files, request).to.have.lengthOf(1);
      expect(emitSvg(plan).files, request).to.have.lengthOf(1);
      const deploy = { "azure-local": emitBicep, "azure-cni": emitBicep, vmware: emitAzCli, "windows-server": emitAksHciPowershell };
      expect(deploy[plan.request.platform](plan).files[0]?.content, request).to.equal(
        deploy[plan.request.platform](contractPlan(request)).files[0]?.content,
      );
    }
  });

  it("refuses a plan for Azure that does not name the subnets of its node pools, which Azure would then choose itself", () => {
    const plan = contractPlan("azure-cni-node-subnet");
    for (const cluster of plan.clusters) delete cluster.subnets;
    expect(() => emitBicep(plan)).to.throw(
      PlanError,
      '/clusters/0/subnets: the plan does not name the subnets of the node pools of the cluster "aks-prod"; plan again',
    );
  });

  it("keeps emitters from writing values of another network, even if errors are allowed; the picture needs only the plan", () => {
    const plan = editedPlan(({ clusters }) => clusters.reverse());
    for (const emit of [emitAzCli, emitBicep, emitMetalLb, emitMarkdown])
      expect(() => emit(plan, { allowErrors: true }), emit.name).to.throw(PlanError, "change the request and plan again");
    expect(emitSvg(plan).files).to.have.lengthOf(1);
  });
});
