import type { AzureCniRequest, NetworkPlan } from "../../../types/index.js";
import { boundsOf, numberOf } from "../carving/oracle.js";

type Bounds = readonly [first: number, last: number];

const meet = (a: Bounds, b: Bounds) => a[0] <= b[1] && b[0] <= a[1];
const holds = (outer: Bounds, inner: Bounds) => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Nodes of a node pool, those of an upgrade included. */
function nodesOf({ nodeCount, maxCount = nodeCount, maxSurge = "10%" }: AzureCniRequest["clusters"][number]["nodePools"][number]): number {
  const surge = typeof maxSurge === "number" ? maxSurge : Math.ceil((maxCount * Number.parseInt(maxSurge, 10)) / 100);
  return maxCount + Math.min(maxCount, surge);
}

/**
 * What is wrong with a plan of a virtual network whose subnets nobody names, by the texts of the request alone: nothing
 * where each subnet is one prefix with room, inside one prefix of the network, and beside everything else.
 */
export function azureCniFaults(request: AzureCniRequest, plan: NetworkPlan): string[] {
  const faults: string[] = [];
  const check = (isKept: boolean, fault: string) => {
    if (!isKept) faults.push(fault);
  };
  const prefixes = request.virtualNetwork.addressPrefixes.map(boundsOf);
  const existing = (request.virtualNetwork.subnets ?? []).flatMap(({ addressPrefixes }) => addressPrefixes.map(boundsOf));
  const reserved = (request.reserved ?? []).map((reservation) =>
    boundsOf(typeof reservation === "string" ? reservation : reservation.range),
  );
  const [network] = plan.networks;
  const pools = (network?.pools ?? []).map((pool) => ({ ...pool, bounds: [numberOf(pool.start), numberOf(pool.end)] as Bounds }));
  const spare = request.spare?.node ?? 0;

  for (const [index, { name, bounds, size, addressPrefixes }] of pools.entries()) {
    check(addressPrefixes.length === 1 && boundsOf(addressPrefixes[0] ?? "").join() === bounds.join(), `${name} is one prefix`);
    check(size === bounds[1] - bounds[0] + 1 && size >= 8, `size of ${name}`);
    check(prefixes.filter((prefix) => holds(prefix, bounds)).length === 1, `${name} lies in one prefix of the network`);
    for (const other of [...existing, ...reserved]) check(!meet(other, bounds), `${name} is next to what exists`);
    for (const other of pools.slice(0, index)) check(!meet(other.bounds, bounds), `${name} is beside ${other.name}`);
  }
  for (const [
    index,
    { name, networkModel, nodePools, internalLoadBalancers = 0, loadBalancer, privateCluster },
  ] of request.clusters.entries()) {
    const defaults = { "node-subnet": 30, overlay: 250, "pod-subnet": 110, "pod-subnet-static-block": 110 };
    const maxPods = (pool: (typeof nodePools)[number]) => pool.maxPods ?? defaults[networkModel];
    const sum = (count: (pool: (typeof nodePools)[number]) => number) =>
      nodePools.reduce((total, pool) => total + nodesOf(pool) * count(pool), 0);
    const needed = {
      "node-subnet":
        sum((pool) => (networkModel === "node-subnet" ? 1 + maxPods(pool) : 1)) +
        (loadBalancer === undefined ? internalLoadBalancers : 0) +
        (privateCluster ? 1 : 0),
      "pod-subnet": {
        "node-subnet": 0,
        overlay: 0,
        "pod-subnet": sum((pool) => 16 * Math.ceil(maxPods(pool) / 16)),
        "pod-subnet-static-block": sum((pool) => 16 * Math.ceil((maxPods(pool) + 1) / 16)),
      }[networkModel],
    };
    for (const purpose of ["node-subnet", "pod-subnet"] as const) {
      const own = pools.filter((pool) => pool.cluster === name && pool.purpose === purpose);
      const count = needed[purpose];
      const grown = count + (typeof spare === "number" ? spare : Math.ceil((count * Number.parseInt(spare, 10)) / 100));
      check(own.length === (count === 0 ? 0 : 1), `${name} has one ${purpose} or none`);
      // whole blocks omit those with Azure's addresses, at both ends
      const kept = purpose === "pod-subnet" && networkModel === "pod-subnet-static-block" ? 32 : 5;
      for (const { size } of own) {
        check(size - kept >= grown, `the ${purpose} of ${name} has room`);
        check(size === 8 || size / 2 - kept < grown, `the ${purpose} of ${name} is no larger than it has to be`);
      }
      const shown = purpose === "node-subnet" ? plan.clusters[index]?.subnet : plan.clusters[index]?.podSubnet;
      check(shown === own[0]?.addressPrefixes[0], `the ${purpose} of ${name} is shown`);
    }
    const { serviceCidr = "", podCidr, dnsServiceIp = "" } = plan.clusters[index] ?? {};
    const ranges = [serviceCidr, ...(podCidr === undefined ? [] : [podCidr])].map(boundsOf);
    for (const range of ranges) check(!prefixes.some((prefix) => meet(prefix, range)), `ranges of ${name} are clear of the network`);
    check(holds(boundsOf(serviceCidr), boundsOf(dnsServiceIp)), `the DNS service of ${name} lies in its range`);
    check((podCidr !== undefined) === (networkModel === "overlay"), `${name} has a pod range with overlay alone`);
    if (podCidr !== undefined) {
      const [first, last] = boundsOf(podCidr);
      check((last - first + 1) / 256 >= sum(() => 1), `the pod range of ${name} has a /24 for each node`);
    }
  }
  const total = prefixes.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const free = (network?.free ?? []).reduce((sum, { size }) => sum + size, 0);
  check(network?.usableCount === total, "all of the network can be planned");
  check(network?.usedCount === total - free, "what is not free is used");
  for (const { start, end } of network?.free ?? []) {
    const bounds = [numberOf(start), numberOf(end)] as const;
    for (const other of [...existing, ...reserved, ...pools.map((pool) => pool.bounds)])
      check(!meet(other, bounds), `${start}-${end} is free`);
    check(
      prefixes.some((prefix) => holds(prefix, bounds)),
      `${start}-${end} lies in one prefix`,
    );
  }
  return faults;
}
