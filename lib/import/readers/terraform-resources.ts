import { type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { at, isObject, items, member, type Node, originOf, textOf, Unresolved } from "../reading/node.js";
import { segment } from "../reading/segments.js";
import {
  choice,
  openingOf,
  readAddress,
  readAddresses,
  readBoolean,
  readInteger,
  readPrefix,
  readPrefixes,
  readSurge,
  readText,
} from "../reading/values.js";
import { networkModel, oneFamily, pushSubnetOf } from "./managed-cluster.js";
import type { ReadingContext } from "./reader.js";

/** A resource of Terraform: its type, its label, and its arguments. */
export interface TerraformResource {
  readonly type: string;
  readonly label: string;
  readonly values: Node;
  /** Only looked up, not made here. */
  readonly isData?: true;
}

type Reader = (resource: TerraformResource, context: ReadingContext) => void;

/** The types of resources that are read. Not read: everything secret, identities, sizes, versions, add-ons, tags. */
const readers: Readonly<Record<string, Reader>> = {
  azurerm_stack_hci_logical_network: readLogicalNetwork,
  azurerm_kubernetes_cluster: readCluster,
  azurerm_kubernetes_cluster_node_pool: readNodePool,
  azurerm_virtual_network: readNetwork,
  azurerm_subnet: readSubnet,
  azurerm_virtual_network_peering: readPeering,
  azapi_resource: readAzapi,
};

/** Reads a resource. @returns whether its type is one that is read */
export function readTerraformResource(resource: TerraformResource, context: ReadingContext): boolean {
  const read = Object.hasOwn(readers, resource.type) ? readers[resource.type] : undefined;
  read?.(resource, context);
  return read !== undefined;
}

const logicalNetworkRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "addressPrefix", at: ["subnet.address_prefix"], read: readPrefix },
  { to: "gateway", from: defaultRoute, read: readAddress },
  { to: "dnsServers", at: ["dns_servers"], read: readAddresses },
  { to: "ipAllocationMethod", at: ["subnet.ip_allocation_method"], read: choice("Static", "Dynamic") },
  { to: "vmSwitchName", at: ["virtual_switch_name"], read: readText },
  { to: "vlan", at: ["subnet.vlan_id"], read: readInteger },
];

function defaultRoute(node: Node): Node | undefined {
  const route = items(at(node, "subnet.route")).find((each) => textOf(member(each, "address_prefix")) === "0.0.0.0/0");
  return member(route, "next_hop_ip_address");
}

function readLogicalNetwork({ values, isData }: TerraformResource, { draft, report }: ReadingContext): void {
  const fields: Record<string, Fields[string]> = readFields(values, logicalNetworkRows, report);
  const place = at(values, "subnet.ip_pool");
  const pools = items(place).map((pool) =>
    readFields(
      pool,
      [
        { to: "start", at: ["start"], read: readAddress },
        { to: "end", at: ["end"], read: readAddress },
      ],
      report,
    ),
  );
  const [first] = pools;
  if (pools.length > 1 && place !== undefined) {
    const value = pools.map(({ start, end }) => ({ start: start?.value, end: end?.value }));
    fields.ipPools = { value, origin: originOf(place), authority: place.source.authority };
  } else {
    if (first?.start !== undefined) fields.ipPoolStart = first.start;
    if (first?.end !== undefined) fields.ipPoolEnd = first.end;
  }
  draft.descriptions.push({ kind: "network", platforms: ["azure-local"], fields, origin: originOf(values), ...reference(isData) });
}

function reference(isData: true | undefined): { readonly isReference?: true } {
  return isData === true ? { isReference: true } : {};
}

const clusterRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "serviceCidr", at: ["network_profile.service_cidr"], read: readPrefix },
  { to: "serviceCidrs", at: ["network_profile.service_cidrs"], read: readPrefixes },
  { to: "dnsServiceIp", at: ["network_profile.dns_service_ip"], read: readAddress },
  { to: "podCidr", at: ["network_profile.pod_cidr"], read: readPrefix },
  { to: "podCidrs", at: ["network_profile.pod_cidrs"], read: readPrefixes },
  { to: "ipFamilies", from: ipFamilies, read: ({ value }) => ({ value }) },
  { to: "privateCluster", at: ["private_cluster_enabled"], read: readBoolean },
  { to: "nodeResourceGroup", at: ["node_resource_group"], read: readText },
];

function ipFamilies(node: Node): Node | undefined {
  const place = at(node, "network_profile.ip_versions");
  return Array.isArray(place?.value) && place.value.every((each) => typeof each === "string") && place.value.length > 0 ? place : undefined;
}

const poolRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "nodeCount", at: ["node_count"], read: readInteger },
  { to: "maxCount", from: maximum, read: readInteger },
  { to: "maxPods", at: ["max_pods"], read: readInteger },
  { to: "maxSurge", at: ["upgrade_settings.max_surge"], read: readSurge },
  { to: "subnet", at: ["vnet_subnet_id"], read: segment("subnets") },
  { to: "podSubnet", at: ["pod_subnet_id"], read: segment("subnets") },
  { to: "osType", at: ["os_type"], read: choice("Linux", "Windows") },
  { to: "mode", at: ["mode"], read: choice("System", "User") },
];

/** Version 3 of the provider writes enable_auto_scaling, version 4 auto_scaling_enabled. */
function maximum(pool: Node): Node | undefined {
  const isOn = ["enable_auto_scaling", "auto_scaling_enabled"].some((name) => member(pool, name)?.value === true);
  return isOn ? member(pool, "max_count") : undefined;
}

