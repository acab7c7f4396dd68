import type {
  AzureCniCluster,
  AzureCniRequest,
  AzureLocalRequest,
  NetworkPlan,
  PlannedCluster,
  VmwareRequest,
} from "../../../types/index.js";
import type { AzCall } from "./read-az-call.js";
import { variables } from "./variables.js";

/** What calls of az deploy, or what should be deployed according to a plan. */
export type Summary = Readonly<Record<string, unknown>>;

type Platform = "azure-local" | "vmware" | "azure-cni";

const group = `subscriptions/${variables.SUBSCRIPTION}/resourceGroups/${variables.RESOURCE_GROUP}/providers`;

/** The name at the end of a resource id. */
function named(id: string | undefined, start: string): string {
  if (id === undefined || !id.startsWith(start)) throw new Error(`${id} does not begin with ${start}`);
  return id.slice(start.length);
}

/** The one value of an option. */
function one({ options }: AzCall, name: string): string | undefined {
  const values = options.get(name);
  if (values !== undefined && values.length !== 1) throw new Error(`${name} has ${values.length} values`);
  return values?.[0];
}

function count(call: AzCall, name: string): number | undefined {
  const value = one(call, name);
  return value === undefined ? undefined : Number(value);
}

function poolOf(call: AzCall) {
  const autoscaled = call.options.has("--enable-cluster-autoscaler");
  if (autoscaled && one(call, "--min-count") !== one(call, "--node-count")) throw new Error("the autoscaler begins elsewhere");
  const nodeCount = count(call, "--node-count");
  return { nodeCount, most: autoscaled ? count(call, "--max-count") : nodeCount, maxPods: count(call, "--max-pods") };
}

function poolIn({ nodeCount, maxCount, maxPods }: { nodeCount: number; maxCount?: number; maxPods?: number }) {
  return { nodeCount, most: maxCount ?? nodeCount, maxPods };
}

/** Checks that the provider of MetalLB is registered and its object id read before anything is created, if it is needed. */
function checkProvider(calls: readonly AzCall[]): void {
  const first = calls
    .slice(0, 2)
    .map(({ words, options }) => [words, ...(options.get("--namespace") ?? options.get("--id") ?? [])].join(" "));
  const expected = ["provider register Microsoft.KubernetesRuntime", "ad sp show 087fca6e-4606-4d41-b3f6-5ebdf75b8b4c"];
  const isNeeded = calls.some(({ words }) => words.startsWith("k8s-runtime"));
  if (isNeeded && first.join() !== expected.join()) throw new Error(`the provider comes too late: ${first.join()}`);
  if (!isNeeded && calls.some(({ words }) => words === "provider register")) throw new Error("the provider is not needed");
}

/** The calls of a kind, after a check that they name subscription and resource group correctly. */
function callsOf(calls: readonly AzCall[], words: string): AzCall[] {
  const found = calls.filter((call) => call.words === words);
  for (const call of found) {
    if (one(call, "--subscription") !== variables.SUBSCRIPTION) throw new Error(`${words}: another subscription`);
    const resourceGroup = one(call, "--resource-group");
    if (resourceGroup !== undefined && resourceGroup !== variables.RESOURCE_GROUP) throw new Error(`${words}: another resource group`);
  }
  return found;
}

