import type { ChangeImpact } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import { isSameName } from "../../text/same-name.js";
import { hostsAlike, nameAlike, regionAlike } from "../changes/alike.js";
import { commonChanges, derived, forPlanning, inPlace, rebuild, rebuildUnlessNew, standard } from "../changes/common-changes.js";
import type { ChangeRows, ComparedValue } from "../model/change-row.js";
import { lostInUse, prefixesIn } from "./plan-prefixes.js";
import { isExpansion } from "./pod-range-expansion.js";

const serviceRange = rebuild(azureCniRules["aks-svc-fixed"]);
const podRange = rebuild(azureCniRules["aks-pod-range-fixed"]);
const networkModel = rebuild(changeRules["aks-network-model-fixed"]);
const region = rebuildUnlessNew(changeRules["aks-region-fixed"]);
const virtualNetwork = rebuild(changeRules["aks-virtual-network-fixed"]);

/** What a change of a plan for AKS in Azure requires. */
export const azureCniChanges: ChangeRows = {
  ...commonChanges,
  "/networks/*/addressPrefix": derived,
  "/networks/*/addressPrefixes": { ...virtualNetwork, between: grown },
  "/networks/*/dnsServers": derived,
  // the subnets of node pools are reported with their clusters
  "/networks/*/pools": derived,
  "/clusters/*/network": { ...virtualNetwork, alike: nameAlike },
  "/clusters/*/subnet": derived,
  "/clusters/*/podSubnet": derived,
  "/clusters/*/subnets": { ...rebuild(azureCniRules["aks-subnet-fixed"]), key: ["nodePool", "purpose"] },
  "/clusters/*/subnets/*": derived,
  "/clusters/*/subnets/*/nodePool": derived,
  // a cluster gets or loses a pod range with its network model
  "/clusters/*/podCidr": { ...podRange, whenGiven: "in-place", between: expanded, inPlaceRule: changeRules["aks-terraform-recreates"] },
  "/clusters/*/podCidrs": { ...podRange, whenGiven: "in-place" },
  "/clusters/*/serviceCidr": serviceRange,
  "/clusters/*/serviceCidrs": serviceRange,
  "/clusters/*/dnsServiceIp": serviceRange,
  "/request/region": { ...region, alike: regionAlike },
  "/request/cloud": region,
  "/request/reachableNetworks": forPlanning,
  "/request/virtualNetwork/name": derived,
  "/request/virtualNetwork/addressPrefixes": derived,
  "/request/virtualNetwork/subnets": inPlace,
  "/request/virtualNetwork/subnets/*/usedAddresses": forPlanning,
  "/request/virtualNetwork/peeredNetworks": inPlace,
  "/request/virtualNetwork/onPremisesPrefixes": inPlace,
  "/request/clusters/*/networkModel": {
    ...networkModel,
    between: updatedModel,
    inPlaceRule: changeRules["aks-terraform-recreates"],
  },
  "/request/clusters/*/ipFamilies": { ...networkModel, ...standard(["IPv4"]), alike: hostsAlike },
  "/request/clusters/*/dockerBridgeAddress": forPlanning,
  "/request/clusters/*/serviceCidr": derived,
  "/request/clusters/*/serviceCidrs": derived,
  "/request/clusters/*/dnsServiceIp": derived,
  "/request/clusters/*/podCidr": derived,
  "/request/clusters/*/podCidrs": derived,
  "/request/clusters/*/internalLoadBalancers": { ...inPlace, ...standard(0) },
  "/request/clusters/*/loadBalancer": inPlace,
  // an API server can get a subnet, and keeps it
  "/request/clusters/*/apiServerSubnet": { ...rebuild(changeRules["aks-api-server-fixed"]), between: nameOrFirst },
  "/request/clusters/*/privateCluster": { ...rebuild(changeRules["aks-private-fixed"]), ...standard(false), between: withApiServer },
  "/request/clusters/*/controlPlaneNodeCount": forPlanning,
  "/request/clusters/*/controlPlaneIp": forPlanning,
  "/request/clusters/*/nodePools/*/maxPods": { ...rebuild(azureCniRules["aks-maxpods-fixed"]), standard: standardMaxPods },
  "/request/clusters/*/nodePools/*/maxSurge": { ...inPlace, ...standard(azureCniNodePoolRules["aks-surge"].values.maxSurge) },
  "/request/clusters/*/nodePools/*/maxUnavailable": {
    ...inPlace,
    ...standard(azureCniNodePoolRules["aks-surge-zero"].values.maxUnavailable),
  },
  "/request/clusters/*/nodePools/*/mode": { ...inPlace, standard: standardMode },
  "/request/clusters/*/nodePools/*/osType": { ...rebuild(changeRules["aks-os-type-fixed"]), ...standard("Linux") },
  "/request/clusters/*/nodePools/*/subnet": derived,
  "/request/clusters/*/nodePools/*/podSubnet": derived,
};

