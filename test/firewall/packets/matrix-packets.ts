import type { PortMatrix, PortRule, PortZone } from "../../../types/index.js";
import type { RealPacket } from "./real-packets.js";

type Range = readonly [first: number, last: number];

function numberOf(text: string): number {
  return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

function textOf(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

function rangeOf(text: string): Range {
  const [start = "", end] = text.split("-");
  const [address = "", length] = start.split("/");
  const first = numberOf(address);
  if (end !== undefined) return [first, numberOf(end)];
  return [first, first + 2 ** (32 - Number(length ?? 32)) - 1];
}

/** Blocks of the internet that are no public addresses; a probe of each is enough here. */
const special = ["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"].map(
  rangeOf,
);
const publicProbe: Range = [numberOf("93.184.215.14"), numberOf("93.184.215.14")];

function rangesOf({ zone, addresses }: PortZone): Range[] {
  return addresses.length === 0 && zone === "internet" ? [publicProbe] : addresses.map(rangeOf);
}

function isIn({ zone, addresses }: PortZone, value: number): boolean {
  const isInside = (ranges: readonly Range[]) => ranges.some(([first, last]) => value >= first && value <= last);
  return addresses.length === 0 && zone === "internet" ? !isInside(special) : isInside(addresses.map(rangeOf));
}

function portsOf({ destinationPort }: PortRule): Range {
  if (destinationPort === "*") return [1, 65535];
  const [first = "", last = first] = destinationPort.split("-");
  return [Number(first), Number(last)];
}

/** Whether a row of a matrix allows a packet, one row after the other. */
export function isAllowed({ rules }: PortMatrix, { protocol, source, destination, port }: RealPacket): boolean {
  return rules.some((row) => {
    const [first, last] = portsOf(row);
    return (
      (row.protocol === "Any" || row.protocol === protocol) &&
      (row.protocol !== "Any" || row.destinationPort === "*" || protocol === "TCP" || protocol === "UDP") &&
      port >= first &&
      port <= last &&
      isIn(row.source, numberOf(source)) &&
      isIn(row.destination, numberOf(destination))
    );
  });
}

/** For each row a packet at its first and last values, and near misses: addresses and ports next to it, the other protocol. */
export function packetsOf({ rules }: PortMatrix): RealPacket[] {
  const packets = new Map<string, RealPacket>();
  for (const row of rules) {
    if (row.protocol === "ICMP") continue;
    const protocol = row.protocol === "UDP" ? "UDP" : "TCP";
    const [source, destination] = [rangesOf(row.source), rangesOf(row.destination)];
    const [from, to] = [source[0] as Range, destination.at(-1) as Range];
    const [first, last] = portsOf(row);
    const add = (packet: readonly [source: number, destination: number, port: number], by: "TCP" | "UDP" = protocol) => {
      const [own, other, port] = packet;
      if (port < 1 || port > 65535 || own === other) return;
      const whole = { protocol: by, source: textOf(own), destination: textOf(other), port };
      packets.set(JSON.stringify(whole), whole);
    };
    add([from[0], to[0], first]);
    add([from[1], to[1], last]);
    add([from[0], to[1], first], protocol === "TCP" ? "UDP" : "TCP");
    add([from[0], to[1], first - 1]);
    add([from[1], to[0], last + 1]);
    add([from[0] - 1, to[0], first]);
    add([from[1] + 1, to[1], last]);
    add([from[1], to[0] - 1, last]);
    add([from[0], to[1] + 1, first]);
  }
  return [...packets.values()];
}
