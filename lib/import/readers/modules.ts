import type { Field, FieldRow, Fields } from "../reading/fields.js";
import { fieldOfNode, readFields } from "../reading/fields.js";
import { at, isObject, items, member, members, type Node, originOf, textOf } from "../reading/node.js";
import { segment } from "../reading/segments.js";
import {
  choice,
  readAddress,
  readAddresses,
  readBoolean,
  readInteger,
  readPrefix,
  readPrefixes,
  readText,
  readTexts,
} from "../reading/values.js";
import { networkModel, oneFamily, pushManagedPool } from "./managed-cluster.js";
import { agentPoolRows, arc, keyOf } from "./provisioned-cluster.js";
import type { ReadingContext } from "./reader.js";

/** A call of a verified module: its sure signs, and how its arguments are read. */
interface ModuleReader {
  readonly source: RegExp;
  readonly signs: (values: Node) => boolean;
  readonly read: (values: Node, context: ReadingContext) => void;
}

function has(node: Node, ...names: readonly string[]): boolean {
  return names.every((name) => member(node, name) !== undefined);
}

const readers: readonly ModuleReader[] = [
  {
    source: /logical-?networks?\b/i,
    signs: (values) =>
      has(values, "vmSwitchName") && ["addressPrefix", "startingAddress", "ipPools", "defaultGateway"].some((name) => has(values, name)),
    read: readLogicalNetwork,
  },
  {
    source: /provisioned-?cluster/i,
    signs: (values) => has(values, "controlPlaneIp") || has(values, "cloudProviderProfile", "agentPoolProfiles"),
    read: readProvisionedCluster,
  },
  {
    source: /managed-?clusters?\b/i,
    signs: (values) =>
      has(values, "primaryAgentPoolProfiles") || has(values, "defaultAgentPool") || has(values, "networkProfile", "agentPools"),
    read: readManagedCluster,
  },
];

/** Reads the call of a module by its source or, without one that is known, by its arguments. @returns whether it is one */
export function readModule(source: string, values: Node, context: ReadingContext): boolean {
  const reader = readers.find((each) => each.source.test(source)) ?? readers.find(({ signs }) => signs(values));
  reader?.read(values, context);
  return reader !== undefined;
}

const networkRows: readonly FieldRow[] = [
  { to: "name", at: ["name", "logicalNetworkName"], read: readText },
  { to: "addressPrefix", at: ["addressPrefix"], read: readPrefix },
  { to: "gateway", at: ["defaultGateway"], read: readAddress },
  { to: "dnsServers", at: ["dnsServers"], read: readAddresses },
  { to: "ipAllocationMethod", at: ["ipAllocationMethod"], read: choice("Static", "Dynamic") },
  { to: "vmSwitchName", at: ["vmSwitchName"], read: readText },
  { to: "ipPoolStart", at: ["startingAddress"], read: readAddress },
  { to: "ipPoolEnd", at: ["endingAddress"], read: readAddress },
];

function readLogicalNetwork(values: Node, { draft, report }: ReadingContext): void {
  const fields: Record<string, Field> = { ...readFields(values, networkRows, report), ...poolFields(member(values, "ipPools"), report) };
  const vlan = member(values, "vlanId");
  // null is untagged; what is not given at all is the module's default
  if (vlan !== undefined)
    fields.vlan = fieldOfNode(vlan, "vlan", readInteger, report) ?? {
      value: 0,
      origin: originOf(vlan),
      authority: values.source.authority,
    };
  if (fields.ipAllocationMethod?.value === "Dynamic") {
    draft.descriptions.push({ kind: "settings", platforms: ["azure-local"], fields: {}, origin: originOf(values) });
    const name = String(fields.name?.value ?? "of unknown name");
    report.add(
      "import-network-left-out",
      originOf(values),
      `the logical network "${name}" is Dynamic, and AKS Arc needs a static one; it is not part of the request`,
    );
    return;
  }
  draft.descriptions.push({ kind: "network", platforms: ["azure-local"], id: keyOf(values), fields, origin: originOf(values) });
}

