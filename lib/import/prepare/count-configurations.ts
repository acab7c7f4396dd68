import type { Draft, IpConfiguration } from "../draft/draft.js";
import type { Thing } from "../draft/merge.js";
import { segmentAfter } from "../reading/node.js";

/**
 * Counts the addresses of each subnet that belong to other things than the clusters of the request.
 *
 * Azure lists ids and no addresses. The ids of a cluster are in its node resource group: they are counted with the cluster, and
 * its internal load balancers are read from them. If the addresses are known, their list stays.
 */
export function countConfigurations({ ipConfigurations }: Draft, things: readonly Thing[]): void {
  const groups = new Map(
    things.flatMap((thing) =>
      thing.kind === "cluster" ? [[String(thing.fields.nodeResourceGroup?.value).toLowerCase(), thing] as const] : [],
    ),
  );
  const bySubnet = new Map<string, IpConfiguration[]>();
  for (const configuration of ipConfigurations) {
    const list = bySubnet.get(configuration.subnet) ?? [];
    bySubnet.set(configuration.subnet, list);
    list.push(configuration);
  }
  const balancers = new Map<Thing, Map<string, IpConfiguration>>();
  for (const thing of things) {
    if (thing.kind !== "subnet") continue;
    const all = [...thing.ids].flatMap((id) => bySubnet.get(id) ?? []);
    const others = all.filter(({ id }) => !groups.has(groupOf(id)));
    for (const configuration of all) noteBalancer(configuration, groups.get(groupOf(configuration.id)), balancers);
    writeCount(thing, others, all);
  }
  for (const [cluster, found] of balancers) {
    const [first] = found.values();
    if (first !== undefined)
      cluster.fields.internalLoadBalancers = { value: found.size, origin: first.origin, authority: cluster.authority };
  }
}

function groupOf(id: string): string {
  return segmentAfter(id, "resourceGroups")?.toLowerCase() ?? "";
}

function writeCount(subnet: Thing, others: readonly IpConfiguration[], all: readonly IpConfiguration[]): void {
  const { usedAddresses, usage } = subnet.fields;
  const listed = Array.isArray(usedAddresses?.value) ? usedAddresses.value.length : 0;
  const [first] = all;
  if (first !== undefined && others.length > listed)
    subnet.fields.usedAddresses = { value: others.length, origin: first.origin, authority: subnet.authority };
  else if (first === undefined && listed === 0 && usage?.value !== undefined) subnet.fields.usedAddresses = usage;
  else if (first !== undefined && listed === 0)
    subnet.fields.usedAddresses = { value: 0, origin: first.origin, authority: subnet.authority };
}

/** Reports whether a front end is an internal load balancer: it is in the node resource group and is not that of the API server. */
function noteBalancer(
  configuration: IpConfiguration,
  cluster: Thing | undefined,
  balancers: Map<Thing, Map<string, IpConfiguration>>,
): void {
  const balancer = segmentAfter(configuration.id, "loadBalancers");
  if (cluster === undefined || balancer === undefined || balancer === "kube-apiserver") return;
  const found = balancers.get(cluster) ?? new Map<string, IpConfiguration>();
  balancers.set(cluster, found);
  found.set(configuration.id, configuration);
}
