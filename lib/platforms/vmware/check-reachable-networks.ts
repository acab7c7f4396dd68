import type { Finding } from "../../../types/index.js";
import { parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { shorten } from "../../text/shorten.js";
import { checkHostBits } from "../checks/check-prefix.js";
import { checkReachable, checkUsers } from "../conflicts/check-reachable.js";
import { checkSelectedPodRange, fixedHidingRange, podHidingRanges } from "../conflicts/pod-hiding-ranges.js";
import type { PodRange } from "../reading/pod-ranges.js";
import { namedUsers } from "../reading/users.js";
import type { VmwareCheck } from "./vmware-check.js";

const { podCidr, serviceCidr } = vmwareRules["vmw-pod-cidr"].values;

/** Reports networks that nodes and pods must reach and that a segment, services or pods hide. */
export function checkReachableNetworks({ reading, podRanges: { ofClusters, other } }: VmwareCheck): Finding[] {
  const { segments, clusters, reachable } = reading;
  const users = namedUsers(reading.users);
  const named = [...reachable, ...users];
  if (named.length === 0) return [];
  const own = clusters.map(({ index, name, path }) => ({ name, path, podRange: ofClusters[index] as PodRange }));
  const insideClusters = [fixedHidingRange("service range", parsePrefix(serviceCidr)), ...podHidingRanges(own, other)];
  return [
    ...named.flatMap(({ v4 }) => v4.flatMap(({ value, path }) => checkHostBits(value, path))),
    ...checkReachable(reachable, [
      ...segments.map(({ name, prefix, path }) => ({
        name: `segment "${shorten(name)}"`,
        range: prefix,
        path: pointer(path, "addressPrefix"),
        advice: "use another prefix in one of the two",
      })),
      ...insideClusters,
    ]),
    ...checkUsers(users, insideClusters),
    ...checkSelectedPodRange(own, named, parsePrefix(podCidr)),
  ];
}
