import { type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { at, items, member, type Node, originOf } from "../reading/node.js";
import { segment } from "../reading/segments.js";
import { choice, readAddress, readBoolean, readInteger, readPrefix, readPrefixes, readSurge, readText } from "../reading/values.js";
import { networkModel, oneFamily, pushSubnetOf } from "./managed-cluster.js";
import { readScaling } from "./provisioned-cluster.js";
import type { ReadingContext } from "./reader.js";
import { keyFor, nameIn, reference, referenceIn, type TerraformResource } from "./terraform-names.js";

const clusterRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "serviceCidr", at: ["network_profile.service_cidr"], read: readPrefix },
  { to: "serviceCidrs", at: ["network_profile.service_cidrs"], read: readPrefixes },
  { to: "dnsServiceIp", at: ["network_profile.dns_service_ip"], read: readAddress },
  { to: "podCidr", at: ["network_profile.pod_cidr"], read: readPrefix },
  { to: "podCidrs", at: ["network_profile.pod_cidrs"], read: readPrefixes },
  { to: "ipFamilies", from: ipFamilies, read: ({ value }) => ({ value }) },
  { to: "privateCluster", at: ["private_cluster_enabled"], read: readBoolean },
  { to: "apiServerSubnet", from: apiServerSubnet, read: segment("subnets") },
  { to: "nodeResourceGroup", at: ["node_resource_group"], read: readText },
];

function apiServerSubnet(node: Node): Node | undefined {
  const profile = member(node, "api_server_access_profile");
  return member(profile, "virtual_network_integration_enabled")?.value === false ? undefined : member(profile, "subnet_id");
}

function ipFamilies(node: Node): Node | undefined {
  const place = at(node, "network_profile.ip_versions");
  return Array.isArray(place?.value) && place.value.every((each) => typeof each === "string") && place.value.length > 0 ? place : undefined;
}

const poolRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "nodeCount", at: ["node_count"], read: readInteger },
  { to: "maxCount", from: maximum, read: readInteger },
  { to: "maxPods", at: ["max_pods"], read: readInteger },
  { to: "isScaled", from: scaling, read: readScaling },
  { to: "maxSurge", at: ["upgrade_settings.max_surge"], read: readSurge },
  { to: "maxUnavailable", from: maxUnavailable, read: readSurge },
  { to: "subnet", at: ["vnet_subnet_id"], read: segment("subnets") },
  { to: "podSubnet", at: ["pod_subnet_id"], read: segment("subnets") },
  { to: "osType", at: ["os_type"], read: choice("Linux", "Windows") },
  { to: "mode", at: ["mode"], read: choice("System", "User") },
];

/** Version 3 of the provider writes enable_auto_scaling, version 4 auto_scaling_enabled. */
function scaling(pool: Node): Node | undefined {
  return member(pool, "auto_scaling_enabled") ?? member(pool, "enable_auto_scaling");
}

function maximum(pool: Node): Node | undefined {
  return scaling(pool)?.value === true ? member(pool, "max_count") : undefined;
}

/** Returns the nodes that may be missing during an upgrade; 0 means none. */
function maxUnavailable(pool: Node): Node | undefined {
  const place = at(pool, "upgrade_settings.max_unavailable");
  return place?.value === "0" || place?.value === 0 ? undefined : place;
}

export function readCluster(resource: TerraformResource, context: ReadingContext): void {
  const { values } = resource;
  const pool = items(member(values, "default_node_pool"))[0];
  const podSubnet = member(pool, "pod_subnet_id");
  const fields = {
    ...readFields(values, clusterRows, context.report),
    ...networkModel(
      {
        plugin: at(values, "network_profile.network_plugin"),
        mode: at(values, "network_profile.network_plugin_mode"),
        podSubnets: podSubnet === undefined || podSubnet.value === null || podSubnet.value === "" ? [] : [podSubnet],
        allocation: undefined,
      },
      values,
      context,
    ),
  };
  const id = keyFor(values, "cluster", nameIn(values) ?? resource.label);
  context.draft.descriptions.push({
    kind: "cluster",
    platforms: ["azure-cni"],
    id,
    fields: oneFamily(fields),
    origin: originOf(values),
    ...reference(resource.isData),
  });
  if (pool !== undefined) pushPool(pool, id, context);
}

/** A node pool of which nodes may be missing, and no surge is given, has none. */
function withoutSurge(fields: Fields): Fields {
  const { maxSurge, maxUnavailable } = fields;
  return maxSurge === undefined && maxUnavailable?.value !== undefined ? { ...fields, maxSurge: { ...maxUnavailable, value: 0 } } : fields;
}

function pushPool(pool: Node, parent: string, context: ReadingContext): void {
  context.draft.descriptions.push({
    kind: "node-pool",
    parent,
    fields: withoutSurge(readFields(pool, poolRows, context.report)),
    origin: originOf(pool),
  });
  for (const name of ["vnet_subnet_id", "pod_subnet_id"]) pushSubnetOf(member(pool, name), context);
}

export function readNodePool({ values }: TerraformResource, context: ReadingContext): void {
  const place = member(values, "kubernetes_cluster_id");
  const named = place === undefined ? undefined : segment("managedClusters")(place);
  const name = named !== undefined && "value" in named ? named.value : referenceIn(place);
  const only = context.draft.descriptions.filter(({ kind, origin }) => kind === "cluster" && origin.document === values.source.document);
  const parent = name === undefined ? (only.length === 1 ? only[0]?.id : undefined) : keyFor(values, "cluster", name);
  pushPool(values, parent ?? keyFor(values, "cluster", ""), context);
}