function readCluster(resource: TerraformResource, context: ReadingContext): void {
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

function pushPool(pool: Node, parent: string, context: ReadingContext): void {
  context.draft.descriptions.push({
    kind: "node-pool",
    parent,
    fields: readFields(pool, poolRows, context.report),
    origin: originOf(pool),
  });
  for (const name of ["vnet_subnet_id", "pod_subnet_id"]) pushSubnetOf(member(pool, name), context);
}

function readNodePool({ values }: TerraformResource, context: ReadingContext): void {
  const place = member(values, "kubernetes_cluster_id");
  const named = place === undefined ? undefined : segment("managedClusters")(place);
  const name = named !== undefined && "value" in named ? named.value : referenceIn(place);
  const only = context.draft.descriptions.filter(({ kind, origin }) => kind === "cluster" && origin.document === values.source.document);
  const parent = name === undefined ? (only.length === 1 ? only[0]?.id : undefined) : keyFor(values, "cluster", name);
  pushPool(values, parent ?? keyFor(values, "cluster", ""), context);
}

function readNetwork(resource: TerraformResource, context: ReadingContext): void {
  const { values, label, isData } = resource;
  const { draft, report } = context;
  const fields = readFields(
    values,
    [
      { to: "name", at: ["name"], read: readText },
      { to: "addressPrefixes", at: ["address_space"], read: readPrefixes },
    ],
    report,
  );
  const id = keyFor(values, "virtual-network", nameIn(values) ?? label);
  draft.descriptions.push({
    kind: "virtual-network",
    platforms: ["azure-cni"],
    id,
    fields,
    origin: originOf(values),
    ...reference(isData),
  });
  const inline = member(values, "subnet");
  if (Array.isArray(inline?.value))
    for (const subnet of items(inline)) if (isObject(subnet.value) && Object.keys(subnet.value).length > 0) pushSubnet(subnet, id, context);
}

function readSubnet({ values, isData }: TerraformResource, context: ReadingContext): void {
  const parent = networkOf(values);
  const { draft, report } = context;
  const named = readFields(values, [{ to: "name", at: ["virtual_network_name"], read: readText }], report);
  draft.descriptions.push({
    kind: "virtual-network",
    platforms: ["azure-cni"],
    id: parent,
    fields: named.name?.open === undefined ? named : {},
    origin: originOf(values),
    isReference: true,
  });
  pushSubnet(values, parent, context, isData);
}

function networkOf(values: Node): string {
  const place = member(values, "virtual_network_name");
  return keyFor(values, "virtual-network", textOf(place) ?? referenceIn(place) ?? "");
}

function pushSubnet(subnet: Node, parent: string, { draft, report }: ReadingContext, isData?: true): void {
  const fields = readFields(
    subnet,
    [
      { to: "name", at: ["name"], read: readText },
      { to: "addressPrefixes", at: ["address_prefixes", "address_prefix"], read: readPrefixes },
    ],
    report,
  );
  const delegated = items(member(subnet, "delegation")).flatMap((each) => textOf(at(each, "service_delegation.name")) ?? []);
  const delegations = { value: delegated, origin: originOf(subnet), authority: subnet.source.authority };
  draft.descriptions.push({
    kind: "subnet",
    platforms: ["azure-cni"],
    parent,
    fields: delegated.length === 0 ? fields : { ...fields, delegations },
    origin: originOf(subnet),
    ...reference(isData),
  });
}

function readPeering({ values }: TerraformResource, { draft, report }: ReadingContext): void {
  const fields = readFields(values, [{ to: "name", at: ["remote_virtual_network_id"], read: segment("virtualNetworks") }], report);
  draft.descriptions.push({ kind: "peering", platforms: ["azure-cni"], parent: networkOf(values), fields, origin: originOf(values) });
}

/** azapi has the body of the REST API: an object since version 2, text of JSON before. */
function readAzapi({ values, label }: TerraformResource, context: ReadingContext): void {
  const type = textOf(member(values, "type"))?.split("@", 1)[0];
  const body = bodyOf(member(values, "body"));
  if (type === undefined || body === undefined) return;
  const name = member(values, "name")?.value;
  const scope = textOf(member(values, "parent_id"));
  const path = typeof name === "string" ? `${type}/${name}` : `${type}/${label}`;
  // a scope that is an expression still ties what has it
  const parent =
    scope ??
    (referenceIn(member(values, "parent_id")) === undefined
      ? ""
      : `/terraform/${type.split("/")[0]}/${referenceIn(member(values, "parent_id"))}`);
  const [provider = "", ...types] = type.split("/");
  const last = types.at(-1) ?? "";
  const id =
    scope === undefined
      ? undefined
      : types.length > 1
        ? `${parent}/${last}/${String(name)}`
        : `${parent}/providers/${provider}/${last}/${String(name)}`;
  context.readObject({
    ...body,
    value: { ...(body.value as object), type, ...(name === undefined ? {} : { name }), ...(id === undefined || path === "" ? {} : { id }) },
  });
}

function bodyOf(body: Node | undefined): Node | undefined {
  if (body === undefined || isObject(body.value)) return body;
  if (typeof body.value !== "string" || body.value.length > 1_000_000) return undefined;
  try {
    const value: unknown = JSON.parse(body.value);
    return isObject(value) ? { ...body, value } : undefined;
  } catch {
    return undefined;
  }
}

function nameIn(values: Node): string | undefined {
  const place = member(values, "name");
  return typeof place?.value === "string" && openingOf(place.value) === undefined ? place.value : undefined;
}

/** The label of the resource that an expression refers to. */
function referenceIn(node: Node | undefined): string | undefined {
  const text = node?.value instanceof Unresolved ? node.value.text : "";
  return /^(?:data\.)?\w+\.([\w-]+)(?:\[\d+\])?\.\w+$/.exec(text)?.[1];
}

/** What a resource is known by inside one document. */
function keyFor(values: Node, kind: string, name: string): string {
  return `${values.source.document}:${kind}:${name.toLowerCase()}`;
}
