import type { ControlPlaneIpChoice, ControlPlaneIpRequest, ControlPlaneIpSelection, Finding } from "../../types/index.js";
import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressAt,
  addressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  overlapsBetween,
  type Prefix,
  parseAddress,
  parsePrefix,
  rangeContains,
  setSize,
  shorten,
  subtract,
  usableRange,
} from "../address/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { pointer } from "../finding/json-pointer.js";
import { PlanError } from "../finding/plan-error.js";
import { readControlPlaneIpRequest } from "../input/read-control-plane-ip-request.js";
import { checkOrder } from "../platforms/check-order.js";
import { checkPrefixText, checkReservations } from "../platforms/check-prefix.js";
import { repeatedNames } from "../platforms/repeated-names.js";
import { addressRules } from "../rules/address-rules.js";
import { azureLocalRules } from "../rules/azure-local-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { type Exclusion, endsOfPrefix, exclusionsIn, exclusionsOf } from "./exclusions-of.js";
import { largerPrefix } from "./larger-prefix.js";

/**
 * Selects the control plane IP of each cluster.
 *
 * Guarantees: every address is a usable one of the prefix, outside gateway, DNS servers, IP pools, DHCP scopes, load
 * balancer ranges and reservations, and no two clusters share one. An address that is requested is used, one that
 * `previous` has is kept, and the others are the lowest (or highest) that are free, in request order.
 *
 * @param input the prefix, what stands in it, and the clusters, by name or with the address they ask for
 * @returns the selections in request order, what was excluded and why, and how many addresses remain
 * @throws PlanError when the input breaks its schema, a requested or kept address cannot be used, or too few are free
 *
 * @example
 * ```ts
 * import { selectControlPlaneIps } from "aks-netplan";
 *
 * const selection = selectControlPlaneIps({
 *   addressPrefix: "10.220.32.0/24",
 *   gateway: "10.220.32.1",
 *   dnsServers: ["10.220.32.2"],
 *   ipPools: [{ start: "10.220.32.3", end: "10.220.32.38" }],
 *   clusters: ["a", "b"],
 * });
 * selection.selections.map(({ cluster, controlPlaneIp }) => [cluster, controlPlaneIp]);
 * // [["a", "10.220.32.39"], ["b", "10.220.32.40"]]
 * ```
 */
export function selectControlPlaneIps(input: ControlPlaneIpRequest): ControlPlaneIpSelection {
  const reading = readControlPlaneIpRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const request = reading.value;
  const prefix = parsePrefix(request.addressPrefix);
  const given = exclusionsOf(request);
  const exclusions = exclusionsIn(prefix, [...endsOfPrefix(prefix), ...given]);
  const clusters = clustersOf(request);
  const findings = [
    ...checkPrefixText(prefix, "/addressPrefix"),
    ...given.flatMap(({ value, reversed, path }) => checkOrder(value, reversed, path)),
    ...checkReservations(
      given.filter(({ path }) => path.startsWith("/reserved/")),
      [prefix],
    ),
    ...repeatedNames(clusters, "/clusters"),
    ...checkSettled(clusters, prefix, exclusions),
  ];
  const settled = addressSet(clusters.flatMap(({ address }) => (address === undefined ? [] : [single(address)])));
  const free = subtract([usableRange(prefix)], addressSet([...exclusions.map(({ value }) => value), ...settled]));
  const open = clusters.filter(({ address }) => address === undefined);
  const chosen = takeAddresses(free, open.length, request.prefer ?? "lowest");
  if (chosen.length < open.length) findings.push(tooFew(prefix, exclusions, settled, open.length, chosen.length));
  if (findings.some(({ severity }) => severity === "error")) throw new PlanError(inDocumentOrder(findings, input));
  return {
    addressPrefix: formatPrefix(prefix),
    selections: selectionsOf(clusters, chosen),
    remaining: setSize(free) - chosen.length,
    excluded: exclusions.map(({ value, reason }) => ({ start: formatAddress(value.first), end: formatAddress(value.last), reason })),
    findings: inDocumentOrder(findings, input),
  };
}

/** A cluster and the address that is settled for it, with where that was said. */
interface ClusterAsked {
  readonly name: string;
  readonly path: string;
  readonly address?: Address;
  readonly origin: "requested" | "kept" | "selected";
  /** The address of the previous selection, where another is requested. */
  readonly standing?: Address;
}

function clustersOf({ clusters, previous }: ControlPlaneIpRequest): ClusterAsked[] {
  return clusters.map((cluster, index) => {
    const { name, controlPlaneIp } = typeof cluster === "string" ? { name: cluster, controlPlaneIp: undefined } : cluster;
    const before = previous !== undefined && Object.hasOwn(previous, name) ? previous[name] : undefined;
    const path = pointer("/clusters", index);
    if (controlPlaneIp !== undefined) {
      const requested = {
        name,
        path: pointer(path, "controlPlaneIp"),
        address: parseAddress(controlPlaneIp),
        origin: "requested",
      } as const;
      return before === undefined ? requested : { ...requested, standing: parseAddress(before) };
    }
    if (before !== undefined) return { name, path: pointer("/previous", name), address: parseAddress(before), origin: "kept" };
    return { name, path, origin: "selected" };
  });
}

