import { type Field, type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { authorities, isObject, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { segment } from "../reading/segments.js";
import {
  choice,
  listOf,
  readAddress,
  readAddresses,
  readInteger,
  readPrefix,
  readPrefixes,
  readRange,
  readText,
  readTexts,
} from "../reading/values.js";
import { networkModel, oneFamily, pushManagedPool } from "./managed-cluster.js";
import { arc } from "./provisioned-cluster.js";
import type { ReadingContext } from "./reader.js";

type Reader = (options: Node, context: ReadingContext) => void;

/** The calls of az that make networks and clusters, by their words. Not read: credentials, sizes, versions, add-ons. */
const readers: Readonly<Record<string, Reader>> = {
  "stack-hci-vm network lnet create": readLogicalNetwork,
  "aksarc vnet create": readSegment,
  "aksarc create": readArcCluster,
  "aksarc nodepool add": readArcPool,
  "k8s-runtime load-balancer create": readLoadBalancer,
  "k8s-runtime bgp-peer create": readPeer,
  "aks create": readAksCluster,
  "aks nodepool add": readAksPool,
  "aks nodepool update": readAksPool,
  "network vnet create": readNetwork,
  "network vnet subnet create": readSubnet,
};

/** Whether a script calls az for something that is read. */
export function isAzScript(root: Node): boolean {
  return items(member(root, "commands")).some((each) => Object.hasOwn(readers, textOf(member(each, "command")) ?? ""));
}

export function readAzScript(root: Node, context: ReadingContext): void {
  for (const command of items(member({ ...root, source: { ...root.source, authority: authorities.intended } }, "commands"))) {
    const name = textOf(member(command, "command")) ?? "";
    const options = member(command, "options");
    if (options !== undefined && Object.hasOwn(readers, name)) readers[name]?.(options, context);
  }
}

function keyFor({ source }: Node, kind: string, name: Field | undefined): string {
  return `${source.document}:az:${kind}:${String(name?.value ?? "").toLowerCase()}`;
}

const networkRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "addressPrefix", at: ["address-prefixes", "address-prefix"], read: readPrefix },
  { to: "gateway", at: ["gateway"], read: readAddress },
  { to: "dnsServers", at: ["dns-servers"], read: readAddresses },
  { to: "ipAllocationMethod", at: ["ip-allocation-method"], read: choice("Static", "Dynamic") },
  { to: "vmSwitchName", at: ["vm-switch-name"], read: readText },
  { to: "ipPoolStart", at: ["ip-pool-start"], read: readAddress },
  { to: "ipPoolEnd", at: ["ip-pool-end"], read: readAddress },
];

function readLogicalNetwork(options: Node, { draft, report }: ReadingContext): void {
  const fields: Record<string, Field> = readFields(options, networkRows, report);
  const vlan = readFields(options, [{ to: "vlan", at: ["vlan"], read: readInteger }], report).vlan;
  fields.vlan = vlan ?? { value: 0, origin: originOf(options), authority: options.source.authority };
  if (fields.ipAllocationMethod?.value !== "Dynamic")
    draft.descriptions.push({ kind: "network", platforms: ["azure-local"], fields, origin: originOf(options) });
  else
    report.add(
      "import-network-left-out",
      originOf(options),
      `the logical network "${String(fields.name?.value ?? "")}" is Dynamic, and AKS Arc needs a static one; it is not part of the request`,
    );
}

/** Clusters refer to a segment of vSphere by the name of the virtual network that is made for it. */
function readSegment(options: Node, { draft, report }: ReadingContext): void {
  if (member(options, "vsphere-segment-name") === undefined) return;
  const fields = readFields(options, [{ to: "name", at: ["name"], read: readText }], report);
  draft.descriptions.push({ kind: "network", platforms: ["vmware"], fields, origin: originOf(options) });
}

const arcRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "network", at: ["vnet-ids", "vnet-id"], read: segment("logicalNetworks", "virtualNetworks") },
  { to: "controlPlaneNodeCount", at: ["control-plane-node-count", "control-plane-count"], read: readInteger },
  { to: "controlPlaneIp", at: ["control-plane-ip"], read: readAddress },
  { to: "podCidr", at: ["pod-cidr"], read: readPrefix },
];
const arcPoolRows: readonly FieldRow[] = [
  { to: "name", at: ["nodepool-name", "name"], read: readText },
  { to: "nodeCount", at: ["node-count"], read: readInteger },
  { to: "maxCount", from: maximum, read: readInteger },
  { to: "maxPods", at: ["max-pods"], read: readInteger },
  { to: "osType", at: ["os-type"], read: choice("Linux", "Windows") },
];

function maximum(options: Node): Node | undefined {
  return member(options, "enable-cluster-autoscaler") === undefined ? undefined : member(options, "max-count");
}

/** az names the first node pool itself, so its name stays open. */
function readArcCluster(options: Node, { draft, report }: ReadingContext): void {
  const fields = readFields(options, arcRows, report);
  const id = keyFor(options, "cluster", fields.name);
  draft.descriptions.push({ kind: "cluster", platforms: arc, id, fields, origin: originOf(options) });
  draft.descriptions.push({
    kind: "node-pool",
    parent: id,
    fields: readFields(options, arcPoolRows.slice(1), report),
    origin: originOf(options),
  });
}

function readArcPool(options: Node, { draft, report }: ReadingContext): void {
  const { cluster } = readFields(options, [{ to: "cluster", at: ["cluster-name"], read: readText }], report);
  draft.descriptions.push({
    kind: "node-pool",
    parent: keyFor(options, "cluster", cluster),
    fields: readFields(options, arcPoolRows, report),
    origin: originOf(options),
  });
}

/** What is made in a cluster names it by its id. */
function clusterOf(options: Node, { draft, report }: ReadingContext): string {
  const { name } = readFields(options, [{ to: "name", at: ["resource-uri"], read: segment("connectedClusters") }], report);
  const id = keyFor(options, "cluster", name);
  if (name !== undefined)
    draft.descriptions.push({ kind: "cluster", platforms: arc, id, fields: { name }, origin: originOf(options), isReference: true });
  return id;
}

function readLoadBalancer(options: Node, context: ReadingContext): void {
  const fields = readFields(
    options,
    [
      { to: "name", at: ["load-balancer-name", "name"], read: readText },
      { to: "addresses", at: ["addresses"], read: listOf(readRange) },
      { to: "advertiseMode", at: ["advertise-mode"], read: choice("ARP", "BGP", "Both") },
      { to: "bgpPeerNames", at: ["bgp-peers"], read: readTexts },
    ],
    context.report,
  );
  context.draft.descriptions.push({
    kind: "load-balancer",
    platforms: arc,
    parent: clusterOf(options, context),
    fields,
    origin: originOf(options),
  });
}

function readPeer(options: Node, context: ReadingContext): void {
  const fields = readFields(
    options,
    [
      { to: "name", at: ["bgp-peer-name", "name"], read: readText },
      { to: "myAsn", at: ["my-asn"], read: readInteger },
      { to: "peerAsn", at: ["peer-asn"], read: readInteger },
      { to: "peerAddress", at: ["peer-address"], read: readAddress },
    ],
    context.report,
  );
  context.draft.descriptions.push({
    kind: "bgp-peer",
    platforms: arc,
    parent: clusterOf(options, context),
    fields,
    origin: originOf(options),
  });
}

const aksRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "podCidr", at: ["pod-cidr"], read: readPrefix },
  { to: "podCidrs", at: ["pod-cidrs"], read: readPrefixes },
  { to: "serviceCidr", at: ["service-cidr"], read: readPrefix },
  { to: "serviceCidrs", at: ["service-cidrs"], read: readPrefixes },
  { to: "dnsServiceIp", at: ["dns-service-ip"], read: readAddress },
  { to: "ipFamilies", at: ["ip-families"], read: readTexts },
  { to: "apiServerSubnet", at: ["apiserver-subnet-id"], read: segment("subnets") },
];

