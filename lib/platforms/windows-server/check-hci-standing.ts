import type { Finding, PatchOperation, PreviousPlan } from "../../../types/index.js";
import { formatAddress, formatPrefix, parsePrefix, shorten } from "../../address/index.js";
import { scanAddress } from "../../address/scan-address.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { type NetworkFinder, networkFinder } from "../network-finder.js";
import { isSameName } from "../same-name.js";
import type { HciClusterReading, VirtualNetworkReading, WindowsServerReading } from "./read-windows-server.js";

const row = windowsServerRules["hci-immutable"];

/** A setting of a network that can never be changed, as it is asked for now and as it stands. */
interface Setting {
  readonly property: "addressPrefix" | "gateway" | "dnsServers" | "vlanId" | "vswitchName" | "ipAllocationMethod";
  readonly now: unknown;
  readonly before: unknown;
}

/** The network of the previous plan, and what its request said of it where the plan came with its request. */
interface StandingNetwork {
  readonly name: string;
  readonly planned: PreviousPlan["networks"][number];
  readonly asked: unknown;
}

/** A cluster of the previous plan: its place there, and its network. */
interface StandingCluster {
  readonly index: number;
  readonly network: string | undefined;
}

/** What the previous plan has otherwise: settings of networks, and the network of a cluster or of the AKS host. Pools are kept or told elsewhere. */
export function checkHciStanding({ request, networks, clusters, hostNetwork }: WindowsServerReading): Finding[] {
  const { previous } = request;
  if (previous === undefined) return [];
  const asked = askedBefore(previous);
  const byName = networkFinder(asked);
  const standing = networkFinder(
    previous.networks.map((planned): StandingNetwork => ({ name: planned.name, planned, asked: byName(planned.name) })),
  );
  const now = networkFinder(networks);
  const standingClusters = new Map(
    previous.clusters.map(({ name, network }, index): [string, StandingCluster] => [name.toLowerCase(), { index, network }]).reverse(),
  );
  return [
    ...networks.flatMap((network) => {
      const before = standing(network.name);
      return before === undefined ? [] : settingsOf(network, before).flatMap((setting) => checkSetting(network, setting));
    }),
    ...clusters.flatMap((cluster) => checkCluster(cluster, standingClusters.get(cluster.name.toLowerCase()), now)),
    ...checkHost(hostNetwork, hostBefore(previous, asked), now),
  ];
}

/** The virtual networks as the request of the previous plan has them; a plan that was cut down may have none. */
function askedBefore(previous: PreviousPlan): { readonly name: string }[] {
  const list = valueAt(previous, "/request/virtualNetworks");
  return Array.isArray(list) ? list.filter((one) => typeof valueAt(one, "/name") === "string") : [];
}

function hostBefore(previous: PreviousPlan, asked: readonly { readonly name: string }[]): string | undefined {
  const name = valueAt(previous, "/request/hostNetwork") ?? asked[0]?.name;
  return typeof name === "string" ? name : undefined;
}

/** With DHCP it is the server that hands out gateway and DNS servers, and its subnet is not set here. */
function settingsOf(
  { prefix, gateway, dnsServers, vlan, isStatic, vswitchName }: VirtualNetworkReading,
  { planned, asked }: StandingNetwork,
): Setting[] {
  const hadNodes = planned.pools.some(({ purpose }) => purpose === "node");
  const method = valueAt(asked, "/ipAllocationMethod") ?? (hadNodes ? "Static" : undefined);
  const always: Setting[] = [
    { property: "vlanId", now: vlan, before: valueAt(planned, "/vlan") },
    { property: "vswitchName", now: vswitchName, before: valueAt(asked, "/vswitchName") },
    { property: "ipAllocationMethod", now: isStatic ? "Static" : "Dynamic", before: method },
  ];
  if (!isStatic || method === "Dynamic") return always;
  return [
    { property: "addressPrefix", now: formatPrefix(prefix), before: canonical(planned.addressPrefix) },
    {
      property: "gateway",
      now: gateway === undefined ? undefined : formatAddress(gateway.value),
      before: addressesIn([valueAt(planned, "/gateway")])?.[0],
    },
    {
      property: "dnsServers",
      now: dnsServers.map(({ value }) => formatAddress(value)),
      before: addressesIn(valueAt(planned, "/dnsServers")),
    },
    ...always,
  ];
}

