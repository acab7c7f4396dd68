import { type Field, type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { at, authorities, fieldOf, idOf, items, type Node, originOf, textOf } from "../reading/node.js";
import { idUpTo, segment } from "../reading/segments.js";
import {
  choice,
  openingOf,
  readAddress,
  readBoolean,
  readInteger,
  readPrefix,
  readPrefixes,
  readSurge,
  readText,
  readTexts,
} from "../reading/values.js";
import { listIn } from "./list-in.js";
import { keyOf, maximum, readScaling } from "./provisioned-cluster.js";
import type { ObjectReader, ReadingContext } from "./reader.js";
import { reportState } from "./report-state.js";

const type = "microsoft.containerservice/managedclusters";

/**
 * Reads a managed cluster into the request. Not read: identities, keys and other credentials, versions, sizes, add-ons except
 * for the subnets they name, outboundType, loadBalancerProfile, networkPolicy, networkDataplane, dockerBridgeCidr, tags.
 */
const rows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "serviceCidr", at: ["networkProfile.serviceCidr"], read: readPrefix },
  { to: "serviceCidrs", at: ["networkProfile.serviceCidrs"], read: readPrefixes },
  { to: "dnsServiceIp", at: ["networkProfile.dnsServiceIP"], read: readAddress },
  { to: "podCidr", at: ["networkProfile.podCidr"], read: readPrefix },
  { to: "podCidrs", at: ["networkProfile.podCidrs"], read: readPrefixes },
  { to: "ipFamilies", at: ["networkProfile.ipFamilies"], read: readTexts },
  { to: "privateCluster", at: ["apiServerAccessProfile.enablePrivateCluster"], read: readBoolean },
  { to: "apiServerSubnet", from: apiServerSubnet, read: segment("subnets") },
  { to: "nodeResourceGroup", at: ["nodeResourceGroup"], read: readText },
];

/** Reads a node pool. Not read: labels, taints, zones, sizes, versions, minCount. */
const poolRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "nodeCount", from: nodeCount, read: readInteger },
  { to: "maxCount", from: (pool) => maximum(pool) ?? scaleMaximum(pool), read: readInteger },
  { to: "isScaled", at: ["enableAutoScaling"], read: readScaling },
  { to: "maxPods", at: ["maxPods"], read: readInteger },
  { to: "maxSurge", at: ["upgradeSettings.maxSurge"], read: readSurge },
  { to: "maxUnavailable", from: maxUnavailable, read: readSurge },
  { to: "subnet", at: ["vnetSubnetID", "vnetSubnetResourceId"], read: segment("subnets") },
  { to: "networkId", at: ["vnetSubnetID", "vnetSubnetResourceId"], read: networkId },
  { to: "podSubnet", at: ["podSubnetID", "podSubnetResourceId"], read: segment("subnets") },
  { to: "osType", at: ["osType"], read: choice("Linux", "Windows") },
  { to: "mode", at: ["mode"], read: choice("System", "User") },
];

/** Returns the id of the virtual network of a pool, to tell networks apart. */
function networkId({ value }: Node): { readonly value: string } | undefined {
  const id = typeof value === "string" ? idUpTo(value, "virtualNetworks") : undefined;
  return id === undefined ? undefined : { value: id };
}

function apiServerSubnet(node: Node): Node | undefined {
  const profile = fieldOf(node, "apiServerAccessProfile");
  return fieldOf(profile, "enableVnetIntegration")?.value === true ? fieldOf(profile, "subnetId") : undefined;
}

/** Reads the count of a pool; a pool of single machines has it in its scale profile, perhaps in several parts. */
function nodeCount(pool: Node): Node | undefined {
  const count = fieldOf(pool, "count");
  if (count !== undefined && count.value !== null) return count;
  return sumOf(items(at(pool, "virtualMachinesProfile.scale.manual")), "count") ?? sumOf(scales(pool), "minCount") ?? count;
}

function scaleMaximum(pool: Node): Node | undefined {
  return sumOf(scales(pool), "maxCount");
}

