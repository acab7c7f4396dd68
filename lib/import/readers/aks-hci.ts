import { type Field, type FieldRow, type Fields, readFields } from "../reading/fields.js";
import { authorities, isObject, items, member, type Node, nodeOf, originOf, type Source, textOf, Unresolved } from "../reading/node.js";
import { choice, type Read, readAddress, readAddresses, readInteger, readPrefix, readText } from "../reading/values.js";
import type { ReadingContext } from "./reader.js";

/** A statement of a script: a command with its parameters, or an assignment of a literal. */
interface Statement {
  readonly node: Node;
  readonly command: string | undefined;
  readonly variable: string | undefined;
}

/** From New-AksHciNetworkSetting and New-AksHciClusterNetwork. Not read: MAC pools, SDN settings. */
const networkRows: readonly FieldRow[] = [
  { to: "name", at: ["name", "vnetName"], read: readText },
  { to: "addressPrefix", at: ["ipAddressPrefix"], read: readPrefix },
  { to: "gateway", at: ["gateway"], read: readAddress },
  { to: "dnsServers", at: ["dnsServers"], read: readAddresses },
  { to: "vswitchName", at: ["vswitchName"], read: readText },
  { to: "k8sNodeIpPoolStart", at: ["k8sNodeIpPoolStart"], read: readAddress },
  { to: "k8sNodeIpPoolEnd", at: ["k8sNodeIpPoolEnd"], read: readAddress },
  { to: "vipPoolStart", at: ["vipPoolStart"], read: readAddress },
  { to: "vipPoolEnd", at: ["vipPoolEnd"], read: readAddress },
];
const clusterRows: readonly FieldRow[] = [
  { to: "name", at: ["name"], read: readText },
  { to: "controlPlaneNodeCount", at: ["controlPlaneNodeCount"], read: readInteger },
];
const poolRows: readonly FieldRow[] = [
  { to: "name", at: ["nodePoolName"], read: readText },
  { to: "nodeCount", at: ["nodeCount", "count"], read: readInteger },
  { to: "maxPods", at: ["nodeMaxPodCount", "maxPodCount"], read: readInteger },
  { to: "osType", at: ["osType"], read: choice("Linux", "Windows") },
];
/** The address of the cloud agent with the mask of its subnet: its host bits are meant. */
const settingRows: readonly FieldRow[] = [{ to: "cloudServiceCidr", at: ["cloudServiceCidr"], read: readPrefix }];

/** Whether a script calls one of the cmdlets of AksHci. */
export function isAksHciScript(root: Node): boolean {
  return statementsOf(root).some(({ command }) => command !== undefined && /^(?:new|set)-akshci/.test(command));
}

/** Reads the networks, clusters and the configuration of the host that a script makes. */
export function readAksHciScript(root: Node, context: ReadingContext): void {
  const statements = statementsOf({ ...root, source: { ...root.source, authority: authorities.intended } });
  const networks = new Map<string, Field | undefined>();
  context.draft.descriptions.push({ kind: "settings", platforms: ["windows-server"], fields: {}, origin: originOf(root) });
  for (const [index, statement] of statements.entries()) {
    const parameters = parametersOf(statement, statements.slice(0, index));
    const { command, variable } = statement;
    if (command === "new-akshcinetworksetting" || command === "new-akshciclusternetwork") {
      const name = readNetwork(parameters, context);
      if (variable !== undefined) networks.set(variable, name);
    } else if (command === "set-akshciconfig") readConfiguration(parameters, networks, context);
    else if (command === "new-akshcicluster") readCluster(parameters, networks, context);
    else if (command === "new-akshcinodepool") readNodePool(parameters, context);
  }
}

function statementsOf(root: Node): Statement[] {
  return items(member(root, "statements")).map((node) => ({
    node,
    command: textOf(member(node, "command")),
    variable: textOf(member(node, "variable")),
  }));
}

