import type { Finding } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { withReceived } from "../../finding/with-received.js";
import { changeRules } from "../../rules/change-rules.js";
import { changedPodRanges } from "../changes/changed-pod-ranges.js";
import { movedCluster, previousClusters } from "../changes/moved-cluster.js";
import { checkConflicts } from "../conflicts/check-conflicts.js";
import { networkFinder } from "../reading/network-finder.js";
import { checkVmwareClusters } from "./check-clusters.js";
import { checkPreview } from "./check-preview.js";
import { checkReachableNetworks } from "./check-reachable-networks.js";
import { checkSegments } from "./check-segments.js";
import { vmwareConflicts } from "./conflict-rows.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";
import { vmwareControlPlaneIps } from "./vmware-address-uses.js";
import type { VmwareCheck } from "./vmware-check.js";

/** Reports everything about the request before anything is placed. */
export function checkVmware(check: VmwareCheck): Finding[] {
  const { reading, spaces, uses } = check;
  const findings = [
    ...checkPreview(reading),
    ...checkSegments(check),
    ...checkVmwareClusters(check),
    ...checkReachableNetworks(check),
    ...checkMoved(reading),
    ...changedPodRanges(changeRules["arc-pod-cidr-fixed"], check.podRanges),
    ...checkConflicts(vmwareConflicts, [...uses, ...vmwareControlPlaneIps(reading, spaces)]),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}

/** Reports clusters that are in another segment than in the previous plan. */
function checkMoved({ request, clusters, segments }: ParsedVmwareRequest): Finding[] {
  if (request.previous === undefined) return [];
  const stood = previousClusters(request.previous);
  const now = networkFinder(segments);
  const row = changeRules["arc-cluster-network-fixed"];
  return clusters.flatMap(({ name, path, segment }) => {
    const cluster = { name, path, ...defined({ network: segment }) };
    return movedCluster(row, cluster, stood.get(name.toLowerCase()), now);
  });
}
