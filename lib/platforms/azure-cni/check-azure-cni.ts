import type { Finding } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import { checkAzureCniConflicts } from "./check-conflicts.js";
import { checkDockerBridges } from "./check-docker-bridges.js";
import { checkDualStack } from "./check-dual-stack.js";
import { checkNames } from "./check-names.js";
import { checkNodePools } from "./check-node-pools.js";
import { checkPlaces } from "./check-places.js";
import { checkPodRanges } from "./check-pod-ranges.js";
import { checkPrevious } from "./check-previous.js";
import { checkServiceRanges } from "./check-service-ranges.js";
import { checkSubnets } from "./check-subnets.js";
import { checkVirtualNetwork } from "./check-virtual-network.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** Everything the request shows before anything is placed. */
export function checkAzureCni(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  const findings = [
    ...checkNames(reading),
    ...checkVirtualNetwork(reading),
    ...checkSubnets(reading),
    ...checkPlaces(reading),
    ...checkNodePools(reading),
    ...checkServiceRanges(reading, ranges),
    ...checkPodRanges(reading, ranges),
    ...checkAzureCniConflicts(reading, ranges),
    ...checkDockerBridges(reading),
    ...checkDualStack(reading, ranges),
    ...checkPrevious(reading),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