function scales(pool: Node): Node[] {
  return items(at(pool, "virtualMachinesProfile.scale.autoscale"));
}

function sumOf(parts: readonly Node[], name: string): Node | undefined {
  const counts = parts.map((part) => fieldOf(part, name)?.value);
  const [first] = parts;
  if (first === undefined || !counts.every((count) => typeof count === "number")) return undefined;
  return { ...first, value: (counts as number[]).reduce((sum, count) => sum + count, 0) };
}

/** Reads "0", which the service writes for none. */
function maxUnavailable(pool: Node): Node | undefined {
  const place = at(pool, "upgradeSettings.maxUnavailable");
  return place?.value === "0" || place?.value === 0 ? undefined : place;
}

export const managedClusterReader: ObjectReader = {
  kind: "AKS cluster",
  isOne: (node, given) =>
    given === type ||
    (given === "" &&
      fieldOf(node, "agentPoolProfiles") !== undefined &&
      (at(node, "networkProfile.networkPlugin") !== undefined || fieldOf(node, "nodeResourceGroup") !== undefined)),
  read(node, context) {
    const id = idOf(node) ?? keyOf(node);
    const pools = listIn(node, "agentPoolProfiles", context.report);
    const fields = { ...readFields(node, rows, context.report), ...modelOf(node, pools, context) };
    context.draft.descriptions.push({
      kind: "cluster",
      platforms: ["azure-cni"],
      id,
      fields: oneFamily(privateOf(node, fields)),
      origin: originOf(node),
    });
    for (const pool of pools) pushManagedPool(pool, id, context);
    readOtherSubnets(node, context);
    reportState(node, context, "the cluster");
    if (textOf(at(node, "nodeProvisioningProfile.mode"))?.toLowerCase() === "auto")
      context.report.add(
        "import-left-out",
        originOf(node),
        "nodes are created on demand (node auto-provisioning), so no node count can be read for them",
      );
  },
};

