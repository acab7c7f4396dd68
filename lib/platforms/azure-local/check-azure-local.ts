import type { Finding } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import { checkConflicts } from "../conflicts/check-conflicts.js";
import type { UseInSpace } from "../conflicts/use-in-space.js";
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
import { checkReservedRanges } from "./check-reserved-ranges.js";
import { checkScale } from "./check-scale.js";
import { checkStorageNetworks } from "./check-storage-networks.js";
import { azureLocalConflicts } from "./conflict-rows.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

/**
 * Reports everything about the request before anything is placed.
 *
 * @param spaces address space of each logical network and, last, of the management network
 */
export function checkAzureLocal(reading: ParsedAzureLocalRequest, uses: readonly UseInSpace[], spaces: readonly number[]): Finding[] {
  const findings = [
    ...checkNames(reading),
    ...checkManagementNetwork(reading, uses, spaces),
    ...checkOccupants(reading),
    ...checkArcResourceBridge(reading),
    ...checkStorageNetworks(reading),
    ...checkLogicalNetworks(reading),
    ...checkClusters(reading, uses, spaces),
    ...checkLoadBalancers(reading),
    ...checkConflicts(azureLocalConflicts, uses),
    ...checkReservedRanges(reading),
    ...checkProxy(reading),
    ...checkScale(reading),
    ...checkMultiRack(reading),
    ...checkPrevious(reading),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
