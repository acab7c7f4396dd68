import type { Finding, PoolPurpose } from "../../types/index.js";
import type { Address, AddressRange, Prefix } from "../address/index.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";
import type { PortModel } from "./port-model.js";

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
  readonly clusters: readonly ClusterModel[];
  readonly ports: PortModel;
  /** What the request shows before anything is placed. */
  readonly findings: readonly Finding[];
}

/** A network that pools are planned in. */
export interface NetworkModel {
  readonly name: string;
  /** Pointer to the network, and to its prefix, in the request. */
  readonly path: string;
  readonly prefixPath: string;
  readonly prefix: Prefix;
  readonly gateway?: Address;
  readonly dnsServers: readonly Address[];
  readonly vlan?: number;
  /** Networks with the same space share their addresses: what one takes is taken in the other. */
  readonly space: number;
  /**
   * What stands in the network or in another that shares its space: gateways, DNS servers, reservations, machines. Networks
   * of one space may have the same list, in which what lies outside their prefix and their own ends may stand as well.
   */
  readonly taken: readonly Taken[];
}

/** Addresses that stand already, what they are, and where the request says so. */
export interface Taken {
  readonly name: string;
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
  /** The range the request names; the pool is then not placed but taken as it is. */
  readonly given?: { readonly range: AddressRange; readonly path: string };
  /** Set where the pool can never be widened: the rule that says so. Without it a further range is placed beside it. */
  readonly immutable?: IdentifiedRow;
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
}

/** A cluster as far as the plan shows it. */
export interface ClusterModel {
  readonly name: string;
  readonly network: string;
  readonly path: string;
  readonly podCidr?: string;
  readonly serviceCidr?: string;
  /** Load balancer addresses of a network that is not planned here. */
  readonly loadBalancerRanges?: readonly AddressRange[];
}
