import { changeRules } from "../../rules/change-rules.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { macAlike, nameAlike, prefixAlike } from "../changes/alike.js";
import {
  bounds,
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

const { standard: ports } = windowsServerRules["hci-agent-ports"].values;
const fixed = rebuild(windowsServerRules["hci-immutable"]);

/** What a change of a plan for Windows Server requires: nothing of a network can be changed in place. */
export const windowsServerChanges: ChangeRows = {
  ...commonChanges,
  ...proxyChanges(changeRules["hci-proxy-fixed"]),
  "/request/reachableNetworks": forPlanning,
  "/networks/*/addressPrefix": fixed,
  "/networks/*/gateway": fixed,
  "/networks/*/dnsServers": fixed,
  "/networks/*/vlan": fixed,
  "/networks/*/pools": poolChanges(windowsServerRules["hci-immutable"]),
  "/clusters/*/network": { ...fixed, alike: nameAlike },
  "/clusters/*/podCidr": rebuild(windowsServerRules["hci-pods"]),
  "/clusters/*/serviceCidr": rebuild(windowsServerRules["hci-pods"]),
  "/request/virtualNetworks/*": derived,
  "/request/virtualNetworks/*/name": derived,
  "/request/virtualNetworks/*/addressPrefix": derived,
  "/request/virtualNetworks/*/gateway": derived,
  "/request/virtualNetworks/*/dnsServers": derived,
  "/request/virtualNetworks/*/vlanId": derived,
  "/request/virtualNetworks/*/k8sNodeIpPoolStart": derived,
  "/request/virtualNetworks/*/k8sNodeIpPoolEnd": derived,
  "/request/virtualNetworks/*/vipPoolStart": derived,
  "/request/virtualNetworks/*/vipPoolEnd": derived,
  "/request/virtualNetworks/*/vswitchName": fixed,
  "/request/virtualNetworks/*/ipAllocationMethod": fixed,
  // the scope is on the DHCP server, where it can be changed
  "/request/virtualNetworks/*/dhcpScope": { ...inPlace, ...bounds, whenGiven: "none" },
  "/request/virtualNetworks/*/reserved": forPlanning,
  "/request/hostNetwork": { ...fixed, alike: nameAlike, standard: firstVirtualNetwork, always: true },
  "/request/physicalNodes": { ...fixed, whenGiven: "none" },
  "/request/physicalNodes/addressPrefix": { ...fixed, alike: prefixAlike },
  "/request/physicalNodes/nodeIps": inPlace,
  "/request/cloudServiceCidr": fixed,
  "/request/failoverClusterIp": { ...inPlace, whenGiven: "none" },
  "/request/arcResourceBridge": rebuildUnlessNew(windowsServerRules["hci-arc-resource-bridge"]),
  "/request/loadBalancer": { ...fixed, ...standard("haproxy") },
  "/request/ports": { ...fixed, ...standard({}) },
  "/request/ports/nodeAgent": { ...fixed, ...standard(ports.nodeAgent) },
  "/request/ports/nodeAgentAuthorizer": { ...fixed, ...standard(ports.nodeAgentAuthorizer) },
  "/request/ports/cloudAgent": { ...fixed, ...standard(ports.cloudAgent) },
  "/request/ports/cloudAgentAuthorizer": { ...fixed, ...standard(ports.cloudAgentAuthorizer) },
  "/request/macPoolStart": { ...fixed, alike: macAlike },
  "/request/macPoolEnd": { ...fixed, alike: macAlike },
  "/request/services": { ...inPlace, ...standard(0) },
  "/request/clusters/*/controlPlaneIp": forPlanning,
  "/request/clusters/*/podCidr": forPlanning,
  "/request/clusters/*/nodePools/*/maxPods": maxPodsChanges,
};

/** The host is in the first virtual network by default. */
function firstVirtualNetwork(owners: readonly unknown[]): unknown {
  const { virtualNetworks } = (owners.at(-1) ?? {}) as { readonly virtualNetworks?: readonly { readonly name?: unknown }[] };
  return virtualNetworks?.[0]?.name;
}