/** The parameters of a command with those it takes from a table, and names of variables followed to literals before it. */
function parametersOf({ node }: Statement, before: readonly Statement[]): Node {
  const source: Source = { ...node.source, resolve };
  const own = member(node, "parameters");
  const splats = member(node, "splats")?.value;
  const tables = Array.isArray(splats) ? splats.map((name) => assigned(`$${String(name)}`)?.value).filter(isObject) : [];
  const values = Object.fromEntries([...tables.flatMap(Object.entries), ...Object.entries((own?.value as object | undefined) ?? {})]);
  return { value: values, pointer: own?.pointer ?? node.pointer, source };

  function assigned(variable: string): Node | undefined {
    const found = before.findLast((each) => each.variable === variable.toLowerCase() && each.command === undefined);
    return found === undefined ? undefined : member(found.node, "value");
  }

  function resolve(value: unknown): Node | undefined {
    if (!(value instanceof Unresolved) || !/^\$\w+$/.test(value.text)) return undefined;
    const found = assigned(value.text);
    return found === undefined || found.value instanceof Unresolved ? undefined : nodeOf(found.value, found.pointer, node.source);
  }
}

function readNetwork(parameters: Node, { draft, report }: ReadingContext): Field | undefined {
  const fields: Record<string, Field> = readFields(parameters, networkRows, report);
  const say = (value: unknown): Field => ({ value, origin: originOf(parameters), authority: parameters.source.authority });
  const vlan = readFields(parameters, [{ to: "vlanId", at: ["vlanID"], read: readInteger }], report).vlanId;
  fields.vlanId = vlan ?? say(0);
  fields.ipAllocationMethod = say(member(parameters, "ipAddressPrefix") === undefined ? "Dynamic" : "Static");
  if (member(parameters, "useNetworkController") !== undefined)
    report.add(
      "import-left-out",
      originOf(parameters),
      "the network uses a network controller (SDN); its VIP pool may be in another network",
    );
  draft.descriptions.push({ kind: "network", platforms: ["windows-server"], fields, origin: originOf(parameters) });
  return fields.name;
}

/** The name of the network that a variable holds. */
function networkOf(parameters: Node, networks: ReadonlyMap<string, Field | undefined>): Field | undefined {
  const raw = isObject(parameters.value) ? parameters.value.vnet : undefined;
  return raw instanceof Unresolved ? networks.get(raw.text.toLowerCase()) : undefined;
}

function readConfiguration(parameters: Node, networks: ReadonlyMap<string, Field | undefined>, { draft, report }: ReadingContext): void {
  const hostNetwork = networkOf(parameters, networks);
  const fields = { ...readFields(parameters, settingRows, report), ...(hostNetwork === undefined ? {} : { hostNetwork }) };
  draft.descriptions.push({ kind: "settings", platforms: ["windows-server"], fields, origin: originOf(parameters) });
}

/** Returns the network of the AKS host that the script configures before. */
function hostNetworkIn({ draft }: ReadingContext): Field | undefined {
  return draft.descriptions.findLast(({ kind, fields }) => kind === "settings" && fields.hostNetwork !== undefined)?.fields.hostNetwork;
}

function readCluster(parameters: Node, networks: ReadonlyMap<string, Field | undefined>, context: ReadingContext): void {
  const { draft, report } = context;
  // without a network it is in that of the AKS host
  const network = member(parameters, "vnet") === undefined ? hostNetworkIn(context) : networkOf(parameters, networks);
  const fields: Fields = { ...readFields(parameters, clusterRows, report), ...(network === undefined ? {} : { network }) };
  const id = clusterKey(parameters, fields.name);
  draft.descriptions.push({ kind: "cluster", platforms: ["windows-server"], id, fields, origin: originOf(parameters) });
  if (["nodePoolName", "nodeCount"].some((name) => member(parameters, name) !== undefined))
    draft.descriptions.push({
      kind: "node-pool",
      parent: id,
      fields: readFields(parameters, poolRows, report),
      origin: originOf(parameters),
    });
  for (const osType of ["Linux", "Windows"]) pushCount(parameters, osType, id, context);
}

/** The counts of 2021 make a pool each, of which no name is known; none for 0. */
function pushCount(parameters: Node, osType: string, parent: string, { draft, report }: ReadingContext): void {
  const { nodeCount } = readFields(parameters, [{ to: "nodeCount", at: [`${osType}NodeCount`], read: readInteger }], report);
  if (nodeCount === undefined || nodeCount.value === 0) return;
  draft.descriptions.push({
    kind: "node-pool",
    parent,
    fields: { nodeCount, osType: { ...nodeCount, value: osType } },
    origin: originOf(parameters),
  });
}

