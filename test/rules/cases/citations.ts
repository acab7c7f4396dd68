import { assessConnectivity } from "../../../lib/connectivity/assess-connectivity.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { azureLocalRules } from "../../../lib/rules/azure-local-rules.js";
import type { AzureCniRequest, AzureLocalRequest, ConnectivityRequest, PlanRequest } from "../../../types/index.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";
import { validRequest } from "../../helpers/valid-request.js";
import { fabric } from "../../platforms/azure-local/rows/multi-rack.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { goodDynamic, goodStatic, second } from "../../platforms/windows-server/requests.js";
import { changes } from "./comparisons.js";

/** A result that cites rules, somewhere in it, as the `rule` of a count line, a port row, an endpoint or a recommendation. */
export interface Citation {
  readonly why: string;
  readonly result: () => unknown;
}

const users = {
  clients: [{ name: "offices", addressPrefixes: ["10.50.0.0/16"] }],
  operators: [{ name: "administrators", addressPrefixes: ["10.51.3.0/24"] }],
};
const services = [{ name: "web", port: 443, count: 1 }];
const proxy = { http: "http://10.0.0.8:3128", https: "http://10.0.0.8:3128" };

const azureLocal = (change: Partial<AzureLocalRequest> = {}): AzureLocalRequest => ({ ...validRequest(), ...change });

function autoRequest(): AzureLocalRequest {
  const { clusters, ...request } = validRequest();
  return { ...request, controlPlaneIpMode: "auto", clusters: clusters.map(({ controlPlaneIp: _, ...cluster }) => cluster) };
}

function withPeer(): AzureLocalRequest {
  const { clusters, ...request } = validRequest();
  const bgpPeers = [{ myAsn: 64512, peerAsn: 64513, peerAddress: "10.50.0.1" }];
  const loadBalancer = { advertiseMode: "BGP" as const, addresses: ["10.60.0.0/28"], bgpPeers };
  return { ...request, clusters: clusters.slice(0, 1).map((cluster) => ({ ...cluster, loadBalancer })) };
}

function multiRackRequest(): AzureLocalRequest {
  const request = validRequest();
  fabric()(request);
  return request;
}

/** The cluster with pods in a subnet of their own, so that the API server has rows for nodes and for pods. */
function withApiServerSubnet(): AzureCniRequest {
  const { clusters, virtualNetwork, ...request } = validAzureCniRequest();
  const delegations = ["Microsoft.ContainerService/managedClusters"];
  const subnet = { name: "api", addressPrefixes: ["10.1.8.0/28"], delegations };
  return {
    ...request,
    virtualNetwork: { ...virtualNetwork, subnets: [...(virtualNetwork.subnets ?? []), subnet] },
    clusters: clusters.slice(2).map((cluster) => ({ ...cluster, apiServerSubnet: "api" })),
  };
}

function withBlocks(): AzureCniRequest {
  const { clusters, ...request } = validAzureCniRequest();
  return { ...request, clusters: clusters.slice(2).map((cluster) => ({ ...cluster, networkModel: "pod-subnet-static-block" as const })) };
}

const plans: readonly (readonly [why: string, request: PlanRequest])[] = [
  ["Azure Local", azureLocal({ oem: "dell" })],
  ["Azure Local with a control plane IP that AKS Arc picks", autoRequest()],
  ["Azure Local with users", { ...azureLocal(users), clusters: azureLocal().clusters.map((cluster) => ({ ...cluster, services })) }],
  ["Windows Server with users", { ...goodStatic, ...users, services }],
  ["VMware with users", { ...goodVmware, ...users, clusters: goodVmware.clusters.map((cluster) => ({ ...cluster, services })) }],
  [
    "AKS in Azure with users",
    {
      ...validAzureCniRequest(),
      ...users,
      clusters: validAzureCniRequest().clusters.map((cluster) => ({
        ...cluster,
        services,
        internalLoadBalancers: 1,
        privateCluster: true,
      })),
    },
  ],
  ["Azure Local with a proxy", azureLocal({ proxy })],
  ["Azure Local with BGP", withPeer()],
  ["Azure Local with an Arc gateway", azureLocal({ arcGateway: true })],
  ["Azure Local of several racks", multiRackRequest()],
  ["Windows Server", goodStatic],
  [
    "Windows Server with a network of the host's own",
    {
      ...goodStatic,
      virtualNetworks: [...goodStatic.virtualNetworks, second],
      hostNetwork: "second",
      clusters: goodStatic.clusters.map((cluster) => ({ ...cluster, network: "aksnet" })),
    },
  ],
  ["Windows Server with a proxy", { ...goodStatic, proxy }],
  ["Windows Server with DHCP", goodDynamic],
  ["AKS in Azure", { ...validAzureCniRequest(), features: ["azure-monitor"] }],
  ["AKS in Azure operated by 21Vianet", { ...validAzureCniRequest(), cloud: "AzureChinaCloud" }],
  ["AKS in Azure with a subnet for the API server", withApiServerSubnet()],
  ["AKS in Azure with blocks of pod addresses", withBlocks()],
  ["VMware", { ...goodVmware, clusters: goodVmware.clusters.map((cluster) => ({ ...cluster, services: 2 })) }],
];

const connections: readonly (readonly [why: string, change: Partial<ConnectivityRequest>])[] = [
  ["Azure", { cloud: "AzureCloud" }],
  ["Azure Government", { cloud: "AzureUSGovernment" }],
  ["Azure operated by 21Vianet", { cloud: "AzureChinaCloud" }],
  ["an Arc gateway", { arcGateway: true }],
];

/** Results for which every rule that counts or advises is used once. A new platform needs its plans here. */
export const citations: readonly Citation[] = [
  ...plans.map(([why, request]) => ({ why, result: () => ({ plan: planNetwork(request), defaults: podRangeOf(request) }) })),
  ...changes,
  ...connections.map(([why, change]) => ({ why, result: () => assessConnectivity({ mode: "semi-connected", ...change }) })),
];

/** The pod range has no line of its own: if a cluster names none, the plan shows the range of the rule. */
function podRangeOf(request: PlanRequest): object {
  const { "pod-cidr-default": row } = azureLocalRules;
  const shown = planNetwork(request).clusters.every(({ podCidr }) => podCidr === row.values.prefix);
  return request.platform === "azure-local" && shown ? { rule: row.id } : {};
}
