import type { AzureLocalCluster, AzureLocalRequest, Finding, NetworkPlan, PlannedCluster, PlannedNetwork } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { fabricNetwork } from "../document/fabric-network.js";
import { registerKubernetesRuntime, showKubernetesRuntime } from "../document/kubernetes-runtime.js";
import { peerNames } from "../document/peer-names.js";
import { allowedName, kubernetesRuntimeName } from "./allowed-name.js";
import { type Deployment, idOf, type ObjectValue, type Parameter, parameter, type Resource, type Value } from "./deployment.js";
import { leftToVendor, previewed, renamed } from "./emit-findings.js";
import { resourceKeys } from "./resource-keys.js";

const parameters = [
  { name: "location", type: "string", description: "Azure region of the Azure Local instance." },
  { name: "customLocationId", type: "string", description: "Resource id of the custom location of the Azure Local instance." },
  {
    name: "adminGroupObjectIds",
    type: "array",
    description: "Object ids of the Microsoft Entra groups that administer the clusters; may be empty.",
    optional: true,
  },
  { name: "sshPublicKey", type: "string", description: "Public SSH key for the nodes of the clusters." },
  { name: "kubernetesVersion", type: "string", description: "Kubernetes version of the clusters, as az aksarc get-versions lists it." },
  { name: "controlPlaneVmSize", type: "string", description: "VM size of control plane nodes, as az aksarc vmsize list lists it." },
  { name: "nodeVmSize", type: "string", description: "VM size of worker nodes, as az aksarc vmsize list lists it." },
  {
    name: "k8sRuntimeFpaObjectId",
    type: "string",
    description: `Object id of the service principal of MetalLB. Register its provider: ${registerKubernetesRuntime}. Then look it up: ${showKubernetesRuntime}`,
  },
] as const satisfies readonly Parameter[];

/** Parameters by name, so that a body can only refer to existing ones. */
const given = Object.fromEntries(parameters.map(({ name }) => [name, parameter(name)])) as Record<
  (typeof parameters)[number]["name"],
  Value
>;

const extendedLocation = { type: "CustomLocation", name: given.customLocationId };

/**
 * The resources of AKS enabled by Azure Arc on Azure Local: the logical networks, and for each cluster its Arc representation,
 * its nodes in the network, and MetalLB with its addresses and peers.
 */
export function azureLocalResources(plan: NetworkPlan, request: AzureLocalRequest): Deployment {
  const keyOf = resourceKeys();
  const findings: Finding[] = [];
  const networkKeys = new Map<string, string>();
  const networks = plan.networks.map((network, index): Resource => {
    const key = keyOf("logical-network", network.name);
    if (!networkKeys.has(network.name)) networkKeys.set(network.name, key);
    const on =
      request.multiRack === true
        ? { fabric: fabricParameter(request, index) }
        : { vmSwitchName: request.logicalNetworks[index]?.vmSwitchName };
    return logicalNetwork(key, network, on);
  });
  if (request.multiRack === true && networks.length > 0)
    findings.push(previewed("/request/multiRack", "fabricNetworkConfiguration", fabricApiVersion));
  const clusters = plan.clusters.flatMap((cluster, index): Resource[] => {
    const requested = request.clusters[index];
    if (requested === undefined) return [];
    const connected = keyOf("connected-cluster", cluster.name);
    const networkKey = networkKeys.get(cluster.network);
    const provisioned = keyOf("provisioned-cluster", cluster.name);
    return [
      connectedCluster(connected, cluster.name),
      provisionedCluster(provisioned, connected, cluster, requested, networkKey),
      ...loadBalancer({ keyOf, connected, provisioned, cluster, requested, index, findings }),
    ];
  });
  if (request.clusters.some(({ nodePools }) => nodePools.some(({ osType }) => osType === undefined))) {
    findings.push(leftToVendor("/request/clusters", "the operating system of node pools, so it is Linux", "osType"));
  }
  return {
    parameters: [
      ...parameters.map((one) => (one.name === "location" && request.region !== undefined ? { ...one, value: request.region } : one)),
      ...(request.multiRack === true ? plan.networks.map((_, index) => fabricParameter(request, index)) : []),
    ],
    resources: [...networks, ...clusters],
    findings,
  };
}

