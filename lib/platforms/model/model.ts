import type { Finding, PatchOperation, Platform, PoolPurpose, Repair, RuleId } from "../../../types/index.js";
import type { Address, AddressRange, Prefix } from "../../address/index.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { AddressUse, BoundPaths } from "./address-use.js";
import type { PendingFinding } from "./pending-finding.js";
import type { PortModel, ZonePart } from "./port-model.js";

/**
 * What every platform adapter makes of its request, and all the planner knows: networks with their prefix and what is in
 * use there, pools with a size, count lines with the rule that demands them, clusters, and zones for the port matrix.
 *
 * The planner does not read the request. What it may propose to change has its pointer or its patch here.
 */
export interface Model {
  readonly platform: Platform;
  readonly networks: readonly NetworkModel[];
  /** In the order in which they are placed. */
  readonly pools: readonly PoolModel[];
  /** In the order in which they are listed. */
  readonly lines: readonly DemandLine[];
  /** Where the address count is by other networks than those that are planned: by the subnets of a virtual network. */
  readonly counted?: readonly CountedNetwork[];
  readonly clusters: readonly ClusterModel[];
  /** What stands between the name of a network and the number after it in the name of a second one; a hyphen unless the platform has none in names. */
  readonly nameJoint?: string;
  /** Lists every range that the request names, whatever for: a new network or prefix is kept clear of all of them. */
  readonly namedRanges: () => readonly AddressRange[];
  readonly ports: PortModel;
  /** What the request shows before anything is placed. */
  readonly findings: readonly Finding[];
  /** The same, where it has to be tried which changes to the request would help. */
  readonly pending?: readonly PendingFinding[];
}

/** A network that pools are planned in. */
export interface NetworkModel {
  readonly name: string;
  /** Pointer to the network, and to its prefix, in the request. */
  readonly path: string;
  readonly prefixPath: string;
  readonly prefix: Prefix;
  /** Where a network may have several prefixes: all of them, disjoint and by address. A pool lies inside one. */
  readonly prefixes?: readonly Prefix[];
  /** All its prefixes as text, those of IPv6 among them, where the plan is to show them. */
  readonly addressPrefixes?: readonly string[];
  /** Its first and last address can be planned: they belong to what is planned in it, not to the network. */
  readonly isWhole?: true;
  readonly gateway?: Address;
  /** Absent where networks have none of their own. */
  readonly dnsServers?: readonly Address[];
  readonly vlan?: number;
  /** Networks with the same space share their addresses: what one takes is taken in the other. */
  readonly space: number;
  /**
   * What is in use in the network or in another that shares its space: gateways, DNS servers, reservations, machines.
   * Networks of one space may have the same list, which then also holds what lies outside their prefix, and their own ends.
   */
  readonly uses: readonly AddressUse[];
  /** What clusters and networks have that the request no longer names. */
  readonly held?: readonly { readonly name: string; readonly range: AddressRange }[];
  /** The request asks for a block of this length and names no prefix: advice names lengths. */
  readonly isBlock?: true;
  /** Pointer at which a further prefix is added, where the network may have several. */
  readonly furtherPrefixPath?: string;
  /** Makes the change that adds a network like this one, with its own name and prefix. Absent where there can be only one. */
  readonly addSecond?: (name: string, prefix: Prefix) => PatchOperation;
}

