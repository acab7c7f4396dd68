import { intersect, type Prefix, rangeContains, rangesOverlap, usableRange } from "../../address/index.js";
import { shorten } from "../../text/shorten.js";
import type { Remedy } from "../conflicts/remedy.js";
import { hereOrRouted, shortenable, type UseInSpace, useAt, useOf, useOfNamedReservation, usesOfEnds } from "../conflicts/use-in-space.js";
import type { ParsedArcResourceBridge } from "../reading/arc-resource-bridge.js";
import type { PoolBounds } from "../reading/pool-bounds.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import { hciPoolKey } from "./count-windows-server.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerRequest } from "./read-windows-server.js";

/**
 * Lists every address that the request says is in use, except for pools. A request does not name the VLAN of the machines, so
 * they and the cloud agent are in every network whose prefix contains their addresses.
 *
 * @param spaces address space of each virtual network
 */
export function windowsServerAddressUses(reading: ParsedWindowsServerRequest, spaces: readonly number[]): UseInSpace[] {
  const { networks, physicalNodes, cloudService, failoverClusterIp, arcResourceBridge, reserved, request } = reading;
  const uses = [
    ...networks.flatMap((network) => usesInNetwork(network, spaces[network.index] as number)),
    ...reserved.map((range) => useOfNamedReservation(range, "every")),
    ...(physicalNodes?.nodeIps ?? []).map((address) => useAt("machine", "the machine", address, "every")),
  ];
  for (const { address, path } of proxyHosts(request.proxy)) {
    if (address !== undefined) uses.push(useAt("proxy", "the proxy", { value: address, path }, "every"));
  }
  if (cloudService !== undefined) {
    const { value, path } = cloudService;
    uses.push(useAt("cloud-service", "the cloud service", { value: value.address, path }, "every"));
  }
  if (failoverClusterIp !== undefined) uses.push(useAt("cluster-ip", "the failover cluster IP", failoverClusterIp, "every"));
  return [...uses, ...(arcResourceBridge === undefined ? [] : usesOfBridge(arcResourceBridge))];
}

/** The bridge is in one of the networks, and its addresses say in which. */
function usesOfBridge({ controlPlaneEndpoint, pool }: ParsedArcResourceBridge): UseInSpace[] {
  const { range, startPath: path } = pool;
  return [
    ...(controlPlaneEndpoint === undefined
      ? []
      : [useAt("arc-resource-bridge", "the control plane IP of the Arc resource bridge", controlPlaneEndpoint, "every")]),
    ...(range === undefined ? [] : [useOf("arc-resource-bridge", "the pool of the Arc resource bridge", { value: range, path }, "every")]),
  ];
}

function usesInNetwork(network: ParsedVirtualNetwork, space: number): UseInSpace[] {
  const { gateway, dnsServers, reserved, dhcpScope, prefix, path, isStatic, name } = network;
  const uses = [
    ...usesOfEnds(prefix, path, space),
    ...dnsServers.map((server) => useAt("dns-server", "a DNS server", server, hereOrRouted(server.value, prefix, space))),
    ...reserved.filter(({ value }) => rangesOverlap(value, prefix)).map((range) => useOfNamedReservation(range, space)),
  ];
  if (gateway !== undefined && rangeContains(prefix, gateway.value)) uses.push(useAt("gateway", "the gateway", gateway, space));
  if (dhcpScope !== undefined && !isStatic) {
    const scope = shortenable(useOf("dhcp-scope", `the DHCP scope of "${shorten(name)}"`, dhcpScope, space), dhcpScope);
    uses.push({ ...scope, counted: true });
  }
  return uses.map((use) => ({ ...use, networkPath: path }));
}

/** Lists the addresses of the pools that networks name. `demand`: how many addresses are counted for a pool, by its key. */
export function windowsServerPools(
  { networks }: ParsedWindowsServerRequest,
  spaces: readonly number[],
  demand: (key: string) => number,
): UseInSpace[] {
  return networks.flatMap(({ index, name, path, prefix, nodePool, vipPool, isStatic }) => {
    const pools = [
      ...(isStatic ? [{ kind: "node-pool", called: "node pool", bounds: nodePool, key: hciPoolKey.node(name) } as const] : []),
      { kind: "vip-pool", called: "VIP pool", bounds: vipPool, key: hciPoolKey.vip(name) } as const,
    ];
    return pools.flatMap(({ kind, called, bounds, key }): UseInSpace[] => {
      const { range, startPath } = bounds;
      if (range === undefined) return [];
      const use = useOf(kind, `the ${called} of "${shorten(name)}"`, { value: range, path: startPath }, spaces[index] as number);
      return [{ ...use, owner: path, remedy: poolRemedy(bounds, prefix, demand(key)) }];
    });
  });
}

/** A pool keeps its free part if that has what is counted; otherwise it moves, or it is chosen. */
function poolRemedy({ range, startPath, endPath }: PoolBounds, prefix: Prefix, needed: number): Remedy {
  const [reach] = range === undefined ? [] : intersect([range], [usableRange(prefix)]);
  return {
    elsewhere: { prefix, size: Math.max(needed, 1) },
    ...(reach === undefined ? {} : { part: { size: needed, reach } }),
    omit: {
      text: "remove it to have a pool chosen",
      repair: {
        text: "remove it to have a pool chosen",
        patch: [
          { op: "remove", path: startPath },
          { op: "remove", path: endPath },
        ],
      },
    },
  };
}
