import type { PlannedNetwork, PlannedPool } from "../../../types/index.js";
import {
  type AddressRange,
  AddressSyntaxError,
  addressFamily,
  addressSet,
  formatAddress,
  hasEnds,
  type Prefix,
  parsePrefix,
  parseRange,
  partition,
  rangeSize,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { PlanError } from "../../finding/plan-error.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { leadingKind, type MapKind } from "./map-kinds.js";

/** Consecutive addresses with the same use. */
export interface MapPiece {
  readonly start: string;
  readonly end: string;
  readonly size: number;
  readonly kind: MapKind;
  /** All uses of the addresses, in words. */
  readonly what: string;
  /** What distinguishes it from others of its kind: its cluster. */
  readonly cluster?: string;
}

/** Addresses of a network without a gap, and their uses. */
export interface MapPart {
  readonly start: string;
  readonly end: string;
  readonly size: number;
  readonly pieces: readonly MapPiece[];
}

interface Thing extends AddressRange {
  readonly kind: MapKind;
  readonly label: string;
  readonly cluster?: string;
}

/**
 * Returns the use of every address of a planned network.
 *
 * Guarantees: the parts are in address order, each without a gap. A network with one prefix is one part. Adjacent pieces have
 * different uses. If an address has several uses, all of them are named. O(n log n) in the uses, as long as few of them share
 * an address. IPv6 prefixes have no pools and are skipped.
 *
 * @param index of the network in its plan, for the pointer of the finding
 * @throws PlanError if an address of the network cannot be read, as in a plan that was edited
 */
export function networkMap(network: PlannedNetwork, index: number): MapPart[] {
  try {
    return partsOf(network);
  } catch (error) {
    if (!(error instanceof AddressSyntaxError)) throw error;
    const message = `no map of network "${shorten(network.name)}": ${error.message}`;
    throw new PlanError([findingOf(addressRules["range-syntax"], { path: pointer("/networks", index), message })]);
  }
}

function partsOf(network: PlannedNetwork): MapPart[] {
  const whole = network.addressPrefixes?.filter((text) => addressFamily(text) === 4).map(parsePrefix);
  const prefix = parsePrefix(network.addressPrefix);
  const things = [
    ...(whole === undefined ? endsOf(prefix) : []),
    ...usesIn(network),
    ...network.pools.map(poolThing),
    ...network.free.map((range): Thing => ({ ...bounds(range), kind: "free", label: "free" })),
  ];
  return (whole === undefined ? [prefix] : addressSet(whole)).map((range) => ({ ...shown(range), pieces: piecesOf(range, things) }));
}

function usesIn({ reserved, gateway, dnsServers = [] }: PlannedNetwork): Thing[] {
  if (reserved !== undefined) return reserved.map((range) => ({ ...bounds(range), kind: range.reason, label: range.name }));
  const at = (kind: MapKind, label: string, address: string): Thing => ({ ...parseRange(address), kind, label });
  return [
    ...(gateway === undefined ? [] : [at("gateway", "the gateway", gateway)]),
    ...dnsServers.map((server) => at("dns-server", "a DNS server", server)),
  ];
}

/** Network and broadcast address, if the prefix is long enough to have them. A virtual network has none; its subnets do. */
function endsOf(prefix: Prefix): Thing[] {
  if (!hasEnds(prefix)) return [];
  const { first, last } = prefix;
  return [
    { first, last: first, kind: "end", label: "the network address" },
    { first: last, last, kind: "end", label: "the broadcast address" },
  ];
}

function poolThing(pool: PlannedPool): Thing {
  const { purpose, cluster } = pool;
  return { ...bounds(pool), kind: purpose, label: poolText(pool), ...defined({ cluster }) };
}

function poolText({ name, purpose, cluster }: PlannedPool): string {
  const of = cluster === undefined ? "" : ` of ${cluster}`;
  switch (purpose) {
    case "control-plane":
      return `control plane IP${of}`;
    case "load-balancer":
      return `load balancer range ${name}${of}`;
    case "vip":
      return `VIP pool ${name}${of}`;
    case "node":
      return `pool ${name} for nodes${of}`;
    case "node-subnet":
      return `node subnet ${name}${of}`;
    case "pod-subnet":
      return `pod subnet ${name}${of}`;
  }
}

function piecesOf(whole: AddressRange, things: readonly Thing[]): MapPiece[] {
  const merged: (AddressRange & { readonly held: readonly Thing[]; readonly what: string })[] = [];
  for (const { first, last, heldBy } of partition(whole, things)) {
    const held = heldBy.flatMap((index) => things[index] ?? []);
    const what = [...new Set(held.map(({ label }) => label))].join(", ");
    const before = merged.at(-1);
    if (before !== undefined && before.what === what) merged[merged.length - 1] = { ...before, last };
    else merged.push({ first, last, held, what });
  }
  return merged.map(({ held, what, ...range }) => {
    const cluster = held.find((thing) => thing.cluster !== undefined)?.cluster;
    return {
      ...shown(range),
      kind: leadingKind(held.map(({ kind }) => kind)),
      what: what === "" ? "used by a network that shares these addresses" : what,
      ...defined({ cluster }),
    };
  });
}

function shown(range: AddressRange): { start: string; end: string; size: number } {
  return { start: formatAddress(range.first), end: formatAddress(range.last), size: rangeSize(range) };
}

function bounds({ start, end }: { readonly start: string; readonly end: string }): AddressRange {
  return parseRange(`${start}-${end}`);
}
