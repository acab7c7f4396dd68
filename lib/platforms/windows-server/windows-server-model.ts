import type { WindowsServerRequest, WindowsServerVirtualNetwork } from "../../../types/index.js";
import type { Address } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { wholeBypassList } from "../checks/check-proxy-bypass.js";
import { sharedSpaces } from "../conflicts/shared-spaces.js";
import { usesByNetwork } from "../conflicts/uses-by-network.js";
import type { AddressUse } from "../model/address-use.js";
import { type BlockPaths, noBlocks } from "../model/block-paths.js";
import { demandOf } from "../model/demand.js";
import type { ClusterModel, DemandLine, Model, NetworkModel, PoolModel, SpareProperty } from "../model/model.js";
import { type NetworkParts, secondNetworks } from "../model/second-network.js";
import { growthBySpare } from "../reading/growth-by-spare.js";
import { nodeCountsOf } from "../reading/node-counts.js";
import type { PoolBounds } from "../reading/pool-bounds.js";
import { rangesNamedIn } from "../reading/ranges-in-document.js";
import { checkWindowsServer } from "./check-windows-server.js";
import { countWindowsServer, hciPoolKey } from "./count-windows-server.js";
import {
  type ParsedVirtualNetwork,
  type ParsedWindowsServerCluster,
  type ParsedWindowsServerRequest,
  readWindowsServer,
} from "./read-windows-server.js";
import { windowsServerAddressUses } from "./windows-server-address-uses.js";
import { windowsServerBypass } from "./windows-server-bypass.js";
import { windowsServerPorts } from "./windows-server-ports.js";

/** The properties of a virtual network that name addresses of its prefix. */
const networkParts: NetworkParts = {
  own: ["k8sNodeIpPoolStart", "k8sNodeIpPoolEnd", "vipPoolStart", "vipPoolEnd", "reserved"],
  dhcpScope: "dhcpScope",
};

/** Makes the common model of a request for AKS on Windows Server. */
export function windowsServerModel(request: WindowsServerRequest, blocks: BlockPaths = noBlocks): Model {
  const reading = readWindowsServer(request);
  const spaces = sharedSpaces(reading.networks.map(({ vlan, prefix }) => ({ vlan, range: prefix })));
  const uses = windowsServerAddressUses(reading, spaces);
  const usesOf = usesByNetwork(uses, reading.networks, spaces);
  const lines = countWindowsServer(reading);
  return {
    platform: request.platform,
    networks: reading.networks.map((network) => ({
      ...networkOf(network, spaces[network.index] as number, usesOf[network.index] ?? []),
      ...(blocks.has(prefixPathOf(network)) ? { isBlock: true as const } : {}),
      addSecond: secondNetworks(network.path, request.virtualNetworks[network.index] as WindowsServerVirtualNetwork, networkParts),
    })),
    pools: poolsOf(reading, lines),
    lines,
    clusters: reading.clusters.map((cluster) => clusterOf(cluster, request)),
    nameJoint: "",
    namedRanges: () => rangesNamedIn(request),
    ports: windowsServerPorts(reading),
    ...defined({ proxyBypass: wholeBypassList(request.proxy, windowsServerBypass(reading)) }),
    findings: checkWindowsServer({ reading, spaces, uses, demand: demandOf(lines), blocks }),
  };
}

function prefixPathOf({ path }: ParsedVirtualNetwork): string {
  return pointer(path, "addressPrefix");
}

function networkOf(network: ParsedVirtualNetwork, space: number, uses: readonly AddressUse[]): NetworkModel {
  const { name, path, prefix, gateway, dnsServers, vlan } = network;
  return {
    name,
    path,
    prefixPath: prefixPathOf(network),
    prefix,
    ...(gateway === undefined ? {} : { gateway: gateway.value }),
    dnsServers: dnsServers.map((server): Address => server.value),
    vlan,
    space,
    uses,
  };
}

/** The host takes the first address of the VIP pool of its network, if that pool is counted for clusters and services. */
function addressOfHost(
  network: string,
  { hostNetworkName }: ParsedWindowsServerRequest,
  lines: readonly DemandLine[],
): Pick<PoolModel, "uncounted"> {
  const host = windowsServerRules["hci-host-vip"];
  const own = lines.filter(({ pool }) => pool === hciPoolKey.vip(network));
  const isCounted = own.some(({ rule }) => rule === windowsServerRules["hci-counts-vip-host"].id);
  if (network !== hostNetworkName || own.length === 0 || isCounted) return {};
  return { uncounted: { count: host.values.addresses, name: "the API server of the AKS host", rule: host } };
}

/** For each network the node pool and then the VIP pool, if something is counted for them or they are given. */
function poolsOf(reading: ParsedWindowsServerRequest, lines: readonly DemandLine[]): PoolModel[] {
  const { networks, request } = reading;
  const counted = new Set(lines.map(({ pool }) => pool));
  const pool = (
    network: ParsedVirtualNetwork,
    { range, startPath, endPath }: PoolBounds,
    kind: Pick<PoolModel, "key" | "name" | "purpose" | "zones">,
    spare: SpareProperty,
  ): PoolModel => ({
    ...kind,
    network: network.index,
    path: startPath,
    immutable: windowsServerRules["hci-immutable"],
    ...growthBySpare(request.spare, spare),
    ...(range === undefined ? {} : { given: { range, path: startPath, bounds: { start: startPath, end: endPath } } }),
  });
  return networks.flatMap((network): PoolModel[] => {
    const { name, isStatic, nodePool, vipPool } = network;
    const pools = [
      ...(isStatic ? [pool(network, nodePool, { key: hciPoolKey.node(name), name: "nodePool", purpose: "node" }, "node")] : []),
      {
        ...pool(
          network,
          vipPool,
          { key: hciPoolKey.vip(name), name: "vipPool", purpose: "vip", zones: ["services", "kubernetes-api"] },
          "vip",
        ),
        ...addressOfHost(name, reading, lines),
      },
    ];
    return pools.filter(({ key, given }) => counted.has(key) || given !== undefined);
  });
}

function clusterOf({ name, networkName, path, index }: ParsedWindowsServerCluster, { clusters }: WindowsServerRequest): ClusterModel {
  const { podCidr, serviceCidr } = windowsServerRules["hci-pods"].values;
  const given = clusters[index];
  return {
    name,
    network: networkName,
    path,
    networkName: { path: pointer(path, "network"), isGiven: given?.network !== undefined },
    nodeCounts: nodeCountsOf(given?.nodePools, path),
    podCidr,
    serviceCidr,
  };
}
