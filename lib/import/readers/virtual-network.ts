import { type FieldRow, readFields } from "../reading/fields.js";
import { at, fieldOf, idOf, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { idUpTo, segment } from "../reading/segments.js";
import { readAddress, readInteger, readPrefixes, readText, readTexts } from "../reading/values.js";
import { listIn } from "./list-in.js";
import { keyOf } from "./provisioned-cluster.js";
import type { ObjectReader, ReadingContext } from "./reader.js";

const type = "microsoft.network/virtualnetworks";

/** Reads a virtual network into the request. Not read: dhcpOptions, DDoS plans, tags, flow timeouts, encryption. */
const rows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "addressPrefixes", at: ["addressSpace.addressPrefixes"], read: readPrefixes },
  { to: "subnets", at: ["subnets"], read: readNone },
  { to: "peeredNetworks", at: ["virtualNetworkPeerings"], read: readNone },
];

/** Reads an empty list, which means that there are none. */
function readNone({ value }: Node): { readonly value: readonly never[] } | undefined {
  return Array.isArray(value) && value.length === 0 ? { value: [] } : undefined;
}

/** Reads a subnet into the request. Not read: route tables, security groups, NAT gateways, service endpoints, policies. */
const subnetRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "addressPrefixes", at: ["addressPrefixes", "addressPrefix"], read: readPrefixes },
  { to: "delegations", from: delegations, read: readTexts },
];

function delegations(subnet: Node): Node | undefined {
  const place = fieldOf(subnet, "delegations");
  if (place === undefined || place.value === null) return undefined;
  return { ...place, value: items(place).flatMap((each) => textOf(fieldOf(each, "serviceName")) ?? []) };
}

export const virtualNetworkReader: ObjectReader = {
  kind: "virtual network",
  isOne: (node, given) =>
    given === type || (given === "" && at(node, "addressSpace.addressPrefixes") !== undefined && fieldOf(node, "subnets") !== undefined),
  read(node, context) {
    const id = idOf(node) ?? keyOf(node);
    context.draft.descriptions.push({
      kind: "virtual-network",
      platforms: ["azure-cni"],
      id,
      fields: readFields(node, rows, context.report),
      origin: originOf(node),
    });
    for (const subnet of listIn(node, "subnets", context.report)) pushSubnet(subnet, id, context);
    for (const peering of listIn(node, "virtualNetworkPeerings", context.report)) pushPeering(peering, id, context);
    reportNoPlace(node, "dhcpOptions.dnsServers", "DNS servers of the virtual network", context);
  },
};

export const subnetReader: ObjectReader = {
  kind: "subnet of a virtual network",
  isOne: (node, given) =>
    given === `${type}/subnets` || (given === "" && /\/virtualnetworks\/[^/]+\/subnets\/[^/]+$/.test(idOf(node) ?? "") && isSubnet(node)),
  read(node, context) {
    const id = idUpTo(idOf(node), "virtualNetworks");
    if (id !== undefined) {
      const fields = readFields(node, [{ to: "name", at: ["id"], read: segment("virtualNetworks") }], context.report);
      context.draft.descriptions.push({
        kind: "virtual-network",
        platforms: ["azure-cni"],
        id,
        fields,
        origin: originOf(node),
        isReference: true,
      });
    }
    pushSubnet(node, id ?? keyOf(node), context);
  },
};

function isSubnet(node: Node): boolean {
  return fieldOf(node, "addressPrefix") !== undefined || fieldOf(node, "addressPrefixes") !== undefined;
}

export const peeringReader: ObjectReader = {
  kind: "peering of a virtual network",
  isOne: (_node, given) => given === `${type}/virtualnetworkpeerings`,
  read: (node, context) => pushPeering(node, idUpTo(idOf(node), "virtualNetworks") ?? keyOf(node), context),
};

function pushSubnet(node: Node, parent: string, context: ReadingContext): void {
  const id = idOf(node);
  const key = id ?? `${parent}/subnets/${(textOf(member(node, "name")) ?? keyOf(node)).toLowerCase()}`;
  const { draft } = context;
  draft.descriptions.push({
    kind: "subnet",
    platforms: ["azure-cni"],
    id: key,
    parent,
    fields: readFields(node, subnetRows, context.report),
    origin: originOf(node),
  });
  for (const configuration of items(fieldOf(node, "ipConfigurations"))) {
    const own = textOf(member(configuration, "id"));
    if (own !== undefined) draft.ipConfigurations.push({ subnet: key, id: own.toLowerCase(), origin: originOf(configuration) });
  }
}

