import { lastProtocol } from "./dimensions.js";

/** Numbers of the protocols that firewalls name, from the IANA registry. */
const numbers: Readonly<Record<string, number>> = {
  hopopt: 0,
  icmp: 1,
  igmp: 2,
  ipip: 4,
  ipencap: 4,
  egp: 8,
  tcp: 6,
  udp: 17,
  dccp: 33,
  ipv6: 41,
  rsvp: 46,
  gre: 47,
  esp: 50,
  ah: 51,
  icmpv6: 58,
  "ipv6-icmp": 58,
  icmp6: 58,
  eigrp: 88,
  ospf: 89,
  ospfigp: 89,
  etherip: 97,
  pim: 103,
  ipcomp: 108,
  vrrp: 112,
  l2tp: 115,
  sctp: 132,
  "mobility-header": 135,
  udplite: 136,
  "ipv6-route": 43,
  "ipv6-frag": 44,
  "ipv6-nonxt": 59,
  "ipv6-opts": 60,
};

/** The protocols whose packets have ports. */
export const protocolsWithPorts = ["tcp", "udp", "dccp", "sctp", "udplite"].map((name) => numbers[name] as number);

const shown: Readonly<Record<number, string>> = { 1: "ICMP", 6: "TCP", 17: "UDP", 58: "ICMPv6" };

/** Returns the numbers of a protocol by name, number or range of numbers, in any case: first and last; undefined for an unknown name. */
export function protocolNumbers(text: string): readonly [first: number, last: number] | undefined {
  const name = text.trim().toLowerCase();
  if (["any", "all", "*", "ip"].includes(name)) return [0, lastProtocol];
  const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  if (number !== undefined) return [number, number];
  const parts = /^([0-9]{1,3})(?:-([0-9]{1,3}))?$/.exec(name);
  if (parts === null) return undefined;
  const [first, last] = [Number(parts[1]), Number(parts[2] ?? parts[1])];
  return first <= last && last <= lastProtocol ? [first, last] : undefined;
}

/** Returns the name of a protocol for results. */
export function protocolName(number: number): string {
  return shown[number] ?? String(number);
}

/**
 * Returns the first and last port of a text such as `443`, `8000-8100` or `*`; undefined if it is not a port or range, or the
 * range is reversed.
 */
export function portNumbers(text: string): readonly [first: number, last: number] | undefined {
  const trimmed = text.trim();
  if (trimmed === "*") return [0, 65535];
  const parts = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(trimmed);
  if (parts === null) return undefined;
  const first = Number(parts[1]);
  const last = Number(parts[2] ?? parts[1]);
  return first <= last && last <= 65535 ? [first, last] : undefined;
}
