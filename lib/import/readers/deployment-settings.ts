import { rangesOverlap } from "../../address/index.js";
import { parseAddress, parseRange } from "../../address/parse.js";
import { type Field, type FieldRow, type Fields, fieldOfNode, readFields } from "../reading/fields.js";
import { at, fieldOf, isObject, items, member, members, type Node, originOf } from "../reading/node.js";
import { maskedPrefix, openingOf, readAddress, readAddresses, readInteger, readMask, readText } from "../reading/values.js";
import type { ObjectReader, ReadingContext } from "./reader.js";

/**
 * Reads deployment settings, their parameter files and environment configurations into the management network. Not read: all
 * secrets, observability, security settings, adapters, intents, storage volumes, cluster names, domain and units.
 */
const networkRows: readonly FieldRow[] = [
  { to: "mask", at: ["subnetMask"], read: readMask },
  { to: "gateway", at: ["gateway", "defaultGateway"], read: readAddress },
  { to: "dnsServers", at: ["dnsServers"], read: readAddresses },
  { to: "vlan", at: ["vlanId"], read: readInteger },
];
const poolRows: readonly FieldRow[] = [
  { to: "start", at: ["startingAddress", "startingIPAddress"], read: readAddress },
  { to: "end", at: ["endingAddress", "endingIPAddress"], read: readAddress },
];