const fromCalls: { readonly [Name in Platform]: (calls: readonly AzCall[]) => Summary } = {
  "azure-local": (calls) => ({
    networks: callsOf(calls, "stack-hci-vm network lnet create").map((call) => ({
      name: one(call, "--name"),
      vmSwitchName: one(call, "--vm-switch-name"),
      method: one(call, "--ip-allocation-method"),
      addressPrefix: one(call, "--address-prefixes"),
      gateway: one(call, "--gateway"),
      dnsServers: call.options.get("--dns-servers"),
      pool: [one(call, "--ip-pool-start"), one(call, "--ip-pool-end")],
      vlan: count(call, "--vlan"),
    })),
    clusters: callsOf(calls, "aksarc create").map((call) => {
      const name = one(call, "--name") ?? "";
      const ofCluster = (words: string) =>
        callsOf(calls, words).filter(
          (each) => named(one(each, "--resource-uri"), `${group}/Microsoft.Kubernetes/connectedClusters/`) === name,
        );
      const balancers = ofCluster("k8s-runtime load-balancer create").map((each) => ({
        name: one(each, "--load-balancer-name"),
        mode: one(each, "--advertise-mode"),
        ranges: each.options.get("--addresses")?.map((text) => text.replace(/^(.*)\/32$/, "$1-$1")),
      }));
      if (ofCluster("k8s-runtime load-balancer enable").length !== balancers.length) throw new Error(`MetalLB of ${name}`);
      return {
        name,
        network: named(one(call, "--vnet-ids"), `/${group}/Microsoft.AzureStackHCI/logicalNetworks/`),
        controlPlaneNodeCount: count(call, "--control-plane-node-count"),
        controlPlaneIp: one(call, "--control-plane-ip"),
        podCidr: one(call, "--pod-cidr"),
        pools: [
          poolOf(call),
          ...callsOf(calls, "aksarc nodepool add")
            .filter((each) => one(each, "--cluster-name") === name)
            .map((each) => ({ name: one(each, "--name"), ...poolOf(each) })),
        ],
        balancers,
        peers: ofCluster("k8s-runtime bgp-peer create").map((each) => ({
          name: one(each, "--bgp-peer-name"),
          myAsn: count(each, "--my-asn"),
          peerAsn: count(each, "--peer-asn"),
          peerAddress: one(each, "--peer-address"),
        })),
      };
    }),
  }),
  vmware: (calls) => {
    const networks = callsOf(calls, "aksarc vnet create");
    const segmentOf = new Map(networks.map((call) => [one(call, "--name"), one(call, "--vsphere-segment-name")]));
    if (segmentOf.size !== networks.length) throw new Error("two networks of one name");
    return {
      segments: networks.map((call) => one(call, "--vsphere-segment-name")),
      clusters: callsOf(calls, "aksarc create").map((call) => ({
        name: one(call, "--name"),
        network: segmentOf.get(named(one(call, "--vnet-ids"), `/${group}/Microsoft.HybridContainerService/virtualNetworks/`)),
        controlPlaneNodeCount: count(call, "--control-plane-node-count"),
        controlPlaneIp: one(call, "--control-plane-ip"),
        podCidr: one(call, "--pod-cidr"),
        pools: [
          poolOf(call),
          ...callsOf(calls, "aksarc nodepool add")
            .filter((each) => one(each, "--cluster-name") === one(call, "--name"))
            .map((each) => ({ name: one(each, "--name"), ...poolOf(each) })),
        ],
      })),
    };
  },
  "azure-cni": (calls) => {
    const subnets = new Map(
      callsOf(calls, "network vnet subnet create").map((call) => [one(call, "--name") ?? "", call.options.get("--address-prefixes") ?? []]),
    );
    const delegated = callsOf(calls, "network vnet subnet create").filter(({ options }) => options.has("--delegations"));
    const subnetOf = (call: AzCall, option: string) => {
      const id = one(call, option);
      if (id === undefined) return undefined;
      const name = named(id, `/${group}/Microsoft.Network/virtualNetworks/vnet-prod/subnets/`);
      return subnets.get(name)?.[0] ?? name;
    };
    const azurePool = (call: AzCall, name: string) => ({
      name: one(call, name),
      ...poolOf(call),
      subnet: subnetOf(call, "--vnet-subnet-id"),
      podSubnet: subnetOf(call, "--pod-subnet-id"),
      mode: one(call, "--pod-ip-allocation-mode"),
    });
    return {
      network: callsOf(calls, "network vnet create").map((call) => call.options.get("--address-prefixes")),
      subnets: [...subnets.values()].map((prefixes) => prefixes.join(" ")).sort(),
      delegated: delegated.flatMap((call) => call.options.get("--address-prefixes") ?? []).sort(),
      clusters: callsOf(calls, "aks create").map((call) => {
        const isOf = (each: AzCall) => one(each, "--cluster-name") === one(call, "--name");
        const added = callsOf(calls, "aks nodepool add").filter(isOf);
        return {
          name: one(call, "--name"),
          plugin: [one(call, "--network-plugin"), one(call, "--network-plugin-mode")],
          families: one(call, "--ip-families"),
          podCidrs: one(call, "--pod-cidrs") ?? one(call, "--pod-cidr"),
          serviceCidrs: one(call, "--service-cidrs") ?? one(call, "--service-cidr"),
          dnsServiceIp: one(call, "--dns-service-ip"),
          isPrivate: call.options.has("--enable-private-cluster"),
          apiServer: [call.options.has("--enable-apiserver-vnet-integration"), subnetOf(call, "--apiserver-subnet-id")],
          pools: [azurePool(call, "--nodepool-name"), ...added.map((each) => azurePool(each, "--name"))],
          upgrades: [...callsOf(calls, "aks nodepool update").filter(isOf), ...added].map((each) => [
            one(each, "--max-surge"),
            one(each, "--max-unavailable"),
          ]),
          kinds: added.map((each) => [one(each, "--mode"), one(each, "--os-type")]),
        };
      }),
    };
  },
};

const networkPlugin: {
  readonly [Model in AzureCniCluster["networkModel"]]: readonly [mode: string | undefined, pods: string | undefined, maxPods: number];
} = {
  "node-subnet": [undefined, undefined, 30],
  overlay: ["overlay", undefined, 250],
  "pod-subnet": [undefined, "DynamicIndividual", 110],
  "pod-subnet-static-block": [undefined, "StaticBlock", 110],
};

