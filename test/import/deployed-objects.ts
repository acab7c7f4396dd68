import type {
  AzureCniCluster,
  AzureCniRequest,
  AzureLocalRequest,
  NetworkPlan,
  PlannedCluster,
  PlannedPool,
  VmwareRequest,
  WindowsServerRequest,
} from "../../types/index.js";

/** An object as a command prints it; tests change what they like. */
// biome-ignore lint/suspicious/noExplicitAny: objects of other tools have any shape
export type Deployed = any;

/** The lists that commands print of a network that was deployed as planned, by the name of a file. */
export type DeployedLists = Record<string, Deployed[]>;

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers";

/** Writes what the commands of a platform print when everything of a plan exists. It does not use the emitters. */
export function deployedLists(plan: NetworkPlan): DeployedLists {
  return structuredClone(listsOf(plan));
}

function listsOf(plan: NetworkPlan): DeployedLists {
  switch (plan.platform) {
    case "azure-local":
      return azureLocal(plan, plan.request as AzureLocalRequest);
    case "vmware":
      return vmware(plan, plan.request as VmwareRequest);
    case "windows-server":
      return windowsServer(plan, plan.request as WindowsServerRequest);
    case "azure-cni":
      return azureCni(plan, plan.request as AzureCniRequest);
  }
}

/** The lists as documents. */
export function documentsOf(lists: DeployedLists) {
  return Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [] : [{ name, content: JSON.stringify(list) }]));
}

const poolFor = (pools: readonly PlannedPool[], purpose: string) =>
  pools.find((pool) => pool.purpose === purpose && pool.cluster === undefined);

function azureLocal(
  { networks, clusters }: NetworkPlan,
  { logicalNetworks, managementNetwork, ...request }: AzureLocalRequest,
): DeployedLists {
  const lnets = networks.map(({ name, addressPrefix, gateway, dnsServers = [], vlan, pools }, index) => {
    const pool = poolFor(pools, "node");
    const route = { name: "default", properties: { addressPrefix: "0.0.0.0/0", nextHopIpAddress: gateway } };
    return {
      id: `${group}/Microsoft.AzureStackHCI/logicalNetworks/${name}`,
      name,
      type: "microsoft.azurestackhci/logicalnetworks",
      properties: {
        provisioningState: "Succeeded",
        dhcpOptions: { dnsServers: [...dnsServers] },
        ...(request.multiRack === true
          ? { fabricNetworkConfiguration: { resourceId: "/fabric" } }
          : { vmSwitchName: logicalNetworks[index]?.vmSwitchName }),
        subnets: [
          {
            name,
            properties: {
              addressPrefix,
              ipAllocationMethod: "Static",
              ipPools: pool === undefined ? null : [{ start: pool.start, end: pool.end, ipPoolType: null }],
              routeTable: gateway === undefined ? null : { properties: { routes: [route] } },
              vlan: vlan ?? null,
            },
          },
        ],
      },
    };
  });
  const units = [
    {
      deploymentData: {
        infrastructureNetwork: [
          {
            subnetMask: maskOf(managementNetwork.addressPrefix),
            gateway: managementNetwork.gateway ?? "",
            dnsServers: [...(managementNetwork.dnsServers ?? [])],
            ipPools: [managementNetwork.ipRange, ...(managementNetwork.ipRanges ?? [])].flatMap((range) =>
              range === undefined ? [] : [{ startingAddress: range.start, endingAddress: range.end }],
            ),
            vlanId: managementNetwork.vlan ?? 0,
          },
        ],
        physicalNodes: (managementNetwork.nodeIps ?? []).map((ipv4Address, index) => ({ name: `node${index}`, ipv4Address })),
      },
    },
  ];
  return {
    "lnets.json": lnets,
    ...arcClusters(clusters, request.clusters),
    "load-balancers.json": loadBalancers(clusters, request.clusters),
    "settings.json":
      managementNetwork.gateway === undefined
        ? []
        : [{ type: "Microsoft.AzureStackHCI/clusters/deploymentSettings", properties: { deploymentConfiguration: { scaleUnits: units } } }],
  };
}

function maskOf(prefix: string): string {
  const bits = 0xffffffff << (32 - Number(prefix.split("/")[1]));
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
}

type ArcRequest = AzureLocalRequest["clusters"][number] & VmwareRequest["clusters"][number];

