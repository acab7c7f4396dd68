import type { Finding, PatchOperation, PreviousPlan } from "../../../types/index.js";
import { formatAddress, formatPrefix } from "../../address/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { previouslyRequested } from "../changes/asked-before.js";
import { addressesIn, changedSetting, prefixIn, type Setting } from "../changes/changed-setting.js";
import { backToNetwork, movedCluster, previousClusters } from "../changes/moved-cluster.js";
import { type NetworkFinder, networkFinder } from "../reading/network-finder.js";
import { hostBefore } from "./counted-before.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerRequest } from "./read-windows-server.js";

const row = windowsServerRules["hci-immutable"];

type HciSetting = Setting<"addressPrefix" | "gateway" | "dnsServers" | "vlanId" | "vswitchName" | "ipAllocationMethod">;

/** The network of the previous plan, and its form in the previous request, if the plan came with it. */
interface PreviousNetwork {
  readonly name: string;
  readonly planned: PreviousPlan["networks"][number];
  readonly requested: unknown;
}

/**
 * Reports differences from the previous plan: settings of networks, and the network of a cluster or of the AKS host. Pools are
 * kept or reported elsewhere.
 */
export function checkPrevious({ request, networks, clusters, hostNetwork }: ParsedWindowsServerRequest): Finding[] {
  const { previous } = request;
  if (previous === undefined) return [];
  const requested = previouslyRequested(previous, "virtualNetworks");
  const byName = networkFinder(requested);
  const uses = networkFinder(
    previous.networks.map((planned): PreviousNetwork => ({ name: planned.name, planned, requested: byName(planned.name) })),
  );
  const now = networkFinder(networks);
  const stood = previousClusters(previous);
  return [
    ...networks.flatMap((network) => {
      const before = uses(network.name);
      return before === undefined
        ? []
        : settingsOf(network, before).flatMap((setting) => changedSetting(row, network, setting, leftOut(network, setting)));
    }),
    ...clusters.flatMap((cluster) => movedCluster(row, cluster, stood.get(cluster.name.toLowerCase()), now)),
    ...checkHost(hostNetwork, hostBefore(previous), now),
  ];
}

/** With DHCP, the server assigns gateway and DNS servers, and its subnet is not set here. */
function settingsOf(
  { prefix, gateway, dnsServers, vlan, isStatic, vswitchName }: ParsedVirtualNetwork,
  { planned, requested }: PreviousNetwork,
): HciSetting[] {
  const hadNodes = planned.pools.some(({ purpose }) => purpose === "node");
  const method = valueAt(requested, "/ipAllocationMethod") ?? (hadNodes ? "Static" : undefined);
  const always: HciSetting[] = [
    { property: "vlanId", now: vlan, before: valueAt(planned, "/vlan") },
    { property: "vswitchName", now: vswitchName, before: valueAt(requested, "/vswitchName") },
    { property: "ipAllocationMethod", now: isStatic ? "Static" : "Dynamic", before: method },
  ];
  if (!isStatic || method === "Dynamic") return always;
  return [
    { property: "addressPrefix", now: formatPrefix(prefix), before: prefixIn(planned.addressPrefix) },
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

/** The properties of the other allocation method: the DHCP scope of one, the node pool of the other. */
function leftOut({ isStatic, dhcpScope, nodePool }: ParsedVirtualNetwork, { property }: HciSetting): PatchOperation[] {
  if (property !== "ipAllocationMethod") return [];
  const paths = isStatic
    ? [...(nodePool.start === undefined ? [] : [nodePool.startPath]), ...(nodePool.end === undefined ? [] : [nodePool.endPath])]
    : dhcpScope === undefined
      ? []
      : [dhcpScope.path];
  return paths.map((path) => ({ op: "remove", path }));
}

function checkHost(
  host: ParsedVirtualNetwork | undefined,
  before: string | undefined,
  now: NetworkFinder<ParsedVirtualNetwork>,
): Finding[] {
  if (host === undefined || before === undefined || isSameName(before, host.name)) return [];
  const path = "/hostNetwork";
  const message = `the AKS host is in "${shorten(before)}" in the previous plan and cannot move to "${shorten(host.name)}"; use "${shorten(before)}" as hostNetwork`;
  return [findingOf(row, { path, message, repairs: backToNetwork(path, before, now) })];
}
