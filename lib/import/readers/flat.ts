import type { Platform } from "../../../types/index.js";
import { type Field, type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { fieldOf, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { segment } from "../reading/segments.js";
import {
  choice,
  listOf,
  type Read,
  readAddress,
  readAddresses,
  readBoolean,
  readInteger,
  readPrefix,
  readPrefixes,
  readRange,
  readText,
} from "../reading/values.js";
import { readManagement } from "./deployment-settings.js";
import { pushSubnetOf } from "./managed-cluster.js";
import { arc, keyOf } from "./provisioned-cluster.js";
import type { ReadingContext } from "./reader.js";
import { reportHostBits } from "./report-host-bits.js";

/** A count of a parameter file: 0 is what placeholders of numbers are. */
const readCount: Read<number> = (node) => {
  const reading = readInteger(node);
  return reading !== undefined && "value" in reading && reading.value === 0 ? { open: "placeholder", text: "0" } : reading;
};

/** Parameters of a logical network, as the templates of Azure/aksArc and the verified modules name them. */
const networkRows: readonly FieldRow[] = [
  { to: "name", at: ["lnetName", "logicalNetworkName", "name"], read: readText },
  { to: "addressPrefix", at: ["addressPrefix"], read: readPrefix },
  { to: "gateway", at: ["nextHopIpAddress", "defaultGateway", "gateway"], read: readAddress },
  { to: "dnsServers", at: ["dnsServers"], read: readAddresses },
  { to: "ipAllocationMethod", at: ["ipAllocationMethod"], read: choice("Static", "Dynamic") },
  { to: "vmSwitchName", at: ["vmSwitchName"], read: readText },
  { to: "vlan", at: ["vlan", "vlanId"], read: readInteger },
  { to: "ipPoolStart", at: ["vipPoolStart", "startingAddress", "ipPoolStart"], read: readAddress },
  { to: "ipPoolEnd", at: ["vipPoolEnd", "endingAddress", "ipPoolEnd"], read: readAddress },
];

const clusterRows: readonly FieldRow[] = [
  { to: "name", at: ["connectedClusterName", "provisionedClusterName"], read: readText },
  { to: "controlPlaneIp", at: ["controlPlaneIp", "controlPlaneHostIP"], read: readAddress },
  { to: "controlPlaneNodeCount", at: ["controlPlaneNodeCount", "controlPlaneCount"], read: readCount },
  { to: "podCidr", at: ["podCidr"], read: readPrefix },
  {
    to: "network",
    from: (node) => items(member(node, "vnetSubnetIds"))[0] ?? first(member(node, "vnetSubnetIds")),
    read: segment("logicalNetworks", "virtualNetworks"),
  },
];

const poolRows: readonly FieldRow[] = [
  { to: "name", at: ["agentName", "nodePoolName"], read: readText },
  { to: "nodeCount", at: ["agentCount", "nodePoolCount"], read: readCount },
  {
    to: "maxCount",
    from: (node) => (fieldOf(node, "enableAutoScaling")?.value === true ? fieldOf(node, "maxCount") : undefined),
    read: readInteger,
  },
  { to: "maxPods", at: ["maxPods"], read: readInteger },
  { to: "osType", at: ["agentOsType", "nodePoolOSType"], read: choice("Linux", "Windows") },
];

function first(node: Node | undefined): Node | undefined {
  if (node === undefined || !Array.isArray(node.value)) return undefined;
  return { ...node, value: node.value[0], pointer: `${node.pointer}/0` };
}

/** Whether something is at one of these names. */
function has(node: Node, ...names: readonly string[]): boolean {
  return names.some((name) => member(node, name) !== undefined);
}

/** A set of parameters: its sure signs, and how it is read. Several may be in one file. */
interface ParameterSet {
  readonly platforms: readonly Platform[];
  readonly signs: (node: Node) => boolean;
  readonly read: (node: Node, context: ReadingContext) => void;
}

const sets: readonly ParameterSet[] = [
  {
    platforms: ["azure-local"],
    signs: (node) => has(node, "startingIPAddress", "endingIPAddress") || (has(node, "physicalNodesSettings") && has(node, "subnetMask")),
    read(node, context) {
      const storage = member(node, "storageNetworkList");
      const pools = has(node, "startingIPAddress", "endingIPAddress") ? [node] : [];
      readManagement({ network: node, pools, nodes: member(node, "physicalNodesSettings"), storage: items(storage) }, context);
    },
  },
  {
    platforms: ["azure-local"],
    signs: (node) =>
      has(node, "lnetName", "logicalNetworkName", "vipPoolStart", "nextHopIpAddress") ||
      (has(node, "addressPrefix") && has(node, "vmSwitchName", "startingAddress")),
    read(node, context) {
      push(node, "network", ["azure-local"], readFields(node, networkRows, context.report), context);
    },
  },
  {
    platforms: arc,
    signs: (node) =>
      has(node, "connectedClusterName", "provisionedClusterName", "controlPlaneHostIP") ||
      (has(node, "controlPlaneIp") && has(node, "agentCount", "controlPlaneNodeCount")),
    read: readArcCluster,
  },
  {
    platforms: arc,
    signs: (node) => has(node, "parentResourceId") && has(node, "loadBalancerName", "addresses"),
    read: readLoadBalancer,
  },
  {
    platforms: ["azure-cni"],
    signs: (node) =>
      has(node, "networkPluginMode", "vnetAksSubnetAddressPrefix", "byoAKSSubnetId", "agentCountMax") ||
      (has(node, "resourceName") && has(node, "agentCount", "networkPlugin", "serviceCidr")),
    read: readConstruction,
  },
];

/** Whether parameters are of a known set. */
export function isFlat(node: Node): boolean {
  return sets.some(({ signs }) => signs(node));
}

/** Reads parameters by the names that known templates give them. */
export function readFlat(node: Node, context: ReadingContext): void {
  context.report.add(
    "import-by-name",
    originOf(node),
    "the parameters are read by the names of known templates; give the template with them to be sure",
  );
  for (const { platforms, signs, read } of sets) {
    if (!signs(node)) continue;
    // the platform is known even where every value is open
    context.draft.descriptions.push({ kind: "settings", platforms, fields: {}, origin: originOf(node) });
    read(node, context);
  }
}

function push(node: Node, kind: "network" | "cluster", platforms: readonly Platform[], fields: Fields, { draft }: ReadingContext): string {
  const id = `${keyOf(node)}#${kind}`;
  draft.descriptions.push({ kind, platforms, id, fields, origin: originOf(node) });
  return id;
}

function readArcCluster(node: Node, context: ReadingContext): void {
  const given = readFields(node, clusterRows, context.report);
  const network =
    given.network ?? readFields(node, [{ to: "network", at: ["lnetName", "logicalNetworkName"], read: readText }], context.report).network;
  const id = push(node, "cluster", arc, network === undefined ? given : { ...given, network }, context);
  if (has(node, "agentName", "agentCount", "nodePoolName", "nodePoolCount"))
    context.draft.descriptions.push({
      kind: "node-pool",
      parent: id,
      fields: readFields(node, poolRows, context.report),
      origin: originOf(node),
    });
}

function readLoadBalancer(node: Node, context: ReadingContext): void {
  const named = readFields(node, [{ to: "name", at: ["parentResourceId"], read: segment("connectedClusters") }], context.report);
  const id = push(node, "cluster", arc, named, context);
  const fields = readFields(
    node,
    [
      { to: "name", at: ["loadBalancerName"], read: readText },
      { to: "addresses", at: ["addresses"], read: listOf(readRange) },
      { to: "advertiseMode", at: ["advertiseMode"], read: choice("ARP", "BGP", "Both") },
    ],
    context.report,
  );
  reportHostBits(fields.addresses, context.report);
  context.draft.descriptions.push({ kind: "load-balancer", platforms: arc, parent: id, fields, origin: originOf(node) });
}

/** The parameters of AKS-Construction: what its template adds by default is not in them. */
function readConstruction(node: Node, context: ReadingContext): void {
  const { report, draft } = context;
  const fields: Record<string, Field> = readFields(
    node,
    [
      { to: "name", at: ["resourceName", "clusterName"], read: readText },
      { to: "podCidr", at: ["podCidr"], read: readPrefix },
      { to: "serviceCidr", at: ["serviceCidr"], read: readPrefix },
      { to: "dnsServiceIp", at: ["dnsServiceIP"], read: readAddress },
      { to: "privateCluster", at: ["enablePrivateCluster"], read: readBoolean },
    ],
    report,
  );
  const mode = member(node, "networkPluginMode");
  if (textOf(mode)?.toLowerCase() === "overlay" && mode !== undefined)
    fields.networkModel = { value: "overlay", origin: originOf(mode), authority: mode.source.authority };
  const id = push(node, "cluster", ["azure-cni"], fields, context);
  const pool = readFields(
    node,
    [
      { to: "name", at: ["nodePoolName"], read: readText },
      { to: "nodeCount", at: ["agentCount"], read: readCount },
      { to: "maxCount", at: ["agentCountMax"], read: readInteger },
      { to: "maxPods", at: ["maxPods"], read: readInteger },
      { to: "subnet", at: ["byoAKSSubnetId"], read: segment("subnets") },
    ],
    report,
  );
  const { maxCount, ...rest } = pool;
  const isMore = Number(maxCount?.value ?? 0) > Number(pool.nodeCount?.value ?? 0);
  if (Object.keys(rest).length > 0)
    draft.descriptions.push({
      kind: "node-pool",
      parent: id,
      fields: isMore && maxCount !== undefined ? { ...rest, maxCount } : rest,
      origin: originOf(node),
    });
  pushSubnetOf(member(node, "byoAKSSubnetId"), context);
  readNetworks(node, context);
}

function readNetworks(node: Node, { draft, report }: ReadingContext): void {
  const network = readFields(node, [{ to: "addressPrefixes", at: ["vnetAddressPrefix"], read: readPrefixes }], report);
  const subnet = readFields(node, [{ to: "addressPrefixes", at: ["vnetAksSubnetAddressPrefix"], read: readPrefixes }], report);
  if (Object.keys({ ...network, ...subnet }).length === 0) return;
  const id = `${keyOf(node)}#virtual-network`;
  draft.descriptions.push({ kind: "virtual-network", platforms: ["azure-cni"], id, fields: network, origin: originOf(node) });
  if (subnet.addressPrefixes !== undefined)
    draft.descriptions.push({
      kind: "subnet",
      platforms: ["azure-cni"],
      id: `${id}/subnet`,
      parent: id,
      fields: subnet,
      origin: originOf(node),
    });
}
