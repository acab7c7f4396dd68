/**
 * The properties of each type of resource, as far as they are written: from the vendor's API specifications. A list means items
 * of one shape, `true` a value, `*` properties of any name.
 */
export type Shape = true | readonly [Shape] | { readonly [property: string]: Shape };

const extendedLocation = { type: true, name: true } as const;

export const armBodies: Readonly<Record<string, { readonly apiVersion: string; readonly shape: Shape }>> = {
  "Microsoft.AzureStackHCI/logicalNetworks": {
    apiVersion: "2024-01-01",
    shape: {
      location: true,
      extendedLocation,
      properties: {
        vmSwitchName: true,
        dhcpOptions: { dnsServers: [true] },
        subnets: [
          {
            name: true,
            properties: {
              addressPrefix: true,
              ipAllocationMethod: true,
              vlan: true,
              ipPools: [{ name: true, ipPoolType: true, start: true, end: true }],
              routeTable: { properties: { routes: [{ name: true, properties: { addressPrefix: true, nextHopIpAddress: true } }] } },
            },
          },
        ],
      },
    },
  },
  "Microsoft.Kubernetes/connectedClusters": {
    apiVersion: "2024-01-01",
    shape: {
      location: true,
      kind: true,
      identity: { type: true },
      properties: { agentPublicKeyCertificate: true, aadProfile: { enableAzureRBAC: true, adminGroupObjectIDs: true } },
    },
  },
  "Microsoft.HybridContainerService/provisionedClusterInstances": {
    apiVersion: "2024-01-01",
    shape: {
      extendedLocation,
      properties: {
        kubernetesVersion: true,
        linuxProfile: { ssh: { publicKeys: [{ keyData: true }] } },
        controlPlane: { count: true, vmSize: true, controlPlaneEndpoint: { hostIP: true } },
        networkProfile: { podCidr: true, networkPolicy: true, loadBalancerProfile: { count: true } },
        agentPoolProfiles: [
          { name: true, count: true, vmSize: true, maxPods: true, enableAutoScaling: true, minCount: true, maxCount: true },
        ],
        cloudProviderProfile: { infraNetworkProfile: { vnetSubnetIds: [true] } },
      },
    },
  },
  "Microsoft.KubernetesConfiguration/extensions": {
    apiVersion: "2022-11-01",
    shape: { identity: { type: true }, properties: { extensionType: true, configurationSettings: { k8sRuntimeFpaObjectId: true } } },
  },
  "Microsoft.KubernetesRuntime/loadBalancers": {
    apiVersion: "2024-03-01",
    shape: { properties: { addresses: [true], advertiseMode: true, bgpPeers: [true] } },
  },
  "Microsoft.KubernetesRuntime/bgpPeers": {
    apiVersion: "2024-03-01",
    shape: { properties: { myAsn: true, peerAsn: true, peerAddress: true } },
  },
  "Microsoft.Network/virtualNetworks": {
    apiVersion: "2024-05-01",
    shape: {
      location: true,
      properties: {
        addressSpace: { addressPrefixes: [true] },
        subnets: [
          {
            name: true,
            properties: { addressPrefix: true, addressPrefixes: [true], delegations: [{ name: true, properties: { serviceName: true } }] },
          },
        ],
      },
    },
  },
  "Microsoft.Network/virtualNetworks/subnets": {
    apiVersion: "2024-05-01",
    shape: {
      properties: { addressPrefix: true, addressPrefixes: [true], delegations: [{ name: true, properties: { serviceName: true } }] },
    },
  },
  "Microsoft.ContainerService/managedClusters": {
    apiVersion: "2025-10-01",
    shape: {
      location: true,
      identity: { type: true, userAssignedIdentities: { "*": {} } },
      properties: {
        dnsPrefix: true,
        agentPoolProfiles: [
          {
            name: true,
            mode: true,
            osType: true,
            type: true,
            count: true,
            enableAutoScaling: true,
            minCount: true,
            maxCount: true,
            vmSize: true,
            maxPods: true,
            upgradeSettings: { maxSurge: true, maxUnavailable: true },
            vnetSubnetID: true,
            podSubnetID: true,
            podIPAllocationMode: true,
          },
        ],
        networkProfile: {
          networkPlugin: true,
          networkPluginMode: true,
          ipFamilies: [true],
          podCidr: true,
          podCidrs: [true],
          serviceCidr: true,
          serviceCidrs: [true],
          dnsServiceIP: true,
        },
        apiServerAccessProfile: { enablePrivateCluster: true, enableVnetIntegration: true, subnetId: true },
      },
    },
  },
};

/** The places of a value that its shape does not have. */
export function beyondShape(value: unknown, shape: Shape, path = ""): string[] {
  if (shape === true) return typeof value === "object" && !Array.isArray(value) ? [path] : [];
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    return Array.isArray(value) ? value.flatMap((one, index) => beyondShape(one, item, `${path}/${index}`)) : [path];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  const known = shape as { readonly [property: string]: Shape };
  return Object.entries(value).flatMap(([property, one]) => {
    const inside = known[property] ?? known["*"];
    return inside === undefined ? [`${path}/${property}`] : beyondShape(one, inside, `${path}/${property}`);
  });
}
