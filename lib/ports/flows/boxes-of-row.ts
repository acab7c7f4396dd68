import type { PortRule, PortZone, Protocol } from "../../../types/index.js";
import {
  AddressSyntaxError,
  addressFamily,
  formatAddress,
  formatPrefix,
  formatPrefix6,
  formatRange,
  formatRange6,
  parseRange,
  parseRange6,
  prefixesOfRange,
  rangeAt,
} from "../../address/index.js";
import type { Box, Span } from "./boxes.js";

/** One side of a row, apart from its zone: addresses of one IP version, or a name that no addresses are known of. */
interface Side {
  readonly kind: string;
  readonly span: Span;
}

const one: Span = { first: 0n, last: 0n };
const everyPort: Span = { first: 0n, last: 65535n };
/** The protocols that `Any` is made of; the last one is everything that is neither of the others. */
const protocols = ["TCP", "UDP", "ICMP", "other"] as const;

/** A row as boxes: one for each protocol and each pair of its sides. */
export function boxesOfRow({ protocol, destinationPort, source, destination }: PortRule): Box[] {
  const ports = portsOf(protocol, destinationPort);
  // only TCP and UDP have ports
  const names = protocol === "Any" ? (destinationPort === "*" ? protocols : (["TCP", "UDP"] as const)) : [protocol];
  return names.flatMap((name) =>
    sidesOf(source).flatMap((from) =>
      sidesOf(destination).map((to) => ({
        key: `${name}\0${from.kind}\0${to.kind}`,
        source: from.span,
        destination: to.span,
        ports: name === "TCP" || name === "UDP" ? ports : one,
      })),
    ),
  );
}

function portsOf(protocol: Protocol, text: string): Span {
  if (text === "*" || protocol === "ICMP") return everyPort;
  const [first = 0, last = first] = text.split("-").map(Number);
  return { first: BigInt(Math.min(first, last)), last: BigInt(Math.max(first, last)) };
}

/** A zone whose addresses are not known is itself, and not every address. */
function sidesOf({ zone, addresses }: PortZone): Side[] {
  if (addresses.length === 0) return [{ kind: `zone ${zone}`, span: one }];
  return addresses.map((text) => {
    try {
      if (addressFamily(text) === 6) {
        const { first, last } = parseRange6(text);
        return { kind: "ipv6", span: { first, last } };
      }
      const { first, last } = parseRange(text);
      return { kind: "ipv4", span: { first: BigInt(first), last: BigInt(last) } };
    } catch (error) {
      if (!(error instanceof AddressSyntaxError)) throw error;
      return { kind: `name ${text}`, span: one };
    }
  });
}

/** The protocol of a box. */
export function protocolOfBox({ key }: Box): string {
  return key.split("\0")[0] ?? "";
}

/** The two sides of a box as a row writes them; a zone without addresses has none. */
export function textsOfBox({ key, source, destination }: Box): { readonly source: string[]; readonly destination: string[] } {
  const [, from = "", to = ""] = key.split("\0");
  return { source: textsOf(from, source), destination: textsOf(to, destination) };
}

/** The ports of a box as a row writes them. */
export function portTextOf(box: Box): string {
  const { first, last } = box.ports;
  if (!["TCP", "UDP"].includes(protocolOfBox(box))) return "*";
  if (first === everyPort.first && last === everyPort.last) return "*";
  return first === last ? String(first) : `${first}-${last}`;
}

function textsOf(kind: string, { first, last }: Span): string[] {
  if (kind.startsWith("name ")) return [kind.slice("name ".length)];
  if (kind === "ipv6") return [range6Text(first, last)];
  if (kind !== "ipv4") return [];
  const range = rangeAt(Number(first), Number(last));
  if (first === last) return [formatAddress(range.first)];
  const [prefix, ...more] = prefixesOfRange(range);
  return [prefix === undefined || more.length > 0 ? formatRange(range) : formatPrefix(prefix)];
}

/** A range of IPv6 as a prefix where it is one. */
function range6Text(first: bigint, last: bigint): string {
  const size = last - first + 1n;
  const isPrefix = (size & (size - 1n)) === 0n && first % size === 0n;
  if (!isPrefix) return formatRange6({ first, last });
  return formatPrefix6({ first, prefixLength: 128 - (size.toString(2).length - 1) });
}
