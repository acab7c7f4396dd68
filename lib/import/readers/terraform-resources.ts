import { type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { at, isObject, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { segment } from "../reading/segments.js";
import { choice, readAddress, readAddresses, readInteger, readPrefix, readPrefixes, readText } from "../reading/values.js";
import type { ReadingContext } from "./reader.js";
import { readCluster, readNodePool } from "./terraform-clusters.js";
import { keyFor, nameIn, reference, referenceIn, type TerraformResource } from "./terraform-names.js";

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
