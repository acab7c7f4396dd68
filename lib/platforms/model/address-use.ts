import type { PatchOperation } from "../../../types/index.js";
import type { AddressRange } from "../../address/index.js";

/** The uses of addresses that rules or plans distinguish, on any platform. */
export type UseKind =
  | "network-address"
  | "broadcast-address"
  | "gateway"
  | "dns-server"
  | "time-server"
  | "proxy"
  | "bgp-peer"
  | "reservation"
  | "dhcp-scope"
  | "machine"
  | "virtual-machine"
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
  | "service-range"
  | "pod-range"
  // those that contain the whole virtual network, and leave no room for subnets
  | "network-wide-service-range"
  | "network-wide-pod-range"
  // of a cluster that exists and is updated to overlay
  | "updated-pod-range";

/** Pointers to the start and the end of a range that a request gives as two addresses. */
export interface BoundPaths {
  readonly start: string;
  readonly end: string;
}

/** Addresses in use, their use, and where the request names them. */
export interface AddressUse {
  readonly kind: UseKind;
  /** Its name in messages, including names of the request. */
  readonly name: string;
  /** The full name that the request gives it. */
  readonly givenName?: string;
  readonly range: AddressRange;
  readonly path: string;
  /** Pointer to the network that names it; omitted if no network names it. */
  readonly networkPath?: string;
  /** Where its start and end are, if the range may be shortened. Omitted if they are in the wrong order. */
  readonly bounds?: BoundPaths;
  /** The patch that removes it from the request, if the planner may offer that. */
  readonly removable?: readonly PatchOperation[];
  /** Lines of the address count are about the same addresses, as for the leases of a DHCP scope. */
  readonly counted?: true;
}

/** Reports whether a use is an end of a prefix: an address that nothing in that network can have. */
export function isEnd({ kind }: Pick<AddressUse, "kind">): boolean {
  return kind === "network-address" || kind === "broadcast-address";
}
