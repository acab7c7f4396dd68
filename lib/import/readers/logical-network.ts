import { type FieldRow, type Fields, fieldOfNode, readFields } from "../reading/fields.js";
import { at, fieldOf, idOf, isCutOff, items, member, type Node, nodeOf, originOf, textOf } from "../reading/node.js";
import { choice, readAddress, readAddresses, readInteger, readPrefix, readText } from "../reading/values.js";
import type { ObjectReader, ReadingContext } from "./reader.js";
import { reportState } from "./report-state.js";

const subnet = "subnets[0]";

/** Returns the next hop of the default route: the gateway. */
function defaultRoute(node: Node): Node | undefined {
  const routes = items(at(node, `${subnet}.routeTable.routes`));
  const route = routes.find((each) => textOf(fieldOf(each, "addressPrefix")) === "0.0.0.0/0");
  return fieldOf(route, "nextHopIpAddress");
}

/**
 * Reads a logical network into the request. Not read: extendedLocation, tags, systemData, metadata, networkSecurityGroup,
 * networkType of workload networks, ipPoolType, info (reported), other routes than the default one.
 */
const rows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "addressPrefix", at: [`${subnet}.addressPrefix`, `${subnet}.addressPrefixes[0]`], read: readPrefix },
  { to: "gateway", from: defaultRoute, read: readAddress },
  { to: "dnsServers", at: ["dhcpOptions.dnsServers", "dhcpOptionDnsServer"], read: readAddresses },
  { to: "ipAllocationMethod", at: [`${subnet}.ipAllocationMethod`], read: choice("Static", "Dynamic") },
  { to: "vmSwitchName", at: ["vmSwitchName"], read: readText },
];
const poolRows: readonly FieldRow[] = [
  { to: "start", at: ["start"], read: readAddress },
  { to: "end", at: ["end"], read: readAddress },
];

export const logicalNetworkReader: ObjectReader = {
  kind: "logical network of Azure Local",
  isOne: (node, type) =>
    type === "microsoft.azurestackhci/logicalnetworks" ||
    (type === "microsoft.azurestackhci/virtualnetworks" && fieldOf(node, "networkType") !== undefined) ||
    (type === "" &&
      fieldOf(node, "vmSwitchName") !== undefined &&
      (at(node, `${subnet}.ipAllocationMethod`) !== undefined || fieldOf(node, "dhcpOptionDnsServer") !== undefined)),
  read(node, context) {
    const fields = withVlan(node, { ...readFields(node, rowsOf(node), context.report), ...readPools(node, context) }, context);
    reportState(node, context, "the logical network");
    const subnets = items(fieldOf(node, "subnets"));
    if (subnets.length > 1)
      context.report.add(
        "import-several-subnets",
        originOf(node),
        `the logical network has ${subnets.length} subnets; only the first is read`,
      );
    if (isOfInfrastructure(node)) return readInfrastructure(node, fields, context);
    if (fields.ipAllocationMethod?.value === "Dynamic") {
      context.draft.descriptions.push({ kind: "settings", platforms: ["azure-local"], fields: {}, origin: originOf(node) });
      const name = String(fields.name?.value ?? "of unknown name");
      context.draft.dynamic.push(name);
      const message = `the logical network "${name}" is Dynamic, but AKS Arc needs a static one; it is not part of the request`;
      return context.report.add("import-network-left-out", originOf(node), message);
    }
    const id = idOf(node);
    context.draft.descriptions.push({
      kind: "network",
      platforms: ["azure-local"],
      ...(id === undefined ? {} : { id }),
      fields: ofFabric(node, fields),
      origin: originOf(node),
    });
    if (isOfFabric(node))
      context.draft.descriptions.push({
        kind: "settings",
        platforms: ["azure-local"],
        fields: { multiRack: { value: true, origin: originOf(node), authority: node.source.authority } },
        origin: originOf(node),
      });
    readReferences(node, id, context);
  },
};

/** Returns the subnet. `Get-AzStackHCIVMLogicalNetwork` flattens its name into `Subnet`. */
function rowsOf(node: Node): readonly FieldRow[] {
  if (fieldOf(node, "subnets") !== undefined || fieldOf(node, "subnet") === undefined) return rows;
  return rows.map((row) => ({
    ...row,
    ...(row.at === undefined ? {} : { at: row.at.map((path) => path.replace("subnets[0]", "subnet[0]")) }),
    ...(row.to === "gateway"
      ? { from: (each: Node) => defaultRoute(nodeOf({ subnets: fieldOf(each, "subnet")?.value }, each.pointer, each.source)) }
      : {}),
  }));
}

