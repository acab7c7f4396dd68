import { formatPrefix, formatPrefix6, type Prefix, type Prefix6 } from "../../address/index.js";
import { shorten } from "../../text/shorten.js";
import type { SpacesOf } from "../conflicts/first-overlaps.js";
import type { Remedy } from "../conflicts/remedy.js";
import type { UseInSpace } from "../conflicts/use-in-space.js";
import type { UseKind } from "../model/address-use.js";
import type { Located } from "../reading/located.js";
import { adviceFor, isExisting } from "./check-texts.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import { coversAll } from "./covers-all.js";
import { type NamedNetwork, namedNetworks } from "./named-ranges.js";
import { ordinalRanges } from "./ordinal-ranges.js";
import { isUpdated } from "./previous-models.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/**
 * Lists every IPv4 range that a request names or a cluster gets. The ranges of a cluster are in a space of its own, which
 * has the networks in it: clusters may have the same ranges.
 */
export function conflictUses(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): UseInSpace[] {
  const prefixes = reading.network.v4.map(({ value }) => value);
  const ofClusters = reading.clusters.flatMap((cluster): UseInSpace[] => {
    const { service, pod, otherService, otherPod } = ranges[cluster.index] ?? {};
    const uses: UseInSpace[] = [];
    if (service !== undefined) {
      const kind = coversAll(service.value, prefixes) ? "network-wide-service-range" : "service-range";
      uses.push(ofCluster(cluster, kind, "service range", service, otherService));
    }
    if (pod !== undefined) {
      const kind = isUpdated(cluster, reading) ? "updated-pod-range" : "pod-range";
      const use = ofCluster(cluster, coversAll(pod.value, prefixes) ? "network-wide-pod-range" : kind, "pod range", pod, otherPod);
      // without overlay it is not used
      uses.push(cluster.networkModel === "overlay" ? use : { ...use, sharesWith: networkKinds });
    }
    return uses;
  });
  return [...namedNetworks(reading).flatMap((network) => ofNetwork(network, network.v4, use)), ...ofClusters];
}

/** A range that exists is named by its cluster, since the finding is about what overlaps it. */
function ofCluster(
  { index, name }: ParsedCluster,
  kind: UseKind,
  called: string,
  range: Located<Prefix>,
  other: (() => Prefix | undefined) | undefined,
): UseInSpace {
  const text = isExisting(range.path) ? `the ${called} of "${shorten(name)}"` : called;
  return { ...use(kind, text, range, index), remedy: anotherRange(range.path, () => textOf(other?.())) };
}

/** The same for IPv6. Ranges stand for their order, which is all that overlaps need; texts are what was written. */
export function conflictUses6(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): UseInSpace[] {
  const uses: (Omit<UseInSpace, "range"> & { readonly prefix: Prefix6 })[] = [
    ...namedNetworks(reading).flatMap((network) => ofNetwork(network, network.v6, use6)),
    ...reading.clusters.flatMap(({ index }) => {
      const { service6, pod6, otherService6, otherPod6 } = ranges[index] ?? {};
      const remedy = (path: string, other: (() => Prefix6 | undefined) | undefined) => anotherRange(path, () => textOf6(other?.()));
      return [
        ...(service6 === undefined
          ? []
          : [{ ...use6("service-range", "service range", service6, index), remedy: remedy(service6.path, otherService6) }]),
        ...(pod6 === undefined ? [] : [{ ...use6("pod-range", "pod range", pod6, index), remedy: remedy(pod6.path, otherPod6) }]),
      ];
    }),
  ];
  const ordinals = ordinalRanges(uses.map(({ prefix }) => prefix));
  return uses.flatMap(({ prefix: _, ...rest }, index) => {
    const range = ordinals[index];
    return range === undefined ? [] : [{ ...rest, range }];
  });
}

const networkKinds: readonly UseKind[] = ["virtual-network", "subnet", "peered-network", "on-premises"];

/** What is advised of networks that overlap, by their kind. */
const advice: { readonly [Kind in UseKind]?: Remedy } = {
  subnet: { instead: () => ({ text: "use other addresses", repairs: [] }) },
  "virtual-network": { instead: () => ({ text: "use another prefix, or remove it", repairs: [] }) },
  "peered-network": { instead: () => ({ text: "use another prefix in one of the two", repairs: [] }) },
  "on-premises": { instead: () => ({ text: "use another prefix in one of the two", repairs: [] }) },
};

function ofNetwork<Value, Use extends { readonly owner: string }>(
  { kind, name, owner }: NamedNetwork,
  prefixes: readonly Located<Value>[],
  make: (kind: UseKind, name: string, prefix: Located<Value>, spaces: SpacesOf) => Use,
): Use[] {
  const remedy = advice[kind];
  return prefixes.map((prefix) => ({
    ...make(kind, name, prefix, "every"),
    ...(owner === undefined ? {} : { owner }),
    ...(remedy === undefined ? {} : { remedy }),
  }));
}

function use(kind: UseKind, name: string, { value, path }: Located<Prefix>, spaces: SpacesOf): UseInSpace {
  return { kind, name, range: value, text: formatPrefix(value), path, spaces, owner: path };
}

function use6(
  kind: UseKind,
  name: string,
  { value, path }: Located<Prefix6>,
  spaces: SpacesOf,
): Omit<UseInSpace, "range"> & { readonly prefix: Prefix6 } {
  return { kind, name, prefix: value, text: formatPrefix6(value), path, spaces, owner: path };
}

/** Another range that is clear of everything, unless this one is in the previous plan and cannot be changed. */
function anotherRange(path: string, other: () => string | undefined): Remedy {
  return {
    instead: () => {
      const value = other();
      const repairs =
        value === undefined || isExisting(path) ? [] : [{ text: `use ${value}`, patch: [{ op: "replace" as const, path, value }] }];
      return { text: adviceFor(path, "use a range that does not overlap them", value), repairs };
    },
  };
}

function textOf(prefix: Prefix | undefined): string | undefined {
  return prefix === undefined ? undefined : formatPrefix(prefix);
}

function textOf6(prefix: Prefix6 | undefined): string | undefined {
  return prefix === undefined ? undefined : formatPrefix6(prefix);
}
