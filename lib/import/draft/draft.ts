import type { Platform } from "../../../types/index.js";
import type { Fields } from "../reading/fields.js";
import type { Origin } from "../reading/node.js";

/** The kind of thing that a document describes. */
export type ThingKind =
  | "network"
  | "cluster"
  | "node-pool"
  | "load-balancer"
  | "bgp-peer"
  | "management-network"
  | "storage-network"
  | "virtual-network"
  | "subnet"
  | "peering"
  | "settings";

/** What one document says about one thing. Pieces of the same thing are merged. */
export interface Description {
  readonly kind: ThingKind;
  /** The platforms whose requests hold such a thing, the likeliest first; missing where all may. */
  readonly platforms?: readonly Platform[];
  /** What the thing is known by in every document: its resource id, in lower case. */
  readonly id?: string;
  /** The id of its owner or, if the owner has none, the name, in lower case. */
  readonly parent?: string;
  readonly fields: Fields;
  readonly origin: Origin;
  /** It is only named, by an id or a name in something else. */
  readonly isReference?: true;
}

/** Addresses in use, as a document has them. */
export interface UsedAddresses {
  readonly range: string;
  readonly name?: string;
  /** Id of their subnet or logical network in lower case, if the document contains it. */
  readonly network?: string;
  /** Id of the address configuration in lower case. */
  readonly id?: string;
  /** Whether it is a prefix with a use, which may be that of a network of the request. */
  readonly isPrefix?: true;
  readonly origin: Origin;
}

/** The range that a DHCP server leases in one network. */
export interface DhcpScope {
  readonly name?: string;
  readonly addressPrefix?: string;
  readonly start: string;
  readonly end: string;
  readonly exclusions: readonly string[];
  readonly gateway?: string;
  readonly dnsServers?: readonly string[];
  readonly origin: Origin;
}

/** An address configuration of a subnet, of which only the id is known. */
export interface IpConfiguration {
  /** Id of the subnet in lower case. */
  readonly subnet: string;
  /** Its own id in lower case. */
  readonly id: string;
  readonly origin: Origin;
}

/** How pools of MetalLB are announced. */
export interface Advertisement {
  readonly mode: "ARP" | "BGP";
  /** Names of the pools; all of them where it names none. */
  readonly pools: readonly string[] | undefined;
  readonly origin: Origin;
}

/** Everything that readers found in the documents. */
export interface Draft {
  readonly descriptions: Description[];
  readonly used: UsedAddresses[];
  readonly scopes: DhcpScope[];
  readonly ipConfigurations: IpConfiguration[];
  readonly advertisements: Advertisement[];
  /** Kinds of which a document has a whole list, so that what is not in it does not exist. */
  readonly listed: Set<ThingKind>;
  /** Names of logical networks that a DHCP server assigns addresses in, which are not part of a request. */
  readonly dynamic: string[];
}

export function emptyDraft(): Draft {
  return { descriptions: [], used: [], scopes: [], ipConfigurations: [], advertisements: [], listed: new Set(), dynamic: [] };
}