/** Reads a VLAN: null, 0 and a missing value mean untagged, if the subnet itself exists. */
function withVlan(node: Node, fields: Fields, { report }: ReadingContext): Fields {
  const owner = at(node, subnet) ?? at(node, "subnet[0]");
  if (owner === undefined || isCutOff(owner.value)) return openSubnets(owner ?? fieldOf(node, "subnets"), fields, report);
  const place = fieldOf(owner, "vlan");
  const field = place === undefined ? undefined : fieldOfNode(place, "vlan", readInteger, report);
  return { ...fields, vlan: field ?? { value: 0, origin: originOf(place ?? owner), authority: owner.source.authority } };
}

/** Marks everything in subnets that PowerShell cut off as open. */
function openSubnets(place: Node | undefined, fields: Fields, report: ReadingContext["report"]): Fields {
  const field = place === undefined ? undefined : fieldOfNode(place, "subnets", readText, report);
  if (field?.open === undefined) return fields;
  const cut = { addressPrefix: field, gateway: field, vlan: field, ipPoolStart: field, ipPoolEnd: field, ipAllocationMethod: field };
  return { ...cut, ...fields };
}

function readPools(node: Node, { report }: ReadingContext): Fields {
  const place = at(node, `${subnet}.ipPools`) ?? at(node, "subnet[0].ipPool");
  const pools = items(place);
  const readings = pools.map((pool) => readFields(pool, poolRows, report));
  const [first] = readings;
  if (place === undefined || first === undefined) return {};
  if (readings.length === 1)
    return {
      ...(first.start === undefined ? {} : { ipPoolStart: first.start }),
      ...(first.end === undefined ? {} : { ipPoolEnd: first.end }),
    };
  const value = readings.flatMap(({ start, end }) =>
    start?.value === undefined || end?.value === undefined ? [] : [{ start: start.value, end: end.value }],
  );
  return { ipPools: { value, origin: originOf(place), authority: place.source.authority } };
}

function isOfInfrastructure(node: Node): boolean {
  return textOf(fieldOf(node, "networkType"))?.toLowerCase() === "infrastructure";
}

/** Reads the network that Azure Local created for itself as the management network. */
function readInfrastructure(node: Node, fields: Fields, { draft, report }: ReadingContext): void {
  const { addressPrefix, gateway, dnsServers, vlan, ipPoolStart, ipPoolEnd, ipPools } = fields;
  const range =
    ipPoolStart?.value === undefined || ipPoolEnd?.value === undefined
      ? {}
      : { ipRange: { ...ipPoolStart, value: { start: ipPoolStart.value, end: ipPoolEnd.value } } };
  const given = { addressPrefix, gateway, dnsServers, vlan, ipRanges: ipPools };
  const own = Object.fromEntries(Object.entries(given).filter(([, field]) => field !== undefined)) as Fields;
  draft.descriptions.push({ kind: "management-network", platforms: ["azure-local"], fields: { ...own, ...range }, origin: originOf(node) });
  report.add(
    "import-network-left-out",
    originOf(node),
    "the logical network is of type Infrastructure; it is read as the management network",
  );
}

function isOfFabric(node: Node): boolean {
  const fabric = fieldOf(node, "fabricNetworkConfiguration");
  return fabric !== undefined && fabric.value !== null;
}

/** Reads networks of a multi-rack deployment, which have no gateway and no switch; the next hop is an address in use. */
function ofFabric(node: Node, fields: Fields): Fields {
  if (!isOfFabric(node)) return fields;
  const { gateway, vmSwitchName: _switch, ...rest } = fields;
  if (gateway?.value === undefined) return rest;
  return { ...rest, reserved: { ...gateway, value: [{ name: "default route", range: gateway.value }] } };
}

/** Counts network interfaces, which are named by their ids: their number is known, but not their addresses. */
function readReferences(node: Node, id: string | undefined, { draft, report }: ReadingContext): void {
  const references = items(at(node, `${subnet}.ipConfigurationReferences`));
  for (const reference of references) {
    const own = textOf(member(reference, "id"));
    if (id !== undefined && own !== undefined)
      draft.ipConfigurations.push({ subnet: id, id: own.toLowerCase(), origin: originOf(reference) });
  }
  const used = at(node, `${subnet}.ipPools[0].info.used`);
  const reading = used === undefined ? undefined : readInteger(used);
  if (used !== undefined && reading !== undefined && "value" in reading && reading.value > 0)
    report.add("import-left-out", originOf(used), `${reading.value} addresses of the pool are in use, but the document does not say which`);
}
