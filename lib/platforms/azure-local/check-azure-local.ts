import type { Finding } from "../../../types/index.js";
import { shorten } from "../../address/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import type { Standing } from "./azure-local-standing.js";
import { checkClusters } from "./check-clusters.js";
import { checkConflicts } from "./check-conflicts.js";
import { checkLoadBalancers } from "./check-load-balancers.js";
import { checkLogicalNetworks } from "./check-logical-networks.js";
import { checkManagementNetwork } from "./check-management-network.js";
import { checkNames } from "./check-names.js";
import { checkProxy } from "./check-proxy.js";
import { checkReservedRanges } from "./check-reserved-ranges.js";
import { checkScale } from "./check-scale.js";
import { checkStorageNetworks } from "./check-storage-networks.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** Everything the request shows before anything is placed. */
export function checkAzureLocal(reading: AzureLocalReading, standing: readonly Standing[]): Finding[] {
  const findings = [
    ...checkNames(reading),
    ...checkManagementNetwork(reading),
    ...checkStorageNetworks(reading),
    ...checkLogicalNetworks(reading),
    ...checkClusters(reading),
    ...checkLoadBalancers(reading),
    ...checkConflicts(reading, standing),
    ...checkReservedRanges(reading),
    ...checkProxy(reading),
    ...checkScale(reading),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}

/** What stands at the path, as it was written; a list or an object with more in it than bounds or a name is not carried along. */
function withReceived({ received: _, ...finding }: Finding, request: unknown): Finding {
  const value = valueAt(request, finding.path);
  const received = typeof value === "string" ? shorten(value, longest) : value;
  return received === undefined || !isSmall(received) ? finding : { ...finding, received };
}

/** Code units of a text that a finding carries. */
const longest = 200;

function isSmall(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return !Array.isArray(value) && Object.values(value).every((member) => typeof member === "string" && member.length <= longest);
}
