import type { Finding } from "../../../types/index.js";
import { parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { shorten } from "../../text/shorten.js";
import { checkHostBits } from "../checks/check-prefix.js";
import { checkReachable } from "../conflicts/check-reachable.js";
import { checkSelectedPodRange, fixedHidingRange, podHidingRanges } from "../conflicts/pod-hiding-ranges.js";
import type { PodRange } from "../reading/pod-ranges.js";
import type { VmwareCheck } from "./vmware-check.js";

const { podCidr, serviceCidr } = vmwareRules["vmw-pod-cidr"].values;

/** Reports networks that nodes and pods must reach and that a segment, services or pods hide. */
export function checkReachableNetworks({ reading, podRanges: { ofClusters, other } }: VmwareCheck): Finding[] {
  const { segments, clusters, reachable } = reading;
  if (reachable.length === 0) return [];
  const own = clusters.map(({ index, name, path }) => ({ name, path, podRange: ofClusters[index] as PodRange }));
  return [
    ...reachable.flatMap(({ v4 }) => v4.flatMap(({ value, path }) => checkHostBits(value, path))),
    ...checkReachable(reachable, [
      ...segments.map(({ name, prefix, path }) => ({
        name: `segment "${shorten(name)}"`,
        range: prefix,
        path: pointer(path, "addressPrefix"),
        advice: "use another prefix in one of the two",
      })),
      fixedHidingRange("service range", parsePrefix(serviceCidr)),
      ...podHidingRanges(own, other),
    ]),
    ...checkSelectedPodRange(own, reachable, parsePrefix(podCidr)),
  ];
}