/** Ignores a peering that is not connected, because it reaches nothing. */
function pushPeering(node: Node, parent: string, { draft, report }: ReadingContext): void {
  const state = textOf(fieldOf(node, "peeringState"));
  if (state !== undefined && !/^connected$/i.test(state)) {
    report.add("import-left-out", originOf(node), `the peering is in state ${state}, not Connected, so it is not read`);
    return;
  }
  const fields = readFields(
    node,
    [
      { to: "name", at: ["remoteVirtualNetwork.id"], read: segment("virtualNetworks") },
      { to: "peering", at: ["name"], read: readText },
      {
        to: "addressPrefixes",
        at: [
          "remoteAddressSpace.addressPrefixes",
          "remoteVirtualNetworkAddressSpace.addressPrefixes",
          "peeredRemoteAddressSpace.addressPrefixes",
        ],
        read: readPrefixes,
      },
    ],
    report,
  );
  const { peering, ...known } = fields;
  const name = known.name ?? peering;
  draft.descriptions.push({
    kind: "peering",
    platforms: ["azure-cni"],
    parent,
    fields: name === undefined ? known : { ...known, name },
    origin: originOf(node),
  });
}

function reportNoPlace(node: Node, path: string, what: string, { report }: ReadingContext): void {
  const place = at(node, path);
  if (place === undefined || items({ ...place, value: Array.isArray(place.value) ? place.value : null }).length === 0) return;
  report.add("import-left-out", originOf(place), `${what} cannot be part of a request`);
}

/** Reads network interfaces of Azure and of Azure Local, which contain the addresses of machines. */
export const networkInterfaceReader: ObjectReader = {
  kind: "network interface",
  isOne: (_node, given) => given === "microsoft.network/networkinterfaces" || given === "microsoft.azurestackhci/networkinterfaces",
  read: (node, context) => readAddressesOf(node, "ipConfigurations", ["privateIPAddress"], context),
};

/** Reads internal load balancers, which have addresses of a subnet; public ones have none. */
export const azureLoadBalancerReader: ObjectReader = {
  kind: "load balancer of Azure",
  isOne: (_node, given) => given === "microsoft.network/loadbalancers",
  read: (node, context) => readAddressesOf(node, "frontendIPConfigurations", ["privateIPAddress"], context),
};

function readAddressesOf(node: Node, list: string, names: readonly string[], { draft, report }: ReadingContext): void {
  const owner = textOf(member(node, "name"));
  for (const configuration of listIn(node, list, report)) {
    const { address } = readFields(configuration, [{ to: "address", at: names, read: readAddress }], report);
    const network = textOf(member(fieldOf(configuration, "subnet"), "id"))?.toLowerCase();
    if (address?.value === undefined) continue;
    draft.used.push({
      range: String(address.value),
      ...(owner === undefined || owner === "" ? {} : { name: owner }),
      ...(network === undefined ? {} : { network }),
      origin: address.origin,
      ...ownerId(node, configuration),
    });
  }
}

/** Returns the id of an address configuration in the list of its subnet. */
function ownerId(node: Node, configuration: Node): { readonly id?: string } {
  const id = idOf(configuration) ?? idOf(node);
  return id === undefined ? {} : { id };
}

/** Reads the usage of `az network vnet subnet`: the number of addresses in use of a subnet, without their ids. */
export const usageReader: ObjectReader = {
  kind: "usage of a subnet",
  isOne: (node) => member(node, "currentValue") !== undefined && /\/virtualnetworks\/[^/]+\/subnets\/[^/]+$/.test(idOf(node) ?? ""),
  read(node, context) {
    const id = idOf(node) ?? "";
    const network = idUpTo(id, "virtualNetworks") ?? id;
    const name = (type: string, report = context.report) => readFields(node, [{ to: "name", at: ["id"], read: segment(type) }], report);
    const usage = readFields(node, [{ to: "usage", at: ["currentValue"], read: readInteger }], context.report);
    const origin = originOf(node);
    context.draft.descriptions.push({
      kind: "virtual-network",
      platforms: ["azure-cni"],
      id: network,
      fields: name("virtualNetworks"),
      origin,
      isReference: true,
    });
    context.draft.descriptions.push({
      kind: "subnet",
      platforms: ["azure-cni"],
      id,
      parent: network,
      fields: { ...name("subnets"), ...usage },
      origin,
    });
  },
};