const fromPlans: { readonly [Name in Platform]: (plan: NetworkPlan) => Summary } = {
  "azure-local": (plan) => {
    const request = plan.request as AzureLocalRequest;
    return {
      networks: plan.networks.map((network, index) => {
        const pool = network.pools.find(({ purpose }) => purpose === "node");
        return {
          name: network.name,
          vmSwitchName: request.logicalNetworks[index]?.vmSwitchName,
          method: "Static",
          addressPrefix: network.addressPrefix,
          gateway: network.gateway,
          dnsServers: network.dnsServers,
          pool: [pool?.start, pool?.end],
          vlan: request.logicalNetworks[index]?.vlan ?? 0,
        };
      }),
      clusters: plan.clusters.map((cluster, index) => {
        const requested = request.clusters[index];
        const ranges = cluster.loadBalancerRanges ?? [];
        return {
          name: cluster.name,
          network: cluster.network,
          controlPlaneNodeCount: requested?.controlPlaneNodeCount,
          controlPlaneIp: cluster.controlPlaneIp,
          podCidr: cluster.podCidr,
          pools: requested?.nodePools.map((pool, at) => ({ ...(at === 0 ? {} : { name: pool.name }), ...poolIn(pool) })),
          balancers:
            ranges.length === 0
              ? []
              : [
                  {
                    name: requested?.loadBalancer?.name ?? "load-balancer",
                    mode: requested?.loadBalancer?.advertiseMode ?? "ARP",
                    ranges: ranges.map(({ start, end }) => `${start}-${end}`),
                  },
                ],
          peers:
            ranges.length === 0
              ? []
              : (requested?.loadBalancer?.bgpPeers ?? []).map((peer, at) => ({ ...peer, name: peer.name ?? `peer-${at + 1}` })),
        };
      }),
    };
  },
  vmware: (plan) => {
    const request = plan.request as VmwareRequest;
    return {
      segments: plan.networks.map(({ name }) => name),
      clusters: plan.clusters.map(({ name, network, controlPlaneIp, podCidr }, index) => ({
        name,
        network,
        controlPlaneNodeCount: request.clusters[index]?.controlPlaneNodeCount,
        controlPlaneIp,
        podCidr,
        // the az extension of the preview has no autoscaler
        pools: request.clusters[index]?.nodePools.map(({ maxCount: _, ...pool }, at) => ({
          ...(at === 0 ? {} : { name: pool.name }),
          ...poolIn(pool),
        })),
      })),
    };
  },
  "azure-cni": (plan) => {
    const request = plan.request as AzureCniRequest;
    const [network] = plan.networks;
    const subnetOf = (cluster: PlannedCluster, pool: string, toPlace: string, requested: string | undefined) =>
      requested ?? cluster.subnets?.find(({ nodePool, purpose }) => nodePool === pool && purpose === toPlace)?.addressPrefix;
    return {
      network: request.virtualNetwork.subnets === undefined ? [network?.addressPrefixes] : [],
      subnets: (network?.pools ?? [])
        .filter(({ origin }) => origin === "selected")
        .map(({ addressPrefixes }) => addressPrefixes.join(" "))
        .sort(),
      delegated: (network?.pools ?? [])
        .filter(({ purpose, origin }) => purpose === "pod-subnet" && origin === "selected")
        .flatMap(({ addressPrefixes }) => addressPrefixes)
        .sort(),
      clusters: plan.clusters.map((cluster, index) => {
        const requested = request.clusters[index] as AzureCniCluster;
        const [plugin, mode, maxPods] = networkPlugin[requested.networkModel];
        return {
          name: cluster.name,
          plugin: ["azure", plugin],
          families: requested.ipFamilies?.join(",").toLowerCase(),
          podCidrs: cluster.podCidrs?.join(",") ?? cluster.podCidr,
          serviceCidrs: cluster.serviceCidrs?.join(",") ?? cluster.serviceCidr,
          dnsServiceIp: cluster.dnsServiceIp,
          isPrivate: requested.privateCluster === true,
          apiServer: [requested.apiServerSubnet !== undefined, requested.apiServerSubnet],
          pools: requested.nodePools.map((pool) => ({
            name: pool.name,
            ...poolIn({ maxPods, ...pool }),
            subnet: subnetOf(cluster, pool.name, "node-subnet", pool.subnet),
            podSubnet: subnetOf(cluster, pool.name, "pod-subnet", pool.podSubnet),
            mode,
          })),
          upgrades: requested.nodePools.map(({ maxSurge, maxUnavailable }) => [
            String(maxSurge ?? "10%"),
            maxUnavailable === undefined ? undefined : String(maxUnavailable),
          ]),
          kinds: requested.nodePools.slice(1).map((pool) => [pool.mode, pool.osType]),
        };
      }),
    };
  },
};

/** What calls of az deploy. */
export function summaryOfCalls(platform: Platform, calls: readonly AzCall[]): Summary {
  if (platform === "azure-local") checkProvider(calls);
  return fromCalls[platform](calls);
}

/** What should be deployed according to a plan. */
export function summaryOfPlan(platform: Platform, plan: NetworkPlan): Summary {
  return fromPlans[platform](plan);
}
