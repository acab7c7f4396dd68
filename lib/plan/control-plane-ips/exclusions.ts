import type { AddressBounds, ControlPlaneIpRequest, ExcludedRange } from "../../../types/index.js";
import { type Address, type AddressRange, hasEnds, type Prefix, RangeList } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { type Located, type LocatedRange, readAddress, readAddresses, readBounds } from "../../platforms/reading/located.js";
import { ascendingFormatter } from "../ascending-formatter.js";
import { Reservations } from "../reservations.js";

/** Addresses that cannot be a control plane IP, and why. */
export interface Exclusion extends LocatedRange {
  readonly reason: string;
  /** It is one of the items of `reserved`, which may be removed. */
  readonly isReservation?: true;
}

/** Everything that a control plane IP request excludes, inside the prefix or not. It may contain many reservations. */
export class Exclusions {
  /** In this order: first what has a property of its own, then the reservations, then network and broadcast address. */
  readonly ranges: RangeList;
  /** What has a property of its own. */
  readonly named: readonly Exclusion[];
  readonly #ends: readonly Exclusion[];
  readonly #reserved: Reservations;

  /** @param reserved the ranges of the reservations, if they are already known */
  constructor(request: ControlPlaneIpRequest, prefix: Prefix, reserved?: RangeList) {
    this.named = namedExclusions(request);
    this.#ends = endsOfPrefix(prefix);
    this.#reserved = new Reservations(request.reserved, reserved);
    this.ranges = new RangeList(this.named.length + this.#reserved.ranges.length + this.#ends.length);
    this.ranges.add(this.named.map(({ value }) => value));
    this.ranges.add(this.#reserved.ranges);
    this.ranges.add(this.#ends.map(({ value }) => value));
  }

  at(index: number): Exclusion {
    const ends = this.named.length + this.#reserved.ranges.length;
    if (index < this.named.length) return this.named[index] as Exclusion;
    if (index >= ends) return this.#ends[index - ends] as Exclusion;
    const reservation = this.#reserved.at(index - this.named.length);
    const reason = reservation.name === undefined ? "reservation" : `reservation "${reservation.name}"`;
    return { ...reservation, reason, isReservation: true };
  }

  /** What the request names, without network and broadcast address. */
  given(): AddressRange[] {
    return this.ranges.toArray().slice(0, this.#given);
  }

  /** What the request names outside a prefix, so that it excludes nothing. */
  outside(prefix: AddressRange): Exclusion[] {
    const apart = this.ranges.apartFrom(prefix);
    return apart.filter((index) => index < this.#given).map((index) => this.at(index));
  }

  /** What the request names inside a prefix. */
  inside(prefix: AddressRange): Exclusion[] {
    const apart = new Set(this.ranges.apartFrom(prefix));
    return Array.from({ length: this.#given }, (_, index) => index)
      .filter((index) => !apart.has(index))
      .map((index) => this.at(index));
  }

  /**
   * What lies in a prefix, cut to it, by address. Adjacent reservations without a name are joined into one entry, because there
   * may be tens of thousands of single addresses.
   */
  listed(prefix: AddressRange): ExcludedRange[] {
    const format = ascendingFormatter();
    const listed: ExcludedRange[] = [];
    // the last entry while it consists of such reservations and may still grow, and how far it reaches beyond its range
    let growing: ExcludedRange | undefined;
    let reach: Address = prefix.first;
    let isBeyond = false;
    for (const index of this.ranges.order()) {
      const last = this.ranges.lastAt(index) > prefix.last ? prefix.last : this.ranges.lastAt(index);
      const first = this.ranges.firstAt(index) < prefix.first ? prefix.first : this.ranges.firstAt(index);
      if (first > last) continue;
      const isUnnamed = this.#reserved.isNamed(index - this.named.length) === false;
      if (growing !== undefined && isUnnamed && first <= reach + 1) {
        if (last <= reach) continue;
        reach = last;
        isBeyond = true;
        continue;
      }
      if (growing !== undefined && isBeyond) growing.end = format(reach);
      const start = format(first);
      const entry = { start, end: first === last ? start : format(last), reason: isUnnamed ? "reservation" : this.at(index).reason };
      listed.push(entry);
      growing = isUnnamed ? entry : undefined;
      reach = last;
      isBeyond = false;
    }
    if (growing !== undefined && isBeyond) growing.end = format(reach);
    return listed;
  }

  get #given(): number {
    return this.ranges.length - this.#ends.length;
  }
}

function namedExclusions(request: ControlPlaneIpRequest): Exclusion[] {
  const single = (reason: string, { value, path }: Located<Address>): Exclusion => ({ value: { first: value, last: value }, path, reason });
  const bounds = (reason: string, list: readonly AddressBounds[] | undefined, path: string) =>
    (list ?? []).map((range, index): Exclusion => ({ ...readBounds(range, pointer(path, index)), reason }));
  return [
    ...(request.gateway === undefined ? [] : [single("gateway", readAddress(request.gateway, "/gateway"))]),
    ...readAddresses(request.dnsServers, "/dnsServers").map((server) => single("DNS server", server)),
    ...bounds("IP pool", request.ipPools, "/ipPools"),
    ...bounds("DHCP scope", request.dhcpScopes, "/dhcpScopes"),
    ...bounds("load balancer range", request.loadBalancerRanges, "/loadBalancerRanges"),
  ];
}

/** Network and broadcast address, for prefixes that have them. */
function endsOfPrefix(prefix: Prefix): Exclusion[] {
  if (!hasEnds(prefix)) return [];
  return [
    { value: { first: prefix.first, last: prefix.first }, path: "/addressPrefix", reason: "network address" },
    { value: { first: prefix.last, last: prefix.last }, path: "/addressPrefix", reason: "broadcast address" },
  ];
}
