import type { Finding } from "../../../types/index.js";
import { checkConflicts } from "../check-conflicts.js";
import type { Demand } from "../demand.js";
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
    ...checkConflicts(vmwareConflictRows, [...standing, ...vmwareControlPlaneIps(reading, spaces)]),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
