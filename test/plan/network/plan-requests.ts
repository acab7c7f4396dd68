import { readFileSync } from "node:fs";
import type { AzureLocalCluster, AzureLocalRequest, LogicalNetwork, NetworkPlan } from "../../../types/index.js";

/** One of the contract's requests. */
export function contractRequest(name: string): AzureLocalRequest {
  return JSON.parse(readFileSync(new URL(`../../contract/requests/${name}.json`, import.meta.url), "utf8")) as AzureLocalRequest;
}

/** A logical network of sixty-four addresses that names what it must. */
export function network(name: string, changes: Partial<LogicalNetwork> = {}): LogicalNetwork {
  return {
    name,
    addressPrefix: "10.30.7.0/26",
    gateway: "10.30.7.1",
    dnsServers: ["192.168.10.5"],
    vmSwitchName: "switch",
    vlan: 307,
    ...changes,
  };
}

/** A cluster of one control plane node and, but for the changes, one worker: three addresses of the pool. */
export function cluster(name: string, changes: Partial<AzureLocalCluster> & { nodes?: number } = {}): AzureLocalCluster {
  const { nodes = 1, ...rest } = changes;
  return { name, controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: nodes }], ...rest };
}

export function request(
  logicalNetworks: LogicalNetwork[],
  clusters: AzureLocalCluster[],
  changes: Partial<AzureLocalRequest> = {},
): AzureLocalRequest {
  return {
    platform: "azure-local",
    region: "eastus",
    managementNetwork: { addressPrefix: "192.168.10.0/24", vlan: 8 },
    logicalNetworks,
    clusters,
    ...changes,
  };
}

/** The pools of a plan, each on a line. */
export function poolsOf(plan: NetworkPlan | undefined): string[] {
  const lines = plan?.networks.flatMap(({ name, pools }) =>
    pools.map((pool) => `${name} ${pool.purpose}${pool.cluster === undefined ? "" : ` ${pool.cluster}`} ${rangeOf(pool)} ${pool.origin}`),
  );
  return lines ?? [];
}

export function freeOf(plan: NetworkPlan | undefined): string[][] {
  return plan?.networks.map(({ free }) => free.map(rangeOf)) ?? [];
}

function rangeOf({ start, end }: { start: string; end: string }): string {
  return start === end ? start : `${start}-${end}`;
}