/** The default pods per node, by the network model of the node pool's cluster. */
function standardMaxPods(owners: readonly unknown[]): unknown {
  const defaults: Readonly<Record<string, number>> = azureCniRules["aks-maxpods"].values.defaults;
  const { networkModel } = (owners.at(-3) ?? {}) as { readonly networkModel?: string };
  return networkModel !== undefined && Object.hasOwn(defaults, networkModel) ? defaults[networkModel] : undefined;
}

/** The default mode: the first node pool is created with the cluster. */
function standardMode(owners: readonly unknown[]): unknown {
  const [pools, pool] = owners.slice(-2) as [readonly unknown[], unknown];
  return pools[0] === pool ? "System" : "User";
}

/** Prefixes may be added, grow, and be given up where nothing is in them. */
function grown({ value, owners }: ComparedValue, { value: after }: ComparedValue): ChangeImpact | undefined {
  const [plan, , network] = owners;
  return lostInUse(value, after, network, plan).length === 0 ? "in-place" : undefined;
}

/** A pod range may become a superset of itself in a cluster of IPv4 alone whose nodes all run Linux. */
function expanded(before: ComparedValue, after: ComparedValue): ChangeImpact | undefined {
  const [old, now] = [before, after].map(({ value }) => prefixesIn([value])?.v4[0]);
  if (old === undefined || now === undefined || !isExpansion(old, now)) return undefined;
  const canGrow = [before, after].every(({ owners }) => {
    const [plan, , cluster] = owners as readonly [unknown, unknown, { readonly name?: string; readonly podCidrs?: unknown }];
    const requested = valueAt(plan, "/request/clusters");
    const own = Array.isArray(requested)
      ? requested.find((one) => isSameName(String(valueAt(one, "/name")), cluster?.name ?? ""))
      : undefined;
    const pools = valueAt(own, "/nodePools");
    const runsWindows = Array.isArray(pools) && pools.some((pool) => valueAt(pool, "/osType") === "Windows");
    return cluster?.podCidrs === undefined && !runsWindows;
  });
  return canGrow ? "in-place" : undefined;
}

/** The one change of the network model that there is. */
function updatedModel({ value: before }: ComparedValue, { value: after }: ComparedValue): ChangeImpact | undefined {
  return before === "node-subnet" && after === "overlay" ? "in-place" : undefined;
}

/** A cluster may get a subnet for its API server, or name the same one in other letters. */
function nameOrFirst({ value: before }: ComparedValue, { value: after }: ComparedValue): ChangeImpact | undefined {
  return before === undefined || isSameName(String(before), String(after ?? "")) ? "in-place" : undefined;
}

/** A cluster whose API server has a subnet can become private, and public again. */
function withApiServer({ owners: before }: ComparedValue, { owners: after }: ComparedValue): ChangeImpact | undefined {
  const hasSubnet = (owners: readonly unknown[]) => valueAt(owners.at(-1), "/apiServerSubnet") !== undefined;
  return hasSubnet(before) && hasSubnet(after) ? "in-place" : undefined;
}
