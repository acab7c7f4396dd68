import { emitAksHciPowershell } from "../../../lib/emit/emit-aks-hci-powershell.js";
import { emitArm } from "../../../lib/emit/emit-arm.js";
import { emitAzCli } from "../../../lib/emit/emit-az-cli.js";
import { emitAzPowershell } from "../../../lib/emit/emit-az-powershell.js";
import { emitMetalLb } from "../../../lib/emit/emit-metal-lb.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, NetworkPlan, Rendering } from "../../../types/index.js";
import { multiRackPlan } from "../../emit/requests.js";
import { validRequest } from "../../helpers/valid-request.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { type CaseTable, findingsOf } from "./case.js";

/** The plan of the good request with a change. */
function planOf(change: (request: AzureLocalRequest) => unknown = () => undefined): NetworkPlan {
  const request = validRequest();
  change(request);
  return planNetwork(request);
}

const withSwitch = (vmSwitchName: string) => planOf((request) => Object.assign(request.logicalNetworks[0] ?? {}, { vmSwitchName }));
const withoutServices = planOf((request) => {
  for (const cluster of request.clusters) {
    delete cluster.loadBalancer;
    cluster.services = 0;
  }
});

type Emit = (plan: NetworkPlan) => Rendering;

const rows: readonly (readonly [why: string, emit: Emit, plan: () => NetworkPlan, told: string])[] = [
  [
    "a platform that ARM does not deploy",
    emitArm,
    () => planNetwork(goodStatic),
    'error emit-format-platform /platform: there is no arm for the platform "windows-server", only for azure-local, azure-cni; for this platform use akshci-powershell, markdown, svg',
  ],
  [
    "what the target has a value of its own for",
    emitArm,
    () => planOf(),
    "info emit-left-to-vendor /request/clusters: the plan does not name the operating system of node pools, so it is Linux; set osType in the emitted files to change it",
  ],
  [
    "a network of a fabric, which no stable version of ARM names",
    emitArm,
    multiRackPlan,
    "warning emit-preview-version /request/multiRack: fabricNetworkConfiguration is in no stable API version; 2026-04-01-preview is used, and its form may change",
  ],
  [
    "a name Kubernetes does not allow",
    emitMetalLb,
    () => planOf((request) => Object.assign(request.clusters[0] ?? {}, { loadBalancer: { name: "Edge-1" } })),
    'info emit-name-form /request/clusters/0/loadBalancer/name: the name "Edge-1" is not allowed there; "edge-1" is used instead',
  ],
  [
    "a namespace that Kubernetes does not allow",
    (plan) => emitMetalLb(plan, { namespace: "MetalLB" }),
    () => planOf(),
    'error emit-namespace /namespace: text "MetalLB" is not valid: a namespace of Kubernetes has 1 to 63 lowercase letters, digits and hyphens, with a letter or digit at both ends',
  ],
  [
    "two maximums in a cluster, which has one autoscaler profile",
    emitAksHciPowershell,
    () => {
      const nodePools = [
        { name: "one", nodeCount: 1, maxCount: 2 },
        { name: "two", nodeCount: 1, maxCount: 4 },
      ];
      return planNetwork({ ...goodStatic, clusters: goodStatic.clusters.slice(0, 1).map((cluster) => ({ ...cluster, nodePools })) });
    },
    'warning emit-autoscaler-profile /request/clusters/0/nodePools/1/maxCount: the node pools of "clustera" share one autoscaler profile, so "two" stops at 2 nodes and not at 4; give all its node pools the same maxCount, or use another cluster',
  ],
  [
    "objects of several clusters",
    emitMetalLb,
    () => planOf(),
    "info emit-file-per-cluster /clusters: there are 2 documents, one for each cluster, and this is the first; write them all to a folder",
  ],
  [
    "a cluster taken out of a plan by hand",
    emitAzCli,
    () => ({ ...planOf(), clusters: planOf().clusters.slice(0, 1) }),
    'error emit-plan-edited /clusters/1: the plan has no cluster, but its request has the cluster "line-2"; change the request and plan again',
  ],
  [
    "nothing to write",
    emitMetalLb,
    () => withoutServices,
    "info emit-nothing /clusters: no cluster has load balancer addresses; give services or loadBalancer.addresses and plan again",
  ],
  [
    "a switch that az would read a file for",
    emitAzCli,
    () => withSwitch("@switch"),
    'error emit-argument /request/logicalNetworks/0/vmSwitchName: "@switch" cannot be passed to a command: az would read the file of that name',
  ],
  [
    "a switch with a percent sign on Windows",
    emitAzPowershell,
    () => withSwitch("50% new"),
    'warning emit-batch-argument /request/logicalNetworks/0/vmSwitchName: "50% new" cannot be passed to az.cmd, so the script stops there on Windows; use a name without double quotes and line breaks, with no backslash at its end and no percent sign before it',
  ],
];

/** Rules of the emitters of plans. */
export const emitPlansTable: CaseTable = {
  about: "plans that are emitted",
  good: [{ why: "a script for bash", ask: () => emitAzCli(planOf()).findings }],
  cases: rows.map(([why, emit, plan, told]) => ({ why, told: [told], ask: () => findingsOf(() => emit(plan())) })),
};
