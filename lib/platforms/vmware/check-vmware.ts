import type { Finding } from "../../../types/index.js";
import { changeRules } from "../../rules/change-rules.js";
import { checkConflicts } from "../check-conflicts.js";
import type { Demand } from "../demand.js";
import { movedCluster, standingClusters } from "../moved-cluster.js";
import { networkFinder } from "../network-finder.js";
import type { Standing } from "../standing.js";
import { withReceived } from "../with-received.js";
import { checkPreview } from "./check-preview.js";
import { checkSegments } from "./check-segments.js";
import { checkVmwareClusters } from "./check-vmware-clusters.js";
import type { VmwareReading } from "./read-vmware.js";
import { type VmwareUse, vmwareConflictRows, vmwareControlPlaneIps } from "./vmware-standing.js";

/** What the checks look at: the request as read, what stands in it, and how much is counted. */
export interface VmwareCheck {
  readonly reading: VmwareReading;
  /** Address space of each segment. */
  readonly spaces: readonly number[];
  readonly standing: readonly Standing<VmwareUse>[];
  readonly demand: Demand;
}

/** Everything the request shows before anything is placed. */
export function checkVmware(check: VmwareCheck): Finding[] {
  const { reading, spaces, standing } = check;
  const findings = [
    ...checkPreview(reading),
    ...checkSegments(check),
    ...checkVmwareClusters(reading),
    ...checkMoved(reading),
    ...checkConflicts(vmwareConflictRows, [...standing, ...vmwareControlPlaneIps(reading, spaces)]),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}

/** Clusters that are in another segment than in the previous plan. */
function checkMoved({ request, clusters, segments }: VmwareReading): Finding[] {
  if (request.previous === undefined) return [];
  const stood = standingClusters(request.previous);
  const now = networkFinder(segments);
  const row = changeRules["arc-cluster-network-fixed"];
  return clusters.flatMap(({ name, path, segment }) => {
    const cluster = { name, path, ...(segment === undefined ? {} : { network: segment }) };
    return movedCluster(row, cluster, stood.get(name.toLowerCase()), now);
  });
}