function arcClusters(planned: readonly PlannedCluster[], requested: readonly Partial<ArcRequest>[]): DeployedLists {
  return {
    "clusters.json": planned.map(({ name, network, controlPlaneIp, podCidr }, index) => ({
      id: `${connected(name)}/providers/Microsoft.HybridContainerService/provisionedClusterInstances/default`,
      name: "default",
      type: "microsoft.hybridcontainerservice/provisionedclusterinstances",
      properties: {
        provisioningState: "Succeeded",
        cloudProviderProfile: {
          infraNetworkProfile: { vnetSubnetIds: [`${group}/Microsoft.AzureStackHCI/logicalNetworks/${network}`] },
        },
        controlPlane: {
          count: requested[index]?.controlPlaneNodeCount,
          controlPlaneEndpoint: { hostIP: controlPlaneIp ?? null },
        },
        networkProfile: { podCidr: podCidr ?? null, networkPolicy: "calico" },
        agentPoolProfiles: requested[index]?.nodePools?.map((pool) => ({
          name: pool.name,
          count: pool.nodeCount,
          enableAutoScaling: pool.maxCount !== undefined,
          maxCount: pool.maxCount ?? null,
          maxPods: pool.maxPods ?? null,
          osType: "Linux",
        })),
      },
    })),
  };
}

function connected(name: string): string {
  return `${group}/Microsoft.Kubernetes/connectedClusters/${name}`;
}

function loadBalancers(planned: readonly PlannedCluster[], requested: readonly Partial<ArcRequest>[]): Deployed[] {
  return planned.flatMap(({ name, loadBalancerRanges = [] }, index) =>
    loadBalancerRanges.length === 0
      ? []
      : [
          {
            id: `${connected(name)}/providers/Microsoft.KubernetesRuntime/loadBalancers/lb-1`,
            name: "lb-1",
            type: "microsoft.kubernetesruntime/loadbalancers",
            properties: {
              addresses: loadBalancerRanges.map(({ start, end }) => (start === end ? `${start}/32` : `${start}-${end}`)),
              advertiseMode: requested[index]?.loadBalancer?.advertiseMode ?? "ARP",
            },
          },
        ],
  );
}

function vmware({ networks, clusters }: NetworkPlan, request: VmwareRequest): DeployedLists {
  return {
    "dhcp.json": networks.map(({ name, addressPrefix }, index) => {
      const scope = request.segments[index]?.dhcpScope;
      const [address = ""] = addressPrefix.split("/");
      return {
        ScopeId: { IPAddressToString: address },
        Name: name,
        SubnetMask: { IPAddressToString: maskOf(addressPrefix) },
        StartRange: { IPAddressToString: scope?.start },
        EndRange: { IPAddressToString: scope?.end },
      };
    }),
    ...arcClusters(clusters, request.clusters),
    "pools.json": clusters.flatMap(({ name, loadBalancerRanges = [] }) =>
      loadBalancerRanges.length === 0
        ? []
        : [
            {
              apiVersion: "metallb.io/v1beta1",
              kind: "IPAddressPool",
              metadata: { name },
              spec: { addresses: loadBalancerRanges.map(({ start, end }) => `${start}-${end}`) },
            },
          ],
    ),
  };
}

function windowsServer({ networks, clusters }: NetworkPlan, request: WindowsServerRequest): DeployedLists {
  return {
    "networks.json": networks.map(({ name, addressPrefix, gateway, dnsServers = [], vlan, pools }, index) => {
      const [node, vip] = [poolFor(pools, "node"), poolFor(pools, "vip")];
      const requested = request.virtualNetworks[index];
      const isStatic = requested?.ipAllocationMethod !== "Dynamic";
      return {
        Name: name,
        VswitchName: requested?.vswitchName,
        ...(isStatic ? { IpAddressPrefix: addressPrefix, Gateway: gateway, DnsServers: [...dnsServers] } : {}),
        VlanId: vlan ?? 0,
        ...(node === undefined || !isStatic ? {} : { K8snodeIPPoolStart: node.start, K8snodeIPPoolEnd: node.end }),
        ...(vip === undefined ? {} : { VipPoolStart: vip.start, VipPoolEnd: vip.end }),
      };
    }),
    "clusters.json": clusters.map(({ name }, index) => ({
      Name: name,
      ControlPlaneNodeCount: request.clusters[index]?.controlPlaneNodeCount,
      LinuxNodeCount: request.clusters[index]?.nodePools.reduce((sum, { nodeCount }) => sum + nodeCount, 0),
      WindowsNodeCount: 0,
      NodePools: request.clusters[index]?.nodePools.map((pool) => pool.name),
    })),
    "node-pools.json": request.clusters.flatMap(({ name, nodePools }) =>
      nodePools.map((pool) => ({ ClusterName: name, NodePoolName: pool.name, NodeCount: pool.nodeCount, OsType: "Linux" })),
    ),
  };
}

