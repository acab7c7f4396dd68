import type { FleetRequest } from "../../../types/index.js";
import { startingRequest } from "../../plan/network/starting-request.js";
import type { Commented } from "./commented-json.js";

/** A starting request for many sites: each with what its platform requires, and blocks in place of prefixes. */
export function fleet(): Commented<FleetRequest> {
  const { platform, ...local } = startingRequest({ platform: "azure-local" });
  const server = startingRequest({ platform: "windows-server" });
  return {
    value: {
      supernet: "10.30.0.0/16",
      sites: [
        {
          name: "site-1",
          request: {
            platform,
            region: "eastus",
            ...local,
            managementNetwork: { addressPrefix: "/26", vlan: 8 },
            logicalNetworks: local.logicalNetworks.map(({ gateway: _, ...network }) => ({
              ...network,
              addressPrefix: "/24",
              dnsServers: ["192.168.10.5"],
              vlan: 10,
            })),
            clusters: local.clusters.map((cluster) => ({
              ...cluster,
              nodePools: cluster.nodePools.map((pool) => ({ ...pool, maxCount: 5 })),
              services: 4,
            })),
            spare: { node: "25%", loadBalancer: 4 },
          },
        },
        {
          name: "site-2",
          request: {
            ...server,
            virtualNetworks: server.virtualNetworks.map(({ gateway: _, ipAllocationMethod, ...network }) => ({
              ...network,
              addressPrefix: "/24",
              dnsServers: ["192.168.10.5"],
              vlanId: 14,
              ipAllocationMethod,
            })),
            services: 2,
            spare: { node: "25%", vip: 2 },
          },
        },
      ],
    },
    comments: {
      "/supernet": "The prefix from which blocks are taken.",
      "/sites/0/request": 'A request for plan create; "aks-netplan plan init" writes one for each platform.',
      "/sites/0/request/managementNetwork": "A prefix that is only a length requests a block of that length from the supernet.",
      "/sites/0/request/logicalNetworks/0/addressPrefix": "The gateway may be omitted: it is the first usable address of the block.",
    },
  };
}