export const managedPoolReader: ObjectReader = {
  kind: "node pool of an AKS cluster",
  isOne: (node, given) =>
    given === `${type}/agentpools` || (given === "" && /\/managedclusters\/[^/]+\/agentpools\//.test(idOf(node) ?? "")),
  read(node, context) {
    const id = idUpTo(idOf(node), "managedClusters");
    const source = {
      ...node.source,
      authority: node.source.authority === authorities.existing ? authorities.listed : node.source.authority,
    };
    const pool = { ...node, source };
    if (id !== undefined) {
      const fields = readFields(node, [{ to: "name", at: ["id"], read: segment("managedClusters") }], context.report);
      context.draft.descriptions.push({ kind: "cluster", platforms: ["azure-cni"], id, fields, origin: originOf(node) });
    }
    pushManagedPool(pool, id ?? keyOf(node), context);
  },
};

export function pushManagedPool(pool: Node, parent: string, context: ReadingContext, isUpdate = false): void {
  context.draft.descriptions.push({
    kind: "node-pool",
    parent,
    fields: readFields(pool, poolRows, context.report),
    origin: originOf(pool),
    ...(isUpdate ? { isReference: true } : {}),
  });
  for (const name of ["vnetSubnetID", "podSubnetID"]) pushSubnetOf(fieldOf(pool, name), context);
}

/** Returns the subnet and the virtual network in an id. */
export function pushSubnetOf(place: Node | undefined, { draft, report }: ReadingContext): void {
  const id = textOf(place)?.toLowerCase();
  const network = idUpTo(id, "virtualNetworks");
  if (place === undefined || id === undefined || network === undefined || openingOf(network) !== undefined) return;
  const named = (type: string) => readFields(place, [{ to: "name", from: () => place, read: segment(type) }], report);
  const origin = originOf(place);
  draft.descriptions.push({
    kind: "virtual-network",
    platforms: ["azure-cni"],
    id: network,
    fields: named("virtualNetworks"),
    origin,
    isReference: true,
  });
  draft.descriptions.push({
    kind: "subnet",
    platforms: ["azure-cni"],
    id,
    parent: network,
    fields: named("subnets"),
    origin,
    isReference: true,
  });
}

/** Returns the subnets of the add-ons and the API server of a cluster. */
function readOtherSubnets(node: Node, context: ReadingContext): void {
  pushSubnetOf(apiServerSubnet(node), context);
  pushSubnetOf(at(node, "addonProfiles.ingressApplicationGateway.config.subnetId"), context);
}

/** Reads ranges; a cluster of one IP family has its one range in the singular property. */
export function oneFamily(fields: Fields): Fields {
  const kept: Record<string, Field> = { ...fields };
  for (const [one, several] of [
    ["podCidr", "podCidrs"],
    ["serviceCidr", "serviceCidrs"],
  ] as const) {
    const list = kept[several];
    if (list === undefined || list.open !== undefined) continue;
    const ranges = list.value as readonly string[];
    if (ranges.length > 1) delete kept[one];
    else {
      delete kept[several];
      const [only] = ranges;
      if (only !== undefined && kept[one] === undefined) kept[one] = { ...list, value: only };
    }
  }
  return kept;
}

/**
 * Reports whether a cluster is private. In a complete object read from Azure, a missing API server profile means that it is
 * not.
 */
function privateOf(node: Node, fields: Fields): Fields {
  const isWhole = node.source.authority >= authorities.recorded && fieldOf(node, "networkProfile") !== undefined;
  if (fields.privateCluster !== undefined || !isWhole) return fields;
  return { ...fields, privateCluster: { value: false, origin: originOf(node), authority: node.source.authority } };
}

/** The properties that determine the network model, as texts. */
export interface ModelSigns {
  readonly plugin: Node | undefined;
  readonly mode: Node | undefined;
  readonly podSubnets: readonly Node[];
  readonly allocation: Node | undefined;
}

function modelOf(node: Node, pools: readonly Node[], context: ReadingContext): Fields {
  const withSubnet = pools.filter((pool) => said(fieldOf(pool, "podSubnetID")));
  return networkModel(
    {
      plugin: at(node, "networkProfile.networkPlugin"),
      mode: at(node, "networkProfile.networkPluginMode"),
      podSubnets: withSubnet,
      allocation: fieldOf(withSubnet[0], "podIPAllocationMode"),
    },
    node,
    context,
  );
}

function said(node: Node | undefined): boolean {
  return node !== undefined && node.value !== null && node.value !== "" && node.value !== undefined;
}

/** Returns the network model of a cluster: the first that fits, or open if none of Azure CNI does. */
export function networkModel({ plugin, mode, podSubnets, allocation }: ModelSigns, node: Node, { report }: ReadingContext): Fields {
  const found = (value: string, place: Node | undefined): Fields => ({
    networkModel: { value, origin: originOf(place ?? node), authority: node.source.authority },
  });
  const name = textOf(plugin)?.toLowerCase();
  const [podSubnet] = podSubnets;
  if (name === "kubenet" || name === "none") {
    const origin = originOf(plugin ?? node);
    const open = `the cluster uses the network plugin ${name}, which is not a network model of Azure CNI`;
    report.add("import-network-model-unsupported", origin, `${open}; its ranges and pools are still read`);
    return { networkModel: { open, origin, authority: node.source.authority } };
  }
  if (textOf(mode)?.toLowerCase() === "overlay" && (name === "azure" || name === undefined)) return found("overlay", mode);
  const open = [plugin, mode].find((each) => said(each) && openingOf(each?.value) !== undefined);
  if (open !== undefined)
    return {
      networkModel: {
        open: "it depends on an expression, which is not evaluated",
        origin: originOf(open),
        authority: node.source.authority,
      },
    };
  if (podSubnet !== undefined)
    return found(textOf(allocation)?.toLowerCase() === "staticblock" ? "pod-subnet-static-block" : "pod-subnet", podSubnet);
  if (name === "azure") return found("node-subnet", plugin);
  return {};
}
