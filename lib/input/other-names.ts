import { lettersOf } from "./suggest.js";

/** A name that other tools have for a property, or a property that something else of the request takes the place of. */
interface OtherName {
  /** The property here; it applies where an object has it. */
  readonly to: string;
  /** The names, in letters alone. */
  readonly names: readonly string[];
  /** What to do, if it is more than to rename it. */
  readonly advice?: string;
  /** Makes the value for the property. */
  readonly convert?: (value: unknown) => unknown;
}

/** The names of az, ARM, Bicep, PowerShell and Terraform, by our name. */
const otherNames: readonly OtherName[] = [
  {
    to: "reserved",
    names: ["dhcpscope", "dhcprange", "dhcppool", "exclusions", "excludedaddresses"],
    advice: "give addresses that something else assigns, such as a DHCP server, in reserved",
    convert: rangeTexts,
  },
  {
    to: "nodeCount",
    names: ["mincount", "minnodecount", "minnodes"],
    advice: "give the nodes at the start in nodeCount, and the most in maxCount",
  },
  { to: "nodeCount", names: ["count", "nodes", "agentcount", "workercount", "desiredcount"] },
  { to: "maxCount", names: ["maxnodecount", "maxnodes"] },
  { to: "maxCount", names: ["enableautoscaling", "enableautoscaler", "autoscaler"], advice: "give the most nodes in maxCount" },
  { to: "maxPods", names: ["nodemaxpodcount", "maxpodcount", "maxpodspernode"] },
  { to: "maxSurge", names: ["upgradesettings", "surge"], advice: "give its maxSurge here" },
  { to: "controlPlaneNodeCount", names: ["controlplanecount", "controlplanenodes", "masters", "mastercount"] },
  { to: "nodePools", names: ["agentpoolprofiles", "agentpools", "defaultnodepool", "pools"] },
  { to: "controlPlaneIp", names: ["controlplaneendpoint", "hostip", "controlplaneaddress", "controlplaneipaddress", "apiserverip"] },
  { to: "addressPrefix", names: ["ipaddressprefix", "subnetprefix", "prefix", "cidr", "addressprefixes"], convert: onlyOne },
  { to: "addressPrefixes", names: ["addressspace", "addressprefix", "prefixes", "cidrs"], convert: listOf },
  { to: "gateway", names: ["defaultgateway", "gatewayip", "defaultroute", "gatewayaddress"] },
  { to: "dnsServers", names: ["dhcpoptions", "nameservers", "dns", "dnsserverips"], convert: listOf },
  { to: "ntpServers", names: ["timeservers", "timeserver", "ntp", "ntpserver"], convert: listOf },
  { to: "vlan", names: ["vlanid"] },
  { to: "vlanId", names: ["vlan"] },
  { to: "vmSwitchName", names: ["vswitchname", "switchname", "virtualswitch"] },
  { to: "vswitchName", names: ["vmswitchname", "switchname", "virtualswitch"] },
  { to: "region", names: ["location"] },
  { to: "proxy", names: ["proxysettings", "httpproxyconfig", "proxyconfig", "proxyconfiguration", "proxysetting"] },
  { to: "http", names: ["httpproxy", "proxyhttp"] },
  { to: "https", names: ["httpsproxy", "proxyhttps", "proxyserver"] },
  { to: "noProxy", names: ["proxybypass", "bypasslist", "proxyskiprange", "bypass"] },
  { to: "managementNetwork", names: ["infrastructurenetwork"] },
  { to: "logicalNetworks", names: ["lnets", "lnet", "networks", "vnets"] },
  { to: "virtualNetworks", names: ["networks", "vnets"] },
  { to: "virtualNetwork", names: ["vnet"] },
  { to: "subnet", names: ["vnetsubnetid", "subnetid", "subnetname"], advice: "give the name of the subnet in subnet" },
  { to: "podSubnet", names: ["podsubnetid"], advice: "give the name of the subnet in podSubnet" },
  {
    to: "apiServerSubnet",
    names: ["apiserversubnetid", "apiserveraccessprofile"],
    advice: "give the name of the subnet in apiServerSubnet",
  },
  { to: "privateCluster", names: ["enableprivatecluster", "privateclusterenabled"] },
  {
    to: "networkModel",
    names: ["networkplugin", "networkpluginmode", "networkprofile"],
    advice: 'give "overlay", "node-subnet", "pod-subnet" or "pod-subnet-static-block" in networkModel, and ranges beside it',
  },
  { to: "podCidr", names: ["networkprofile"], advice: "give its podCidr here" },
  { to: "dockerBridgeAddress", names: ["dockerbridgecidr"] },
  {
    to: "peeredNetworks",
    names: ["virtualnetworkpeerings", "peerings"],
    advice: "give each network with name and addressPrefixes in peeredNetworks",
  },
  {
    to: "cloudServiceCidr",
    names: ["cloudserviceip", "cloudserviceaddress"],
    advice: "give the address and the length of its network in cloudServiceCidr",
  },
  { to: "clusterIp", names: ["failoverclusterip", "clusteripaddress"] },
  { to: "failoverClusterIp", names: ["clusterip", "failoverclusteraddress"] },
  { to: "services", names: ["loadbalancercount", "lbcount", "servicecount"] },
];

/** What an unknown property is called here. */
export interface OwnName {
  readonly to: string;
  readonly advice?: string;
  readonly value: unknown;
}

/** Returns the property that is meant by a name of another tool; undefined if the object has no such property. */
export function ownNameFor(name: string, value: unknown, known: readonly string[]): OwnName | undefined {
  if (name.length > 64) return undefined;
  const letters = lettersOf(name);
  const found = otherNames.find(({ to, names }) => names.includes(letters) && known.includes(to));
  if (found === undefined) return undefined;
  const { to, advice, convert } = found;
  return { to, ...(advice === undefined ? {} : { advice }), value: convert === undefined ? value : convert(value) };
}

/** Bounds, ranges and lists of them as texts. */
function rangeTexts(value: unknown): unknown {
  const texts = (Array.isArray(value) ? value : [value]).map(rangeText);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function rangeText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const { start, end } = (value ?? {}) as { readonly start?: unknown; readonly end?: unknown };
  return typeof start === "string" && typeof end === "string" ? `${start}-${end}` : undefined;
}

function onlyOne(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function listOf(value: unknown): unknown {
  return typeof value === "string" ? [value] : value;
}