/** Addresses of a plan, which somebody may have edited; undefined where they are none. */
function addressesIn(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const texts = list.filter((text) => typeof text === "string" && scanAddress(text, 0, text.length) >= 0);
  return texts.length === list.length ? texts : undefined;
}

function canonical(addressPrefix: string | undefined): string | undefined {
  return addressPrefix === undefined ? undefined : formatPrefix(parsePrefix(addressPrefix));
}

function checkSetting(network: VirtualNetworkReading, { property, now, before }: Setting): Finding[] {
  const [text, stands] = [textOf(now), textOf(before)];
  // what is missing now is told by itself where it is needed, and what was missing then is not known
  if (text === "" || stands === "" || text === stands) return [];
  const path = pointer(network.path, property);
  const message = `${property} of "${shorten(network.name)}" is ${stands} in the previous plan and cannot be changed to ${text}; use ${stands}, or a second network`;
  const patch: PatchOperation[] = [{ op: "add", path, value: before }, ...leftOut(network, property)];
  return [findingOf(row, { path, message, repairs: [{ text: `use ${stands}`, patch }] })];
}

/** What goes with the allocation method that does not stand: the DHCP scope of the one, the node pool of the other. */
function leftOut({ isStatic, dhcpScope, nodePool }: VirtualNetworkReading, property: Setting["property"]): PatchOperation[] {
  if (property !== "ipAllocationMethod") return [];
  const paths = isStatic
    ? [...(nodePool.start === undefined ? [] : [nodePool.startPath]), ...(nodePool.end === undefined ? [] : [nodePool.endPath])]
    : dhcpScope === undefined
      ? []
      : [dhcpScope.path];
  return paths.map((path) => ({ op: "remove", path }));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(", ");
  return typeof value === "string" || typeof value === "number" ? shorten(String(value)) : "";
}

function checkCluster(
  { name, path: base, network }: HciClusterReading,
  standing: StandingCluster | undefined,
  now: NetworkFinder<VirtualNetworkReading>,
): Finding[] {
  const { index = 0, network: before } = standing ?? {};
  if (network === undefined || before === undefined || isSameName(before, network.name)) return [];
  const path = pointer(base, "network");
  const anew = {
    text: "leave the cluster out of previous and build it anew",
    patch: [{ op: "remove" as const, path: pointer("/previous/clusters", index) }],
  };
  const message = `cluster "${shorten(name)}" is in "${shorten(before)}" in the previous plan and cannot be moved to "${shorten(network.name)}"; use "${shorten(before)}", or build it anew and leave it out of previous`;
  return [findingOf(row, { path, message, repairs: [...back(path, before, now), anew] })];
}

function checkHost(
  host: VirtualNetworkReading | undefined,
  before: string | undefined,
  now: NetworkFinder<VirtualNetworkReading>,
): Finding[] {
  if (host === undefined || before === undefined || isSameName(before, host.name)) return [];
  const path = "/hostNetwork";
  const message = `the AKS host is in "${shorten(before)}" in the previous plan and cannot be moved to "${shorten(host.name)}"; use "${shorten(before)}" as hostNetwork`;
  return [findingOf(row, { path, message, repairs: back(path, before, now) })];
}

/** Back to the network that was, if it is still there. */
function back(path: string, before: string, now: NetworkFinder<VirtualNetworkReading>): { text: string; patch: PatchOperation[] }[] {
  const network = now(before);
  return network === undefined ? [] : [{ text: `use "${shorten(network.name)}"`, patch: [{ op: "add", path, value: network.name }] }];
}
