import type { Finding, FleetPlan, FleetRequest, NetworkPlan } from "../../../types/index.js";
import { formatPrefix, parsePrefix } from "../../address/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { PlanError } from "../../finding/plan-error.js";
import { readFleetRequest } from "../../input/read-fleet-request.js";
import { checkPrefixText } from "../../platforms/checks/check-prefix.js";
import { repeatedNames } from "../../platforms/checks/repeated-names.js";
import { findingOf } from "../../rules/finding-of.js";
import { fleetRules } from "../../rules/fleet-rules.js";
import { freeRanges } from "../free-ranges.js";
import { blockFindings } from "./block-findings.js";
import { fleetOverlaps } from "./fleet-overlaps.js";
import { FleetRepairs } from "./fleet-repairs.js";
import { arrangeBlocks, type BlockArrangement } from "./place-blocks.js";
import { planSite, type SitePlan } from "./plan-site.js";

/**
 * Plans many sites at once, and gives them their blocks out of one prefix.
 *
 * Where a site's request has an `addressPrefix` of the form `/24`, the network gets a block of that length out of
 * `supernet`, clear of every prefix and DNS server that any site names, and as long as there is room of the ranges that
 * pods and services have by default. Its `gateway` may be left out and is then the first usable address of the block.
 *
 * Guarantees: blocks stand in the order of the request at the lowest place; with `previous`, blocks and addresses of the
 * sites and networks it names stay whatever else comes, goes or changes its place. A site that cannot be planned stops no
 * other. The same input gives the same bytes.
 *
 * @param input the sites by their names, each with what planNetwork takes
 * @returns the plan of each site, what there is to say about it with pointers into the input, and what is left of the supernet
 * @throws PlanError when the input breaks its own schema or names a site twice; what is wrong with a site is told with it
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
  return {
    ...(supernet === undefined ? {} : { supernet: formatPrefix(supernet) }),
    sites: sitesOf(fleet, arrangement),
    ...(supernet === undefined ? {} : { free: freeRanges(supernet, usedRanges) }),
    findings: inDocumentOrder([...ofSupernet(fleet, arrangement), ...fleetOverlaps(fleet, arrangement)], fleet),
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
    return { name, ...(plan === undefined ? {} : { plan }), findings };
  });
}

function planOf({ plan }: SitePlan, own: readonly Finding[]): NetworkPlan | undefined {
  return own.some(({ severity }) => severity === "error") ? undefined : plan;
}

/** A network without a block is told once, and not again as one whose prefix cannot be read. */
function besides(own: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const told = new Set(own.filter(({ severity }) => severity === "error").map(({ path }) => path));
  return findings.filter(({ path }) => !told.has(path));
}

function ofSupernet({ supernet }: FleetRequest, { inRequestOrder }: BlockArrangement): Finding[] {
  if (supernet === undefined) return [];
  const message =
    "one after the other the blocks would leave one without a place, so they are arranged otherwise; keep this plan as previous before adding sites";
  return [
    ...checkPrefixText(parsePrefix(supernet), "/supernet"),
    ...(inRequestOrder ? [] : [findingOf(fleetRules["fleet-order-changed"], { path: "/supernet", message })]),
  ];
}
