import type { Finding, FlowDirection } from "../../../types/index.js";
import { specialPurposeRanges } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { shorten } from "../../text/shorten.js";
import { groupQuestion, patternQuestion } from "../engine/compile-conditions.js";
import { dimension, localEnd } from "../engine/dimensions.js";
import { difference, type Intervals, intersection, intervalsOf } from "../engine/intervals.js";
import type { FlowPart } from "../engine/judge-flow.js";
import { isNameText, isSimplePattern, noName } from "../engine/name-axis.js";
import type { Product } from "../engine/product.js";
import { portNumbers, protocolNumbers } from "../engine/protocols.js";
import type { Space } from "../engine/space.js";
import type { Flow, FlowEnd } from "./flow.js";

/** What is missing if rules are for some source ports. */
export const missingSourcePort = "the source port of the client";

/** The packets of a flow. */
export interface FlowPackets {
  readonly parts: readonly FlowPart[];
  /** All packets that the flow may mean, so that they are not reported as too many. */
  readonly cover: readonly Product[];
  readonly findings: readonly Finding[];
}

/** Adds the names and addresses of a flow to the axes. */
export function addFlow({ source, destination, inInterface, outInterface }: Flow, space: Space): void {
  for (const end of [source, destination]) {
    for (const text of end.addresses) space.addresses.add(text);
    if (end.name !== undefined) space.names.add(end.name);
  }
  for (const text of publicTexts) space.addresses.add(text);
  for (const name of [inInterface, outInterface]) if (name !== undefined) space.interfaces.add(name);
}

/** Puts a flow on the axes: one part for each IP version and each kind of end. */
export function flowPackets(flow: Flow, space: Space): FlowPackets {
  const findings: Finding[] = [];
  const port = portNumbers(flow.port);
  if (port === undefined)
    findings.push(
      fault(
        `${flow.path}/port`,
        `"${shorten(flow.port)}" is not a port; use a port from 0 to 65535, a range such as 30000-32767, or *`,
        flow.port,
      ),
    );
  if (protocolNumbers(flow.protocol) === undefined)
    findings.push(
      fault(
        `${flow.path}/protocol`,
        `"${shorten(flow.protocol)}" is not a protocol; use TCP, UDP, ICMP, Any or the number of a protocol`,
        flow.protocol,
      ),
    );
  const { name } = flow.destination;
  if (name !== undefined && !isNameText(name.replace(/(?<=.)\*/g, "x")))
    findings.push(
      fault(
        flow.destination.path,
        `"${shorten(name)}" is not a host name; use a name such as mcr.microsoft.com or *.data.mcr.microsoft.com`,
        name,
      ),
    );
  const source = endSets(flow.source, "source", space);
  const destination = endSets(flow.destination, "destination", space);
  if (findings.length > 0 || port === undefined) return { parts: [], cover: [], findings };
  const parts: FlowPart[] = [];
  const cover: Product[] = [];
  for (const family of familiesOf(source, destination, space)) {
    for (const from of source) {
      for (const to of destination) {
        const built = partOf({ flow, port, family, from, to, space });
        if (built === undefined) continue;
        parts.push(built.part);
        cover.push(built.cover);
      }
    }
  }
  return { parts, cover, findings };
}

/** One end of a part of a flow. */
interface EndSet {
  readonly set: Intervals;
  readonly cover: Intervals;
  /** What would decide which of the addresses is meant, if only one of them is. */
  readonly missing?: string;
  /** A question whose answer is yes for this end. */
  readonly question?: number;
  readonly isKnown: boolean;
}

const { internet } = firewallRules["firewall-service-tag"].values;
const specialTexts = specialPurposeRanges.map(({ prefix }) => prefix);
const publicTexts = [...specialTexts, ...internet.except, ...internet.ipv6];

function endSets(end: FlowEnd, field: "source" | "destination", space: Space): EndSet[] {
  const { addresses } = space;
  if (end.isAny === true) return [{ set: addresses.all(), cover: addresses.all(), isKnown: true }];
  if (end.name !== undefined) return [namedEnd(end.name, space)];
  const sets: EndSet[] = [];
  const own = addresses.of(end.addresses);
  if (own.length > 0) sets.push({ set: own, cover: own, isKnown: true });
  if (end.isInternet === true) sets.push({ set: publicAddresses(space), cover: allOfInternet(space), isKnown: false });
  for (const group of end.groups) sets.push(...groupSets(group, field, space));
  if (sets.length > 0) return sets;
  const given = end.zone === undefined ? undefined : space.groups.textsOf(end.zone);
  const set = addresses.of(given ?? []);
  if (set.length > 0) return [{ set, cover: set, isKnown: true }];
  const open = { set: addresses.all(), cover: addresses.all(), isKnown: false };
  if (end.zone === undefined) return [{ ...open, missing: "addresses of the flow" }];
  // rules may also use the name of the zone, and mean the same addresses
  return [{ ...open, missing: `addresses of zone ${shorten(end.zone)}`, question: groupQuestion(field, end.zone, space) }];
}

/** Returns the addresses of a host: the given ones, or public ones. */
function namedEnd(name: string, space: Space): EndSet {
  const given = space.groups.textsOf(name);
  if (given !== undefined && space.addresses.of(given).length > 0) {
    const set = space.addresses.of(given);
    return { set, cover: set, isKnown: true };
  }
  return { set: publicAddresses(space), cover: space.addresses.all(), isKnown: false, missing: `addresses of ${shorten(name)}` };
}

function groupSets(group: string, field: "source" | "destination", space: Space): EndSet[] {
  const { sure, maybe } = space.groups.addressesOf(group);
  const sets: EndSet[] = [];
  if (sure.length > 0) sets.push({ set: sure, cover: sure, isKnown: true });
  if (maybe.length > 0)
    sets.push({
      set: maybe,
      cover: maybe,
      isKnown: false,
      missing: `prefixes of ${shorten(group)}`,
      question: groupQuestion(field, group, space),
    });
  return sets;
}

