import type { Finding, PatchOperation, Platform, PoolPurpose, Repair, RuleId } from "../../../types/index.js";
import type { Address, AddressRange, Prefix } from "../../address/index.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { AddressUse, BoundPaths } from "./address-use.js";
import type { PendingFinding } from "./pending-finding.js";
import type { PortModel, ZonePart } from "./port-model.js";

/**
 * What every platform adapter makes of its request, and all that the planner knows: networks with their prefix and address
 * uses, pools with a size, count lines with the rule that requires them, clusters, and zones for the port matrix.
 *
 * The planner does not read the request. Everything it may propose to change has its pointer or its patch here.
 */
export interface Model {
  readonly platform: Platform;
  readonly networks: readonly NetworkModel[];
  /** In the order in which they are placed. */
  readonly pools: readonly PoolModel[];
  /** In the order in which they are listed. */
  readonly lines: readonly DemandLine[];
  /** Set if the address count is by other networks than the planned ones: by the subnets of a virtual network. */
  readonly counted?: readonly CountedNetwork[];
  readonly clusters: readonly ClusterModel[];
  /**
   * The separator between the name of a network and the number in the name of a second one; a hyphen unless the platform does
   * not allow it in names.
   */
  readonly nameJoint?: string;
  /** Lists every range that the request names, for any use. A new network or prefix avoids all of them. */
  readonly namedRanges: () => readonly AddressRange[];
  readonly ports: PortModel;
  /** What is reached without the proxy, as a complete list; omitted without a proxy. */
  readonly proxyBypass?: readonly string[];
  /** Findings about the request before anything is placed. */
  readonly findings: readonly Finding[];
  /** The same for findings whose repairs have to be tried. */
  readonly pending?: readonly PendingFinding[];
}

/** A network in which pools are planned. */
export interface NetworkModel {
  readonly name: string;
  /** Pointer to the network, and to its prefix, in the request. */
  readonly path: string;
  readonly prefixPath: string;
  readonly prefix: Prefix;
  /** If a network may have several prefixes: all of them, disjoint and by address. A pool lies inside one. */
  readonly prefixes?: readonly Prefix[];
  /** All its prefixes as text, including those of IPv6, if the plan shows them. */
  readonly addressPrefixes?: readonly string[];
  /** Its first and last address can be planned, because only its pools have network and broadcast addresses. */
  readonly isWhole?: true;
  readonly gateway?: Address;
  /** Omitted if networks have none of their own. */
  readonly dnsServers?: readonly Address[];
  readonly vlan?: number;
  /** Networks with the same space share their addresses: an address in use in one is in use in the other. */
  readonly space: number;
  /**
   * The addresses in use in the network or in another that shares its space: gateways, DNS servers, reservations, machines.
   * Networks of one space may have the same list, which then also contains addresses outside their prefix, and their own ends.
   */
  readonly uses: readonly AddressUse[];
  /** The addresses of clusters and networks that the request no longer names. */
  readonly held?: readonly { readonly name: string; readonly range: AddressRange }[];
  /** The request asks for a block of this length and names no prefix, so advice names lengths. */
  readonly isBlock?: true;
  /** Pointer at which a further prefix is added, if the network may have several. */
  readonly furtherPrefixPath?: string;
  /** Whether a second network may have the same prefix, with a pool of its own. */
  readonly sharesPrefix?: true;
  /** Makes the change that adds a network like this one, with its own name and prefix. Omitted if there can be only one. */
  readonly addSecond?: (name: string, prefix: Prefix) => PatchOperation;
}

