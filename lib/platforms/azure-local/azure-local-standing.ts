import { type Address, type AddressRange, rangesOverlap } from "../../address/index.js";
import { type Located, type LocatedRange, reservationName } from "../located.js";
import type { AzureLocalReading, LogicalNetworkReading } from "./read-azure-local.js";

/** What an address is used for, as far as rules tell uses apart. */
export type Use =
  | "network-address"
  | "broadcast-address"
  | "gateway"
  | "dns-server"
  | "reservation"
  | "machine"
  | "cluster-ip"
  | "management-range"
  | "ip-pool"
  | "control-plane-ip"
  | "load-balancer";

/** Addresses in use: what for, called what, told where, by whom. */
export interface Standing {
  readonly use: Use;
  readonly name: string;
  readonly range: AddressRange;
  readonly path: string;
  /** The cluster, or the network of a pool, so that a thing does not conflict with itself. */
  readonly owner?: string;
}

/** Network and broadcast address of a prefix that has them. */
export function endsOf(prefix: AddressRange & { readonly prefixLength: number }, path: string): Standing[] {
  if (prefix.prefixLength > 30) return [];
  return [
    { use: "network-address", name: "the network address", range: single(prefix.first), path },
    { use: "broadcast-address", name: "the broadcast address", range: single(prefix.last), path },
  ];
}

/** What stands in one logical network of its own: gateway, DNS servers and reservations, as far as they lie in the prefix. */
export function standingInLogicalNetwork(network: LogicalNetworkReading, reserved: readonly LocatedRange[]): Standing[] {
  const standing: Standing[] = [
    at("gateway", "the gateway", network.gateway),
    ...network.dnsServers.map((server) => at("dns-server", "a DNS server", server)),
    ...[...network.reserved, ...reserved].map((reservation) => within("reservation", reservationName(reservation), reservation)),
  ];
  return standing.filter(({ range }) => rangesOverlap(range, network.prefix));
}

/** What stands in the management network. */
export function standingInManagementNetwork({ management }: AzureLocalReading): Standing[] {
  return [
    ...(management.gateway === undefined ? [] : [at("gateway", "the management gateway", management.gateway)]),
    ...management.ranges.map((range) => within("management-range", "the management IP range", range)),
    ...management.nodeIps.map((address) => at("machine", "a machine", address)),
    ...(management.clusterIp === undefined ? [] : [at("cluster-ip", "the cluster IP", management.clusterIp)]),
    ...management.dnsServers.map((server) => at("dns-server", "a DNS server", server)),
  ];
}

function at(use: Use, name: string, address: Located<Address>): Standing {
  return { use, name, range: single(address.value), path: address.path };
}

function within(use: Use, name: string, range: LocatedRange): Standing {
  return { use, name, range: range.value, path: range.path };
}

function single(address: Address): AddressRange {
  return { first: address, last: address };
}
