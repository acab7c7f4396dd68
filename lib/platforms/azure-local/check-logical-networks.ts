import type { Finding, PreviousPlan } from "../../../types/index.js";
import { addressSet, formatAddress, formatPrefix, parseAddress, rangeContains, subtract, usableRange } from "../../address/index.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import { listed } from "../../text/listed.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { together } from "../../text/together.js";
import { checkDnsServers } from "../checks/check-dns-servers.js";
import { checkPrefixText, checkReservations } from "../checks/check-prefix.js";
import { overlayRanges } from "../checks/overlay-ranges.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { Purpose } from "../model/purpose.js";
import type { ParsedAzureLocalRequest, ParsedLogicalNetwork, ParsedManagementNetwork, ParsedPool } from "./read-azure-local.js";

const dnsRules = {
  usable: azureLocalRules["lnet-dns-usable"],
  publicResolver: azureLocalRules["lnet-dns-public"],
  azureResolver: azureLocalRules["lnet-dns-azure"],
  azureResolverOnly: azureLocalRules["lnet-dns-azure-only"],
};

/** Checks each logical network alone, and overlaps of networks on different VLANs. */
export function checkLogicalNetworks(reading: ParsedAzureLocalRequest, purpose: Purpose): Finding[] {
  const { request, networks, clusters, management, reserved, multiRack } = reading;
  const used = new Set(clusters.map(({ network }) => network));
  const each = networks.flatMap((network) => [
    ...checkPrefixText(network.prefix, pointer(network.path, "addressPrefix")),
    ...checkReservations(network.reserved, [network.prefix]),
    ...checkReservations(network.usedAddresses, [network.prefix]),
    ...checkDnsServers(network.dnsServers, network.prefix, dnsRules),
    ...checkForwarding(network, management),
    ...(multiRack ? [] : checkGateway(network)),
    ...checkPoolBounds(network, request),
    ...(used.has(network) ? checkPoolGiven(network, request.previous, purpose) : []),
  ]);
  return [
    ...each,
    ...checkReservations(
      reserved,
      [...networks, management].map(({ prefix }) => prefix),
      overlayRanges(
        clusters.map(({ podPrefix }) => podPrefix?.value),
        { podCidr: azureLocalRules["pod-cidr-default"].values.prefix, serviceCidr: azureLocalRules["svc-cidr-fixed"].values.prefix },
      ),
    ),
    ...checkPrefixOverlaps(networks, management),
  ];
}

/** If no server of the management network serves a logical network, its own servers must find the name of the cluster. */
function checkForwarding({ dnsServers, path }: ParsedLogicalNetwork, management: ParsedManagementNetwork): Finding[] {
  const known = new Set(management.dnsServers.map(({ value }) => value));
  if (known.size === 0 || dnsServers.length === 0 || dnsServers.some(({ value }) => known.has(value))) return [];
  const servers = listed(dnsServers.map(({ value }) => formatAddress(value)));
  const managed = listed([...known].map((value) => formatAddress(value)));
  const message = `the logical network uses ${servers}, but the management network uses ${managed}; ${servers} must resolve the name of the Azure Local cluster, so let ${dnsServers.length === 1 ? "it" : "them"} forward the cluster's domain to ${managed}`;
  return [findingOf(azureLocalRules["lnet-dns-forwarding"], { path: pointer(path, "dnsServers"), message })];
}

function checkGateway(network: ParsedLogicalNetwork): Finding[] {
  const { prefix, gateway } = network;
  if (gateway === undefined) return [];
  const usable = usableRange(prefix);
  const text = formatAddress(gateway.value);
  const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  if (rangeContains(usable, gateway.value)) {
    const index = network.dnsServers.findIndex((server) => server.value === gateway.value);
    if (index === -1) return [];
    const message = `gateway ${text} is also DNS server ${index + 1}; keep that only if the router serves DNS, or use another address from ${bounds}`;
    return [findingOf(azureLocalRules["lnet-gateway-dns"], { path: gateway.path, message })];
  }
  const free = firstFree(network);
  const repairs = free === undefined ? [] : [{ text: `use ${free}`, patch: [{ op: "replace", path: gateway.path, value: free } as const] }];
  if (!rangeContains(prefix, gateway.value)) {
    const message = `gateway ${text} is outside ${formatPrefix(prefix)}; use an address from ${bounds}`;
    return [findingOf(azureLocalRules["lnet-gateway-in-prefix"], { path: gateway.path, message, repairs })];
  }
  const which = gateway.value === prefix.first ? "network" : "broadcast";
  const message = `gateway ${text} is the ${which} address of ${formatPrefix(prefix)}; use an address from ${bounds}`;
  return [findingOf(azureLocalRules["lnet-gateway-usable"], { path: gateway.path, message, repairs })];
}

/** Returns the lowest address of the network that nothing in the network uses. */
function firstFree({ prefix, dnsServers, reserved, pools, usedAddresses }: ParsedLogicalNetwork): string | undefined {
  const servers = dnsServers.map(({ value }) => ({ first: value, last: value }));
  const usedRanges = addressSet([...servers, ...[...reserved, ...pools, ...usedAddresses].map(({ value }) => value)]);
  const free = subtract([usableRange(prefix)], usedRanges)[0]?.first;
  return free === undefined ? undefined : formatAddress(free);
}

