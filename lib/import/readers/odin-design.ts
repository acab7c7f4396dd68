import { type Field, type FieldRow, readFields } from "../reading/fields.js";
import { authorities, isObject, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { listOf, readAddress, readAddresses, readAddressOfInterface, readInteger, readPrefix } from "../reading/values.js";
import type { ReadingContext } from "./reader.js";

/** A design of ODIN's designer, or a sizing of its sizer, in which there is no network. */
export function isOdinDesign(root: Node): boolean {
  const state = member(root, "state");
  return (
    isSizing(root) ||
    (isObject(state?.value) &&
      member(state, "scenario") !== undefined &&
      ["infraCidr", "nodeSettings"].some((name) => member(state, name) !== undefined))
  );
}

function isSizing(root: Node): boolean {
  return /^ODIN Sizer/i.test(textOf(member(member(root, "_meta"), "tool")) ?? "");
}

/** From a design to the request. Not read: ports, adapters, intents, names, domain, software-defined networking. */
const rows: readonly FieldRow[] = [
  { to: "addressPrefix", at: ["infraCidr"], read: readPrefix },
  { to: "gateway", at: ["infraGateway"], read: readAddress },
  { to: "dnsServers", at: ["dnsServers"], read: readAddresses },
];

export function readOdinDesign(root: Node, context: ReadingContext): void {
  const { draft, report } = context;
  if (isSizing(root)) {
    draft.descriptions.push({ kind: "settings", platforms: ["azure-local"], fields: {}, origin: originOf(root) });
    report.add("import-left-out", originOf(root), "the document is a sizing, which has no network in it; export a design");
    return;
  }
  const state = { ...root, ...member(root, "state"), source: { ...root.source, authority: authorities.intended } } as Node;
  const { start, end } = readFields(
    state,
    [
      { to: "start", at: ["infra.start"], read: readAddress },
      { to: "end", at: ["infra.end"], read: readAddress },
    ],
    report,
  );
  const fields: Record<string, Field> = { ...readFields(state, rows, report), ...vlanOf(state, context) };
  if (start?.value !== undefined && end?.value !== undefined) fields.ipRange = { ...start, value: { start: start.value, end: end.value } };
  const nodes = member(state, "nodeSettings");
  const addresses = items(nodes).flatMap(
    (node) => readFields(node, [{ to: "ip", at: ["ipCidr"], read: readAddressOfInterface }], report).ip?.value ?? [],
  );
  if (nodes !== undefined && addresses.length > 0)
    fields.nodeIps = { value: addresses, origin: originOf(nodes), authority: state.source.authority };
  draft.descriptions.push({ kind: "management-network", platforms: ["azure-local"], fields, origin: originOf(state) });
  draft.descriptions.push({ kind: "settings", platforms: ["azure-local"], fields: settingsOf(state), origin: originOf(state) });
  readStorage(state, context);
}

/** `default` is untagged; `custom` has an id. */
function vlanOf(state: Node, { report }: ReadingContext): Record<string, Field> {
  const kind = member(state, "infraVlan");
  if (textOf(kind) === "default" && kind !== undefined)
    return { vlan: { value: 0, origin: originOf(kind), authority: state.source.authority } };
  return textOf(kind) === "custom" ? readFields(state, [{ to: "vlan", at: ["infraVlanId"], read: readInteger }], report) : {};
}

function settingsOf(state: Node): Record<string, Field> {
  const settings: Record<string, Field> = {};
  const say = (to: string, name: string, value: (text: string) => unknown) => {
    const place = member(state, name);
    const text = textOf(place);
    if (place === undefined || text === undefined || text === "") return;
    const known = value(text);
    if (known !== undefined) settings[to] = { value: known, origin: originOf(place), authority: state.source.authority };
  };
  say("arcGateway", "arc", (text) => text === "arc_gateway");
  say("region", "localInstanceRegion", (text) => (/^[a-z0-9_]+$/.test(text) ? text.replaceAll("_", "") : undefined));
  say("multiRack", "scenario", (text) => (text === "rackscale" ? true : undefined));
  return settings;
}

function readStorage(state: Node, { draft, report }: ReadingContext): void {
  const place = member(state, "customStorageSubnets");
  if (!Array.isArray(place?.value)) return;
  const reading = listOf(readPrefix)({
    ...place,
    value: place.value.map((each) => (isObject(each) ? (each.cidr ?? each.subnet ?? each.prefix) : each)),
  });
  if (reading === undefined || !("value" in reading)) {
    report.add("import-left-out", originOf(place), "the storage subnets have no prefix that can be read");
    return;
  }
  for (const addressPrefix of reading.value)
    draft.descriptions.push({
      kind: "storage-network",
      platforms: ["azure-local"],
      fields: { addressPrefix: { value: addressPrefix, origin: originOf(place), authority: state.source.authority } },
      origin: originOf(place),
    });
}