/** Only preview versions can name the internal network of a fabric for a logical network. */
const fabricApiVersion = "2026-04-01-preview";

/** The internal network of the fabric of a logical network of a multi-rack deployment. */
function fabricParameter({ logicalNetworks }: AzureLocalRequest, index: number): Parameter {
  const { name, description } = fabricNetwork(logicalNetworks, index);
  return { name: `fabricNetworkConfigurationId${name}`, type: "string", description: `Resource id of ${description}.` };
}

/** Writes the lower layer of a logical network: a switch and a gateway, or an internal network of a fabric, which has both. */
interface Attachment {
  readonly vmSwitchName?: string | undefined;
  readonly fabric?: Parameter;
}

function logicalNetwork(key: string, network: PlannedNetwork, { vmSwitchName, fabric }: Attachment): Resource {
  const pools = network.pools.filter(({ purpose }) => purpose === "node");
  const { dnsServers = [], gateway } = network;
  return {
    key,
    type: "Microsoft.AzureStackHCI/logicalNetworks",
    apiVersion: fabric === undefined ? "2024-01-01" : fabricApiVersion,
    name: network.name,
    body: {
      location: given.location,
      extendedLocation,
      properties: {
        ...defined({ vmSwitchName }),
        ...(fabric === undefined ? {} : { fabricNetworkConfiguration: { resourceId: parameter(fabric.name) } }),
        ...(dnsServers.length === 0 ? {} : { dhcpOptions: { dnsServers } }),
        subnets: [
          {
            name: network.name,
            properties: {
              addressPrefix: network.addressPrefix,
              // Dynamic is the default of az, and AKS Arc refuses it
              ipAllocationMethod: "Static",
              vlan: network.vlan ?? 0,
              ...(pools.length === 0
                ? {}
                : { ipPools: pools.map(({ name, start, end }): Value => ({ name, ipPoolType: "vm", start, end })) }),
              ...(gateway === undefined || fabric !== undefined ? {} : { routeTable: { properties: { routes: [defaultRoute(gateway)] } } }),
            },
          },
        ],
      },
    },
  };
}

/** The gateway of a logical network is the next hop of its default route. */
function defaultRoute(gateway: string): ObjectValue {
  return { name: "default-route", properties: { addressPrefix: "0.0.0.0/0", nextHopIpAddress: gateway } };
}

/** The cluster as Arc sees it; the nodes are an extension of it. */
function connectedCluster(key: string, name: string): Resource {
  return {
    key,
    type: "Microsoft.Kubernetes/connectedClusters",
    apiVersion: "2024-01-01",
    name,
    body: {
      location: given.location,
      kind: "ProvisionedCluster",
      identity: { type: "SystemAssigned" },
      properties: {
        // the certificate is issued after the nodes exist
        agentPublicKeyCertificate: "",
        aadProfile: { enableAzureRBAC: false, adminGroupObjectIDs: given.adminGroupObjectIds },
      },
    },
  };
}