function checkPoolBounds(network: ParsedLogicalNetwork, request: unknown): Finding[] {
  const row = azureLocalRules["lnet-pool-in-prefix"];
  const { prefix, missingPoolBound } = network;
  const usable = usableRange(prefix);
  const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  const findings: Finding[] = [];
  if (missingPoolBound !== undefined) {
    const given = missingPoolBound === "ipPoolStart" ? "ipPoolEnd" : "ipPoolStart";
    const message = `${missingPoolBound} is missing next to ${given}; give an address from ${bounds}, or remove both to have a pool chosen`;
    const remove = {
      text: `remove ${given} to have a pool chosen`,
      patch: [{ op: "remove" as const, path: pointer(network.path, given) }],
    };
    findings.push(findingOf(row, { path: pointer(network.path, missingPoolBound), message, repairs: [remove] }));
  }
  const first = { startPath: pointer(network.path, "ipPoolStart"), endPath: pointer(network.path, "ipPoolEnd") };
  const pools =
    network.pools.some(({ item }) => item === undefined) || missingPoolBound === undefined ? network.pools : [first, ...network.pools];
  return [...findings, ...pools.flatMap((pool) => checkBounds(pool, network, request))];
}

/** Checks that a pool is inside its network and begins with its start. */
function checkBounds(
  { startPath, endPath, reversed }: Pick<ParsedPool, "startPath" | "endPath" | "reversed">,
  { prefix }: ParsedLogicalNetwork,
  request: unknown,
): Finding[] {
  const row = azureLocalRules["lnet-pool-in-prefix"];
  const usable = usableRange(prefix);
  const bounds = `${formatAddress(usable.first)} to ${formatAddress(usable.last)}`;
  const [start, end] = [valueAt(request, startPath), valueAt(request, endPath)];
  const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const findings: Finding[] = [];
  const sides = [
    { name: nameOf(startPath), path: startPath, text: start, after: reversed ? `after ${nameOf(endPath)} ${end}` : undefined },
    { name: nameOf(endPath), path: endPath, text: end, after: undefined },
  ];
  const given = sides.flatMap(({ name, path, text, after }) => {
    if (typeof text !== "string") return [];
    const outside = rangeContains(prefix, parseAddress(text)) ? undefined : `outside ${formatPrefix(prefix)}`;
    return [{ name, path, text, after, outside }];
  });
  const allInside = given.every(({ outside }) => outside === undefined);
  for (const { name, path, text, after, outside } of given) {
    if (after === undefined && outside === undefined) continue;
    const faults = together([after, outside].filter((fault) => fault !== undefined));
    const swap = after !== undefined && allInside;
    const message = `${name} ${text} is ${faults}; ${swap ? "swap the two" : `use an address from ${bounds}`}`;
    const patch = [
      { op: "replace" as const, path: startPath, value: end },
      { op: "replace" as const, path: endPath, value: start },
    ];
    findings.push(
      findingOf(row, { path, message, repairs: swap ? [{ text: `swap ${nameOf(startPath)} and ${nameOf(endPath)}`, patch }] : [] }),
    );
  }
  return findings;
}

/** A network with clusters and without a pool keeps the existing one, or gets one. In a check, nothing is chosen. */
function checkPoolGiven(network: ParsedLogicalNetwork, previous: PreviousPlan | undefined, purpose: Purpose): Finding[] {
  if (network.pools.length > 0 || network.missingPoolBound !== undefined) return [];
  const before = previous?.networks.find(({ name }) => isSameName(name, network.name));
  const exists = before?.pools.find(({ purpose }) => purpose === "node");
  if (exists === undefined && purpose === "checking") {
    const missing =
      "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them";
    return [findingOf(azureLocalRules["lnet-pool-missing"], { path: network.path, message: missing })];
  }
  const which = exists === undefined ? "a pool is chosen" : `the pool ${exists.start}-${exists.end} of the previous plan is kept`;
  const message = `no IP pool was given, but AKS Arc requires one; ${which}. Create the network with exactly this pool (ipPoolStart and ipPoolEnd)`;
  return [findingOf(azureLocalRules["lnet-pool-required-in-practice"], { path: network.path, message })];
}

/** Of two networks that overlap, the later one is reported; the management network counts as the first. */
function checkPrefixOverlaps(networks: readonly ParsedLogicalNetwork[], management: ParsedManagementNetwork): Finding[] {
  const all = [
    { name: "the management network", path: management.path, vlan: management.vlan, prefix: management.prefix },
    ...networks.map(({ name, path, vlan, prefix }) => ({ name: `logical network "${shorten(name)}"`, path, vlan, prefix })),
  ];
  const prefixes = all.map(({ prefix }) => prefix);
  const vlans = all.map(({ vlan }) => vlan);
  const places = all.map((_, index) => index);
  const met = firstOverlaps(prefixes, prefixes, named + 1, {
    ranks: { claims: places, others: places },
    groups: { claims: vlans, others: vlans },
  });
  return all.flatMap(({ path, vlan, prefix }, index) => {
    const others = (met[index] ?? []).flatMap((earlier) => {
      const other = all[earlier];
      return other === undefined ? [] : [`${formatPrefix(other.prefix)} of ${other.name} on VLAN ${other.vlan}`];
    });
    if (others.length === 0) return [];
    const message =
      `${formatPrefix(prefix)} on VLAN ${vlan} overlaps ${few(others)}; ` +
      "use a prefix of its own, or the same VLAN if it is one network";
    return [findingOf(azureLocalRules["lnet-prefix-overlap"], { path: pointer(path, "addressPrefix"), message })];
  });
}
