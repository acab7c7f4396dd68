import type { PortRule, PortZone } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { zoneTitle } from "../../platforms/model/zone-titles.js";
import { together } from "../../text/together.js";

/** Where a zone is, as its colour shows. */
export type LaneRole = "own" | "service" | "outside";

/** A zone as a box with a line below it, on which arrows begin and end. */
export interface Lane {
  readonly zone: string;
  readonly title: string;
  readonly role: LaneRole;
  /** Every address that a row names for the zone, in the order of the matrix. */
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
}

const services: ReadonlySet<string> = new Set(["dns", "ntp", "dhcp", "proxy"]);
const outside: ReadonlySet<string> = new Set(["internet", "service-tag"]);
const order: readonly LaneRole[] = ["own", "service", "outside"];

/** Turns rows into zones side by side and arrows below each other: one for all ports between the same addresses. */
export function portLanes(rules: readonly PortRule[]): PortLanes {
  const ends = rules.flatMap(({ source, destination }) => [source, destination]);
  const lanes = [...groupedBy(ends, ({ zone }) => zone)]
    .map(
      ([zone, own]): Lane => ({
        zone,
        title: zoneTitle(zone),
        role: roleOf(zone),
        addresses: [...new Set(own.flatMap(({ addresses }) => addresses))],
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
    const ports = portsText(rows);
    const isTwoWay = back !== undefined && back !== rows && portsText(back) === ports;
    drawn.add(rows);
    if (isTwoWay) drawn.add(back);
    const [from = 0, to = 0] = [places.get(source.zone), places.get(destination.zone)];
    const isPart = [source, destination].some((end) => end.addresses.length !== lanes[places.get(end.zone) ?? 0]?.addresses.length);
    return [
      {
        from,
        to,
        isTwoWay,
        required,
        ports,
        part: isPart ? `${endText(source)} ${isTwoWay ? "and" : "to"} ${endText(destination)}` : undefined,
        rows: isTwoWay ? [...rows, ...back] : rows,
      },
    ];
  });
  return { lanes, arrows };
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

function endText({ addresses }: PortZone): string {
  const [first = "addresses not given", ...more] = addresses;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

/** The ports of rows, each protocol once. */
function portsText(rows: readonly PortRule[]): string {
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
      return `${protocol === "Any" ? "every protocol" : protocol} ${together(ports)}`;
    })
    .sort()
    .join(", ");
}