function azureCni({ networks: [network], clusters }: NetworkPlan, { virtualNetwork, ...request }: AzureCniRequest): DeployedLists {
  const id = `${group}/Microsoft.Network/virtualNetworks/${virtualNetwork.name}`;
  const requested = virtualNetwork.subnets ?? [];
  const made = (network?.pools ?? []).filter(({ name }) => !requested.some((subnet) => subnet.name === name));
  const subnets = [
    ...requested.map(({ name, addressPrefixes, delegations = [] }) => ({ name, addressPrefixes, delegations })),
    ...made.map(({ name, addressPrefixes = [] }) => ({ name, addressPrefixes, delegations: [] as string[] })),
  ];
  return {
    "vnet.json": [
      {
        id,
        name: virtualNetwork.name,
        type: "Microsoft.Network/virtualNetworks",
        addressSpace: { addressPrefixes: virtualNetwork.addressPrefixes },
        subnets: subnets.map(({ name, addressPrefixes, delegations }) => ({
          id: `${id}/subnets/${name}`,
          name,
          addressPrefix: addressPrefixes.length === 1 ? addressPrefixes[0] : null,
          addressPrefixes: addressPrefixes.length === 1 ? null : addressPrefixes,
          delegations: delegations.map((serviceName) => ({ serviceName })),
        })),
        virtualNetworkPeerings: (virtualNetwork.peeredNetworks ?? []).map(({ name, addressPrefixes }) => ({
          name: `to-${name}`,
          peeringState: "Connected",
          remoteVirtualNetwork: { id: `${group}/Microsoft.Network/virtualNetworks/${name}` },
          remoteAddressSpace: { addressPrefixes },
        })),
      },
    ],
    "aks.json": clusters.map((cluster, index) => {
      const subnetOf = (pool: string, purpose: string) => {
        const prefix = cluster.subnets?.find((subnet) => subnet.nodePool === pool && subnet.purpose === purpose)?.addressPrefix;
        const subnet = subnets.find(({ addressPrefixes }) => prefix !== undefined && addressPrefixes.includes(prefix));
        return subnet === undefined ? null : `${id}/subnets/${subnet.name}`;
      };
      return managedCluster(cluster, request.clusters[index] as AzureCniCluster, id, subnetOf);
    }),
  };
}

function managedCluster(
  planned: PlannedCluster,
  requested: AzureCniCluster,
  network: string,
  subnetOf: (pool: string, purpose: string) => string | null,
): Deployed {
  const { networkModel, nodePools, privateCluster = false } = requested;
  return {
    id: `${group}/Microsoft.ContainerService/managedClusters/${planned.name}`,
    name: planned.name,
    type: "Microsoft.ContainerService/ManagedClusters",
    nodeResourceGroup: `MC_rg-plant_${planned.name}`,
    apiServerAccessProfile: {
      enablePrivateCluster: privateCluster,
      ...(requested.apiServerSubnet === undefined
        ? {}
        : { enableVnetIntegration: true, subnetId: `${network}/subnets/${requested.apiServerSubnet}` }),
    },
    networkProfile: {
      networkPlugin: "azure",
      networkPluginMode: networkModel === "overlay" ? "overlay" : null,
      podCidr: planned.podCidr ?? null,
      podCidrs: planned.podCidrs ?? null,
      serviceCidr: planned.serviceCidr ?? null,
      serviceCidrs: planned.serviceCidrs ?? null,
      dnsServiceIp: planned.dnsServiceIp ?? null,
      ipFamilies: requested.ipFamilies ?? ["IPv4"],
    },
    agentPoolProfiles: nodePools.map((pool, at) => ({
      name: pool.name,
      count: pool.nodeCount,
      enableAutoScaling: pool.maxCount !== undefined,
      maxCount: pool.maxCount ?? null,
      maxPods: pool.maxPods ?? null,
      mode: pool.mode ?? (at === 0 ? "System" : "User"),
      osType: pool.osType ?? "Linux",
      podIpAllocationMode: networkModel === "pod-subnet-static-block" ? "StaticBlock" : null,
      podSubnetId: subnetOf(pool.name, "pod-subnet"),
      upgradeSettings: {
        maxSurge: pool.maxSurge === undefined ? null : String(pool.maxSurge),
        maxUnavailable: pool.maxUnavailable ?? null,
      },
      vnetSubnetId: subnetOf(pool.name, "node-subnet"),
    })),
  };
}
