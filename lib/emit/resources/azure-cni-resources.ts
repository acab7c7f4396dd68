import type { AzureCniCluster, AzureCniRequest, Finding, NetworkPlan, PlannedCluster, PlannedPool } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { allowedName, dnsPrefix } from "./allowed-name.js";
import { type Deployment, idOf, keyedBy, type ObjectValue, type Parameter, parameter, type Resource, type Value } from "./deployment.js";
import { renamed } from "./emit-findings.js";
import { resourceKeys } from "./resource-keys.js";

const parameters = [
  { name: "location", type: "string", description: "Azure region of the virtual network and the clusters." },
  {
    name: "clusterIdentityId",
    type: "string",
    description: "Resource id of a user-assigned managed identity with the role Network Contributor on the subnets.",
  },
  { name: "nodeVmSize", type: "string", description: "VM size of the nodes." },
] as const satisfies readonly Parameter[];

const networkApiVersion = "2024-05-01";
const types = { network: "Microsoft.Network/virtualNetworks", subnet: "Microsoft.Network/virtualNetworks/subnets" } as const;

/**
 * The resources of AKS in Azure: the virtual network, its subnets one after the other, and the clusters.
 *
 * A virtual network with subnets exists, and writing it again would remove what the plan does not contain, such as route
 * tables. So it is only referred to, and only the new subnets are deployed. A virtual network without subnets is deployed with
 * its subnets inside, because a separate deployment may lose them.
 */
export function azureCniResources(plan: NetworkPlan, request: AzureCniRequest): Deployment {
  const keyOf = resourceKeys();
  const findings: Finding[] = [];
  const { virtualNetwork } = request;
  const network = keyOf("virtual-network", virtualNetwork.name);
  const uses = new Set((virtualNetwork.subnets ?? []).map(({ name }) => name.toLowerCase()));
  const exists = uses.size > 0;
  const subnets = withApiServers(subnetsOf(plan, uses, exists, network, keyOf), request, network, keyOf);
  const [planned] = plan.networks;
  const inside = subnets.resources.filter(({ deployment }) => deployment === "inParent");
  const clusters = plan.clusters.flatMap((cluster, index): Resource[] => {
    const requested = request.clusters[index];
    return requested === undefined
      ? []
      : [managedCluster({ key: keyOf("managed-cluster", cluster.name), cluster, requested, index, subnets, findings })];
  });
  return {
    parameters,
    resources: [
      {
        key: network,
        type: types.network,
        apiVersion: networkApiVersion,
        name: virtualNetwork.name,
        ...(exists ? { deployment: "existing" } : {}),
        body: {
          location: parameter("location"),
          properties: {
            addressSpace: { addressPrefixes: planned?.addressPrefixes ?? virtualNetwork.addressPrefixes },
            ...(inside.length === 0 ? {} : { subnets: inside.map(({ name, body }) => ({ name, ...body })) }),
          },
        },
      },
      ...subnets.resources,
      ...clusters,
    ],
    findings,
  };
}

interface Subnets {
  readonly resources: readonly Resource[];
  /** Returns the key of the subnet with a purpose and a prefix, as clusters name it. */
  readonly keyOf: (purpose: string, addressPrefix: string) => string | undefined;
  /** Returns the key of a subnet by its name in lower case. */
  readonly named: ReadonlyMap<string, string>;
}

/** Adds the existing subnets of API servers, which are no pools of the plan. */
function withApiServers(subnets: Subnets, { clusters }: AzureCniRequest, network: string, keyOf: ReturnType<typeof resourceKeys>): Subnets {
  const named = new Map(subnets.named);
  const resources = clusters.flatMap(({ apiServerSubnet: name }): Resource[] => {
    if (name === undefined || named.has(name.toLowerCase())) return [];
    const key = keyOf("subnet", name);
    named.set(name.toLowerCase(), key);
    return [{ key, type: types.subnet, apiVersion: networkApiVersion, name, parent: network, deployment: "existing", body: {} }];
  });
  return { ...subnets, named, resources: [...subnets.resources, ...resources] };
}

function subnetsOf(
  plan: NetworkPlan,
  uses: ReadonlySet<string>,
  exists: boolean,
  network: string,
  keyOf: ReturnType<typeof resourceKeys>,
): Subnets {
  const keys = new Map<string, string>();
  const byName = new Map<string, string>();
  const resources: Resource[] = [];
  let before: string | undefined;
  for (const pool of plan.networks.flatMap(({ pools }) => pools)) {
    const isExisting = uses.has(pool.name.toLowerCase());
    const key = byName.get(pool.name) ?? keyOf("subnet", pool.name);
    for (const addressPrefix of pool.addressPrefixes) keys.set(`${pool.purpose} ${addressPrefix}`, key);
    // an existing subnet is a pool for each of its prefixes
    if (byName.has(pool.name)) continue;
    byName.set(pool.name, key);
    resources.push({
      key,
      type: types.subnet,
      apiVersion: networkApiVersion,
      name: pool.name,
      parent: network,
      ...(isExisting ? { deployment: "existing" } : exists ? {} : { deployment: "inParent" }),
      body: { properties: subnetProperties(pool) },
      // a virtual network accepts one change at a time
      ...(isExisting || !exists || before === undefined ? {} : { dependsOn: [before] }),
    });
    if (!isExisting) before = key;
  }
  const named = new Map([...byName].map(([name, key]) => [name.toLowerCase(), key]));
  return { resources, named, keyOf: (purpose, addressPrefix) => keys.get(`${purpose} ${addressPrefix}`) };
}

