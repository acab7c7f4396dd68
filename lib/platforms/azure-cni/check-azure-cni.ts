import type { Finding } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import type { Purpose } from "../model/purpose.js";
import { checkAzureCniConflicts } from "./check-conflicts.js";
import { checkDefaults } from "./check-defaults.js";
import { checkDockerBridges } from "./check-docker-bridges.js";
import { checkDualStack } from "./check-dual-stack.js";
import { checkNamedSubnets } from "./check-named-subnets.js";
import { checkNames } from "./check-names.js";
import { checkNodePools } from "./check-node-pools.js";
import { checkPlaces } from "./check-places.js";
import { checkPodRanges } from "./check-pod-ranges.js";
import { checkPoolModes } from "./check-pool-modes.js";
import { checkPrevious } from "./check-previous.js";
import { checkReachableNetworks } from "./check-reachable-networks.js";
import { checkServiceRanges } from "./check-service-ranges.js";
import { checkServiceSubnets } from "./check-service-subnets.js";
import { checkSubnets } from "./check-subnets.js";
import { checkUpdates } from "./check-updates.js";
import { checkUpgrades } from "./check-upgrades.js";
import { checkVirtualNetwork } from "./check-virtual-network.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** Reports everything about the request before anything is placed. */
export function checkAzureCni(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[], purpose: Purpose): Finding[] {
  const findings = [
    ...checkNames(reading),
    ...checkVirtualNetwork(reading),
    ...checkSubnets(reading),
    ...checkPlaces(reading),
    ...checkNamedSubnets(reading),
    ...checkServiceSubnets(reading),
    ...checkNodePools(reading),
    ...checkPoolModes(reading),
    ...checkUpgrades(reading),
    ...checkServiceRanges(reading, ranges),
    ...checkPodRanges(reading, ranges),
    ...checkAzureCniConflicts(reading, ranges),
    ...checkDefaults(reading, ranges, purpose),
    ...checkReachableNetworks(reading, ranges),
    ...checkDockerBridges(reading),
    ...checkDualStack(reading, ranges),
    ...checkPrevious(reading),
    ...checkUpdates(reading, ranges),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
