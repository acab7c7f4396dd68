import type { Finding } from "../../../types/index.js";
import { type Address, formatAddress, formatPrefix, formatRange, type Prefix, rangeContains, usableRange } from "../../address/index.js";
import { overlapFinder } from "../../address/overlap-finder.js";
import { addressRules } from "../../rules/address-rules.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { shorten } from "../../text/shorten.js";
import type { Exclusion, Exclusions } from "./exclusions.js";
import type { RequestedCluster } from "./read-clusters.js";

/** What is wrong with a fixed address, the rule if it is requested, and what it conflicts with. */
interface Problem {
  readonly text: string;
  readonly rule: IdentifiedRow;
}

/**
 * Checks requested and kept addresses: inside the prefix, outside what is excluded, each for one cluster, and unchanged.
 *
 * @param spareAddress an address that could be used instead, if one is free
 */
export function checkFixedIps(
  clusters: readonly RequestedCluster[],
  prefix: Prefix,
  exclusions: Exclusions,
  spareAddress: Address | undefined,
): Finding[] {
  if (clusters.every(({ address }) => address === undefined)) return [];
  const exclusionAt = overlapFinder(exclusions.ranges);
  const users = new Map<Address, string>();
  return clusters.flatMap((cluster) => {
    const { name, address, uses } = cluster;
    if (address === undefined) return [];
    if (uses !== undefined && uses !== address) return [changed(cluster, address, uses)];
    const index = exclusionAt({ first: address, last: address });
    const exclusion = index === undefined ? undefined : exclusions.at(index);
    const problem = problemOf(address, prefix, exclusion, users.get(address));
    if (problem === undefined) users.set(address, name);
    return problem === undefined ? [] : [cannotBe(cluster, address, problem, prefix, spareAddress)];
  });
}

function problemOf(address: Address, prefix: Prefix, exclusion: Exclusion | undefined, user: string | undefined): Problem | undefined {
  const outside = azureLocalRules["cp-ip-explicit-inside-prefix-outside-pool"];
  const shared = azureLocalRules["cp-ip-one-per-cluster"];
  if (!rangeContains(prefix, address)) return { text: `is outside ${formatPrefix(prefix)}`, rule: outside };
  if (exclusion !== undefined) {
    const isEnd = exclusion.path === "/addressPrefix";
    const where = isEnd ? formatPrefix(prefix) : formatRange(exclusion.value);
    const rule = isEnd || exclusion.reason === "IP pool" ? outside : shared;
    return { text: isEnd ? `is the ${exclusion.reason} of ${where}` : `is in use by ${shorten(exclusion.reason, 80)} ${where}`, rule };
  }
  return user === undefined ? undefined : { text: `is also that of "${shorten(user)}"`, rule: shared };
}

function cannotBe(
  { name, path, origin }: RequestedCluster,
  address: Address,
  { text, rule }: Problem,
  prefix: Prefix,
  spareAddress: Address | undefined,
): Finding {
  const received = formatAddress(address);
  const kept = origin === "kept";
  const other = spareAddress === undefined ? undefined : formatAddress(spareAddress);
  const instead =
    other === undefined ? `an unused address from ${formatRange(usableRange(prefix))}` : `an unused address, such as ${other}`;
  const advice = kept
    ? "an existing control plane IP does not move, so free the address, or remove the cluster from previous to get another one"
    : `use ${instead}, or remove it to have one chosen`;
  const repairs: Observation["repairs"] = [
    ...(kept || other === undefined ? [] : [{ text: `use ${other}`, patch: [{ op: "replace" as const, path, value: other }] }]),
    {
      text: kept ? "remove it from previous so that another address is chosen" : "remove it to have one chosen",
      patch: [{ op: "remove", path }],
    },
  ];
  const message = `control plane IP ${received} of "${shorten(name)}" ${text}; ${advice}`;
  return findingOf(kept ? addressRules["pool-previous-conflict"] : rule, { path, received, message, repairs });
}

/** Makes the finding about a requested address that differs from the existing one. */
function changed({ name, path }: RequestedCluster, address: Address, uses: Address): Finding {
  const value = formatAddress(uses);
  const message = `control plane IP ${formatAddress(address)} of "${shorten(name)}" is requested, but its existing one is ${value}; a control plane IP cannot be changed, so use ${value}`;
  const repairs: Observation["repairs"] = [{ text: `use ${value}`, patch: [{ op: "replace", path, value }] }];
  return findingOf(addressRules["pool-previous-conflict"], { path, received: formatAddress(address), message, repairs });
}
