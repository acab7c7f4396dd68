import type { Origin } from "../../../types/index.js";
import { type Address, type AddressRange, type Prefix, type Prefix6, rangeContains } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import type { Located } from "../reading/located.js";
import { clearRanges } from "./clear-ranges.js";
import { clearRanges6 } from "./clear-ranges6.js";
import { podRangeCount, serviceRangeCount } from "./count-azure-cni.js";
import { usualDnsServiceIp } from "./dns-service-ip.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/** A range or address of a cluster: given, kept from the previous plan, or chosen. */
export interface ClusterRange<Value> extends Located<Value> {
  readonly origin: Origin;
}

/** The ranges of a cluster; one is omitted if the cluster has none of the kind or none could be chosen. */
export interface ClusterRanges {
  readonly service?: ClusterRange<Prefix>;
  readonly service6?: ClusterRange<Prefix6>;
  readonly pod?: ClusterRange<Prefix>;
  readonly pod6?: ClusterRange<Prefix6>;
  readonly dnsServiceIp?: ClusterRange<Address>;
  /** What would be chosen if the range were not given. */
  readonly otherService: () => Prefix | undefined;
  readonly otherPod: () => Prefix | undefined;
  readonly otherService6: () => Prefix6 | undefined;
  readonly otherPod6: () => Prefix6 | undefined;
}

const { prefix6: serviceRange6 } = azureCniRules["aks-svc-range"].values;
const { prefix6: podRange6 } = azureCniRules["aks-pod-range"].values;

/** Returns the ranges of each cluster: the given one, otherwise the existing one, otherwise the first without overlaps. */
export function clusterRanges(reading: ParsedAzureCniRequest): ClusterRanges[] {
  const clear = clearRanges(reading);
  const clear6 = clearRanges6(reading);
  return reading.clusters.map((cluster) => {
    const { given, uses, path, networkModel, isDualStack } = cluster;
    const fixed = <Value>(name: keyof typeof given & keyof typeof uses): ClusterRange<Value> | undefined =>
      fixedRange(given[name] as Located<Value> | undefined, uses[name] as Located<Value> | undefined);
    const chosen = <Value>(value: Value | undefined): ClusterRange<Value> | undefined =>
      value === undefined ? undefined : { value, path, origin: "selected" };

    // the previous range of another network model is of no use
    const isOverlay = networkModel === "overlay";
    const fixedPod = isOverlay ? fixed<Prefix>("pod") : fixedRange(given.pod, undefined);
    const chooseService = (avoid: readonly AddressRange[]) => clear.service(serviceRangeCount(cluster), avoid, given.dnsServiceIp?.value);
    const service = fixed<Prefix>("service") ?? chosen(chooseService(fixedPod === undefined ? [] : [fixedPod.value]));
    const choosePod = () => clear.pod(podRangeCount(cluster), service === undefined ? [] : [service.value]);
    const pod = fixedPod ?? (isOverlay ? chosen(choosePod()) : undefined);

    const settledPod6 = isOverlay ? fixed<Prefix6>("pod6") : fixedRange(given.pod6, undefined);
    const service6 =
      fixed<Prefix6>("service6") ??
      (isDualStack ? chosen(clear6(serviceRange6, settledPod6 === undefined ? [] : [settledPod6.value])) : undefined);
    const pod6 =
      settledPod6 ?? (isDualStack && isOverlay ? chosen(clear6(podRange6, service6 === undefined ? [] : [service6.value])) : undefined);
    return {
      ...defined({ service, service6, pod, pod6 }),
      ...dnsServiceIpOf(cluster, service),
      otherService: () => chooseService(pod === undefined ? [] : [pod.value]),
      otherPod: choosePod,
      otherService6: () => clear6(serviceRange6, pod6 === undefined ? [] : [pod6.value]),
      otherPod6: () => clear6(podRange6, service6 === undefined ? [] : [service6.value]),
    };
  });
}

function fixedRange<Value>(given: Located<Value> | undefined, uses: Located<Value> | undefined): ClusterRange<Value> | undefined {
  // what is given again as it is deployed is no more free to change than what is omitted
  if (given !== undefined && !(uses !== undefined && isSame(given.value, uses.value))) return { ...given, origin: "requested" };
  return uses === undefined ? undefined : { ...uses, origin: "kept" };
}

/** Whether two ranges, or two addresses, are equal. */
function isSame(a: unknown, b: unknown): boolean {
  const bounds = (value: unknown) => {
    const { first, last } = value as { readonly first?: unknown; readonly last?: unknown };
    return typeof value === "object" ? `${first}-${last}` : String(value);
  };
  return bounds(a) === bounds(b);
}

/** The tenth address of the service range, the default of AKS, or in a small range the first that can be used. */
function dnsServiceIpOf(
  { given, uses, path }: ParsedCluster,
  service: ClusterRange<Prefix> | undefined,
): Pick<ClusterRanges, "dnsServiceIp"> {
  // with another service range the previous address is of no use
  const exists = uses.dnsServiceIp;
  const isKept = exists !== undefined && service !== undefined && rangeContains(service.value, exists.value);
  const fixed = fixedRange(given.dnsServiceIp, isKept ? exists : undefined);
  if (fixed !== undefined) return { dnsServiceIp: fixed };
  const value = service === undefined ? undefined : usualDnsServiceIp(service.value);
  return value === undefined ? {} : { dnsServiceIp: { value, path, origin: "selected" } };
}
