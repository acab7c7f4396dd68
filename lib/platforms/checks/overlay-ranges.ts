import { formatPrefix, type Prefix, parsePrefix } from "../../address/index.js";

/** A range inside clusters, which hides a network with the same addresses from the pods. */
export interface OverlayRange {
  /** `the pod range`, `the service range`. */
  readonly name: string;
  readonly prefix: Prefix;
}

/**
 * Returns each pod range once, and the service range.
 *
 * @param pods the pod range of each cluster; `undefined` for the default, which is also that of clusters to come
 */
export function overlayRanges(
  pods: readonly (Prefix | undefined)[],
  { podCidr, serviceCidr }: { readonly podCidr: string; readonly serviceCidr: string },
): OverlayRange[] {
  const used = (pods.length === 0 ? [undefined] : pods).map((prefix) => prefix ?? parsePrefix(podCidr));
  const distinct = new Map(used.map((prefix) => [formatPrefix(prefix), { name: "the pod range", prefix }]));
  return [...distinct.values(), { name: "the service range", prefix: parsePrefix(serviceCidr) }];
}
