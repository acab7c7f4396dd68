import type { Finding } from "../../../types/index.js";
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

/** Everything the request shows before anything is placed. `spaces`: of each logical network and, last, of the management network. */
export function checkAzureLocal(reading: AzureLocalReading, spaces: readonly number[]): Finding[] {
  return [
    ...checkNames(reading),
    ...checkManagementNetwork(reading),
    ...checkStorageNetworks(reading),
    ...checkLogicalNetworks(reading),
    ...checkClusters(reading),
    ...checkLoadBalancers(reading),
    ...checkConflicts(reading, spaces),
    ...checkReservedRanges(reading),
    ...checkProxy(reading),
    ...checkScale(reading),
  ];
}
