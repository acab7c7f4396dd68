import type { Finding, PortMatrix, Protocol } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { isPlatform, platforms } from "../../platforms/platforms.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { EndPart } from "./end-parts.js";
import { endpointFindings } from "./endpoint-findings.js";
import { type GroupedRow, type MachineGroup, machineGroupsOf } from "./machine-groups.js";
import { type Placeholder, type Placeholders, placeholderFindings, placeholdersOf } from "./placeholders.js";
import { type Opening, type ParsedRow, readRows } from "./read-rows.js";

/** One security rule that allows. */
export interface NsgRule {
  /** In the form Azure accepts: up to 80 letters, digits and hyphens, unique in its group. */
  readonly name: string;
  readonly direction: NsgDirection;
  readonly priority: number;
  readonly protocol: NsgProtocol;
  readonly ports: string;
  readonly source: NsgEnd;
  readonly destination: NsgEnd;
  /**
   * Up to 140 characters in one line, beginning with a fixed word, so that it is never an option, a file for az or an ARM
   * expression.
   */
  readonly description: string;
}

export type NsgDirection = "Inbound" | "Outbound";
type NsgProtocol = "Tcp" | "Udp" | "Icmp" | "*";

/** A service tag must be the only entry; the value of a placeholder is given when the rules are deployed. */
export type NsgEnd = { readonly prefixes: readonly string[] } | { readonly tag: string } | { readonly placeholder: Placeholder };

/** A network security group for the subnet of one zone. */
export interface Nsg {
  readonly zone: string;
  /** As in MachineGroup. */
  readonly name: string;
  readonly rules: readonly NsgRule[];
  /** The value of the tag that says which zones it is for, if their names are plain words. */
  readonly zonesTag: string | undefined;
  /** What its rows contain and no rule expresses, in one line each. */
  readonly leftOut: readonly string[];
}

export interface Nsgs {
  readonly groups: readonly Nsg[];
  readonly placeholders: Placeholders;
  readonly findings: readonly Finding[];
}

const limits = { ...emitRules["emit-nsg-rules"].values, ...emitRules["emit-nsg-addresses"].values };
/** Reserves two rules and the last priority for denying what no row allows. */
const denials = 2;

/**
 * Makes a network security group for each zone that has machines: outbound rules for the rows that begin there, inbound rules
 * for those that end there.
 *
 * Guarantees: Azure accepts the names, priorities and numbers of rules. What does not fit or cannot be expressed in a security
 * rule is a finding. One rule has addresses of one IP version, and prefixes that do not overlap.
 *
 * @param nameOf returns the name of a placeholder in the format
 */
export function nsgsOf(matrix: PortMatrix, nameOf: (placeholder: Placeholder) => string): Nsgs {
  const rows = readRows(matrix).map(asSecurityRules);
  const placeholders = placeholdersOf(rows, ["unknown"]);
  const { groups, findings } = machineGroupsOf(rows);
  const drafts = groups.map((group) => nsgOf(group, placeholders));
  return {
    groups: drafts.map(({ nsg }) => nsg),
    placeholders,
    findings: [
      ...checkNetworks(matrix),
      ...rows.flatMap(({ faults }) => faults),
      ...findings,
      ...placeholderFindings(placeholders, nameOf),
      ...drafts.flatMap(({ findings: own }) => own),
      ...endpointFindings(matrix, rows, "a network security group"),
    ],
  };
}

/** Explains why the groups cannot be attached to the networks of the platform; undefined if they can, or if it is unknown. */
export function notAttachable({ platform }: Pick<PortMatrix, "platform">): string | undefined {
  const { title = "", noSecurityGroups } = isPlatform(platform) ? platforms[platform] : {};
  if (noSecurityGroups === undefined) return undefined;
  return `no network security group can be attached to the networks of ${title}: ${noSecurityGroups}; use another format for them, and these groups for machines in Azure only`;
}

function checkNetworks(matrix: PortMatrix): Finding[] {
  const message = notAttachable(matrix);
  return message === undefined ? [] : [findingOf(emitRules["emit-nsg-networks"], { path: "/platform", message })];
}

/** Removes what security rules cannot express from a row: ICMPv6, and IPv6 ranges that are not prefixes. */
function asSecurityRules(reading: ParsedRow): ParsedRow {
  const faults = [...reading.faults];
  const openings = reading.openings.flatMap((opening) => {
    if (opening.protocol === "ICMP" && opening.family === "ipv6") {
      faults.push(icmpFault(reading));
      return [];
    }
    const source = withoutRanges(opening.source);
    const destination = withoutRanges(opening.destination);
    return source === undefined || destination === undefined ? [] : [{ ...opening, source, destination }];
  });
  for (const side of ["source", "destination"] as const) {
    const ranges = new Set(reading.openings.flatMap((opening) => rangesOf(opening[side])));
    if (ranges.size > 0) faults.push(rangeFault(reading, side, [...ranges]));
  }
  return { ...reading, openings, faults };
}

function withoutRanges(part: EndPart): EndPart | undefined {
  if (part.kind !== "prefixes") return part;
  const prefixes = part.prefixes.filter((prefix) => !prefix.includes("-"));
  return prefixes.length === 0 ? undefined : { ...part, prefixes };
}

