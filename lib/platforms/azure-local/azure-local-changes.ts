import type { AddressBounds, ManagementNetwork } from "../../../types/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import { boundsAlike, nameAlike, prefixAlike, rangesAlike, regionAlike } from "../changes/alike.js";
import {
  commonChanges,
  derived,
  forPlanning,
  inPlace,
  maxPodsChanges,
  poolChanges,
  proxyChanges,
  rebuild,
  rebuildUnlessNew,
  standard,
} from "../changes/common-changes.js";
import type { ChangeRows } from "../model/change-row.js";

const logicalNetwork = rebuild(azureLocalRules["lnet-immutable"]);
const management = changeRules["mgmt-network-fixed"];
const managementRange = rebuildUnlessNew(changeRules["mgmt-range-fixed"]);

/** What a change of a plan for Azure Local requires. */
export const azureLocalChanges: ChangeRows = {
  ...commonChanges,
  "/request/reachableNetworks": forPlanning,
  ...proxyChanges(azureLocalRules["proxy-inherited"]),
  "/networks/*/addressPrefix": logicalNetwork,
  "/networks/*/gateway": logicalNetwork,
  "/networks/*/dnsServers": rebuild(changeRules["lnet-dns-fixed"]),
  "/networks/*/vlan": logicalNetwork,
  "/networks/*/pools": poolChanges(azureLocalRules["lnet-immutable"]),
  "/clusters/*/network": { ...rebuild(changeRules["arc-cluster-network-fixed"]), alike: nameAlike },
  "/clusters/*/controlPlaneIp": rebuild(azureLocalRules["cp-ip-one-per-cluster"]),
  "/clusters/*/loadBalancerRanges": { ...inPlace, alike: rangesAlike },
  "/clusters/*/podCidr": rebuild(changeRules["arc-pod-cidr-fixed"]),
  "/clusters/*/serviceCidr": rebuild(azureLocalRules["svc-cidr-fixed"]),
  "/request/managementNetwork/addressPrefix": { ...rebuild(management), alike: prefixAlike },
  "/request/managementNetwork/vlan": { ...rebuild(management), ...standard(0) },
  "/request/managementNetwork/gateway": rebuildUnlessNew(management),
  "/request/managementNetwork/clusterIp": rebuildUnlessNew(management),
  "/request/managementNetwork/dnsServers": rebuildUnlessNew(management),
  "/request/managementNetwork/ntpServers": { ...inPlace, whenGiven: "none" },
  "/request/managementNetwork/arcResourceBridge": rebuildUnlessNew(management),
  "/request/managementNetwork/nodeIps": inPlace,
  // the one range can be given in either way
  "/request/managementNetwork/ipRange": { ...managementRange, alike: boundsAlike, standard: onlyRange },
  "/request/managementNetwork/ipRanges": { ...managementRange, whenWidened: "in-place", standard: listOfRange },
  "/request/managementNetwork/storageNetworks": rebuildUnlessNew(changeRules["storage-network-fixed"]),
  "/request/managementNetwork/storageNetworks/*/addressPrefix": { ...rebuild(changeRules["storage-network-fixed"]), alike: prefixAlike },
  "/request/logicalNetworks/*": derived,
  "/request/logicalNetworks/*/name": derived,
  "/request/logicalNetworks/*/addressPrefix": derived,
  "/request/logicalNetworks/*/gateway": derived,
  "/request/logicalNetworks/*/dnsServers": derived,
  "/request/logicalNetworks/*/vlan": derived,
  "/request/logicalNetworks/*/ipPoolStart": derived,
  "/request/logicalNetworks/*/ipPoolEnd": derived,
  "/request/logicalNetworks/*/ipPools": derived,
  "/request/logicalNetworks/*/usedAddresses": forPlanning,
  "/request/logicalNetworks/*/ipAllocationMethod": { ...logicalNetwork, ...standard("Static") },
  "/request/logicalNetworks/*/vmSwitchName": logicalNetwork,
  "/request/logicalNetworks/*/reserved": forPlanning,
  "/request/controlPlaneIpMode": derived,
  "/request/clusters/*/controlPlaneIpMode": derived,
  "/request/clusters/*/controlPlaneIp": derived,
  "/request/clusters/*/podCidr": derived,
  "/request/clusters/*/loadBalancer": { ...inPlace, ...standard({}) },
  "/request/clusters/*/loadBalancer/addresses": derived,
  "/request/clusters/*/loadBalancer/advertiseMode": { ...inPlace, ...standard("ARP") },
  "/request/clusters/*/loadBalancer/network": { ...inPlace, alike: nameAlike },
  "/request/clusters/*/nodePools/*/maxPods": maxPodsChanges,
  "/request/arcGateway": { ...rebuild(changeRules["arc-gateway-fixed"]), ...standard(false) },
  "/request/region": { ...rebuildUnlessNew(changeRules["region-fixed"]), alike: regionAlike },
  "/request/multiRack": { ...rebuild(changeRules["multi-rack-fixed"]), ...standard(false) },
};

function onlyRange(owners: readonly unknown[]): AddressBounds | undefined {
  const { ipRanges = [] } = owners.at(-1) as ManagementNetwork;
  return ipRanges.length === 1 ? ipRanges[0] : undefined;
}

function listOfRange(owners: readonly unknown[]): AddressBounds[] | undefined {
  const { ipRange } = owners.at(-1) as ManagementNetwork;
  return ipRange === undefined ? undefined : [ipRange];
}
