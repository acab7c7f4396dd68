import type { PatchOperation } from "../../../types/index.js";
import type { AddressRange } from "../../address/index.js";

/** What addresses are used for, as far as rules or plans tell uses apart, on any platform. */
export type UseKind =
  | "network-address"
  | "broadcast-address"
  | "gateway"
  | "dns-server"
  | "proxy"
  | "bgp-peer"
  | "reservation"
  | "dhcp-scope"
  | "machine"
  | "cluster-ip"
  | "cloud-service"
  | "management-range"
  | "arc-resource-bridge"
  | "ip-pool"
  | "node-pool"
  | "vip-pool"
  | "control-plane-ip"
  | "load-balancer"
  | "virtual-network"
  | "subnet"
  | "peered-network"
  | "on-premises"
  | "reachable-network"
  | "reachable-network"
  | "service-range"
  | "pod-range"
  // those that have all of the virtual network, and leave no place for subnets
  | "network-wide-service-range"
  | "network-wide-pod-range";

/** Pointers to the start and the end of a range that a request gives as two addresses. */
export interface BoundPaths {
  readonly start: string;
  readonly end: string;
}

/** Addresses that are in use, what for, and where the request says so. */
export interface AddressUse {
  readonly kind: UseKind;
  /** How messages call it; names of the request are in it already. */
  readonly name: string;
  /** The name the request gives it, in full. */
  readonly givenName?: string;
  readonly range: AddressRange;
  readonly path: string;
  /** Pointer to the network that names it; absent for what no network names. */
  readonly networkPath?: string;
  /** Where its start and end are, if the range may be shortened. Absent while they are in the wrong order. */
  readonly bounds?: BoundPaths;
  /** The change that removes it from the request, if the planner may offer that. */
  readonly removable?: readonly PatchOperation[];
  /** Lines of the address count are about the same addresses, as the leases of a DHCP scope are. */
  readonly counted?: true;
}

/** Whether a use is an end of a prefix: an address that nothing in that network can have. */
export function isEnd({ kind }: Pick<AddressUse, "kind">): boolean {
  return kind === "network-address" || kind === "broadcast-address";
}