function provisionedCluster(
  key: string,
  connected: string,
  cluster: PlannedCluster,
  requested: AzureLocalCluster,
  networkKey: string | undefined,
): Resource {
  return {
    key,
    type: "Microsoft.HybridContainerService/provisionedClusterInstances",
    apiVersion: "2024-01-01",
    name: "default",
    scope: connected,
    body: {
      extendedLocation,
      properties: {
        kubernetesVersion: given.kubernetesVersion,
        linuxProfile: { ssh: { publicKeys: [{ keyData: given.sshPublicKey }] } },
        controlPlane: {
          count: requested.controlPlaneNodeCount,
          vmSize: given.controlPlaneVmSize,
          // without it AKS Arc takes the address from the pool
          ...(cluster.controlPlaneIp === undefined ? {} : { controlPlaneEndpoint: { hostIP: cluster.controlPlaneIp } }),
        },
        networkProfile: {
          ...defined({ podCidr: cluster.podCidr }),
          networkPolicy: "calico",
          loadBalancerProfile: { count: 0 },
        },
        agentPoolProfiles: requested.nodePools.map(
          ({ name, nodeCount, maxCount, maxPods, osType }): Value => ({
            name,
            count: nodeCount,
            ...(maxCount === undefined ? {} : { enableAutoScaling: true, minCount: nodeCount, maxCount }),
            vmSize: given.nodeVmSize,
            ...defined({ maxPods, osType }),
          }),
        ),
        cloudProviderProfile: { infraNetworkProfile: { vnetSubnetIds: networkKey === undefined ? [] : [idOf(networkKey)] } },
      },
    },
  };
}

/** A cluster, the keys of its resources, and the list that collects findings. */
interface ClusterContext {
  readonly keyOf: ReturnType<typeof resourceKeys>;
  readonly connected: string;
  readonly provisioned: string;
  readonly cluster: PlannedCluster;
  readonly requested: AzureLocalCluster;
  readonly index: number;
  readonly findings: Finding[];
}

/** MetalLB of one cluster: its extension, its BGP peers, and its addresses. */
function loadBalancer({ keyOf, connected, provisioned, cluster, requested, index, findings }: ClusterContext): Resource[] {
  const ranges = cluster.loadBalancerRanges ?? [];
  if (ranges.length === 0) return [];
  const path = pointer("/request/clusters", index, "loadBalancer");
  const { name: ownName = "load-balancer", advertiseMode = "ARP", bgpPeers = [] } = requested.loadBalancer ?? {};
  const nameOf = (name: string, fallback: string, at: string, used?: ReadonlySet<string>): string => {
    const allowed = allowedName(name, kubernetesRuntimeName, fallback, used);
    if (allowed !== name) findings.push(renamed(at, name, allowed));
    return allowed;
  };
  const extension = keyOf("arc-networking", cluster.name);
  const names = peerNames(bgpPeers);
  const used = new Set<string>();
  const peers = bgpPeers.map((peer, peerIndex): Resource => {
    const fallback = `peer-${peerIndex + 1}`;
    const name = nameOf(names[peerIndex] ?? fallback, fallback, pointer(path, "bgpPeers", peerIndex, "name"), used);
    used.add(name);
    return {
      key: keyOf("bgp-peer", cluster.name, name),
      type: "Microsoft.KubernetesRuntime/bgpPeers",
      apiVersion: "2024-03-01",
      name,
      scope: connected,
      body: { properties: { myAsn: peer.myAsn, peerAsn: peer.peerAsn, peerAddress: peer.peerAddress } },
      dependsOn: [extension],
    };
  });
  return [
    {
      key: extension,
      type: "Microsoft.KubernetesConfiguration/extensions",
      apiVersion: "2022-11-01",
      name: "arcnetworking",
      scope: connected,
      body: {
        identity: { type: "SystemAssigned" },
        properties: {
          extensionType: "microsoft.arcnetworking",
          configurationSettings: { k8sRuntimeFpaObjectId: given.k8sRuntimeFpaObjectId },
        },
      },
      // extensions run on the nodes
      dependsOn: [provisioned],
    },
    ...peers,
    {
      key: keyOf("load-balancer", cluster.name),
      type: "Microsoft.KubernetesRuntime/loadBalancers",
      apiVersion: "2024-03-01",
      name: nameOf(ownName, "load-balancer", pointer(path, "name")),
      scope: connected,
      body: {
        properties: {
          addresses: ranges.map(({ start, end }) => `${start}-${end}`),
          advertiseMode,
          ...(peers.length === 0 ? {} : { bgpPeers: peers.map(({ name }) => name) }),
        },
      },
      dependsOn: [extension, ...peers.map(({ key }) => key)],
    },
  ];
}