/** Returns addresses without a special purpose that are outside the virtual network: the certain part of the internet. */
function publicAddresses({ addresses, groups }: Space): Intervals {
  const inside = addresses.of(groups.textsOf("VirtualNetwork") ?? []);
  const four = difference(addresses.all("ipv4"), addresses.of(specialTexts));
  return difference(intervalsOf([...four, ...addresses.of(internet.ipv6)]), inside);
}

/** Returns everything that may count as the internet. */
function allOfInternet({ addresses }: Space): Intervals {
  return intervalsOf([...difference(addresses.all("ipv4"), addresses.of(internet.except)), ...addresses.of(internet.ipv6)]);
}

/** Returns the IP versions that both ends have; IPv4 only if neither end gives addresses. */
function familiesOf(source: readonly EndSet[], destination: readonly EndSet[], { addresses }: Space): ("ipv4" | "ipv6")[] {
  const isOpen = [...source, ...destination].every(({ isKnown }) => !isKnown);
  const has = (sets: readonly EndSet[], family: "ipv4" | "ipv6") =>
    sets.some(({ set }) => intersection(set, addresses.all(family)).length > 0);
  return (["ipv4", "ipv6"] as const).filter((family) => (family === "ipv4" || !isOpen) && has(source, family) && has(destination, family));
}

interface PartPlan {
  readonly flow: Flow;
  readonly port: readonly [number, number];
  readonly family: "ipv4" | "ipv6";
  readonly from: EndSet;
  readonly to: EndSet;
  readonly space: Space;
}

function partOf({ flow, port, family, from, to, space }: PartPlan): { readonly part: FlowPart; readonly cover: Product } | undefined {
  const all = space.addresses.all(family);
  const source = intersection(from.set, all);
  const destination = intersection(to.set, all);
  if (source.length === 0 || destination.length === 0) return undefined;
  const protocol = protocolSet(flow, family);
  const packets: (Intervals | undefined)[] = [source, destination, protocol, hasPorts(protocol) ? port : undefined, undefined];
  packets.push(interfaceSet(flow.inInterface, space), interfaceSet(flow.outInterface, space), nameSet(flow.destination, space));
  const local = localOf(flow);
  packets.push(local === undefined ? undefined : [local, local]);
  const { name } = flow.destination;
  if (name !== undefined && !isSimplePattern(name)) packets[patternQuestion(name, space)] = [1, 1];
  for (const { question } of [from, to]) if (question !== undefined) packets[question] = [1, 1];
  const cover = packets.slice(0, dimension.firstMark);
  cover[dimension.source] = intersection(from.cover, all);
  cover[dimension.destination] = intersection(to.cover, all);
  // a flow to addresses is one whatever name the client asks for
  if (flow.destination.name === undefined) cover[dimension.name] = undefined;
  return { part: { packets: Array.from(packets), unknown: unknownOf(flow, from, to) }, cover };
}

function unknownOf({ inInterface, outInterface, destination }: Flow, from: EndSet, to: EndSet): ReadonlyMap<number, string> {
  const unknown = new Map<number, string>([[dimension.sourcePort, missingSourcePort]]);
  if (from.missing !== undefined) unknown.set(dimension.source, from.missing);
  if (to.missing !== undefined) unknown.set(dimension.destination, to.missing);
  if (inInterface === undefined) unknown.set(dimension.inInterface, "the interface the packets come in through (inInterface)");
  if (outInterface === undefined) unknown.set(dimension.outInterface, "the interface the packets go out through (outInterface)");
  if (destination.name !== undefined && !isSimplePattern(destination.name))
    unknown.set(dimension.name, `the names covered by ${shorten(destination.name)}`);
  return unknown;
}

/** Returns the protocols of a flow: for any protocol, only TCP and UDP have the ports of the flow. */
function protocolSet({ protocol, port }: Flow, family: "ipv4" | "ipv6"): Intervals {
  const name = protocol.trim().toLowerCase();
  if (name === "icmp") return protocolNumbers(family === "ipv6" ? "icmpv6" : "icmp") ?? [];
  const numbers = protocolNumbers(name) ?? [];
  if (numbers[0] === numbers[1] || port.trim() === "*") return numbers;
  return intervalsOf([...(protocolNumbers("tcp") ?? []), ...(protocolNumbers("udp") ?? [])]);
}

function hasPorts(protocol: Intervals): boolean {
  return ["tcp", "udp", "sctp", "dccp", "udplite"].some((name) => protocolNumbers(name)?.[0] === protocol[0]) && protocol[0] !== 0;
}

/** Returns the interfaces of a flow. Both ends are different machines, so it does not go through the loopback interface. */
function interfaceSet(name: string | undefined, { interfaces }: Space): Intervals | undefined {
  return name === undefined ? interfaces.toOthers() : interfaces.of([name]);
}

const locals: Readonly<Record<FlowDirection, number>> = {
  inbound: localEnd.destination,
  input: localEnd.destination,
  outbound: localEnd.source,
  output: localEnd.source,
  forward: localEnd.neither,
};

/** Returns which end of a flow is the machine that filters; undefined if its direction is not known. */
export function localOf({ direction }: Flow): number | undefined {
  return direction === undefined ? undefined : locals[direction];
}

function nameSet({ name }: FlowEnd, { names }: Space): Intervals {
  return name === undefined ? [noName, noName] : names.of([name]);
}

function fault(path: string, message: string, received: string): Finding {
  return findingOf(firewallRules["firewall-flow-value"], { path, message, received: shorten(received) });
}
