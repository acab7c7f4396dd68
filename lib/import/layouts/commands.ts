import type { Thing } from "../draft/merge.js";
import { segmentAfter } from "../reading/node.js";

/** The commands that print missing values of a thing; the user fills in `<…>`. */
export type Command = (thing: Thing | undefined) => string;

/** Returns a name that can be typed in any shell, or a word to fill in: names come from documents and may contain any character. */
function typed(name: unknown, otherwise: string): string {
  return typeof name === "string" && /^[\w.-]{1,90}$/.test(name) ? name : `<${otherwise}>`;
}

function idOf(thing: Thing | undefined): string | undefined {
  return [...(thing?.ids ?? [])].find((id) => id.startsWith("/"));
}

/** Returns the cluster of a node pool, or the thing itself. */
function clusterOf(thing: Thing | undefined): Thing | undefined {
  return thing?.kind === "node-pool" ? thing.parent : thing;
}

function inGroup(thing: Thing | undefined, what: string): string {
  const group = typed(segmentAfter(idOf(thing), "resourceGroups"), "resource group");
  return `--name ${typed(thing?.fields.name?.value, what)} --resource-group ${group}`;
}

export const showLogicalNetwork: Command = (thing) => `az stack-hci-vm network lnet show ${inGroup(thing, "logical network")} -o json`;
export const listLogicalNetworks: Command = () => "az stack-hci-vm network lnet list -o json";
export const listInterfaces: Command = () => "az stack-hci-vm network nic list -o json";
export const showArcCluster: Command = (thing) => `az aksarc show ${inGroup(clusterOf(thing), "cluster")} -o json`;
export const listArcClusters: Command = () => "az aksarc list -o json";
export const showDeployment: Command = () =>
  'az rest --method get --url "<id of the Azure Local cluster>/deploymentSettings/default?api-version=2024-04-01"';
export const listLoadBalancers: Command = (thing) => {
  const id = idOf(thing);
  return `az k8s-runtime load-balancer list --resource-uri ${id !== undefined && /^[\w./-]{1,400}$/.test(id) ? id : "<id of the connected cluster>"} -o json`;
};
export const showAks: Command = (thing) => `az aks show ${inGroup(clusterOf(thing), "cluster")} -o json`;
export const listAks: Command = () => "az aks list -o json";
export const showVirtualNetwork: Command = (thing) => `az network vnet show ${inGroup(thing, "virtual network")} -o json`;
export const listVirtualNetworks: Command = () => "az network vnet list -o json";
export const showSubnet: Command = (thing) => {
  const group = typed(segmentAfter(idOf(thing), "resourceGroups"), "resource group");
  const network = typed(thing?.parent?.fields.name?.value, "virtual network");
  return `az network vnet subnet show --name ${typed(thing?.fields.name?.value, "subnet")} --vnet-name ${network} --resource-group ${group} -o json`;
};
export const listPeerings: Command = (thing) =>
  `az network vnet peering list --vnet-name ${typed(thing?.fields.name?.value, "virtual network")} --resource-group ${typed(segmentAfter(idOf(thing), "resourceGroups"), "resource group")} -o json`;
export const listAzureLoadBalancers: Command = (thing) =>
  `az network lb list --resource-group ${typed(thing?.fields.nodeResourceGroup?.value, "node resource group")} -o json`;
export const getHciClusters: Command = () => "Get-AksHciCluster | ConvertTo-Json -Depth 100";
export const getHciPools: Command = (thing) =>
  `Get-AksHciNodePool -clusterName ${typed(clusterOf(thing)?.fields.name?.value, "cluster")} | ConvertTo-Json -Depth 100`;
export const getHciNetworks: Command = () => "Get-AksHciVirtualNetwork | ConvertTo-Json -Depth 100";
export const getHciConfig: Command = () => "Get-AksHciConfig | ConvertTo-Json -Depth 100";
export const exportDhcp: Command = () => "Export-DhcpServer -File dhcp.xml -Leases";
