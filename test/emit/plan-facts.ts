import type { NetworkPlan } from "../../types/index.js";

/** What a template must repeat of a plan, in one shape whatever it is read from. */
export interface PlanFacts {
  readonly networks: readonly Facts[];
  readonly subnets: readonly Facts[];
  readonly clusters: readonly Facts[];
}

type Facts = Readonly<Record<string, unknown>>;

/** Without undefined values, so that facts of different sources can be compared. */
export function facts(all: Record<string, unknown>): Facts {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The facts of a plan for Azure Local or Azure CNI, from its planned values alone. */
export function factsOfPlan(plan: NetworkPlan): PlanFacts {
  const { request } = plan;
  if (request.platform === "azure-local") {
    return {
      networks: plan.networks.map((network, index) => {
        const pool = network.pools.find(({ purpose }) => purpose === "node");
        return facts({
          name: network.name,
          addressPrefix: network.addressPrefix,
          gateway: network.gateway,
          dnsServers: network.dnsServers,
          vlan: network.vlan ?? 0,
          pool: pool && [pool.start, pool.end],
          switch: request.logicalNetworks[index]?.vmSwitchName,
        });
      }),
      subnets: [],
      clusters: plan.clusters.map((cluster, index) =>
        facts({
          name: cluster.name,
          network: cluster.network,
          controlPlaneIp: cluster.controlPlaneIp,
          podCidr: cluster.podCidr,
          loadBalancer: cluster.loadBalancerRanges?.map(({ start, end }) => `${start}-${end}`),
          peers:
            cluster.loadBalancerRanges && (request.clusters[index]?.loadBalancer?.bgpPeers ?? []).map(({ peerAddress }) => peerAddress),
          nodePools: request.clusters[index]?.nodePools.map(({ name, nodeCount }) => [name, nodeCount]),
        }),
      ),
    };
  }
  if (request.platform !== "azure-cni") throw new Error("only platforms that are templates");
  const uses = new Set((request.virtualNetwork.subnets ?? []).map(({ name }) => name));
  return {
    networks: uses.size > 0 ? [] : plan.networks.map(({ name, addressPrefixes }) => facts({ name, addressPrefixes })),
    subnets: plan.networks.flatMap(({ pools }) =>
      pools.filter(({ name }) => !uses.has(name)).map(({ name, addressPrefixes }) => facts({ name, addressPrefixes })),
    ),
    clusters: plan.clusters.map((cluster, index) =>
      facts({
        name: cluster.name,
        podCidr: cluster.podCidr,
        podCidrs: cluster.podCidrs,
        serviceCidr: cluster.serviceCidr,
        serviceCidrs: cluster.serviceCidrs,
        dnsServiceIp: cluster.dnsServiceIp,
        nodePools: request.clusters[index]?.nodePools.map(({ name, nodeCount }) => [name, nodeCount]),
        subnets: cluster.subnets?.map(({ nodePool, purpose, addressPrefix }) => [nodePool, purpose, addressPrefix]),
      }),
    ),
  };
}
