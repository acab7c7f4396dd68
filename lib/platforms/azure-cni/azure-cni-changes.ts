import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import { hostsAlike, nameAlike } from "../changes/alike.js";
import { commonChanges, derived, forPlanning, inPlace, rebuild, standard } from "../changes/common-changes.js";
import type { ChangeRows } from "../model/change-row.js";

const serviceRange = rebuild(azureCniRules["aks-svc-fixed"]);
const podRange = rebuild(azureCniRules["aks-pod-range-fixed"]);
const networkModel = rebuild(changeRules["aks-network-model-fixed"]);
const virtualNetwork = rebuild(changeRules["aks-virtual-network-fixed"]);

/** What a change of a plan for AKS in Azure requires. */
export const azureCniChanges: ChangeRows = {
  ...commonChanges,
  "/networks/*/addressPrefix": derived,
  "/networks/*/addressPrefixes": { ...virtualNetwork, whenWidened: "in-place" },
  "/networks/*/dnsServers": derived,
  // the subnets of node pools are reported with their clusters
  "/networks/*/pools": derived,
  "/clusters/*/network": { ...virtualNetwork, alike: nameAlike },
  "/clusters/*/subnet": derived,
  "/clusters/*/podSubnet": derived,
  "/clusters/*/subnets": { ...rebuild(azureCniRules["aks-subnet-fixed"]), key: ["nodePool", "purpose"] },
  "/clusters/*/subnets/*": derived,
  "/clusters/*/subnets/*/nodePool": derived,
  "/clusters/*/podCidr": podRange,
  "/clusters/*/podCidrs": podRange,
  "/clusters/*/serviceCidr": serviceRange,
  "/clusters/*/serviceCidrs": serviceRange,
  "/clusters/*/dnsServiceIp": serviceRange,
  "/request/virtualNetwork/name": derived,
  "/request/virtualNetwork/addressPrefixes": derived,
  "/request/virtualNetwork/subnets": inPlace,
  "/request/virtualNetwork/subnets/*/usedAddresses": forPlanning,
  "/request/virtualNetwork/peeredNetworks": inPlace,
  "/request/virtualNetwork/onPremisesPrefixes": inPlace,
  "/request/clusters/*/networkModel": networkModel,
  "/request/clusters/*/ipFamilies": { ...networkModel, ...standard(["IPv4"]), alike: hostsAlike },
  "/request/clusters/*/dockerBridgeAddress": forPlanning,
  "/request/clusters/*/serviceCidr": derived,
  "/request/clusters/*/serviceCidrs": derived,
  "/request/clusters/*/dnsServiceIp": derived,
  "/request/clusters/*/podCidr": derived,
  "/request/clusters/*/podCidrs": derived,
  "/request/clusters/*/internalLoadBalancers": { ...inPlace, ...standard(0) },
  "/request/clusters/*/privateCluster": { ...rebuild(changeRules["aks-private-fixed"]), ...standard(false) },
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
