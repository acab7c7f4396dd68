import type { Finding } from "../../../types/index.js";
import { type Prefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { shorten } from "../../text/shorten.js";
import { checkHostBits } from "../checks/check-prefix.js";
import { checkReachable, checkUsers, otherThan } from "../conflicts/check-reachable.js";
import { checkSelectedPodRange, fixedHidingRange, podHidingRanges } from "../conflicts/pod-hiding-ranges.js";
import type { PodRange, PodRanges } from "../reading/pod-ranges.js";
import { namedUsers } from "../reading/users.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

const advice = "use another prefix in one of the two";

/** Reports networks that nodes and pods must reach and that a network of Azure Local, services or pods hide. */
export function checkReachableNetworks(reading: ParsedAzureLocalRequest, { ofClusters, other }: PodRanges): Finding[] {
  const { management, networks, clusters, reachable } = reading;
  const users = namedUsers(reading.users);
  const named = [...reachable, ...users];
  if (named.length === 0) return [];
  const own = clusters.map(({ index, name, path }) => ({ name, path, podRange: ofClusters[index] as PodRange }));
  const insideClusters = [
    fixedHidingRange("service range", parsePrefix(azureLocalRules["svc-cidr-fixed"].values.prefix)),
    ...podHidingRanges(own, other),
  ];
  return [
    ...named.flatMap(({ v4 }) => v4.flatMap(({ value, path }) => checkHostBits(value, path))),
    ...checkReachable(reachable, [
      ...networks.map(({ name, prefix, path }) => networkRange(`logical network "${shorten(name)}"`, prefix, path)),
      ...insideClusters,
    ]),
    ...checkUsers(users, insideClusters),
    // the management network may be named among the networks to reach
    ...checkReachable(otherThan(reachable, management.prefix), [
      networkRange("the management network", management.prefix, management.path),
    ]),
    ...checkSelectedPodRange(own, named, parsePrefix(azureLocalRules["pod-cidr-default"].values.prefix)),
  ];
}

function networkRange(name: string, range: Prefix, path: string) {
  return { name, range, path: pointer(path, "addressPrefix"), advice };
}
