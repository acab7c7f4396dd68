import { type Field, readFields } from "../reading/fields.js";
import { at, isObject, items, member, members, type Node, originOf, textOf } from "../reading/node.js";
import { maskedPrefix, readAddress, readAddressOfInterface, readMask, readText } from "../reading/values.js";
import type { ObjectReader, ReadingContext } from "./reader.js";

/**
 * Scopes of a DHCP server of Windows: `Export-DhcpServer` (XML), `Get-DhcpServerv4Scope` (JSON, CSV, list view). Not
 * read: lease durations, policies, classes, IPv6 scopes, other options than gateway and DNS servers.
 */
export const dhcpScopeReader: ObjectReader = {
  kind: "DHCP scope",
  isOne: (node) =>
    member(node, "scopeId") !== undefined && member(node, "startRange") !== undefined && member(node, "endRange") !== undefined,
  read: readScope,
};

/** The document of Export-DhcpServer: scopes at any depth of it. */
export const dhcpServerReader: ObjectReader = {
  kind: "export of a DHCP server",
  isOne: (node) =>
    ["DHCPServer", "Scope", "Scopes", "IPv4"].some(
      (name) => isObject(member(node, name)?.value) || Array.isArray(member(node, name)?.value),
    ) && scopesIn(node, 0).length > 0,
  read(node, context) {
    for (const scope of scopesIn(node, 0)) readScope(scope, context);
  },
};

function scopesIn(node: Node, depth: number): Node[] {
  if (depth > 6 || typeof node.value !== "object" || node.value === null) return [];
  if (dhcpScopeReader.isOne(node, "")) return [node];
  const below = Array.isArray(node.value) ? items(node) : members(node).map((each) => each.node);
  return below.flatMap((each) => scopesIn(each, depth + 1));
}

function readScope(node: Node, context: ReadingContext): void {
  const { report, draft } = context;
  const fields = readFields(
    node,
    [
      { to: "name", at: ["name"], read: readText },
      { to: "scope", at: ["scopeId"], read: readAddress },
      { to: "mask", at: ["subnetMask"], read: readMask },
      { to: "start", at: ["startRange"], read: readAddress },
      { to: "end", at: ["endRange"], read: readAddress },
    ],
    report,
  );
  if (/^inactive$/i.test(textOf(member(node, "state")) ?? ""))
    report.add("import-state", originOf(node), "the scope is inactive; it is read as if it were in use");
  readReservations(node, context);
  const [start, end] = [textIn(fields.start), textIn(fields.end)];
  if (start === undefined || end === undefined) return;
  const scope = textIn(fields.scope);
  const addressPrefix = scope === undefined ? undefined : maskedPrefix(scope, textIn(fields.mask) ?? "");
  const [gateway] = optionOf(node, "3", context);
  const dnsServers = optionOf(node, "6", context);
  const name = textIn(fields.name);
  draft.scopes.push({
    start,
    end,
    exclusions: exclusionsOf(node, context),
    ...(name === undefined ? {} : { name }),
    ...(addressPrefix === undefined ? {} : { addressPrefix }),
    ...(gateway === undefined ? {} : { gateway }),
    ...(dnsServers.length === 0 ? {} : { dnsServers }),
    origin: originOf(node),
  });
}

function textIn(field: Field | undefined): string | undefined {
  return typeof field?.value === "string" ? field.value : undefined;
}

function exclusionsOf(node: Node, { report }: ReadingContext): string[] {
  return items(at(node, "exclusionRanges.IPRange")).flatMap((range) => {
    const { start, end } = readFields(
      range,
      [
        { to: "start", at: ["startRange"], read: readAddress },
        { to: "end", at: ["endRange"], read: readAddress },
      ],
      report,
    );
    return start?.value === undefined || end?.value === undefined ? [] : [`${String(start.value)}-${String(end.value)}`];
  });
}

/** Reservations and leases: an address and whose it is. */
function readReservations(node: Node, context: ReadingContext): void {
  for (const path of ["reservations.reservation", "leases.lease"]) for (const entry of items(at(node, path))) readLease(entry, context);
}

function readLease(node: Node, { draft, report }: ReadingContext): void {
  const { address, name } = readFields(
    node,
    [
      { to: "address", at: ["IPAddress"], read: readAddressOfInterface },
      { to: "name", at: ["name", "hostName", "description"], read: readText },
    ],
    report,
  );
  const owner = textIn(name);
  if (address?.value !== undefined)
    draft.used.push({ range: String(address.value), ...(owner === undefined ? {} : { name: owner }), origin: address.origin });
}

/** `Get-DhcpServerv4Lease` and `Get-DhcpServerv4Reservation`. */
export const dhcpLeaseReader: ObjectReader = {
  kind: "lease of a DHCP server",
  isOne: (node) =>
    member(node, "IPAddress") !== undefined &&
    member(node, "scopeId") !== undefined &&
    (member(node, "clientId") !== undefined || member(node, "addressState") !== undefined),
  read: readLease,
};

function optionOf(node: Node, id: string, { report }: ReadingContext): string[] {
  const option = items(at(node, "optionValues.optionValue")).find((each) => String(member(each, "optionId")?.value) === id);
  const place = member(option, "value");
  if (place === undefined) return [];
  const values = Array.isArray(place.value) ? items({ ...place, value: place.value }) : [place];
  const nodes = Array.isArray(place.value)
    ? place.value.map((value, index) => ({ ...place, value, pointer: `${place.pointer}/${index}` }))
    : values;
  return nodes.flatMap((each) => {
    const { address } = readFields(each, [{ to: "address", from: (own) => own, read: readAddress }], report);
    return address?.value === undefined ? [] : [String(address.value)];
  });
}
