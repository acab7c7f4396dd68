import { type Field, type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { authorities, isObject, items, member, type Node, originOf } from "../reading/node.js";
import {
  maskedPrefix,
  readAddress,
  readAddresses,
  readAddressOfInterface,
  readInteger,
  readMask,
  readPrefix,
  readText,
} from "../reading/values.js";
import type { ReadingContext } from "./reader.js";

/** A configuration of LocalBox or HCIBox: a data file with the addresses of the cluster's network. */
export function isJumpstartConfig(root: Node): boolean {
  return member(root, "AKSIPPrefix") !== undefined && member(root, "AKSNodeStartIP") !== undefined;
}

/** Not read: passwords and accounts, images, paths, memory, names of machines, the networks of the lab itself. */
const networkRows: readonly FieldRow[] = [
  { to: "name", at: ["AKSvnetname"], read: readText },
  { to: "addressPrefix", at: ["AKSIPPrefix"], read: readPrefix },
  { to: "gateway", at: ["AKSGWIP"], read: readAddress },
  { to: "dnsServers", at: ["AKSDNSIP"], read: readAddresses },
];
const localBoxRows: readonly FieldRow[] = [
  { to: "vlan", at: ["AKSVLAN", "AKSVlanID"], read: readInteger },
  { to: "ipPoolStart", at: ["AKSNodeStartIP"], read: readAddress },
  { to: "ipPoolEnd", at: ["AKSNodeEndIP"], read: readAddress },
];
const hciBoxRows: readonly FieldRow[] = [
  { to: "vlanId", at: ["AKSVLAN", "AKSVlanID"], read: readInteger },
  { to: "k8sNodeIpPoolStart", at: ["AKSNodeStartIP"], read: readAddress },
  { to: "k8sNodeIpPoolEnd", at: ["AKSNodeEndIP"], read: readAddress },
  { to: "vipPoolStart", at: ["AKSVIPStartIP"], read: readAddress },
  { to: "vipPoolEnd", at: ["AKSVIPEndIP"], read: readAddress },
];
const managementRows: readonly FieldRow[] = [
  { to: "addressPrefix", at: ["MGMTSubnet"], read: readPrefix },
  { to: "gateway", at: ["SDNLABRoute"], read: readAddress },
  { to: "dnsServers", at: ["SDNLABDNS"], read: readAddresses },
  { to: "vlan", at: ["mgmtVLAN"], read: readInteger },
];

export function readJumpstartConfig(given: Node, context: ReadingContext): void {
  const root = { ...given, source: { ...given.source, authority: authorities.intended } };
  if (member(root, "AKSCloudSvcidr") !== undefined) readHciBox(root, context);
  else readLocalBox(root, context);
  const { report } = context;
  const machines = member(root, "vmIpPrefix");
  if (machines !== undefined)
    report.add(
      "import-left-out",
      originOf(machines),
      "vmIpPrefix, vmGateway and vmVLAN describe a network for virtual machines, without a name and without clusters; it is not part of the request",
    );
}

function readLocalBox(root: Node, context: ReadingContext): void {
  const { draft, report } = context;
  const network = readFields(root, [...networkRows, ...localBoxRows], report);
  draft.descriptions.push({ kind: "network", platforms: ["azure-local"], fields: network, origin: originOf(root) });
  const id = `${root.source.document}:jumpstart`;
  const cluster = readFields(
    root,
    [
      { to: "name", at: ["AKSworkloadClusterName"], read: readText },
      { to: "controlPlaneIp", at: ["AKSControlPlaneIP"], read: readAddress },
    ],
    report,
  );
  const fields = network.name === undefined ? cluster : { ...cluster, network: network.name };
  draft.descriptions.push({ kind: "cluster", platforms: ["azure-local"], id, fields, origin: originOf(root) });
  const addresses = bounds(root, "AKSVIPStartIP", "AKSVIPEndIP", report);
  if (addresses !== undefined)
    draft.descriptions.push({
      kind: "load-balancer",
      platforms: ["azure-local"],
      parent: id,
      fields: { addresses: { ...addresses, value: [rangeText(addresses.value)] } },
      origin: addresses.origin,
    });
  readManagementNetwork(root, context);
}

function readHciBox(root: Node, { draft, report }: ReadingContext): void {
  const fields: Record<string, Field> = readFields(root, [...networkRows, ...hciBoxRows], report);
  fields.ipAllocationMethod = { value: "Static", origin: originOf(root), authority: root.source.authority };
  draft.descriptions.push({ kind: "network", platforms: ["windows-server"], fields, origin: originOf(root) });
  const settings = readFields(root, [{ to: "cloudServiceCidr", at: ["AKSCloudSvcidr"], read: readPrefix }], report);
  draft.descriptions.push({ kind: "settings", platforms: ["windows-server"], fields: settings, origin: originOf(root) });
  const name = readFields(root, [{ to: "name", at: ["AKSworkloadClusterName"], read: readText }], report);
  if (name.name !== undefined)
    draft.descriptions.push({ kind: "cluster", platforms: ["windows-server"], fields: name, origin: originOf(root) });
}

function readManagementNetwork(root: Node, context: ReadingContext): void {
  const { draft, report } = context;
  const fields: Record<string, Field> = readFields(root, managementRows, report);
  const range = bounds(root, "clusterIpRangeStart", "clusterIpRangeEnd", report);
  if (range !== undefined) fields.ipRange = range;
  const hosts = items(member(root, "NodeHostConfig"));
  const nodeIps = hosts.flatMap((host) => readFields(host, [{ to: "ip", at: ["IP"], read: readAddressOfInterface }], report).ip ?? []);
  const [first] = nodeIps;
  if (first !== undefined) fields.nodeIps = { ...first, value: nodeIps.flatMap(({ value }) => value ?? []) };
  const bridge = bridgeOf(root, report);
  if (bridge !== undefined) fields.arcResourceBridge = bridge;
  if (Object.keys(fields).length > 0)
    draft.descriptions.push({ kind: "management-network", platforms: ["azure-local"], fields, origin: originOf(root) });
  for (const letter of ["A", "B"]) readStorage(root, hosts, letter, context);
  readOthers(root, context);
}

/** The three addresses of the Arc resource bridge, where all are there. */
function bridgeOf(root: Node, report: ReadingContext["report"]): Field | undefined {
  const { rbIp, rbIp2, rbCpip } = readFields(
    root,
    ["rbIp", "rbIp2", "rbCpip"].map((name) => ({ to: name, at: [name], read: readAddress })),
    report,
  );
  if (rbIp?.value === undefined || rbCpip?.value === undefined) return undefined;
  return {
    ...rbIp,
    value: {
      controlPlaneEndpoint: rbCpip.value,
      k8sNodeIpPoolStart: rbIp.value,
      ...(rbIp2?.value === undefined ? {} : { k8sNodeIpPoolEnd: rbIp2.value }),
    },
  };
}

function readStorage(root: Node, hosts: readonly Node[], letter: string, { draft, report }: ReadingContext): void {
  const { mask, vlan } = readFields(
    root,
    [
      { to: "mask", at: [`storage${letter}subnet`], read: readMask },
      { to: "vlan", at: [`Storage${letter}VLAN`], read: readInteger },
    ],
    report,
  );
  const addresses = hosts.flatMap(
    (host) => readFields(host, [{ to: "address", at: [`Storage${letter}IP`], read: readAddressOfInterface }], report).address ?? [],
  );
  const [first] = addresses;
  const value = first === undefined || mask?.value === undefined ? undefined : maskedPrefix(String(first.value), String(mask.value));
  const fields: Fields = {
    ...(value === undefined || first === undefined ? {} : { addressPrefix: { ...first, value } }),
    ...(vlan === undefined ? {} : { vlan }),
  };
  if (Object.keys(fields).length > 0)
    draft.descriptions.push({ kind: "storage-network", platforms: ["azure-local"], fields, origin: originOf(root) });
}

/** Addresses of other machines, and ranges of the resource bridge, which nothing else may have. */
function readOthers(root: Node, { draft, report }: ReadingContext): void {
  for (const [start, end, name] of [
    ["rbVipStart", "rbVipEnd", "resource bridge VIPs"],
    ["rbDHCPExclusionStart", "rbDHCPExclusionEnd", "resource bridge"],
  ] as const) {
    const range = bounds(root, start, end, report);
    if (range !== undefined) draft.used.push({ range: rangeText(range.value), name, origin: range.origin });
  }
  const others: readonly (readonly [Node | undefined, string])[] = [
    [member(member(root, "MgmtHostConfig"), "IP"), "management host"],
    [member(root, "dcVLAN200IP"), "domain controller"],
  ];
  for (const [place, name] of others) {
    const reading = place === undefined ? undefined : readAddressOfInterface(place);
    if (place !== undefined && reading !== undefined && "value" in reading)
      draft.used.push({ range: reading.value, name, origin: originOf(place) });
  }
}

function bounds(root: Node, start: string, end: string, report: ReadingContext["report"]): Field | undefined {
  const fields = readFields(
    root,
    [
      { to: "start", at: [start], read: readAddress },
      { to: "end", at: [end], read: readAddress },
    ],
    report,
  );
  if (fields.start?.value === undefined || fields.end?.value === undefined) return undefined;
  return { ...fields.start, value: { start: fields.start.value, end: fields.end.value } };
}

function rangeText(value: unknown): string {
  return isObject(value) ? `${String(value.start)}-${String(value.end)}` : "";
}
