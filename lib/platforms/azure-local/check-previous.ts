import type { ControlPlaneIpMode, Finding, PatchOperation, PreviousPlan } from "../../../types/index.js";
import { formatAddress, formatPrefix } from "../../address/index.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { previouslyRequested } from "../changes/asked-before.js";
import { addressesIn, changedSetting, prefixIn, type Setting } from "../changes/changed-setting.js";
import { movedCluster, type PreviousCluster, previousClusters, recreated } from "../changes/moved-cluster.js";
import { networkFinder } from "../reading/network-finder.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork } from "./read-azure-local.js";

const lnet = azureLocalRules["lnet-immutable"];
const controlPlane = azureLocalRules["cp-ip-one-per-cluster"];

/**
 * Reports differences from the previous plan: settings of logical networks, the network of a cluster, and the source of its
 * control plane IP. Pools and addresses are kept or reported elsewhere.
 */
export function checkPrevious({ request, networks, clusters, multiRack }: ParsedAzureLocalRequest): Finding[] {
  const { previous } = request;
  if (previous === undefined) return [];
  const uses = networkFinder(previous.networks);
  const requested = networkFinder(previouslyRequested(previous, "logicalNetworks"));
  const now = networkFinder(networks);
  const stood = previousClusters(previous);
  const withClusters = new Set(previous.clusters.flatMap(({ network }) => (network === undefined ? [] : [network.toLowerCase()])));
  const addressOf = controlPlaneIpsBefore(previous);
  const modeOf = modesBefore(previous);
  return [
    ...networks.flatMap((network) => {
      const before = uses(network.name);
      return before === undefined
        ? []
        : checkNetwork(network, before, requested(network.name), withClusters.has(network.name.toLowerCase()));
    }),
    ...clusters.flatMap((cluster) => {
      const before = stood.get(cluster.name.toLowerCase());
      return [
        ...movedCluster(changeRules["arc-cluster-network-fixed"], cluster, before, now),
        ...(multiRack
          ? []
          : [...checkGivenUp(cluster, before, addressOf(cluster.name)), ...checkUsesOfPool(cluster, before, modeOf(cluster.name))]),
      ];
    }),
  ];
}

function checkNetwork(
  network: ParsedLogicalNetwork,
  planned: PreviousPlan["networks"][number],
  requested: unknown,
  hadCluster: boolean,
): Finding[] {
  const { prefix, gateway, vlan, vmSwitchName, dnsServers } = network;
  const settings: Setting[] = [
    { property: "addressPrefix", now: formatPrefix(prefix), before: prefixIn(planned.addressPrefix) },
    {
      property: "gateway",
      now: gateway === undefined ? undefined : formatAddress(gateway.value),
      before: addressesIn([valueAt(planned, "/gateway")])?.[0],
    },
    { property: "vlan", now: vlan, before: valueAt(planned, "/vlan") },
    { property: "vmSwitchName", now: vmSwitchName, before: valueAt(requested, "/vmSwitchName") },
  ];
  // without a cluster in it, the servers of a logical network can be updated
  const servers: Setting = {
    property: "dnsServers",
    now: dnsServers.map(({ value }) => formatAddress(value)),
    before: hadCluster ? addressesIn(valueAt(planned, "/dnsServers")) : undefined,
  };
  return [
    ...settings.flatMap((setting) => changedSetting(lnet, network, setting)),
    ...changedSetting(changeRules["lnet-dns-fixed"], network, servers),
  ];
}

/** A control plane IP of the previous plan, and its place there. */
interface PreviousIp {
  readonly address: string;
  readonly path: string;
}

/** Reports an existing control plane IP of a cluster that now requests one from the pool. */
function checkGivenUp(
  { name, path: base, controlPlaneIpMode }: ParsedCluster,
  uses: PreviousCluster | undefined,
  exists: PreviousIp | undefined,
): Finding[] {
  if (controlPlaneIpMode !== "auto" || exists === undefined) return [];
  const path = pointer(base, "controlPlaneIpMode");
  const message = `control plane IP ${exists.address} of "${shorten(name)}" is in the previous plan and cannot be changed to one that AKS Arc picks from the pool; use the mode explicit, or re-create the cluster and remove it from previous`;
  const cluster = uses === undefined ? [] : [recreated(uses.places)];
  const repairs = [
    { text: "use the mode explicit", patch: [{ op: "add", path, value: "explicit" } as const] },
    ...cluster.map(({ text, patch }) => ({ text, patch: [{ op: "remove", path: exists.path } as const, ...patch] })),
  ];
  return [findingOf(controlPlane, { path, message, repairs })];
}

/** Returns the existing control plane IPs, by cluster. */
function controlPlaneIpsBefore({ networks }: PreviousPlan): (cluster: string) => PreviousIp | undefined {
  const byCluster = new Map<string, PreviousIp>();
  for (const [network, { pools }] of networks.entries()) {
    for (const [index, { purpose, cluster, start }] of pools.entries()) {
      if (purpose !== "control-plane" || cluster === undefined || byCluster.has(cluster.toLowerCase())) continue;
      byCluster.set(cluster.toLowerCase(), { address: start, path: pointer("/previous/networks", network, "pools", index) });
    }
  }
  return (cluster) => byCluster.get(cluster.toLowerCase());
}

/** Reports a control plane IP that AKS Arc took from the pool, of a cluster that now requests one outside it. */
function checkUsesOfPool(
  { name, path: base, controlPlaneIpMode, controlPlaneIp }: ParsedCluster,
  uses: PreviousCluster | undefined,
  before: ControlPlaneIpMode | undefined,
): Finding[] {
  if (uses === undefined || before !== "auto" || controlPlaneIpMode === "auto") return [];
  const path = pointer(base, "controlPlaneIpMode");
  const message = `the control plane IP of "${shorten(name)}" was picked from the pool by AKS Arc and cannot be changed to one outside it; use the mode auto, or re-create the cluster and remove it from previous`;
  const auto: PatchOperation[] = [
    { op: "add", path, value: "auto" },
    ...(controlPlaneIp === undefined ? [] : [{ op: "remove", path: controlPlaneIp.path } as const]),
  ];
  return [findingOf(controlPlane, { path, message, repairs: [{ text: "use the mode auto", patch: auto }, recreated(uses.places)] })];
}

/** Returns the mode of each cluster in the request of the previous plan, with the rule for reading a request. */
function modesBefore(previous: PreviousPlan): (cluster: string) => ControlPlaneIpMode | undefined {
  if (valueAt(previous, "/request/multiRack") === true) return () => undefined;
  const standard = valueAt(previous, "/request/controlPlaneIpMode");
  const find = networkFinder(previouslyRequested(previous, "clusters"));
  return (name) => {
    const cluster = find(name);
    const own = valueAt(cluster, "/controlPlaneIpMode");
    const mode = own ?? (valueAt(cluster, "/controlPlaneIp") === undefined ? standard : undefined);
    return cluster !== undefined && mode === "auto" ? mode : undefined;
  };
}