function rangesOf(part: EndPart): readonly string[] {
  return part.kind === "prefixes" ? part.prefixes.filter((prefix) => prefix.includes("-")) : [];
}

function nsgOf(group: MachineGroup, placeholders: Placeholders): { readonly nsg: Nsg; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const openings = [...draftsOf("Inbound", group.inbound), ...draftsOf("Outbound", group.outbound)];
  const most = limits.rules - denials;
  const fitting = openings.slice(0, most);
  const rest = [...new Map(openings.slice(most).map(({ opening }) => [opening.index, opening])).values()];
  const [first] = rest;
  const leftOut = [...group.inbound, ...group.outbound].flatMap(({ reading }) =>
    reading.faults.map((fault) => `${fault.path}: ${fault.message}`),
  );
  if (first !== undefined) {
    const message = `the network security group of zone "${shorten(group.zone)}" would have ${openings.length} rules and ${denials} deny rules, and ${limits.rules} are allowed; ${listed(rest.map(({ row }) => `"${shorten(row.id)}"`))} ${rest.length === 1 ? "is" : "are"} omitted; combine several prefixes or ports in one row`;
    findings.push(findingOf(emitRules["emit-nsg-rules"], { path: pointer("/rules", first.index), message }));
    leftOut.push(message);
  }
  const rules = (["Inbound", "Outbound"] as const).flatMap((direction) => {
    const own = fitting.filter((draft) => draft.direction === direction);
    return own.map((draft, index) => ruleOf(draft, priorityOf(index, own.length), placeholders));
  });
  findings.push(...addressFindings(group, rules));
  return { nsg: { zone: group.zone, name: group.name, zonesTag: zonesTagOf(group), rules, leftOut: [...new Set(leftOut)] }, findings };
}

/** The tag by which a check of the deployed group knows its zones again. */
export const zonesTagName = "aks-netplan-zones";

function zonesTagOf({ zones }: MachineGroup): string | undefined {
  const value = zones.join(" ");
  return value.length <= limits.tagLength && zones.every((zone) => /^[A-Za-z0-9-]+$/.test(zone)) ? value : undefined;
}

interface DraftRule {
  readonly direction: NsgDirection;
  readonly opening: Opening;
}

function draftsOf(direction: NsgDirection, rows: readonly GroupedRow[]): DraftRule[] {
  return rows.flatMap(({ openings }) => openings.map((opening) => ({ direction, opening })));
}

/** Ten apart if there is room, so that a rule can be inserted between two. */
function priorityOf(index: number, count: number): number {
  const { firstPriority, lastPriority } = limits;
  const step = Math.max(1, Math.min(10, Math.floor((lastPriority - firstPriority) / count)));
  return firstPriority + index * step;
}

function ruleOf({ direction, opening }: DraftRule, priority: number, placeholders: Placeholders): NsgRule {
  const { name, family, protocol, ports, source, destination, row } = opening;
  return {
    name: `${name}${direction === "Inbound" ? "-in" : "-out"}`,
    direction,
    priority,
    protocol: protocols[protocol],
    ports,
    source: endOf(source, placeholders.of(source, family)),
    destination: endOf(destination, placeholders.of(destination, family)),
    description: shorten(shorten(`${row.required ? "Required" : "Optional"}: ${row.purpose}`, 139), 139),
  };
}

const protocols: { readonly [Name in Protocol]: NsgProtocol } = { TCP: "Tcp", UDP: "Udp", ICMP: "Icmp", Any: "*" };

function endOf(part: EndPart, placeholder: Placeholder | undefined): NsgEnd {
  if (part.kind === "prefixes") return { prefixes: part.prefixes };
  if (placeholder !== undefined) return { placeholder };
  return { tag: part.kind === "tag" ? part.tag : "Internet" };
}

function addressFindings({ zone }: MachineGroup, rules: readonly NsgRule[]): Finding[] {
  return (["source", "destination"] as const).flatMap((side) => {
    const count = rules.reduce((sum, rule) => sum + sizeOf(rule[side]), 0);
    if (count <= limits.addresses) return [];
    const message = `the rules of zone "${shorten(zone)}" name ${count} addresses and prefixes as ${side}, and ${limits.addresses} are allowed; give wider prefixes`;
    return [findingOf(emitRules["emit-nsg-addresses"], { path: "/rules", message })];
  });
}

function sizeOf(end: NsgEnd): number {
  return "prefixes" in end ? end.prefixes.length : 1;
}

function icmpFault({ row, index }: ParsedRow): Finding {
  const message = `row "${shorten(row.id)}" is omitted for IPv6: a network security group does not filter ICMPv6; open it in a firewall that does`;
  return findingOf(emitRules["emit-nsg-icmpv6"], { path: pointer("/rules", index), message });
}

function rangeFault({ row, index }: ParsedRow, side: "source" | "destination", ranges: readonly string[]): Finding {
  const message = `row "${shorten(row.id)}" is written without ${listed(ranges)}: a network security group accepts IPv6 ranges only as prefixes; give prefixes`;
  return findingOf(emitRules["emit-nsg-address-range"], { path: pointer("/rules", index, side, "addresses"), message });
}
