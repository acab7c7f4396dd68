import type { Platform } from "../../../types/index.js";
import type { Description } from "../draft/draft.js";
import { type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { authorities, fieldOf, idOf, member, type Node, originOf, textOf } from "../reading/node.js";
import { idUpTo, segment } from "../reading/segments.js";
import { choice, readAddress, readBoolean, readInteger, readPrefix, readText } from "../reading/values.js";
import { listIn } from "./list-in.js";
import type { ObjectReader, ReadingContext } from "./reader.js";
import { reportState } from "./report-state.js";

/** Clusters of AKS enabled by Azure Arc look the same on both. */
export const arc: readonly Platform[] = ["azure-local", "vmware"];

const type = "microsoft.hybridcontainerservice/provisionedclusterinstances";

/**
 * Reads a provisioned cluster into the request. Not read: linuxProfile and other credentials, kubernetesVersion, vmSize,
 * networkPolicy, storageProfile, licenseProfile, autoScalerProfile, clusterVMAccessProfile, status, tags;
 * loadBalancerProfile.count, which counts virtual machines and not addresses.
 */
const rows: readonly FieldRow[] = [
  { to: "network", at: ["cloudProviderProfile.infraNetworkProfile.vnetSubnetIds[0]"], read: segment("logicalNetworks", "virtualNetworks") },
  { to: "controlPlaneNodeCount", at: ["controlPlane.count"], read: readInteger },
  { to: "controlPlaneIp", at: ["controlPlane.controlPlaneEndpoint.hostIP"], read: readAddress },
  { to: "podCidr", at: ["networkProfile.podCidr"], read: readPrefix },
];

/** Reads a node pool. Not read: minCount, labels, taints, osSKU, vmSize, status, and maxCount without the autoscaler. */
export const agentPoolRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "nodeCount", at: ["count"], read: readInteger },
  { to: "maxCount", from: maximum, read: readInteger },
  { to: "isScaled", at: ["enableAutoScaling"], read: readScaling },
  { to: "maxPods", at: ["maxPods"], read: readInteger },
  { to: "osType", at: ["osType"], read: choice("Linux", "Windows") },
];

/** Reads whether a node pool is scaled automatically; null means that it is not. */
export function readScaling({ value }: Node): { readonly value: boolean } {
  return { value: value === true || (typeof value === "string" && value.toLowerCase() === "true") };
}

/** Returns the most nodes of the autoscaler, if it is enabled. */
export function maximum(pool: Node): Node | undefined {
  const enabled = fieldOf(pool, "enableAutoScaling");
  const reading = enabled === undefined ? undefined : readBoolean(enabled);
  return reading !== undefined && "value" in reading && reading.value ? fieldOf(pool, "maxCount") : undefined;
}

/** Returns the id of the connected cluster of a resource, which connects its pools and load balancers. */
function connectedClusterId(node: Node): string | undefined {
  return idUpTo(idOf(node), "connectedClusters");
}

/** Makes a cluster of which only the name is known, from the id of something in it. */
export function clusterNamedIn(node: Node, place: Node | undefined, { report }: ReadingContext): Description | undefined {
  const id = connectedClusterId(node);
  if (place === undefined || id === undefined) return undefined;
  const fields = readFields(node, [{ to: "name", from: () => place, read: segment("connectedClusters") }], report);
  return {
    kind: "cluster",
    platforms: arc,
    isReference: true,
    ...(fields.name?.open === undefined ? { id } : {}),
    fields,
    origin: originOf(node),
  };
}

export const provisionedClusterReader: ObjectReader = {
  kind: "provisioned cluster of AKS enabled by Azure Arc",
  isOne: (node, given) => given === type || (given === "" && /\/provisionedclusterinstances\/default$/.test(idOf(node) ?? "")),
  read(node, context) {
    const named = clusterNamedIn(node, member(node, "id"), context);
    const key = named?.id ?? keyOf(node);
    const fields: Fields = { ...(named?.fields ?? {}), ...readFields(node, rows, context.report) };
    context.draft.descriptions.push({ kind: "cluster", platforms: arc, id: key, fields, origin: originOf(node) });
    for (const pool of listIn(node, "agentPoolProfiles", context.report)) pushPool(pool, key, context);
    reportState(node, context, "the cluster");
  },
};

/** Returns a substitute for the id of a thing that has none: its place, which nothing else has. */
export function keyOf(node: Node): string {
  return `${node.source.document}:${node.pointer}`;
}

function pushPool(pool: Node, parent: string, { draft, report }: ReadingContext): void {
  draft.descriptions.push({ kind: "node-pool", parent, fields: readFields(pool, agentPoolRows, report), origin: originOf(pool) });
}

export const agentPoolReader: ObjectReader = {
  kind: "node pool of AKS enabled by Azure Arc",
  isOne: (node, given) =>
    given === `${type}/agentpools` || (given === "" && /\/provisionedclusterinstances\/default\/agentpools\//.test(idOf(node) ?? "")),
  read(node, context) {
    const named = clusterNamedIn(node, member(node, "id"), context);
    if (named !== undefined) context.draft.descriptions.push(named);
    const source = {
      ...node.source,
      authority: node.source.authority === authorities.existing ? authorities.listed : node.source.authority,
    };
    pushPool({ ...node, source }, named?.id ?? keyOf(node), context);
  },
};

/** Reads the output of `az connectedk8s list`, which has no network data. */
export const connectedClusterReader: ObjectReader = {
  kind: "connected cluster",
  isOne: (node, given) =>
    given === "microsoft.kubernetes/connectedclusters" && textOf(fieldOf(node, "kind"))?.toLowerCase() === "provisionedcluster",
  read(node, context) {
    const id = idOf(node);
    const fields = readFields(node, [{ to: "name", at: ["name"], read: readText }], context.report);
    if (node.source.authority < authorities.existing) return;
    context.draft.descriptions.push({
      kind: "cluster",
      platforms: arc,
      ...(id === undefined ? {} : { id }),
      fields,
      origin: originOf(node),
    });
    const message = `the connected cluster "${String(fields.name?.value ?? "")}" has no network data here; 'az aksarc show' prints it`;
    context.report.add("import-no-network-data", originOf(node), message);
  },
};
