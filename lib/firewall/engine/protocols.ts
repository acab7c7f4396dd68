import { lastProtocol } from "./dimensions.js";

/** Numbers of the protocols that firewalls name, from the IANA registry. */
const numbers: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  ipip: 4,
  ipencap: 4,
  tcp: 6,
  udp: 17,
  dccp: 33,
  ipv6: 41,
  gre: 47,
  esp: 50,
  ah: 51,
  icmpv6: 58,
  "ipv6-icmp": 58,
  icmp6: 58,
  ospf: 89,
  vrrp: 112,
  sctp: 132,
  udplite: 136,
};

/** The protocols whose packets have ports. */
export const protocolsWithPorts = ["tcp", "udp", "dccp", "sctp", "udplite"].map((name) => numbers[name] as number);

const shown: Readonly<Record<number, string>> = { 1: "ICMP", 6: "TCP", 17: "UDP", 58: "ICMPv6" };

/** Returns the numbers of a protocol by name or number, in any case: first and last; undefined for an unknown name. */
export function protocolNumbers(text: string): readonly [first: number, last: number] | undefined {
  const name = text.trim().toLowerCase();
  if (["any", "all", "*", "ip"].includes(name)) return [0, lastProtocol];
  const number = Object.hasOwn(numbers, name) ? numbers[name] : /^[0-9]{1,3}$/.test(name) ? Number(name) : undefined;
  return number === undefined || number > lastProtocol ? undefined : [number, number];
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
