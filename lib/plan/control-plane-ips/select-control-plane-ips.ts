import type { ControlPlaneIpChoice, ControlPlaneIpRequest, ControlPlaneIpSelection, Finding } from "../../../types/index.js";
import { type Address, addressAt, formatAddress, formatPrefix, parsePrefix, type RangeList, usableRange } from "../../address/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { PlanError } from "../../finding/plan-error.js";
import { readControlPlaneIpRequest } from "../../input/read-control-plane-ip-request.js";
import { checkOrder } from "../../platforms/checks/check-order.js";
import { checkPrefixText, checkReservations } from "../../platforms/checks/check-prefix.js";
import { repeatedNames } from "../../platforms/checks/repeated-names.js";
import { checkFixedIps } from "./check-fixed-ips.js";
import { Exclusions } from "./exclusions.js";
import { tooFewIps } from "./explain-too-few-ips.js";
import { type RequestedCluster, requestedClusters } from "./read-clusters.js";

/**
 * Selects the control plane IP of each cluster.
 *
 * Guarantees: every address is a usable one of the prefix, outside gateway, DNS servers, IP pools, DHCP scopes, load balancer
 * ranges and reservations, and no two clusters share one. A requested address is used, an address of `previous` is kept, and
 * the others are the lowest (or highest) free ones, in request order.
 *
 * @param input the prefix, the addresses in use, and the clusters, by name or with the address they request
 * @returns the selections in request order, what was excluded and why, and how many addresses remain
 * @throws PlanError if the input breaks its schema, a requested or kept address cannot be used, or too few are free
 *
 * @example
 * ```ts
 * import { selectControlPlaneIps } from "aks-netplan";
 *
 * const selection = selectControlPlaneIps({
 *   addressPrefix: "10.220.32.0/24",
 *   gateway: "10.220.32.1",
 *   dnsServers: ["10.220.32.2"],
 *   ipPools: [{ start: "10.220.32.3", end: "10.220.32.38" }],
 *   clusters: ["a", "b"],
 * });
 * selection.selections.map(({ cluster, controlPlaneIp }) => [cluster, controlPlaneIp]);
 * // [["a", "10.220.32.39"], ["b", "10.220.32.40"]]
 * ```
 */
export function selectControlPlaneIps(input: ControlPlaneIpRequest): ControlPlaneIpSelection {
  const reading = readControlPlaneIpRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const request = reading.value;
  const prefix = parsePrefix(request.addressPrefix);
  const exclusions = new Exclusions(request, prefix, reading.reserved);
  const clusters = requestedClusters(request);
  const fixed = clusters.flatMap(({ address }) => (address === undefined ? [] : [{ first: address, last: address }]));
  // before the free addresses, which also need the order of the excluded ones
  const excluded = exclusions.listed(prefix);
  const free = exclusions.ranges.followedBy(fixed).merged().gapsIn(usableRange(prefix));
  const open = clusters.length - fixed.length;
  const prefer = request.prefer ?? "lowest";
  const chosen = takeAddresses(free, open + 1, prefer);
  const found = chosen.slice(0, open);
  const findings = inDocumentOrder(
    [
      ...checkPrefixText(prefix, "/addressPrefix"),
      ...exclusions.named.flatMap(({ value, reversed, path }) => checkOrder(value, reversed, path)),
      // DNS servers are often elsewhere
      ...checkReservations(
        exclusions.outside(prefix).filter(({ reason }) => reason !== "DNS server"),
        [prefix],
      ),
      ...checkNames(clusters),
      ...checkFixedIps(clusters, prefix, exclusions, chosen[open]),
      ...(found.length < open ? [tooFewIps(request, prefix, exclusions, clusters, found.length)] : []),
    ],
    input,
  );
  if (findings.some(({ severity }) => severity === "error")) throw new PlanError(findings);
  return {
    addressPrefix: formatPrefix(prefix),
    selections: selectionsOf(clusters, found),
    remaining: free.size() - open,
    excluded,
    findings,
  };
}

/** Reports names that occur twice; a cluster that is only a name has no property for it. */
function checkNames(clusters: readonly RequestedCluster[]): Finding[] {
  const paths = new Map(clusters.map(({ namePath }, index) => [`/clusters/${index}/name`, namePath]));
  return repeatedNames(clusters, "/clusters").map((finding) => ({ ...finding, path: paths.get(finding.path) ?? finding.path }));
}

/** Returns the first addresses of a set from one end; fewer if the set has no more. */
function takeAddresses(free: RangeList, count: number, prefer: "lowest" | "highest"): Address[] {
  const usedRanges: Address[] = [];
  for (let place = 0; place < free.length && usedRanges.length < count; place++) {
    const index = prefer === "lowest" ? place : free.length - 1 - place;
    const first = free.firstAt(index);
    const last = free.lastAt(index);
    for (let offset = 0; offset <= last - first && usedRanges.length < count; offset++) {
      usedRanges.push(addressAt(prefer === "lowest" ? first + offset : last - offset));
    }
  }
  return usedRanges;
}

function selectionsOf(clusters: readonly RequestedCluster[], found: readonly Address[]): ControlPlaneIpChoice[] {
  const open = clusters.filter(({ address }) => address === undefined);
  const selected = new Map(found.map((address, index) => [open[index], address]));
  return clusters.flatMap((cluster) => {
    const address = cluster.address ?? selected.get(cluster);
    return address === undefined ? [] : [{ cluster: cluster.name, controlPlaneIp: formatAddress(address), origin: cluster.origin }];
  });
}
