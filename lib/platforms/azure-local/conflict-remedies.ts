import type { Repair } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressSet,
  formatAddress,
  formatRange,
  intersect,
  rangeSize,
  setSize,
  subtract,
} from "../../address/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import type { Remedy } from "../conflicts/remedy.js";
import type { Located, LocatedRange } from "../reading/located.js";
import { leaveAddressesOut } from "./leave-addresses-out.js";
import type { ParsedCluster, ParsedLogicalNetwork, ParsedManagementNetwork, ParsedPool } from "./read-azure-local.js";

/** A pool keeps its free part if that is enough for its clusters; otherwise it moves, or it is chosen. */
export function poolRemedy({ prefix }: ParsedLogicalNetwork, pool: ParsedPool, needed: number): Remedy {
  const { item, removable, startPath: start, endPath: end } = pool;
  const omit = item === undefined ? "remove ipPoolStart and ipPoolEnd to have a pool chosen" : "remove the pool";
  return {
    elsewhere: { prefix, size: Math.max(needed, 1) },
    part: { size: Math.max(needed, 0) },
    ends: { first: pool.firstPath, last: pool.lastPath },
    replace: (range) => ({
      text: `use the pool ${formatRange(range)}`,
      patch: [
        { op: "replace", path: start, value: formatAddress(range.first) },
        { op: "replace", path: end, value: formatAddress(range.last) },
      ],
    }),
    omit: {
      text: omit,
      ...(removable.length === 0
        ? {}
        : {
            repair: {
              text: item === undefined ? "remove the pool to have one chosen" : omit,
              patch: removable.map((path) => ({ op: "remove" as const, path })),
            },
          }),
    },
  };
}

/** A control plane IP becomes another address of the network, or is chosen. */
export function controlPlaneIpRemedy({ path }: Located<Address>, { prefix }: ParsedLogicalNetwork): Remedy {
  return {
    elsewhere: { prefix, size: 1 },
    omit: {
      text: "remove it to have one chosen",
      repair: { text: "remove the control plane IP to have one chosen", patch: [{ op: "remove", path }] },
    },
  };
}

/**
 * A load balancer range keeps its free part if that is enough for the services together with the other ranges; otherwise it
 * moves.
 *
 * @param network the network of its addresses; none for addresses that BGP announces from outside the request
 */
export function loadBalancerRemedy(cluster: ParsedCluster, { value }: LocatedRange, network: ParsedLogicalNetwork | undefined): Remedy {
  const { loadBalancer, network: own, serviceCount } = cluster;
  const others = setSize(subtract(addressSet(loadBalancer.ranges.map((range) => range.value)), [value]));
  // ARP reaches only the subnet of the nodes
  const [reach] = loadBalancer.mode === "BGP" || own === undefined ? [value] : intersect([value], [own.prefix]);
  return {
    ...(network === undefined ? {} : { elsewhere: { prefix: network.prefix, size: rangeSize(value) } }),
    ...(reach === undefined ? {} : { part: { size: serviceCount - others, reach } }),
    omit: leaveAddressesOut(loadBalancer),
  };
}

/** The range for infrastructure keeps its free part if that is large enough; otherwise it moves. */
export function managementRangeRemedy({ prefix, ranges }: ParsedManagementNetwork, { path }: LocatedRange): Remedy {
  const { minimum } = azureLocalRules["mgmt-pool-six"].values;
  return {
    elsewhere: { prefix, size: minimum },
    part: { size: minimum },
    // one of several ranges need not have them all
    ...(ranges.length > 1 ? {} : { replace: (range) => rangeRepair(path, range) }),
  };
}

function rangeRepair(path: string, range: AddressRange): Repair {
  const value = { start: formatAddress(range.first), end: formatAddress(range.last) };
  return { text: `use ${value.start}-${value.end}`, patch: [{ op: "replace", path, value }] };
}
