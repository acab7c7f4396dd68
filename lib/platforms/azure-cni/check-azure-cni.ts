import type { Finding } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { shorten } from "../../text/shorten.js";
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
    ...checkDockerBridges(reading),
    ...checkDualStack(reading, ranges),
    ...checkPrevious(reading),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}

/** What stands at the path, as it was written; lists and objects are not carried along. */
function withReceived({ received: _, ...finding }: Finding, request: unknown): Finding {
  const value = valueAt(request, finding.path);
  if (value === undefined || (typeof value === "object" && value !== null)) return finding;
  return { ...finding, received: typeof value === "string" ? shorten(value, longest) : value };
}

/** Code units of a text that a finding carries. */
const longest = 200;