/** Requested and kept addresses: inside, clear of what is excluded, and each for one cluster. */
function checkSettled(clusters: readonly ClusterAsked[], prefix: Prefix, exclusions: readonly Exclusion[]): Finding[] {
  const usable = usableRange(prefix);
  const users = new Map<Address, string>();
  const met = overlapsBetween(
    clusters.map(({ address }) => single(address ?? prefix.first)),
    exclusions.map(({ value }) => value),
  );
  const excludedBy = new Map(met.reverse().map(([cluster, exclusion]) => [cluster, exclusions[exclusion]]));
  return clusters.flatMap(({ name, path, address, origin, standing }, index) => {
    if (address === undefined) return [];
    const received = formatAddress(address);
    const whose = `control plane IP ${received} of "${shorten(name)}"`;
    const outside =
      origin === "kept" ? addressRules["pool-previous-conflict"] : azureLocalRules["cp-ip-explicit-inside-prefix-outside-pool"];
    const shared = origin === "kept" ? addressRules["pool-previous-conflict"] : azureLocalRules["cp-ip-one-per-cluster"];
    const remedy =
      origin === "kept"
        ? "free the address, or leave the cluster out of previous to have another chosen"
        : `use one from ${formatRange(usable)} that nothing else has, or leave it out`;
    if (standing !== undefined && standing !== address) {
      const message = `${whose} is asked for, and ${formatAddress(standing)} stands; a control plane IP cannot be changed, use ${formatAddress(standing)}`;
      const repairs = [
        { text: `use ${formatAddress(standing)}`, patch: [{ op: "replace" as const, path, value: formatAddress(standing) }] },
      ];
      return [findingOf(addressRules["pool-previous-conflict"], { path, received, message, repairs })];
    }
    if (!rangeContains(prefix, address)) {
      return [findingOf(outside, { path, received, message: `${whose} is outside ${formatPrefix(prefix)}; ${remedy}` })];
    }
    const exclusion = excludedBy.get(index);
    if (exclusion !== undefined) {
      const message = `${whose} is taken by ${exclusion.reason} ${formatRange(exclusion.value)}; ${remedy}`;
      return [findingOf(exclusion.reason === "IP pool" ? outside : shared, { path, received, message })];
    }
    const other = users.get(address);
    if (other !== undefined)
      return [findingOf(shared, { path, received, message: `${whose} is that of "${shorten(other)}" too; ${remedy}` })];
    users.set(address, name);
    return [];
  });
}

/** The first addresses of a set from one end; fewer where the set has no more. */
function takeAddresses(free: AddressSet, count: number, prefer: "lowest" | "highest"): Address[] {
  const taken: Address[] = [];
  for (const { first, last } of prefer === "lowest" ? free : [...free].reverse()) {
    for (let offset = 0; offset <= last - first && taken.length < count; offset++) {
      taken.push(addressAt(prefer === "lowest" ? first + offset : last - offset));
    }
    if (taken.length === count) break;
  }
  return taken;
}

function selectionsOf(clusters: readonly ClusterAsked[], chosen: readonly Address[]): ControlPlaneIpChoice[] {
  let next = 0;
  return clusters.map(({ name, address, origin }) => ({
    cluster: name,
    controlPlaneIp: formatAddress(address ?? (chosen[next++] as Address)),
    origin,
  }));
}

function tooFew(prefix: Prefix, exclusions: readonly Exclusion[], settled: AddressSet, wanted: number, found: number): Finding {
  const taken = addressSet([...exclusions.filter(({ path }) => path !== "/addressPrefix").map(({ value }) => value), ...settled]);
  const larger = largerPrefix(prefix, (candidate) => setSize(subtract([usableRange(candidate)], taken)) >= wanted);
  const remedy = larger === undefined ? "ask for fewer" : `use ${formatPrefix(larger)}, or free addresses`;
  return findingOf(addressRules["pool-does-not-fit"], {
    path: "/addressPrefix",
    received: formatPrefix(prefix),
    message: `${wanted} control plane IPs are to be selected and ${found} addresses of ${formatPrefix(prefix)} are free; ${remedy}`,
    repairs:
      larger === undefined
        ? []
        : [
            {
              text: `use the prefix ${formatPrefix(larger)}`,
              patch: [{ op: "replace", path: "/addressPrefix", value: formatPrefix(larger) }],
            },
          ],
  });
}

function single(address: Address): AddressRange {
  return { first: address, last: address };
}