function readAksCluster(options: Node, context: ReadingContext): void {
  const podSubnet = member(options, "pod-subnet-id");
  const say = (value: unknown): Field => ({ value, origin: originOf(options), authority: options.source.authority });
  const fields: Fields = {
    ...readFields(options, aksRows, context.report),
    ...networkModel(
      {
        plugin: member(options, "network-plugin"),
        mode: member(options, "network-plugin-mode"),
        podSubnets: podSubnet === undefined ? [] : [podSubnet],
        allocation: member(options, "pod-ip-allocation-mode"),
      },
      options,
      context,
    ),
    privateCluster: say(member(options, "enable-private-cluster") !== undefined),
  };
  const id = keyFor(options, "cluster", fields.name);
  context.draft.descriptions.push({ kind: "cluster", platforms: ["azure-cni"], id, fields: oneFamily(fields), origin: originOf(options) });
  pushManagedPool(asPool(options, "nodepool-name", "System"), id, context);
}

function readAksPool(options: Node, context: ReadingContext): void {
  const { cluster } = readFields(options, [{ to: "cluster", at: ["cluster-name"], read: readText }], context.report);
  const mode = member(options, "node-count") === undefined ? undefined : "User";
  const name = member(options, "nodepool-name") === undefined ? "name" : "nodepool-name";
  // without a count it is an update of a pool that another call makes
  pushManagedPool(asPool(options, name, mode), keyFor(options, "cluster", cluster), context, mode === undefined);
}

/** The options of a node pool in the form that the API has them in. */
function asPool(options: Node, name: string, mode: string | undefined): Node {
  const given = isObject(options.value) ? options.value : {};
  const at = (key: string, option: string) => (given[option] === undefined ? {} : { [key]: given[option] });
  const value = {
    ...at("name", name),
    ...at("count", "node-count"),
    ...at("maxCount", "max-count"),
    ...(given["enable-cluster-autoscaler"] === undefined ? {} : { enableAutoScaling: true }),
    ...at("maxPods", "max-pods"),
    ...at("osType", "os-type"),
    ...(mode === undefined ? at("mode", "mode") : { mode: given.mode ?? mode }),
    ...at("vnetSubnetID", "vnet-subnet-id"),
    ...at("podSubnetID", "pod-subnet-id"),
    upgradeSettings: { ...at("maxSurge", "max-surge"), ...at("maxUnavailable", "max-unavailable") },
  };
  return { ...options, value };
}

function readNetwork(options: Node, context: ReadingContext): void {
  const { draft, report } = context;
  const fields = readFields(
    options,
    [
      { to: "name", at: ["name"], read: readText },
      { to: "addressPrefixes", at: ["address-prefixes", "address-prefix"], read: readPrefixes },
    ],
    report,
  );
  const id = keyFor(options, "network", fields.name);
  draft.descriptions.push({ kind: "virtual-network", platforms: ["azure-cni"], id, fields, origin: originOf(options) });
  const subnet = readFields(
    options,
    [
      { to: "name", at: ["subnet-name"], read: readText },
      { to: "addressPrefixes", at: ["subnet-prefixes", "subnet-prefix"], read: readPrefixes },
    ],
    report,
  );
  if (subnet.name !== undefined)
    draft.descriptions.push({ kind: "subnet", platforms: ["azure-cni"], parent: id, fields: subnet, origin: originOf(options) });
}

function readSubnet(options: Node, { draft, report }: ReadingContext): void {
  const { network, ...fields } = readFields(
    options,
    [
      { to: "network", at: ["vnet-name"], read: readText },
      { to: "name", at: ["name"], read: readText },
      { to: "addressPrefixes", at: ["address-prefixes", "address-prefix"], read: readPrefixes },
      { to: "delegations", at: ["delegations"], read: readTexts },
    ],
    report,
  );
  const id = keyFor(options, "network", network);
  if (network !== undefined)
    draft.descriptions.push({
      kind: "virtual-network",
      platforms: ["azure-cni"],
      id,
      fields: { name: network },
      origin: originOf(options),
      isReference: true,
    });
  draft.descriptions.push({ kind: "subnet", platforms: ["azure-cni"], parent: id, fields, origin: originOf(options) });
}
