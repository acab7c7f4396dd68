import type { Finding, PoolPurpose, Repair } from "../../../types/index.js";
import type { Address, AddressRange, Prefix } from "../../address/index.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { PendingFinding } from "./pending-finding.js";
import type { PortModel, ZonePart } from "./port-model.js";

/**
 * What every platform adapter makes of its request, and all the planner knows: networks with their prefix and what is
 * taken in them, pools with a size, count lines with the rule that demands them, clusters, and zones for the port matrix.
 */
export interface Model {
  readonly platform: string;
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
   * What stands in the network or in another that shares its space: gateways, DNS servers, reservations, machines. Networks
   * of one space may have the same list, in which what lies outside their prefix and their own ends may stand as well.
   */
  readonly usedRanges: readonly UsedRange[];
}

/** Addresses that stand already, what they are, and where the request says so. */
export interface UsedRange {
  readonly name: string;
  /** What for, as the platform tells uses apart; none is a reservation. */
  readonly use?: string;
  readonly range: AddressRange;
  readonly path: string;
  /** Count lines of the network stand for these addresses already, as for those a DHCP server hands out. */
  readonly counted?: true;
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
  /** The property of `spare` that gives it room for growth, for pools whose demand can grow. */
  readonly growsBySpare?: "node" | "vip" | "loadBalancer";
  /** Set where the pool is a block on its own boundary, whose length follows from what is counted. */
  readonly block?: BlockModel;
  /** Changes that would help where the pool stands and is outgrown, as the platform knows them; else a second network. */
  readonly whenOutgrown?: Iterable<Repair>;
  /** The zones of the port matrix its addresses are in. */
  readonly zones?: readonly ZonePart[];
  /** The range the request names; the pool is then not placed but taken as it is. */
  readonly given?: { readonly range: AddressRange; readonly path: string };
  /** Set where the pool can never be widened: the rule that says so. Without it a further range is placed beside it. */
  readonly immutable?: IdentifiedRow;
  /** It may have addresses of another pool, where they are counted. */
  readonly sharesPool?: true;
}

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
  readonly rule: string;
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

/** A cluster as far as the plan shows it. */
export interface ClusterModel {
  readonly name: string;
  readonly network: string;
  readonly path: string;
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