/** A pool to place in a network. */
export interface PoolModel {
  /** Unique among the pools of the model; count lines refer to it. */
  readonly key: string;
  readonly name: string;
  readonly purpose: PoolPurpose;
  /** Index into `networks`. */
  readonly network: number;
  readonly cluster?: string;
  /** Pointer to what requests the pool. */
  readonly path: string;
  /** Addresses to add to the counted size: a number or a percentage such as "20%". */
  readonly spare?: number | string;
  /** Addresses it has although no document counts them: they are part of its size but of no count. */
  readonly uncounted?: UncountedAddresses;
  /** How the request gives it spare addresses, for pools whose demand can grow. */
  readonly growth?: Growth;
  /** Set if the pool is a block on its own boundary; its length follows from the count. */
  readonly block?: BlockModel;
  /**
   * Changes that help after clusters outgrow the pool of the previous plan, if the platform knows some; otherwise a second
   * network.
   */
  readonly whenOutgrown?: Iterable<Repair>;
  /** Its IPv6 prefixes, selected for it before it is placed in IPv4. */
  readonly addressPrefixes6?: readonly string[];
  /** The zones of the port matrix that contain its addresses. */
  readonly zones?: readonly ZonePart[];
  /** The range that the request names; the pool is then used unchanged and not placed. */
  readonly given?: GivenPool;
  /** Given ranges of other pools that serve the same demand. */
  readonly further?: readonly AddressRange[];
  /** Addresses that something else has. They may lie in the pool, where they serve no demand. */
  readonly occupied?: readonly AddressRange[];
  /** Set if the pool can never be enlarged: the rule that says so. Without it, the pool gets a further range. */
  readonly immutable?: IdentifiedRow;
  /** The rule that it breaks if only the addresses for an upgrade do not fit. */
  readonly shortForUpgrade?: IdentifiedRow;
  /** It may use addresses of another pool, in which they are counted. */
  readonly sharesPool?: true;
}

/**
 * The range of a pool as the request gives it: one of the items of `list`, two addresses at `bounds`, or otherwise one value at
 * `path`, an address or a prefix.
 */
export interface GivenPool {
  readonly range: AddressRange;
  /** Pointer for findings about the range. */
  readonly path: string;
  /** Pointers to its start and its end, if they are two values. */
  readonly bounds?: BoundPaths;
  /** Pointer to the list that contains it. */
  readonly list?: string;
}

/** Addresses of a pool that are used although no document counts them. */
interface UncountedAddresses {
  readonly count: number;
  /** What uses them, as messages name it. */
  readonly name: string;
  /** The rule that is broken if the pool has no room for them. */
  readonly rule: IdentifiedRow;
}

/** How a pool gets spare addresses. */
export interface Growth {
  /** The property of `spare`; pools with the same one grow together. */
  readonly property: SpareProperty;
  /** Makes the change that sets it. */
  readonly addSpare: (spare: string) => PatchOperation;
}

export type SpareProperty = "node" | "vip" | "loadBalancer";

/** How a pool that is a block gets its length: the longest with room for the counted addresses and those it reserves. */
interface BlockModel {
  /** Addresses of the block that cannot be used for what is counted. */
  readonly kept: number;
  readonly longestPrefixLength: number;
}

/** One row of the address count. */
export interface DemandLine {
  readonly group: string;
  /** Name of the network in the request. */
  readonly network: string;
  readonly item: string;
  readonly cluster?: string;
  readonly count: number;
  /** How many of them are needed only if the autoscaler adds all the nodes it may add. */
  readonly whileScaledOut?: number;
  /** How many of them only an upgrade needs. */
  readonly whileUpgrading?: number;
  readonly rule: RuleId;
  /** Key of the pool the addresses come from. */
  readonly pool?: string;
  /** The addresses come from no planned network, and so are in no total. */
  readonly isOutside?: true;
}

/** A network of the address count, if it is not one of the planned networks. */
export interface CountedNetwork {
  /** Its name in count lines. */
  readonly name: string;
  /** Addresses of it that cannot be used for what is counted. */
  readonly uses: number;
  /** Of the smallest possible network. */
  readonly longestPrefixLength: number;
}

/** A cluster, with what the plan shows of it and what may be changed in it. */
export interface ClusterModel {
  readonly name: string;
  readonly network: string;
  readonly path: string;
  /** Pointer to the name of its network, and whether the request names one; omitted if clusters name none. */
  readonly networkName?: { readonly path: string; readonly isGiven: boolean };
  /** The node pools, in the order of the request. */
  readonly nodeCounts: readonly NodeCount[];
  readonly podCidr?: string;
  readonly podCidrs?: readonly string[];
  readonly serviceCidr?: string;
  readonly serviceCidrs?: readonly string[];
  readonly dnsServiceIp?: string;
  /** The pools of its node pools, by their keys, if nodes and pods have subnets. */
  readonly subnets?: readonly { readonly nodePool: string; readonly pool: string }[];
  /** Load balancer addresses of a network that is not planned here. */
  readonly loadBalancerRanges?: readonly AddressRange[];
}

/** What decides the number of nodes of a node pool: the maximum of the autoscaler, or otherwise the node count. */
export interface NodeCount {
  /** Name of the node pool. */
  readonly name: string;
  /** Pointer to the number. */
  readonly path: string;
  readonly value: number;
  /** The smallest possible value. */
  readonly least: number;
}
