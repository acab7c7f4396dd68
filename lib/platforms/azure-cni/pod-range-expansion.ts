import { type AddressRange, addressSet, type Prefix, parsePrefix, prefixAt, rangeContains, setOverlapping } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { namedUsers } from "../reading/users.js";
import { podRangeCount } from "./count-azure-cni.js";
import { isPrivate } from "./is-private.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/** Why the pod range of a cluster cannot be expanded where it is; undefined where it can. */
export function whyNotExpandable({ isDualStack, nodePools }: Pick<ParsedCluster, "isDualStack" | "nodePools">): string | undefined {
  if (isDualStack) return "ranges of dual-stack clusters cannot be expanded";
  return nodePools.some(({ isWindows }) => isWindows) ? "it can be expanded only where all nodes run Linux" : undefined;
}

/** Whether a pod range is an expansion of another: a superset. */
export function isExpansion(before: AddressRange, after: AddressRange): boolean {
  return rangeContains(after, before);
}

/** The smallest expansion of an existing pod range with room for the nodes of its cluster, clear of everything else. */
export function expandedPodRange(
  { network, subnets, remotes, reachable, users, reserved }: ParsedAzureCniRequest,
  cluster: ParsedCluster,
  existing: Prefix,
  service: Prefix | undefined,
): Prefix | undefined {
  if (whyNotExpandable(cluster) !== undefined) return undefined;
  const needed = podRangeCount(cluster);
  const taken = addressSet([
    ...[network, ...subnets, ...remotes, ...reachable, ...namedUsers(users)].flatMap(({ v4 }) => v4.map(({ value }) => value)),
    ...reserved.map(({ value }) => value),
    ...(service === undefined ? [] : [service]),
    ...azureCniRules["aks-forbidden"].values.prefixes.map((text) => parsePrefix(text)),
  ]);
  for (let length = existing.prefixLength - 1; length >= 0; length--) {
    const wider = prefixAt(existing.first, length);
    if (!isPrivate(wider) || setOverlapping(taken, wider).length > 0) return undefined;
    if (2 ** (32 - length) >= needed) return wider;
  }
  return undefined;
}