/** Finds the object that contains both networks and machines, at any depth. */
function deploymentDataIn(node: Node, depth = 0): Node | undefined {
  if (depth > 12 || typeof node.value !== "object" || node.value === null) return undefined;
  if (member(node, "infrastructureNetwork") !== undefined) return node;
  const below = Array.isArray(node.value) ? items(node).slice(0, 100) : members(node).map((each) => each.node);
  for (const each of below) {
    const found = deploymentDataIn(each, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const deploymentSettingsReader: ObjectReader = {
  kind: "deployment settings of Azure Local",
  isOne: (node, type) =>
    type === "microsoft.azurestackhci/clusters/deploymentsettings" ||
    ((type === "" || !type.includes("/")) && deploymentDataIn(node) !== undefined),
  read(node, context) {
    const data = deploymentDataIn(node);
    if (data === undefined) return;
    const [network] = items(member(data, "infrastructureNetwork"));
    readManagement(
      {
        network: network ?? data,
        pools: items(fieldOf(network, "ipPools")),
        nodes: member(data, "physicalNodes"),
        storage: items(at(data, "hostNetwork.storageNetworks") ?? at(node, "hostNetwork.storageNetworks")),
      },
      context,
    );
  },
};

/** The nodes of a management network, whatever their names in a document. */
export interface ManagementNodes {
  /** The node with mask, gateway, DNS servers and VLAN. */
  readonly network: Node;
  readonly pools: readonly Node[];
  readonly nodes: Node | undefined;
  readonly storage: readonly Node[];
}

export function readManagement({ network, pools, nodes, storage }: ManagementNodes, context: ReadingContext): void {
  const { report, draft } = context;
  const { mask, ...given } = readFields(network, networkRows, report);
  const ranges = pools.map((pool) => readFields(pool, poolRows, report));
  const nodeIps = readNodeIps(nodes, context);
  const fields: Record<string, Field> = { ...given, ...rangeFields(ranges) };
  if (nodeIps !== undefined) fields.nodeIps = nodeIps;
  const prefix = prefixOf(mask, given.gateway, ranges[0]?.start, nodeIps);
  if (prefix !== undefined) fields.addressPrefix = prefix;
  if (Object.keys(fields).length === 0) return;
  draft.descriptions.push({ kind: "management-network", platforms: ["azure-local"], fields, origin: originOf(network) });
  const seen = new Set<string>();
  const adapters = storage.flatMap((each) => readStorage(each, seen, context));
  reportClashes(fields, adapters, context);
}

function rangeFields(ranges: readonly Fields[]): Fields {
  const bounds = ranges.flatMap(({ start, end }) =>
    start?.value === undefined || end?.value === undefined ? [] : [{ value: { start: start.value, end: end.value }, field: start }],
  );
  const [first] = bounds;
  if (first === undefined) {
    const open = ranges.flatMap(({ start, end }) => [start, end]).find((field) => field?.open !== undefined);
    return open === undefined ? {} : { ipRange: open };
  }
  if (bounds.length === 1) return { ipRange: { ...first.field, value: first.value } };
  return { ipRanges: { ...first.field, value: bounds.map(({ value }) => value) } };
}

/** Applies the mask to the gateway; without a usable gateway, to the pool, if the addresses of the machines agree. */
function prefixOf(
  mask: Field | undefined,
  gateway: Field | undefined,
  start: Field | undefined,
  nodeIps: Field | undefined,
): Field | undefined {
  if (mask?.value === undefined) return mask;
  const under = (address: unknown) => maskedPrefix(String(address), String(mask.value));
  if (gateway?.value !== undefined) return { ...mask, value: under(gateway.value) };
  if (start?.value === undefined) return undefined;
  const prefix = under(start.value);
  const others = Array.isArray(nodeIps?.value) ? nodeIps.value : [];
  return others.every((address) => under(address) === prefix) ? { ...mask, value: prefix } : undefined;
}

function readNodeIps(place: Node | undefined, { report }: ReadingContext): Field | undefined {
  if (place === undefined || place.value === null) return undefined;
  if (openingOf(place.value) !== undefined) return fieldOfNode(place, "nodeIps", readText, report);
  const addresses = items(place).map(
    (node) => readFields(node, [{ to: "address", at: ["ipv4Address"], read: readAddress }], report).address,
  );
  const known = addresses.flatMap((field) => (field?.value === undefined ? [] : [field.value]));
  const open = addresses.find((field) => field?.open !== undefined);
  if (known.length === 0) return open;
  return { value: known, origin: originOf(place), authority: place.source.authority };
}

interface Adapter {
  readonly address: string;
  readonly field: Field;
}

/** One storage network for each prefix of the adapters; without addresses of adapters, only the VLAN is known. */
function readStorage(node: Node, seen: Set<string>, { draft, report }: ReadingContext): Adapter[] {
  const { name, vlan } = readFields(
    node,
    [
      { to: "name", at: ["name"], read: readText },
      { to: "vlan", at: ["vlanId"], read: readInteger },
    ],
    report,
  );
  const adapters = items(fieldOf(node, "storageAdapterIPInfo")).map((adapter) =>
    readFields(
      adapter,
      [
        { to: "address", at: ["ipv4Address"], read: readAddress },
        { to: "mask", at: ["subnetMask"], read: readMask },
      ],
      report,
    ),
  );
  const prefixes = new Map<string, Field>();
  for (const { address, mask } of adapters) {
    const prefix =
      address?.value === undefined || mask?.value === undefined ? undefined : maskedPrefix(String(address.value), String(mask.value));
    if (prefix !== undefined && address !== undefined && !prefixes.has(prefix)) prefixes.set(prefix, { ...address, value: prefix });
  }
  const shared = { ...(vlan === undefined ? {} : { vlan }) };
  const push = (fields: Fields) =>
    draft.descriptions.push({ kind: "storage-network", platforms: ["azure-local"], fields, origin: originOf(node) });
  // a network that spans several prefixes gives its name to none of them
  const named = prefixes.size > 1 || name === undefined ? {} : { name };
  if (prefixes.size === 0) push({ ...named, ...shared });
  for (const [prefix, addressPrefix] of prefixes) {
    // without a switch, machines share the prefixes of their links
    if (!seen.has(prefix)) push({ ...named, addressPrefix, ...shared });
    seen.add(prefix);
  }
  return adapters.flatMap(({ address }) => (address?.value === undefined ? [] : [{ address: String(address.value), field: address }]));
}

function reportClashes(fields: Fields, adapters: readonly Adapter[], { report }: ReadingContext): void {
  const listed = [fields.ipRange?.value, ...(Array.isArray(fields.ipRanges?.value) ? fields.ipRanges.value : [])];
  const ranges = listed.flatMap((bounds) => (isObject(bounds) && isOrdered(bounds) ? [parseRange(`${bounds.start}-${bounds.end}`)] : []));
  for (const { address, field } of adapters) {
    const value = parseAddress(address);
    if (ranges.some((range) => rangesOverlap(range, { first: value, last: value })))
      report.add(
        "import-addresses-clash",
        field.origin,
        `the storage adapter address ${address} is also in the infrastructure range`,
        address,
      );
  }
}

function isOrdered(bounds: Readonly<Record<string, unknown>>): boolean {
  return parseAddress(String(bounds.start)) <= parseAddress(String(bounds.end));
}
