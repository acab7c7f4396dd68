import { rangeContains, rangesOverlap } from "../../address/index.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { shorten } from "../../text/shorten.js";
import { type AddressUse, hereOrRouted, useAt, useOfEnds, usesIn, usesOfReservations } from "../conflicts/address-use.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerRequest } from "./read-windows-server.js";

/** What an address is used for, as far as rules tell uses apart. */
export type HciUse = "gateway" | "dns-server" | "reservation" | "machine" | "cloud-service" | "dhcp-scope" | "node-pool" | "vip-pool";

const rules = windowsServerRules;

/** Who may not share an address with whom, and which rule says so. */
export const hciConflictRows: readonly ConflictRow<HciUse>[] = [
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
export function windowsServerAddressUses(reading: ParsedWindowsServerRequest, spaces: readonly number[]): AddressUse<HciUse>[] {
  const { networks, physicalNodes, cloudService, reserved } = reading;
  const uses: AddressUse<HciUse>[] = [
    ...networks.flatMap((network) => usesInNetwork(network, spaces[network.index] as number)),
    ...usesOfReservations(reserved, "every"),
    ...(physicalNodes?.nodeIps ?? []).map((address) => useAt("machine", "the machine", address, "every")),
  ];
  if (cloudService !== undefined) {
    const { value, path } = cloudService;
    uses.push(useAt("cloud-service", "the cloud service", { value: value.address, path }, "every"));
  }
  return uses;
}

function usesInNetwork(network: ParsedVirtualNetwork, space: number): AddressUse<HciUse>[] {
  const { gateway, dnsServers, reserved, dhcpScope, prefix, path, isStatic, name } = network;
  const uses: AddressUse<HciUse>[] = [
    ...useOfEnds(prefix, path, space),
    ...dnsServers.map((server) => useAt("dns-server", "a DNS server", server, hereOrRouted(server.value, prefix, space))),
    ...usesOfReservations(
      reserved.filter(({ value }) => rangesOverlap(value, prefix)),
      space,
    ),
  ];
  if (gateway !== undefined && rangeContains(prefix, gateway.value)) uses.push(useAt("gateway", "the gateway", gateway, space));
  if (dhcpScope !== undefined && !isStatic)
    uses.push({ ...usesIn("dhcp-scope", `the DHCP scope of "${shorten(name)}"`, dhcpScope, space), counted: true });
  return uses;
}

/** The pools that networks name, as claims to addresses. */
export function windowsServerPools({ networks }: ParsedWindowsServerRequest, spaces: readonly number[]): AddressUse<HciUse>[] {
  return networks.flatMap(({ index, name, path, nodePool, vipPool, isStatic }) => {
    const pools = [
      ...(isStatic ? [{ use: "node-pool", called: "node pool", bounds: nodePool } as const] : []),
      { use: "vip-pool", called: "VIP pool", bounds: vipPool } as const,
    ];
    return pools.flatMap(({ use, called, bounds: { range, startPath, endPath } }): AddressUse<HciUse>[] => {
      if (range === undefined) return [];
      const claim = usesIn<HciUse>(use, `the ${called} of "${shorten(name)}"`, { value: range, path: startPath }, spaces[index] as number);
      return [{ ...claim, owner: path, chosenWithout: [startPath, endPath] }];
    });
  });
}
