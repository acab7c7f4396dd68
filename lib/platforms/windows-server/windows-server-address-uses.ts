import { rangeContains, rangesOverlap } from "../../address/index.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { shorten } from "../../text/shorten.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import { hereOrRouted, shortenable, type UseInSpace, useAt, useOf, useOfNamedReservation, usesOfEnds } from "../conflicts/use-in-space.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerRequest } from "./read-windows-server.js";

const rules = windowsServerRules;

/** Who may not share an address with whom, and which rule says so. */
export const hciConflictRows: readonly ConflictRow[] = [
  { claim: "node-pool", others: ["node-pool", "vip-pool"], rule: rules["hci-pools-contiguous-disjoint"] },
  { claim: "vip-pool", others: ["vip-pool"], rule: rules["hci-pools-contiguous-disjoint"] },
  { claim: "vip-pool", others: ["dhcp-scope"], rule: rules["hci-vip-same-subnet"] },
  {
    claim: "node-pool",
    others: ["dhcp-scope", "network-address", "broadcast-address", "gateway", "dns-server", "reservation", "machine"],
    rule: rules["hci-pools-clear"],
  },
  {
    claim: "vip-pool",
    others: ["network-address", "broadcast-address", "gateway", "dns-server", "reservation", "machine"],
    rule: rules["hci-pools-clear"],
  },
  { claim: "dhcp-scope", others: ["gateway"], rule: rules["hci-dhcp-scope-gateway"] },
  {
    claim: "dhcp-scope",
    others: ["dns-server", "reservation", "machine", "cloud-service"],
    rule: rules["hci-dhcp-scope-clear"],
  },
  { claim: "cloud-service", others: ["node-pool", "vip-pool", "machine", "gateway", "dns-server"], rule: rules["hci-cloudservicecidr"] },
  { claim: "machine", others: ["machine", "gateway"], rule: rules["hci-physical-nodes"] },
];

/**
 * Everything that stands without being a pool, by what the request says. The VLAN of the machines is not asked for, so
 * they and the cloud agent are taken to stand in every network whose prefix holds their addresses.
 *
 * @param spaces address space of each virtual network
 */
export function windowsServerAddressUses(reading: ParsedWindowsServerRequest, spaces: readonly number[]): UseInSpace[] {
  const { networks, physicalNodes, cloudService, reserved } = reading;
  const uses = [
    ...networks.flatMap((network) => usesInNetwork(network, spaces[network.index] as number)),
    ...reserved.map((range) => useOfNamedReservation(range, "every")),
    ...(physicalNodes?.nodeIps ?? []).map((address) => useAt("machine", "the machine", address, "every")),
  ];
  if (cloudService !== undefined) {
    const { value, path } = cloudService;
    uses.push(useAt("cloud-service", "the cloud service", { value: value.address, path }, "every"));
  }
  return uses;
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

/** The pools that networks name, as claims to addresses. */
export function windowsServerPools({ networks }: ParsedWindowsServerRequest, spaces: readonly number[]): UseInSpace[] {
  return networks.flatMap(({ index, name, path, nodePool, vipPool, isStatic }) => {
    const pools = [
      ...(isStatic ? [{ kind: "node-pool", called: "node pool", bounds: nodePool } as const] : []),
      { kind: "vip-pool", called: "VIP pool", bounds: vipPool } as const,
    ];
    return pools.flatMap(({ kind, called, bounds: { range, startPath, endPath } }): UseInSpace[] => {
      if (range === undefined) return [];
      const claim = useOf(kind, `the ${called} of "${shorten(name)}"`, { value: range, path: startPath }, spaces[index] as number);
      return [{ ...claim, owner: path, chosenWithout: [startPath, endPath] }];
    });
  });
}