function readNodePool(parameters: Node, { draft, report }: ReadingContext): void {
  const { cluster } = readFields(parameters, [{ to: "cluster", at: ["clusterName"], read: readText }], report);
  const fields = readFields(parameters, [{ to: "name", at: ["name"], read: readText }, ...poolRows.slice(1)], report);
  draft.descriptions.push({ kind: "node-pool", parent: clusterKey(parameters, cluster), fields, origin: originOf(parameters) });
}

function clusterKey({ source, pointer }: Node, name: Field | undefined): string {
  return `${source.document}:akshci:${name?.value === undefined ? pointer : String(name.value).toLowerCase()}`;
}

const textOrFirst: Read<string> = (node) =>
  Array.isArray(node.value) && node.value.length > 0 ? readText({ ...node, value: node.value[0] }) : readText(node);

/** What `Get-AksHciCluster`, `Get-AksHciNodePool` and `Get-AksHciVirtualNetwork` give, as objects. */
export function isAksHciObject(node: Node): boolean {
  return isClusterObject(node) || isPoolObject(node) || isNetworkObject(node);
}

function isClusterObject(node: Node): boolean {
  return member(node, "controlPlaneNodeCount") !== undefined && member(node, "linuxNodeCount") !== undefined;
}

function isPoolObject(node: Node): boolean {
  return member(node, "clusterName") !== undefined && member(node, "nodePoolName") !== undefined && member(node, "nodeCount") !== undefined;
}

function isNetworkObject(node: Node): boolean {
  return (
    member(node, "vswitchName") !== undefined &&
    ["vipPoolStart", "ipAddressPrefix", "vlanId"].some((name) => member(node, name) !== undefined)
  );
}

export function readAksHciObject(node: Node, context: ReadingContext): void {
  if (isNetworkObject(node)) readNetwork(node, context);
  else if (isPoolObject(node)) readPoolObject(node, context);
  else readClusterObject(node, context);
}

function readPoolObject(node: Node, { draft, report }: ReadingContext): void {
  const { cluster, ...fields } = readFields(node, [{ to: "cluster", at: ["clusterName"], read: readText }, ...poolRows], report);
  const id = `akshci:${String(cluster?.value ?? "").toLowerCase()}`;
  if (cluster !== undefined)
    draft.descriptions.push({
      kind: "cluster",
      platforms: ["windows-server"],
      id,
      fields: { name: cluster },
      origin: originOf(node),
      isReference: true,
    });
  const listed = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, authority: authorities.listed }]));
  draft.descriptions.push({ kind: "node-pool", parent: id, fields: listed, origin: originOf(node) });
}

/** Counts by operating system: those of one pool are its own, those of several cannot be split. */
function readClusterObject(node: Node, { draft, report }: ReadingContext): void {
  const fields = readFields(node, clusterRows, report);
  const id = `akshci:${String(fields.name?.value ?? node.pointer).toLowerCase()}`;
  draft.descriptions.push({ kind: "cluster", platforms: ["windows-server"], id, fields, origin: originOf(node) });
  const place = member(node, "nodePools");
  const names = Array.isArray(place?.value)
    ? items({ ...place, value: place.value.map((name) => ({ name })) })
    : place === undefined || place.value === null
      ? []
      : [place];
  const counts = readFields(
    node,
    [
      { to: "Linux", at: ["linuxNodeCount"], read: readInteger },
      { to: "Windows", at: ["windowsNodeCount"], read: readInteger },
    ],
    report,
  );
  const used = Object.entries(counts).filter(([, { value }]) => Number(value) > 0);
  const [count] = used;
  if (names.length > 1)
    report.add(
      "import-counts-not-split",
      originOf(node),
      `the cluster has ${names.length} node pools, and its node counts cannot be split among them; Get-AksHciNodePool prints the count of each`,
    );
  for (const pool of names) {
    const name = readFields(
      pool,
      [{ to: "name", from: (each) => (isObject(each.value) ? member(each, "name") : each), read: textOrFirst }],
      report,
    );
    const single = names.length === 1 && used.length === 1 && count !== undefined;
    draft.descriptions.push({
      kind: "node-pool",
      parent: id,
      fields: single ? { ...name, nodeCount: count[1], osType: { ...count[1], value: count[0] } } : name,
      origin: originOf(node),
    });
  }
}