/** A pool to place in a network. */
export interface PoolModel {
  /** Unique among the pools of the model; count lines name it. */
  readonly key: string;
  readonly name: string;
  readonly purpose: PoolPurpose;
  /** Index into `networks`. */
  readonly network: number;
  readonly cluster?: string;
  /** Pointer to what asks for the pool. */
  readonly path: string;
  /** Addresses to add to the counted size: a number or a percentage such as "20%". */
  readonly spare?: number | string;
  /** Addresses it holds although no document counts them: they are in its size and in no count. */
  readonly uncounted?: UncountedAddresses;
  /** How the request gives it spare addresses, for pools whose demand can grow. */
  readonly growth?: Growth;
  /** Set where the pool is a block on its own boundary, whose length follows from what is counted. */
  readonly block?: BlockModel;
  /** Changes that help once clusters outgrow the pool of the previous plan, as the platform knows them; else a second network. */
  readonly whenOutgrown?: Iterable<Repair>;
  /** The zones of the port matrix its addresses are in. */
  readonly zones?: readonly ZonePart[];
  /** The range the request names; the pool is then not placed but taken as it is. */
  readonly given?: GivenPool;
  /** Set where the pool can never be widened: the rule that says so. Without it the pool gets a further range. */
  readonly immutable?: IdentifiedRow;
  /** The rule that it breaks where only what an upgrade takes has no room in it. */
  readonly shortForUpgrade?: IdentifiedRow;
  /** It may have addresses of another pool, where they are counted. */
  readonly sharesPool?: true;
}

/**
 * The range of a pool as the request gives it: one of the items of `list`, two addresses at `bounds`, or else one value
 * at `path`, an address or a prefix.
 */
export interface GivenPool {
  readonly range: AddressRange;
  /** Pointer to what findings about the range are about. */
  readonly path: string;
  /** Pointers to its start and its end, where they are two values. */
  readonly bounds?: BoundPaths;
  /** Pointer to the list it is an item of. */
  readonly list?: string;
}

/** Addresses that something takes out of a pool although no document counts them. */
export interface UncountedAddresses {
  readonly count: number;
  /** What takes them, as messages name it. */
  readonly name: string;
  /** The rule that is broken where the pool has no room for them. */
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

/** How a pool that is a block gets its length: the longest with room for what is counted and what it keeps for itself. */
interface BlockModel {
  /** Addresses of the block that are not there for what is counted. */
  readonly kept: number;
  readonly longestPrefixLength: number;
}

/** One row of the address count. */
export interface DemandLine {
  readonly group: string;
  /** Name of the network as the request has it. */
  readonly network: string;
  readonly item: string;
  readonly cluster?: string;
  readonly count: number;
  /** How many of them only an upgrade takes. */
  readonly whileUpgrading?: number;
  readonly rule: RuleId;
  /** Key of the pool the addresses come from. */
  readonly pool?: string;
  /** The addresses are taken from no planned network, and so are in no total. */
  readonly isOutside?: true;
}

/** A network as the address count shows it, where that is not one of the planned networks. */
export interface CountedNetwork {
  /** As count lines name it. */
  readonly name: string;
  /** Addresses of it that are not there for what is counted. */
  readonly uses: number;
  /** Of the smallest such network there is. */
  readonly longestPrefixLength: number;
}

/** A cluster as far as the plan shows it, and what may be changed in it. */
export interface ClusterModel {
  readonly name: string;
  readonly network: string;
  readonly path: string;
  /** Pointer to the name of its network, and whether the request names one; absent where clusters name none. */
  readonly networkName?: { readonly path: string; readonly isGiven: boolean };
  /** The node pools, in the order of the request. */
  readonly nodeCounts: readonly NodeCount[];
  readonly podCidr?: string;
  readonly podCidrs?: readonly string[];
  readonly serviceCidr?: string;
  readonly serviceCidrs?: readonly string[];
  readonly dnsServiceIp?: string;
  /** The pools its node pools are in, by their keys: where nodes and pods have subnets. */
  readonly subnets?: readonly { readonly nodePool: string; readonly pool: string }[];
  /** Load balancer addresses of a network that is not planned here. */
  readonly loadBalancerRanges?: readonly AddressRange[];
}

/** What says how many nodes a node pool has: the most the autoscaler may reach, or else the nodes themselves. */
export interface NodeCount {
  /** Name of the node pool. */
  readonly name: string;
  /** Pointer to the number. */
  readonly path: string;
  readonly value: number;
  /** The smallest value it can have. */
  readonly least: number;
}
