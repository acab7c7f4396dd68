import type { Finding } from "../../../types/index.js";
import { formatAddress, formatPrefix, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { checkDnsServers } from "../checks/check-dns-servers.js";
import { checkGateway } from "../checks/check-gateway.js";
import { checkPrefixText, checkReservations } from "../checks/check-prefix.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import { networkFinder } from "../reading/network-finder.js";
import { hciRanges } from "./check-cluster-ranges.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerRequest } from "./read-windows-server.js";
import type { WindowsServerCheck } from "./windows-server-check.js";

const gatewayRules = {
  inPrefix: windowsServerRules["hci-gateway-in-prefix"],
  usable: windowsServerRules["hci-gateway-usable"],
  notDns: windowsServerRules["hci-gateway-dns"],
};

const dnsRules = {
  usable: windowsServerRules["hci-dns-usable"],
  publicResolver: windowsServerRules["hci-dns-public"],
  azureResolver: windowsServerRules["hci-dns-azure"],
  azureResolverOnly: windowsServerRules["hci-dns-azure-only"],
};

/** A number that no VLAN has. */
const noVlan = windowsServerRules["hci-vlan"].values.maximum + 1;

/** Checks each virtual network alone, and overlaps of networks that are not the same. */
export function checkVirtualNetworks({ reading, demand, spaces }: WindowsServerCheck): Finding[] {
  const { networks, reserved, request } = reading;
  const exists = networkFinder(request.previous?.networks ?? []);
  const isUsed = ({ name }: ParsedVirtualNetwork) => ["nodePool", "dhcpScope", "vipPool"].some((group) => demand.ofGroup(name, group) > 0);
  const withGateway = new Set(networks.flatMap(({ gateway, index }) => (gateway === undefined ? [] : [spaces[index]])));
  const prefixes = [
    ...networks.map(({ prefix }) => prefix),
    ...(reading.physicalNodes === undefined ? [] : [reading.physicalNodes.prefix]),
  ];
  return [
    ...networks.flatMap((network) => [
      ...checkPrefixText(network.prefix, pointer(network.path, "addressPrefix")),
      ...checkReservations(network.reserved, [network.prefix]),
      ...checkGateway(network, gatewayRules),
      ...checkDnsServers(network.dnsServers, network.prefix, dnsRules),
      ...checkStatic(network),
      ...(exists(network.name) === undefined ? checkDynamic(network) : []),
      ...(isUsed(network) && !withGateway.has(spaces[network.index]) ? checkGatewayKnown(network) : []),
      ...(isUsed(network) ? checkSize(network) : []),
    ]),
    ...checkReservations(reserved, prefixes, hciRanges),
    ...checkPrefixOverlaps(reading),
  ];
}

/** The model of a network can be chosen until it exists. */
function checkDynamic({ isStatic, name, path }: ParsedVirtualNetwork): Finding[] {
  if (isStatic) return [];
  const message = `"${shorten(name)}" uses DHCP, which does not guarantee long-lived addresses; the vendor recommends static IP networking, which does`;
  return [findingOf(windowsServerRules["hci-static-recommended"], { path: pointer(path, "ipAllocationMethod"), message })];
}

/** What New-AksHciNetworkSetting requires besides the pools, which can be chosen. */
function checkStatic({ isStatic, gateway, dnsServers, path, prefix }: ParsedVirtualNetwork): Finding[] {
  if (!isStatic) return [];
  const row = windowsServerRules["hci-static-required"];
  const { first, last } = usableRange(prefix);
  const bounds = `${formatAddress(first)} to ${formatAddress(last)}`;
  return [
    ...(gateway === undefined
      ? [
          findingOf(row, {
            path: pointer(path, "gateway"),
            message: `gateway is missing, but static IP networking needs it; give an address from ${bounds}`,
          }),
        ]
      : []),
    ...(dnsServers.length === 0
      ? [
          findingOf(row, {
            path: pointer(path, "dnsServers"),
            message: "dnsServers is missing, but static IP networking needs it; give one to three addresses",
          }),
        ]
      : []),
  ];
}

/** With DHCP, the gateway need not be given, but then a chosen pool may contain its address. */
function checkGatewayKnown({ isStatic, vipPool, path }: ParsedVirtualNetwork): Finding[] {
  if (isStatic || vipPool.range !== undefined) return [];
  const message = "gateway is not given, so the chosen VIP pool may contain its address; give it";
  return [findingOf(windowsServerRules["hci-gateway-unknown"], { path: pointer(path, "gateway"), message })];
}

function checkSize({ prefix, path }: ParsedVirtualNetwork): Finding[] {
  const row = windowsServerRules["hci-recommend-24"];
  const { prefixLength } = row.values;
  if (prefix.prefixLength <= prefixLength) return [];
  const message = `${formatPrefix(prefix)} has ${sizeOf(prefix)} addresses, but the vendor recommends ${sizeOf({ prefixLength })} or more; use a /${prefixLength} if there is room for one`;
  return [findingOf(row, { path: pointer(path, "addressPrefix"), message })];
}

function sizeOf({ prefixLength }: { readonly prefixLength: number }): number {
  return 2 ** (32 - prefixLength);
}

/** For the machines, the same prefix means the same network whatever its VLAN, because their VLAN is not part of the request. */
function checkPrefixOverlaps({ networks, physicalNodes }: ParsedWindowsServerRequest): Finding[] {
  const others = networks.map(({ name, prefix, vlan }) => ({ name: `of virtual network "${shorten(name)}" on VLAN ${vlan}`, prefix }));
  if (physicalNodes !== undefined) others.push({ name: "of the machines", prefix: physicalNodes.prefix });
  const isThatOfMachines = ({ prefix }: ParsedVirtualNetwork) =>
    prefix.first === physicalNodes?.prefix.first && prefix.last === physicalNodes?.prefix.last;
  // of two networks the earlier is named, so the later come before it; the machines come before all, on a VLAN that no network
  // has
  const met = firstOverlaps(
    networks.map(({ prefix }) => prefix),
    others.map(({ prefix }) => prefix),
    named + 1,
    {
      ranks: { claims: networks.map(({ index }) => -index), others: others.map((_, index) => -index) },
      groups: { claims: networks.map(({ vlan }) => vlan), others: others.map((_, index) => networks[index]?.vlan ?? noVlan) },
      counts: (network, other) => other < networks.length || !isThatOfMachines(networks[network] as ParsedVirtualNetwork),
    },
  );
  return networks.flatMap(({ prefix, vlan, path }, index) => {
    const list = (met[index] ?? []).flatMap((other) => others[other] ?? []).map((other) => `${formatPrefix(other.prefix)} ${other.name}`);
    if (list.length === 0) return [];
    const message = `${formatPrefix(prefix)} on VLAN ${vlan} overlaps ${few(list)}; use a prefix of its own, or one prefix and VLAN if it is one network`;
    return [findingOf(windowsServerRules["hci-prefix-overlap"], { path: pointer(path, "addressPrefix"), message })];
  });
}
