import { isObject, items, member, type Node, originOf, textOf } from "../reading/node.js";
import { isAddress, isPrefix, isRange6 } from "../reading/values.js";
import type { ObjectReader, ReadingContext } from "./reader.js";

/**
 * NetBox: prefixes, addresses and ranges, as its API, its webhooks and its tables write them. Not read: tenants, tags,
 * custom fields, NAT, interfaces but for the name of their device.
 */
export const netBoxReader: ObjectReader = {
  kind: "object of NetBox",
  isOne: (node) => isEntry(node) || isPage(node) || isHook(node),
  read(node, context) {
    if (isHook(node)) readHook(node, context);
    else if (isPage(node)) readPage(node, context);
    else readEntry(node, context);
  },
};

function isPage(node: Node): boolean {
  return Array.isArray(member(node, "results")?.value) && member(node, "count") !== undefined;
}

/** What a webhook sends: the object below `data`, and what happened to it. */
function isHook(node: Node): boolean {
  const data = member(node, "data");
  return member(node, "event") !== undefined && data !== undefined && isEntry(data);
}

/** A prefix, an address or a range with its status; the other columns differ from export to export. */
function isEntry(node: Node): boolean {
  const has = (name: string) => member(node, name) !== undefined;
  const isNetBox = ["status", "vrf", "family", "tenant", "role", "is_pool", "utilization"].some(has);
  return (
    isNetBox &&
    ((has("prefix") && !has("properties")) || (has("start_address") && has("end_address")) || has("address") || has("ip_address"))
  );
}

function readPage(node: Node, context: ReadingContext): void {
  const next = textOf(member(node, "next"));
  const results = items(member(node, "results"));
  if (next !== undefined && next !== "")
    context.report.add("import-list-partial", originOf(node), "the list names a following page, so it is not whole; export all pages");
  else reportCut(node, results.length, context);
  for (const result of results) readEntry(result, context);
}

function reportCut(node: Node, found: number, { report }: ReadingContext): void {
  const count = member(node, "count")?.value;
  if (typeof count === "number" && count > found)
    report.add("import-list-partial", originOf(node), `the list counts ${count} objects and holds ${found}, so it was cut`);
}

function readHook(node: Node, context: ReadingContext): void {
  const data = member(node, "data");
  if (data === undefined) return;
  if (textOf(member(node, "event"))?.toLowerCase() === "deleted")
    context.report.add("import-left-out", originOf(node), "the object was deleted, so its addresses are free");
  else readEntry(data, context);
}

/** The word of a status, whatever form this version has it in. */
function statusOf(node: Node): string {
  const place = member(node, "status");
  const value = isObject(place?.value) ? (member(place, "value")?.value ?? member(place, "label")?.value) : place?.value;
  return String(value ?? "").toLowerCase();
}

/** Statuses of what is room to be carved and not in use; 0 is the old number of a container. */
const room = new Set(["container", "0"]);

function readEntry(node: Node, { draft, report }: ReadingContext): void {
  const origin = originOf(node);
  const range = rangeOf(node);
  const name = nameOf(node);
  if (range === undefined) {
    report.add("import-value-unreadable", origin, "the entry has no address, range or prefix that can be read");
    return;
  }
  const isPrefix = member(node, "prefix") !== undefined;
  if (isPrefix && room.has(statusOf(node))) return;
  draft.used.push({ range, ...(name === undefined ? {} : { name }), ...(isPrefix ? { isPrefix: true } : {}), origin });
}

/** Addresses and the ends of ranges carry the mask of their network: each is one address. */
function rangeOf(node: Node): string | undefined {
  const bare = (name: string) => textOf(member(node, name))?.split("/", 1)[0]?.trim();
  const prefix = textOf(member(node, "prefix"))?.trim();
  if (prefix !== undefined) return isPrefix(prefix) || isRange6(prefix) ? prefix : undefined;
  const [start, end] = [bare("start_address"), bare("end_address")];
  if (start !== undefined && end !== undefined) return isAny(start) && isAny(end) ? (start === end ? start : `${start}-${end}`) : undefined;
  const address = bare("address") ?? bare("ip_address");
  return address !== undefined && isAny(address) ? address : undefined;
}

function isAny(text: string): boolean {
  return isAddress(text) || isRange6(text);
}

function nameOf(node: Node): string | undefined {
  const named = (path: readonly string[]) => {
    const found = path.reduce<Node | undefined>((place, name) => (place === undefined ? undefined : member(place, name)), node);
    const text = textOf(found)?.trim();
    return text === undefined || text === "" ? undefined : text;
  };
  return (
    named(["description"]) ??
    named(["dns_name"]) ??
    named(["assigned_object", "device", "name"]) ??
    named(["assigned_object", "virtual_machine", "name"]) ??
    named(["interface", "device", "name"]) ??
    named(["role", "name"]) ??
    named(["role"])
  );
}