/** A pod subnet has the delegation that AKS gives it, so that a second deployment does not remove it. */
function subnetProperties({ purpose, addressPrefixes }: PlannedPool): ObjectValue {
  const serviceName = azureCniRules["aks-subnet-not-delegated"].values.ownDelegation;
  const delegations: Readonly<Record<string, ObjectValue>> = {
    "pod-subnet": { delegations: [{ name: "aks-delegation", properties: { serviceName } }] },
  };
  const [addressPrefix = ""] = addressPrefixes;
  return { ...(addressPrefixes.length > 1 ? { addressPrefixes } : { addressPrefix }), ...delegations[purpose] };
}

interface ClusterContext {
  readonly key: string;
  readonly cluster: PlannedCluster;
  readonly requested: AzureCniCluster;
  readonly index: number;
  readonly subnets: Subnets;
  readonly findings: Finding[];
}

function managedCluster({ key, cluster, requested, index, subnets, findings }: ClusterContext): Resource {
  const prefix = allowedName(cluster.name, dnsPrefix, "aks");
  if (prefix !== cluster.name) findings.push(renamed(pointer("/request/clusters", index, "name"), cluster.name, prefix));
  const isDualStack = cluster.podCidrs !== undefined || cluster.serviceCidrs !== undefined || (requested.ipFamilies ?? []).length > 1;
  return {
    key,
    type: "Microsoft.ContainerService/managedClusters",
    apiVersion: "2025-10-01",
    name: cluster.name,
    body: {
      location: parameter("location"),
      identity: { type: "UserAssigned", userAssignedIdentities: keyedBy(parameter("clusterIdentityId"), {}) },
      properties: {
        dnsPrefix: prefix,
        agentPoolProfiles: requested.nodePools.map((_, poolIndex) => nodePool(cluster, requested, poolIndex, subnets)),
        networkProfile: {
          networkPlugin: "azure",
          ...(requested.networkModel === "overlay" ? { networkPluginMode: "overlay" } : {}),
          ...(isDualStack ? { ipFamilies: ["IPv4", "IPv6"] } : {}),
          ...defined({
            podCidr: cluster.podCidr,
            podCidrs: cluster.podCidrs,
            serviceCidr: cluster.serviceCidr,
            serviceCidrs: cluster.serviceCidrs,
            dnsServiceIP: cluster.dnsServiceIp,
          }),
        },
        ...apiServerAccess(requested, subnets),
      },
    },
  };
}

function apiServerAccess({ privateCluster, apiServerSubnet }: AzureCniCluster, { named }: Subnets): ObjectValue {
  const key = apiServerSubnet === undefined ? undefined : named.get(apiServerSubnet.toLowerCase());
  const profile = {
    ...(privateCluster === true ? { enablePrivateCluster: true } : {}),
    ...(key === undefined ? {} : { enableVnetIntegration: true, subnetId: idOf(key) }),
  };
  return Object.keys(profile).length === 0 ? {} : { apiServerAccessProfile: profile };
}

/** How a pod subnet assigns its addresses, by network model. */
const podIpAllocationModes: Readonly<Partial<Record<AzureCniCluster["networkModel"], string>>> = {
  "pod-subnet": "DynamicIndividual",
  "pod-subnet-static-block": "StaticBlock",
};

function nodePool(cluster: PlannedCluster, requested: AzureCniCluster, index: number, subnets: Subnets): ObjectValue {
  const { name = "", nodeCount = 0, maxCount, maxPods, mode, osType, maxUnavailable, maxSurge } = requested.nodePools[index] ?? {};
  const subnetOf = (purpose: string): Value | undefined => {
    const subnet = cluster.subnets?.find((one) => one.nodePool === name && one.purpose === purpose);
    const key = subnet === undefined ? undefined : subnets.keyOf(purpose, subnet.addressPrefix);
    return key === undefined ? undefined : idOf(key);
  };
  const nodes = subnetOf("node-subnet");
  const pods = subnetOf("pod-subnet");
  const podIpAllocationMode = podIpAllocationModes[requested.networkModel];
  return {
    name,
    mode: mode ?? (index === 0 ? "System" : "User"),
    osType: osType ?? "Linux",
    type: "VirtualMachineScaleSets",
    count: nodeCount,
    ...(maxCount === undefined ? {} : { enableAutoScaling: true, minCount: nodeCount, maxCount }),
    vmSize: parameter("nodeVmSize"),
    // the numbers the plan counted with, because the addresses do not show them later
    maxPods: maxPods ?? azureCniRules["aks-maxpods"].values.defaults[requested.networkModel],
    upgradeSettings: {
      maxSurge: String(maxSurge ?? azureCniNodePoolRules["aks-surge"].values.maxSurge),
      ...defined({ maxUnavailable: maxUnavailable === undefined ? undefined : String(maxUnavailable) }),
    },
    ...defined({ vnetSubnetID: nodes, podSubnetID: pods }),
    ...(pods === undefined || podIpAllocationMode === undefined ? {} : { podIPAllocationMode: podIpAllocationMode }),
  };
}
