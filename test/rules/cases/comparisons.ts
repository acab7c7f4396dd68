import { comparePlans } from "../../../lib/plan/comparison/compare-plans.js";
import { compareValues } from "../../../lib/plan/comparison/compare-values.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, NetworkPlan, PlanRequest } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";
import { validRequest } from "../../helpers/valid-request.js";
import { fabric } from "../../platforms/azure-local/rows/multi-rack.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { type CaseTable, findingsOf } from "./case.js";
import type { Citation } from "./citations.js";

type Patch = Parameters<typeof applyPatch>[1];
type Operation = Patch[number];

const set = (path: string, value: unknown): Operation => ({ op: "add", path, value });

/** A comparison of a request's plan with that of the request with a change. */
function changed(why: string, request: PlanRequest, ...patch: Operation[]): Citation {
  return { why, result: () => comparePlans({ before: planNetwork(request), after: planNetwork(applyPatch(request, patch)) }) };
}

/** The plan of a request, changed by hand. */
function edited(request: PlanRequest, change: (plan: NetworkPlan) => unknown): NetworkPlan {
  const plan = planNetwork(request);
  change(plan);
  return plan;
}

function multiRack(): AzureLocalRequest {
  const request = validRequest();
  fabric()(request);
  return request;
}

const local = (): AzureLocalRequest => ({ ...validRequest(), region: "eastus" });

/** Changes for which every rule that decides a change is cited once. */
export const changes: readonly Citation[] = [
  { why: "another platform", result: () => comparePlans({ before: planNetwork(local()), after: planNetwork(goodStatic) }) },
  { why: "a difference without a row", result: () => compareValues({ odd: 1 }, { odd: 2 }, {}) },
  changed("DNS servers", local(), set("/logicalNetworks/0/dnsServers", ["172.31.0.53"])),
  changed("the management network", local(), set("/managementNetwork/vlan", 9)),
  {
    why: "the IP range and a storage network",
    result: () => {
      const storage = (vlan: number) => [{ name: "s", addressPrefix: "10.71.1.0/24", vlan }];
      const of = (end: string, vlan: number) =>
        edited(local(), ({ request }) =>
          Object.assign((request as AzureLocalRequest).managementNetwork, {
            ipRange: { start: "10.0.0.1", end },
            storageNetworks: storage(vlan),
          }),
        );
      return comparePlans({ before: of("10.0.0.9", 711), after: of("10.0.0.8", 712) });
    },
  },
  changed("the proxy on Windows Server", goodStatic, set("/proxy", { http: "http://proxy.example.com:8080" })),
  changed("an Arc gateway", local(), set("/arcGateway", true)),
  {
    why: "another region",
    result: () =>
      comparePlans({
        before: planNetwork(local()),
        after: edited(local(), ({ request }) => Object.assign(request, { region: "westeurope" })),
      }),
  },
  {
    why: "another network and pod range of a cluster",
    result: () =>
      comparePlans({
        before: planNetwork(local()),
        after: edited(local(), ({ clusters }) => Object.assign(clusters[0] ?? {}, { network: "other", podCidr: "10.245.0.0/16" })),
      }),
  },
  changed("pods per node", local(), set("/clusters/0/nodePools/0/maxPods", 50)),
  changed("the operating system of a node pool", local(), set("/clusters/0/nodePools/0/osType", "Windows")),
  { why: "several racks", result: () => comparePlans({ before: planNetwork(local()), after: planNetwork(multiRack()) }) },
  {
    why: "a segment",
    result: () =>
      comparePlans({
        before: planNetwork(goodVmware),
        after: edited(goodVmware, ({ networks }) => Object.assign(networks[0] ?? {}, { addressPrefix: "10.99.0.0/24" })),
      }),
  },
  {
    why: "what a cluster in Azure is created with",
    result: () =>
      comparePlans({
        before: planNetwork(validAzureCniRequest()),
        after: edited(validAzureCniRequest(), ({ clusters, request }) => {
          Object.assign(clusters[0] ?? {}, { network: "other" });
          Object.assign(request, { cloud: "AzureChinaCloud" });
          const [cluster] = request.clusters as unknown as Record<string, unknown>[];
          Object.assign(cluster ?? {}, { networkModel: "overlay", privateCluster: cluster?.privateCluster !== true });
          const [, second] = request.clusters as unknown as { networkModel: string; nodePools: { osType?: string }[] }[];
          Object.assign(second ?? {}, { networkModel: "node-subnet" });
          Object.assign(second?.nodePools[1] ?? {}, { osType: "Windows" });
        }),
      }),
  },
  {
    why: "another region of a cluster in Azure, and another subnet for its API server",
    result: () => {
      const of = (region: string, apiServerSubnet: string) =>
        edited(validAzureCniRequest(), ({ request }) => {
          Object.assign(request, { region });
          const [first] = request.clusters as { apiServerSubnet?: string }[];
          Object.assign(first ?? {}, { apiServerSubnet });
        });
      return comparePlans({ before: of("westeurope", "api"), after: of("eastus", "other") });
    },
  },
];

const compared = (after: NetworkPlan) => findingsOf(() => comparePlans({ before: planNetwork(goodStatic), after }));

export const comparisonTable: CaseTable = {
  about: "comparisons",
  good: [{ why: "a plan and itself", ask: () => compared(planNetwork(goodStatic)) }],
  cases: [
    {
      why: "a cluster of another name",
      told: [
        'info change-renamed /after/clusters/0/name: cluster "other" differs from "clustera" only in its name, which cannot be changed: "clustera" is removed and "other" is created; keep the name "clustera" to keep it',
      ],
      ask: () => compared(planNetwork(applyPatch(goodStatic, [set("/clusters/0/name", "other")]))),
    },
    {
      why: "a plan of another platform than its request",
      told: [
        'error change-plan-inconsistent /after/platform: the plan is for "vmware", but its request is for "windows-server"; compare plans as planNetwork returns them',
      ],
      ask: () => compared(edited(goodStatic, (plan) => Object.assign(plan, { platform: "vmware" }))),
    },
  ],
};
