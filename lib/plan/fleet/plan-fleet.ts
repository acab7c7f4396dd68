import type { Finding, FleetPlan, FleetRequest, NetworkPlan } from "../../../types/index.js";
import { formatPrefix, parsePrefix } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { PlanError } from "../../finding/plan-error.js";
import { readFleetRequest } from "../../input/read-fleet-request.js";
import { checkPrefixText } from "../../platforms/checks/check-prefix.js";
import { repeatedNames } from "../../platforms/checks/repeated-names.js";
import { findingOf } from "../../rules/finding-of.js";
import { fleetRules } from "../../rules/fleet-rules.js";
import { freeRanges } from "../free-ranges.js";
import { blockFindings } from "./block-findings.js";
import { fleetHidden } from "./fleet-hidden.js";
import { fleetOverlaps } from "./fleet-overlaps.js";
import { FleetRepairs } from "./fleet-repairs.js";
import { arrangeBlocks, type BlockArrangement } from "./place-blocks.js";
import { planSite, type SitePlan } from "./plan-site.js";

/**
 * Plans many sites at once, and gives them their blocks out of one prefix.
 *
 * If a site's request has an `addressPrefix` of the form `/24`, the network gets a block of that length from `supernet`. The
 * block overlaps no prefix or DNS server that any site names, and none of the default ranges of pods and services as long as
 * there is room. Its `gateway` may be omitted and is then the first usable address of the block.
 *
 * Guarantees: blocks are placed in request order at the lowest free place. With `previous`, blocks and addresses of its sites
 * and networks do not move, whatever else is added, removed or reordered. A site that cannot be planned does not stop the
 * others. The same input gives the same bytes.
 *
 * @param input the sites by their names, each with a request for planNetwork
 * @returns the plan of each site, its findings with pointers into the input, and the free part of the supernet
 * @throws PlanError if the input breaks its own schema or names a site twice; faults of a site are reported with it
 *
 * @example
 * ```ts
 * import { planFleet } from "aks-netplan";
 *
 * const site = (name: string) => ({
 *   name,
 *   request: {
 *     platform: "azure-local",
 *     managementNetwork: { addressPrefix: "/28" },
 *     logicalNetworks: [{ name: "lnet", addressPrefix: "/24", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 7 }],
 *     clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
 *   },
 * });
 * const fleet = planFleet({ supernet: "10.30.0.0/16", sites: [site("plant-7"), site("plant-8")] });
 * fleet.sites.map(({ name, plan }) => [name, plan?.networks[0]?.addressPrefix, plan?.networks[0]?.gateway]);
 * // [["plant-7", "10.30.1.0/24", "10.30.1.1"], ["plant-8", "10.30.2.0/24", "10.30.2.1"]]
 * ```
 */
export function planFleet(input: FleetRequest): FleetPlan {
  const reading = readFleetRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const fleet = reading.value;
  const repeated = [...repeatedNames(fleet.sites, "/sites"), ...repeatedNames(fleet.previous?.sites ?? [], "/previous/sites")];
  if (repeated.length > 0) throw new PlanError(inDocumentOrder(repeated, fleet));
  const arrangement = arrangeBlocks(fleet);
  const { supernet, usedRanges } = arrangement;
  const sites = sitesOf(fleet, arrangement);
  return {
    ...(supernet === undefined ? {} : { supernet: formatPrefix(supernet) }),
    sites,
    ...(supernet === undefined ? {} : { free: freeRanges(supernet, usedRanges) }),
    findings: inDocumentOrder(
      [...ofSupernet(fleet, arrangement), ...fleetOverlaps(fleet, arrangement), ...fleetHidden(sites, arrangement)],
      fleet,
    ),
  };
}

function sitesOf(fleet: FleetRequest, arrangement: BlockArrangement): FleetPlan["sites"] {
  const plans = (changed: FleetRequest, site: number) => planSite(changed, site, arrangeBlocks(changed)).plan !== undefined;
  const ofBlocks = blockFindings(fleet, arrangement, plans);
  const repairs = new FleetRepairs(fleet, arrangement);
  return fleet.sites.map(({ name }, site) => {
    const own = ofBlocks.get(site) ?? [];
    const planned = planSite(fleet, site, arrangement);
    const findings = inDocumentOrder([...own, ...besides(own, repairs.thatHelp(site, planned.findings))], fleet);
    const plan = planOf(planned, own);
    return { name, ...defined({ plan }), findings };
  });
}

function planOf({ plan }: SitePlan, own: readonly Finding[]): NetworkPlan | undefined {
  return own.some(({ severity }) => severity === "error") ? undefined : plan;
}

/** A network without a block is reported once, and not again as one whose prefix cannot be read. */
function besides(own: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const told = new Set(own.filter(({ severity }) => severity === "error").map(({ path }) => path));
  return findings.filter(({ path }) => !told.has(path));
}

function ofSupernet({ supernet }: FleetRequest, { inRequestOrder }: BlockArrangement): Finding[] {
  if (supernet === undefined) return [];
  const message =
    "in request order one block would not fit, so the blocks are arranged in another order; keep this plan as previous before you add sites";
  return [
    ...checkPrefixText(parsePrefix(supernet), "/supernet"),
    ...(inRequestOrder ? [] : [findingOf(fleetRules["fleet-order-changed"], { path: "/supernet", message })]),
  ];
}
