import type { Finding } from "../../../types/index.js";
import { formatPrefix, formatPrefix6 } from "../../address/index.js";
import { shorten } from "../../text/shorten.js";
import { checkReachable, checkReachable6, checkUsers, type HidingRange } from "../conflicts/check-reachable.js";
import { namedUsers } from "../reading/users.js";
import { adviceFor, isExisting, useInstead, useInstead6 } from "./check-texts.js";
import type { ClusterRange, ClusterRanges } from "./cluster-ranges.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/** Reports networks that the virtual network, services or pods hide. Chosen ranges hide none. */
export function checkReachableNetworks(
  { network, clusters, reachable, users }: ParsedAzureCniRequest,
  ranges: readonly ClusterRanges[],
): Finding[] {
  const ofUsers = namedUsers(users);
  if (reachable.length + ofUsers.length === 0) return [];
  const own = { name: "the virtual network's", advice: "use another prefix in one of the two" };
  const insideClusters = clusters.flatMap(({ index, name, networkModel }) => {
    const { service, pod, otherService, otherPod } = ranges[index] ?? {};
    return [
      ...hiding(`the service range of "${shorten(name)}"`, service, otherService, formatPrefix, useInstead),
      ...(networkModel === "overlay" ? hiding(`the pod range of "${shorten(name)}"`, pod, otherPod, formatPrefix, useInstead) : []),
    ];
  });
  return [
    ...checkReachable(reachable, [...network.v4.map(({ value, path }) => ({ ...own, range: value, path })), ...insideClusters]),
    ...checkUsers(ofUsers, insideClusters),
    ...checkReachable6(reachable, [
      ...network.v6.map(({ value, path }) => ({ ...own, range: value, path })),
      ...clusters.flatMap(({ index, name, networkModel }) => {
        const { service6, pod6, otherService6, otherPod6 } = ranges[index] ?? {};
        return [
          ...hiding(`the service range of "${shorten(name)}"`, service6, otherService6, formatPrefix6, useInstead6),
          ...(networkModel === "overlay" ? hiding(`the pod range of "${shorten(name)}"`, pod6, otherPod6, formatPrefix6, useInstead6) : []),
        ];
      }),
    ]),
  ];
}

function hiding<Range extends { readonly prefixLength: number }>(
  name: string,
  range: ClusterRange<Range> | undefined,
  otherOf: (() => Range | undefined) | undefined,
  format: (range: Range) => string,
  instead: (path: string, other: Range) => ReturnType<typeof useInstead>,
): HidingRange<Range>[] {
  if (range === undefined || range.origin === "selected") return [];
  const { value, path } = range;
  const other = isExisting(path) ? undefined : otherOf?.();
  const advice = adviceFor(path, "use a range that does not overlap them", other && format(other));
  return [{ name, range: value, path, advice, ...(other === undefined ? {} : { repairs: [instead(path, other)] }) }];
}
