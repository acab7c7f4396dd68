import type { WindowsServerRequest } from "../../../types/index.js";
import type { Address } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { namedAddressUse, usedIn } from "../conflicts/address-use.js";
import { sharedSpaces } from "../conflicts/shared-spaces.js";
import { demandOf } from "../model/demand.js";
import type { ClusterModel, DemandLine, Model, NetworkModel, PoolModel, UsedRange } from "../model/model.js";
import type { PoolBounds } from "../reading/pool-bounds.js";
import { checkWindowsServer } from "./check-windows-server.js";
import { countWindowsServer, hciPoolKey } from "./count-windows-server.js";
import {
  type ParsedVirtualNetwork,
  type ParsedWindowsServerCluster,
  type ParsedWindowsServerRequest,
  readWindowsServer,
} from "./read-windows-server.js";
import { windowsServerAddressUses } from "./windows-server-address-uses.js";
import { windowsServerPorts } from "./windows-server-ports.js";

/** The common model of a request for AKS on Windows Server. */
export function windowsServerModel(request: WindowsServerRequest): Model {
  const reading = readWindowsServer(request);
  const spaces = sharedSpaces(reading.networks.map(({ vlan, prefix }) => ({ vlan, range: prefix })));
  const uses = windowsServerAddressUses(reading, spaces);
  const usedRanges = usedIn(uses.map(namedAddressUse), reading.networks, spaces);
  const lines = countWindowsServer(reading);
  return {
    platform: request.platform,
    networks: reading.networks.map((network) => networkOf(network, spaces[network.index] as number, usedRanges[network.index] ?? [])),
    pools: poolsOf(reading, lines),
    lines,
    clusters: reading.clusters.map(clusterOf),
    nameJoint: "",
    ports: windowsServerPorts(reading),
    findings: checkWindowsServer({ reading, spaces, uses, demand: demandOf(lines) }),
  };
}

function networkOf(network: ParsedVirtualNetwork, space: number, usedRanges: readonly UsedRange[]): NetworkModel {
  const { name, path, prefix, gateway, dnsServers, vlan } = network;
  return {
    name,
    path,
    prefixPath: pointer(path, "addressPrefix"),
    prefix,
    ...(gateway === undefined ? {} : { gateway: gateway.value }),
    dnsServers: dnsServers.map((server): Address => server.value),
    vlan,
    space,
    usedRanges,
  };
}

/** Per network the node pool and then the VIP pool, where something is counted for them or they are given. */
function poolsOf({ networks, request }: ParsedWindowsServerRequest, lines: readonly DemandLine[]): PoolModel[] {
  const counted = new Set(lines.map(({ pool }) => pool));
  const { node, vip } = request.spare ?? {};
  return networks.flatMap((network): PoolModel[] => {
    const { name, isStatic, nodePool, vipPool } = network;
    const pools = [
      ...(isStatic
        ? [poolOf(network, nodePool, { key: hciPoolKey.node(name), name: "nodePool", purpose: "node", growsBySpare: "node" }, node)]
        : []),
      poolOf(network, vipPool, { key: hciPoolKey.vip(name), name: "vipPool", purpose: "vip", growsBySpare: "vip" }, vip),
    ];
    return pools.filter(({ key, given }) => counted.has(key) || given !== undefined);
  });
}

function poolOf(
  network: ParsedVirtualNetwork,
  bounds: PoolBounds,
  kind: Pick<PoolModel, "key" | "name" | "purpose" | "growsBySpare">,
  spare: number | string | undefined,
): PoolModel {
  return {
    ...kind,
    network: network.index,
    path: bounds.startPath,
    immutable: windowsServerRules["hci-immutable"],
    ...(spare === undefined ? {} : { spare }),
    ...(bounds.range === undefined ? {} : { given: { range: bounds.range, path: bounds.startPath } }),
  };
}

function clusterOf({ name, networkName, path }: ParsedWindowsServerCluster): ClusterModel {
  const { podCidr, serviceCidr } = windowsServerRules["hci-pods"].values;
  return { name, network: networkName, path, podCidr, serviceCidr };
}
