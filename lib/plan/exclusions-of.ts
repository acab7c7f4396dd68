import type { AddressBounds, ControlPlaneIpRequest } from "../../types/index.js";
import { type Address, type AddressRange, type Prefix, rangesOverlap } from "../address/index.js";
import { pointer } from "../finding/json-pointer.js";
import { type Located, type LocatedRange, readAddress, readAddresses, readBounds, readReservations } from "../platforms/located.js";

/** Addresses of a prefix that no control plane IP may be, and why. */
export interface Exclusion extends LocatedRange {
  readonly reason: string;
}

/** Everything a control plane IP request excludes, inside the prefix or not. */
export function exclusionsOf(request: ControlPlaneIpRequest): Exclusion[] {
  const single = (reason: string, { value, path }: Located<Address>): Exclusion => ({ value: { first: value, last: value }, path, reason });
  const bounds = (reason: string, list: readonly AddressBounds[] | undefined, path: string) =>
    (list ?? []).map((range, index): Exclusion => ({ ...readBounds(range, pointer(path, index)), reason }));
  return [
    ...(request.gateway === undefined ? [] : [single("gateway", readAddress(request.gateway, "/gateway"))]),
    ...readAddresses(request.dnsServers, "/dnsServers").map((server) => single("DNS server", server)),
    ...bounds("IP pool", request.ipPools, "/ipPools"),
    ...bounds("DHCP scope", request.dhcpScopes, "/dhcpScopes"),
    ...bounds("load balancer range", request.loadBalancerRanges, "/loadBalancerRanges"),
    ...readReservations(request.reserved, "/reserved").map((range) => ({
      ...range,
      reason: range.name === undefined ? "reservation" : `reservation "${range.name}"`,
    })),
  ];
}

/** Network and broadcast address, for prefixes that have them. */
export function endsOfPrefix(prefix: Prefix): Exclusion[] {
  if (prefix.prefixLength > 30) return [];
  return [
    { value: { first: prefix.first, last: prefix.first }, path: "/addressPrefix", reason: "network address" },
    { value: { first: prefix.last, last: prefix.last }, path: "/addressPrefix", reason: "broadcast address" },
  ];
}

/** The exclusions inside a prefix, cut to it, by address. */
export function exclusionsIn(prefix: AddressRange, exclusions: readonly Exclusion[]): Exclusion[] {
  return exclusions
    .filter(({ value }) => rangesOverlap(prefix, value))
    .map((exclusion) => {
      const { first, last } = exclusion.value;
      return { ...exclusion, value: { first: first < prefix.first ? prefix.first : first, last: last > prefix.last ? prefix.last : last } };
    })
    .sort((a, b) => a.value.first - b.value.first || a.value.last - b.value.last);
}
