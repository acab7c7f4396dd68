import fc from "fast-check";
import type { AzureLocalCluster, AzureLocalRequest, LogicalNetwork } from "../../types/index.js";

/**
 * Requests that can usually be planned: networks that are apart or share a prefix and VLAN, with the management network or
 * without, some pools and addresses given at places of their own, sometimes with little room.
 */
export const plannableAzureLocal: fc.Arbitrary<AzureLocalRequest> = fc
  .record({
    networks: fc.array(
      fc.record({
        shares: fc.boolean(),
        prefixLength: fc.integer({ min: 24, max: 27 }),
        dns: fc.constantFrom("outside", "inside", "gateway"),
        pool: fc.boolean(),
        further: fc.boolean(),
        used: fc.boolean(),
        reserved: fc.array(fc.tuple(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 0, max: 3 })), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    clusters: fc.array(
      fc.record({
        network: fc.nat(2),
        controlPlaneNodeCount: fc.constantFrom(1, 3, 5),
        nodeCount: fc.integer({ min: 1, max: 6 }),
        services: fc.integer({ min: 0, max: 3 }),
        given: fc.boolean(),
        mode: fc.constantFrom("explicit", "auto", undefined),
        elsewhere: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    flat: fc.boolean(),
    spare: fc.constantFrom(undefined, { node: "20%" }, { node: 2, loadBalancer: 1 }),
  })
  .map(({ networks, clusters, flat, spare }) => {
    const logicalNetworks = networks.map((network, index): LogicalNetwork => {
      // a network that shares has the third octet, the VLAN and the length of the first, and pools of its own
      const octet = network.shares ? 0 : index;
      const at = (host: number) => `10.30.${octet}.${host}`;
      const length = network.shares ? (networks[0]?.prefixLength ?? 24) : network.prefixLength;
      return {
        name: `lnet-${index}`,
        addressPrefix: `${at(0)}/${length}`,
        gateway: at(1),
        dnsServers: [network.dns === "outside" ? "192.168.10.5" : at(network.dns === "inside" ? 2 : 1)],
        vmSwitchName: "switch",
        vlan: octet === 0 ? 7 : 10 + index,
        ...(network.pool && length === 24 ? { ipPoolStart: at(70 + 40 * index), ipPoolEnd: at(109 + 40 * index) } : {}),
        ...(network.further && network.pool && length === 24 ? { ipPools: [{ start: at(62), end: at(65) }] } : {}),
        ...(network.used && length === 24 ? { usedAddresses: [`${at(66)}-${at(72)}`] } : {}),
        ...(network.reserved.length === 0 ? {} : { reserved: network.reserved.map(([first, more]) => `${at(first)}-${at(first + more)}`) }),
      };
    });
    return {
      platform: "azure-local" as const,
      managementNetwork: flat
        ? { addressPrefix: logicalNetworks[0]?.addressPrefix ?? "10.30.0.0/24", vlan: 7, gateway: "10.30.0.1" }
        : { addressPrefix: "192.168.10.0/24", vlan: 8, ipRange: { start: "192.168.10.20", end: "192.168.10.25" } },
      logicalNetworks,
      clusters: clusters.map((cluster, index): AzureLocalCluster => {
        const network = logicalNetworks[cluster.network % logicalNetworks.length] as LogicalNetwork;
        const isWide = network.addressPrefix.endsWith("/24");
        const at = (host: number) => network.addressPrefix.replace(/\.0\/\d+$/, `.${host}`);
        return {
          name: `cluster-${index}`,
          network: network.name,
          controlPlaneNodeCount: cluster.controlPlaneNodeCount as 1 | 3 | 5,
          nodePools: [{ name: "linux", nodeCount: cluster.nodeCount }],
          services: cluster.services,
          ...(cluster.mode === undefined ? {} : { controlPlaneIpMode: cluster.mode as "explicit" | "auto" }),
          ...(cluster.given && isWide && cluster.mode !== "auto" ? { controlPlaneIp: at(240 + index) } : {}),
          ...(cluster.elsewhere
            ? {
                loadBalancer: {
                  advertiseMode: "BGP" as const,
                  addresses: [`172.20.${index}.0/24`],
                  bgpPeers: [{ myAsn: 64512, peerAsn: 64513, peerAddress: network.gateway ?? at(1) }],
                },
              }
            : cluster.given && isWide
              ? { loadBalancer: { addresses: [`${at(200 + 4 * index)}/30`] } }
              : {}),
        };
      }),
      ...(spare === undefined ? {} : { spare }),
    };
  });
