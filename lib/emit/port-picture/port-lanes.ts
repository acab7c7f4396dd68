import type { PortRule, PortZone } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { zoneTitle } from "../../platforms/model/zone-titles.js";
import { together } from "../../text/together.js";

/** Where a zone is, as its colour shows. */
type LaneRole = "own" | "service" | "outside";

/** A zone as a box with a line below it, on which arrows begin and end. */
export interface Lane {
  readonly zone: string;
  readonly title: string;
  readonly role: LaneRole;
  /** Every address and name that a row has for the zone, in the order of the matrix. */
  readonly addresses: readonly string[];
}

/** Traffic between two lanes. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  /** Whether the other side opens the same connections. */
  readonly isTwoWay: boolean;
  readonly required: boolean;
  readonly ports: string;
  /** The addresses of both sides, if one of them is only a part of its zone. */
  readonly part: string | undefined;
  /** The rows, for people who point at the arrow. */
  readonly rows: readonly PortRule[];
}

export interface PortLanes {
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
  /** What is too much for a picture. */
  readonly more: { readonly lanes: number; readonly arrows: number; readonly rows: number };
}

const services: ReadonlySet<string> = new Set(["dns", "ntp", "dhcp", "proxy"]);
const outside: ReadonlySet<string> = new Set(["internet", "service-tag"]);
const order: readonly LaneRole[] = ["own", "service", "outside"];

/** The most ports of a protocol that an arrow names. */
const mostPorts = 12;

/**
 * Turns rows into zones side by side and arrows below each other: one for all ports between the same addresses. Arrows are in
 * the order of their zones, so that all traffic of a zone is together.
 *
 * @param most how many zones and arrows a picture has; further ones are only counted
 */
export function portLanes(rules: readonly PortRule[], most: { readonly zones: number; readonly arrows: number }): PortLanes {
  const { lanes, arrows } = allLanes(rules);
  const inside = arrows.filter(({ from, to }) => from < most.zones && to < most.zones).slice(0, most.arrows);
  const shown = new Set(inside.flatMap(({ rows }) => rows));
  return {
    lanes: lanes.slice(0, most.zones),
    arrows: inside,
    more: {
      lanes: Math.max(0, lanes.length - most.zones),
      arrows: arrows.length - inside.length,
      rows: rules.filter((rule) => !shown.has(rule)).length,
    },
  };
}

function allLanes(rules: readonly PortRule[]): { readonly lanes: readonly Lane[]; readonly arrows: readonly Arrow[] } {
  const ends = rules.flatMap(({ source, destination }) => [source, destination]);
  const lanes = [...groupedBy(ends, ({ zone }) => zone)]
    .map(
      ([zone, own]): Lane => ({
        zone,
        title: zoneTitle(zone),
        role: roleOf(zone),
        addresses: [...new Set(own.flatMap(knownOf))],
      }),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
  const places = new Map(lanes.map(({ zone }, index) => [zone, index]));
  const groups = [...groupedBy(rules, ({ source, destination, required }) => keyOf(source, destination, required)).values()];
  const byKey = new Map(groups.map((rows) => [keyOf(rows[0].source, rows[0].destination, rows[0].required), rows]));
  const drawn = new Set<readonly PortRule[]>();
  const arrows = groups.flatMap((rows): Arrow[] => {
    if (drawn.has(rows)) return [];
    const [{ source, destination, required }] = rows;
    const back = byKey.get(keyOf(destination, source, required));
    const isTwoWay =
      back !== undefined && back !== rows && portsText(back, Number.POSITIVE_INFINITY) === portsText(rows, Number.POSITIVE_INFINITY);
    drawn.add(rows);
    if (isTwoWay) drawn.add(back);
    const [from = 0, to = 0] = [places.get(source.zone), places.get(destination.zone)];
    const isPart = (end: PortZone) => new Set(knownOf(end)).size !== lanes[places.get(end.zone) ?? 0]?.addresses.length;
    return [
      {
        from,
        to,
        isTwoWay,
        required,
        ports: portsText(rows, mostPorts),
        part: partText(source, destination, isTwoWay, isPart),
        rows: isTwoWay ? [...rows, ...back] : rows,
      },
    ];
  });
  return { lanes, arrows: arrows.sort((a, b) => leftOf(a) - leftOf(b) || rightOf(a) - rightOf(b)) };
}

function leftOf({ from, to }: Arrow): number {
  return Math.min(from, to);
}

function rightOf({ from, to }: Arrow): number {
  return Math.max(from, to);
}

function roleOf(zone: string): LaneRole {
  if (outside.has(zone)) return "outside";
  return services.has(zone) ? "service" : "own";
}

function placeOf({ role, zone }: Lane): number {
  return order.indexOf(role) * 2 + (zone === "internet" ? 1 : 0);
}

function keyOf(source: PortZone, destination: PortZone, required: boolean): string {
  return JSON.stringify([source, destination, required]);
}

/** The ends of an arrow that are not the whole zone. */
function partText(source: PortZone, destination: PortZone, isTwoWay: boolean, isPart: (end: PortZone) => boolean): string | undefined {
  const parts = [source, destination].map(isPart);
  if (!parts.includes(true)) return undefined;
  if (isTwoWay) return `${endText(source)} and ${endText(destination)}`;
  return [...(parts[0] ? [`from ${endText(source)}`] : []), ...(parts[1] ? [`to ${endText(destination)}`] : [])].join(" ");
}

/** The addresses of an end, and the names of those whose address is not known. */
function knownOf({ addresses, fqdns = [] }: PortZone): readonly string[] {
  return [...addresses, ...fqdns];
}

function endText(end: PortZone): string {
  const [first = "addresses that are not given", ...more] = knownOf(end);
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

/** The ports of rows, each protocol once. @param most how many ports of a protocol are named */
function portsText(rows: readonly PortRule[], most: number): string {
  const byProtocol = groupedBy(rows, ({ protocol, destinationPort }) =>
    destinationPort === "*" || protocol === "ICMP" ? `${protocol} *` : protocol,
  );
  return [...byProtocol]
    .map(([key, own]) => {
      const protocol = key.replace(" *", "");
      if (key === "Any *") return "everything";
      if (protocol === "ICMP") return "ICMP";
      if (key.endsWith(" *")) return `${protocol} on every port`;
      const ports = [...new Set(own.map(({ destinationPort }) => destinationPort))].sort(
        (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10),
      );
      return `${protocol === "Any" ? "every protocol" : protocol} ${together(shortened(ports, most))}`;
    })
    .sort()
    .join(", ");
}

function shortened(ports: readonly string[], most: number): readonly string[] {
  return ports.length <= most ? ports : [...ports.slice(0, most - 1), `${ports.length - most + 1} more`];
}
