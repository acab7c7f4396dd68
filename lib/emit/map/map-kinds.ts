import type { PoolPurpose, ReservedRange } from "../../../types/index.js";

/** The use of a piece of a map, as far as its look shows it. */
export type MapKind = PoolPurpose | ReservedRange["reason"] | "end" | "free" | "unknown" | "mixed";

/** The names and look of a kind. */
export interface MapKindRow {
  readonly kind: MapKind;
  /** In the legend, and in a piece without room for more. */
  readonly label: string;
  /** Of several adjacent pieces. */
  readonly plural: string;
  /** The character of a map that is made of text. */
  readonly glyph: string;
}

/** All kinds. If an address has several uses, the first of them in this order gives the piece its look. */
export const mapKinds: readonly MapKindRow[] = [
  { kind: "node", label: "nodes", plural: "pools for nodes", glyph: "N" },
  { kind: "vip", label: "VIP pool", plural: "VIP pools", glyph: "V" },
  { kind: "control-plane", label: "control plane IP", plural: "control plane IPs", glyph: "C" },
  { kind: "load-balancer", label: "load balancer", plural: "load balancer ranges", glyph: "L" },
  { kind: "node-subnet", label: "node subnet", plural: "node subnets", glyph: "N" },
  { kind: "pod-subnet", label: "pod subnet", plural: "pod subnets", glyph: "P" },
  { kind: "gateway", label: "gateway", plural: "gateways", glyph: "G" },
  { kind: "dns-server", label: "DNS server", plural: "DNS servers", glyph: "D" },
  { kind: "dhcp-scope", label: "DHCP scope", plural: "DHCP scopes", glyph: "S" },
  { kind: "subnet", label: "other subnet", plural: "other subnets", glyph: "s" },
  { kind: "end", label: "network and broadcast address", plural: "network and broadcast addresses", glyph: "#" },
  { kind: "reserved", label: "reserved", plural: "reserved ranges", glyph: "x" },
  { kind: "other-network", label: "other network", plural: "pools of other networks", glyph: "o" },
  { kind: "unknown", label: "taken", plural: "ranges in use", glyph: "?" },
  { kind: "mixed", label: "reserved and free in turn", plural: "reserved and free ranges in turn", glyph: "~" },
  { kind: "free", label: "free", plural: "free ranges", glyph: "." },
];

const rankOf: ReadonlyMap<MapKind, number> = new Map(mapKinds.map(({ kind }, rank) => [kind, rank]));

/** Returns the kind that gives a piece its look if it has several uses. */
export function leadingKind(kinds: readonly MapKind[]): MapKind {
  const [first = "unknown", ...others] = kinds;
  return others.reduce((leading, kind) => ((rankOf.get(kind) ?? 0) < (rankOf.get(leading) ?? 0) ? kind : leading), first);
}

/** Returns the names and look of a kind. */
export function kindRow(kind: MapKind): MapKindRow {
  return mapKinds[rankOf.get(kind) ?? 0] as MapKindRow;
}