function poolFields(place: Node | undefined, report: ReadingContext["report"]): Fields {
  const pools = items(place).map((pool) =>
    readFields(
      pool,
      [
        { to: "ipPoolStart", at: ["start"], read: readAddress },
        { to: "ipPoolEnd", at: ["end"], read: readAddress },
      ],
      report,
    ),
  );
  const [first, second] = pools;
  if (first === undefined || place === undefined) return {};
  if (second === undefined) return first;
  const value = pools.map(({ ipPoolStart, ipPoolEnd }) => ({ start: ipPoolStart?.value, end: ipPoolEnd?.value }));
  return { ipPools: { value, origin: originOf(place), authority: place.source.authority } };
}

const clusterRows: readonly FieldRow[] = [
  { to: "name", at: ["name", "connectedClusterName"], read: readText },
  { to: "controlPlaneIp", at: ["controlPlaneIp", "controlPlane.controlPlaneEndpoint.hostIP"], read: readAddress },
  { to: "controlPlaneNodeCount", at: ["controlPlaneCount", "controlPlane.count"], read: readInteger },
  { to: "podCidr", at: ["podCidr", "networkProfile.podCidr"], read: readPrefix },
  { to: "network", from: networkIdOf, read: segment("logicalNetworks") },
];

function networkIdOf(values: Node): Node | undefined {
  return (
    member(values, "logicalNetworkId") ??
    at(values, "cloudProviderProfile.infraNetworkProfile.vnetSubnetIds[0]") ??
    firstOf(at(values, "cloudProviderProfile.infraNetworkProfile.vnetSubnetIds"))
  );
}

function firstOf(list: Node | undefined): Node | undefined {
  return Array.isArray(list?.value) ? { ...list, value: list.value[0], pointer: `${list.pointer}/0` } : undefined;
}

function readProvisionedCluster(values: Node, { draft, report }: ReadingContext): void {
  const id = keyOf(values);
  draft.descriptions.push({
    kind: "cluster",
    platforms: arc,
    id,
    fields: readFields(values, clusterRows, report),
    origin: originOf(values),
  });
  for (const list of ["agentPoolProfiles", "additionalNodepools"])
    for (const pool of items(member(values, list)))
      draft.descriptions.push({ kind: "node-pool", parent: id, fields: readFields(pool, agentPoolRows, report), origin: originOf(pool) });
}

const managedRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "serviceCidr", at: ["serviceCidr", "networkProfile.serviceCidr"], read: readPrefix },
  { to: "serviceCidrs", at: ["serviceCidrs", "networkProfile.serviceCidrs"], read: readPrefixes },
  { to: "dnsServiceIp", at: ["dnsServiceIP", "networkProfile.dnsServiceIP"], read: readAddress },
  { to: "podCidr", at: ["podCidr", "networkProfile.podCidr"], read: readPrefix },
  { to: "podCidrs", at: ["podCidrs", "networkProfile.podCidrs"], read: readPrefixes },
  { to: "ipFamilies", at: ["ipFamilies", "networkProfile.ipFamilies"], read: readTexts },
  { to: "privateCluster", at: ["apiServerAccessProfile.enablePrivateCluster", "enablePrivateCluster"], read: readBoolean },
];

function readManagedCluster(values: Node, context: ReadingContext): void {
  const id = keyOf(values);
  const pools = ["primaryAgentPoolProfiles", "defaultAgentPool", "agentPools"].flatMap((name) => poolsIn(member(values, name)));
  const withSubnet = pools.filter((pool) =>
    ["podSubnetID", "podSubnetResourceId"].some((name) => textOf(member(pool, name)) !== undefined),
  );
  const fields = {
    ...readFields(values, managedRows, context.report),
    ...networkModel(
      {
        plugin: member(values, "networkPlugin") ?? at(values, "networkProfile.networkPlugin"),
        mode: member(values, "networkPluginMode") ?? at(values, "networkProfile.networkPluginMode"),
        podSubnets: withSubnet,
        allocation: member(withSubnet[0], "podIPAllocationMode"),
      },
      values,
      context,
    ),
  };
  context.draft.descriptions.push({ kind: "cluster", platforms: ["azure-cni"], id, fields: oneFamily(fields), origin: originOf(values) });
  for (const pool of pools) pushManagedPool(pool, id, context);
}

/** Pools are a list, one object, or a map of objects whose keys are theirs and no names. */
function poolsIn(place: Node | undefined): Node[] {
  if (place === undefined || !isObject(place.value)) return items(place);
  const own = members(place);
  return own.length > 0 && own.every(({ node }) => isObject(node.value)) && member(place, "name") === undefined
    ? own.map(({ node }) => node)
    : [place];
}
