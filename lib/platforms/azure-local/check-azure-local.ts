import type { Finding } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import { changeRules } from "../../rules/change-rules.js";
import { changedPodRanges } from "../changes/changed-pod-ranges.js";
import { checkConflicts } from "../conflicts/check-conflicts.js";
import type { AzureLocalCheck } from "./azure-local-check.js";
import { checkArcResourceBridge } from "./check-arc-resource-bridge.js";
import { checkClusters } from "./check-clusters.js";
import { checkLoadBalancers } from "./check-load-balancers.js";
import { checkLogicalNetworks } from "./check-logical-networks.js";
import { checkManagementNetwork } from "./check-management-network.js";
import { checkMultiRack } from "./check-multi-rack.js";
import { checkNames } from "./check-names.js";
import { checkOccupants } from "./check-occupants.js";
import { checkPrevious } from "./check-previous.js";
import { checkProxy } from "./check-proxy.js";
import { checkReachableNetworks } from "./check-reachable-networks.js";
import { checkReservedRanges } from "./check-reserved-ranges.js";
import { checkScale } from "./check-scale.js";
import { checkStorageNetworks } from "./check-storage-networks.js";
import { azureLocalConflicts } from "./conflict-rows.js";

/** Reports everything about the request before anything is placed. */
export function checkAzureLocal(check: AzureLocalCheck): Finding[] {
  const { reading, uses, spaces, podRanges, purpose } = check;
  const findings = [
    ...checkNames(reading),
    ...checkManagementNetwork(reading, uses, spaces),
    ...checkOccupants(reading),
    ...checkArcResourceBridge(reading),
    ...checkStorageNetworks(reading),
    ...checkLogicalNetworks(reading, purpose),
    ...checkClusters(reading, uses, spaces),
    ...checkLoadBalancers(reading),
    ...checkConflicts(azureLocalConflicts, uses),
    ...checkReservedRanges(reading, podRanges),
    ...checkReachableNetworks(reading, podRanges),
    ...checkProxy(check),
    ...checkScale(reading),
    ...checkMultiRack(reading),
    ...checkPrevious(reading),
    ...changedPodRanges(changeRules["arc-pod-cidr-fixed"], podRanges),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
