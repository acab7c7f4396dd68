import type { BgpPeer, PlanRequest, Platform } from "../../types/index.js";
import type { BlockPlace } from "./model/block-place.js";

/** The request of a platform. */
export type RequestFor<Name extends Platform> = Extract<PlanRequest, { readonly platform: Name }>;

/** A network of the request, with the properties that the plan does not repeat. */
export interface RequestedNetwork {
  readonly name: string;
  readonly vmSwitchName?: string;
  readonly vswitchName?: string;
  readonly dhcpScope?: { readonly start: string; readonly end: string };
}

/** A cluster of the request, with the properties that the plan does not repeat. */
export interface RequestedCluster {
  readonly name: string;
  readonly controlPlaneNodeCount?: number;
  readonly nodePools: readonly RequestedNodePool[];
  readonly networkModel?: string;
  readonly internalLoadBalancers?: number;
  readonly apiServerSubnet?: string;
  readonly loadBalancer?: { readonly bgpPeers?: readonly BgpPeer[]; readonly subnet?: string };
}

/** A node pool of the request. */
export interface RequestedNodePool {
  readonly name: string;
  readonly nodeCount: number;
  readonly maxCount?: number;
  readonly maxPods?: number;
  readonly mode?: string;
  readonly osType?: string;
}

/** The small facts that differ between platforms. */
interface PlatformRow<Name extends Platform> {
  /** The vendor's name, for help texts, documents and runbooks. */
  readonly title: string;
  /** The networks in which pools are planned; a plan has each of them at the same index. */
  readonly networks: (request: RequestFor<Name>) => readonly RequestedNetwork[];
  /** Where the request names the prefixes of networks, or requests blocks of a supernet. */
  readonly blockPlaces: readonly BlockPlace[];
  /** Whether node pools are in subnets, which a plan then lists for each cluster. */
  readonly hasSubnets: boolean;
  /** Why a network security group cannot be attached to the networks. Omitted if it can. */
  readonly noSecurityGroups?: string;
}

const onPremises = "Azure attaches its groups to subnets of virtual networks, and these networks are not in Azure";

/**
 * The platforms: one row each, in the only list of them.
 *
 * Everything in `lib` may read the rows, because they load no other code. Larger things have a table of their own with a row
 * for each of these names, which the compiler checks: `adapters.ts` (the model), `change-rows.ts` (what a change requires) and
 * `starting-requests.ts`.
 */
export const platforms: { readonly [Name in Platform]: PlatformRow<Name> } = {
  "azure-local": {
    title: "AKS enabled by Azure Arc on Azure Local",
    networks: ({ logicalNetworks }) => logicalNetworks,
    blockPlaces: [
      { network: "/managementNetwork", property: "addressPrefix", called: "the management network", hasGateway: true },
      { network: "/managementNetwork/storageNetworks/*", property: "addressPrefix", called: "a storage network", isLocal: true },
      {
        network: "/logicalNetworks/*",
        property: "addressPrefix",
        called: "a logical network",
        hasGateway: true,
        noGatewayWith: "/multiRack",
      },
    ],
    hasSubnets: false,
    noSecurityGroups:
      "Azure attaches its groups to subnets of virtual networks, and those of Azure Local need software defined networking, which AKS on Azure Local does not support",
  },
  "windows-server": {
    title: "AKS on Windows Server and Azure Stack HCI",
    networks: ({ virtualNetworks }) => virtualNetworks,
    blockPlaces: [
      { network: "/virtualNetworks/*", property: "addressPrefix", called: "a virtual network", hasGateway: true },
      { network: "/physicalNodes", property: "addressPrefix", called: "the subnet of the machines" },
    ],
    hasSubnets: false,
    noSecurityGroups: onPremises,
  },
  vmware: {
    title: "AKS enabled by Azure Arc on VMware",
    networks: ({ segments }) => segments,
    blockPlaces: [{ network: "/segments/*", property: "addressPrefix", called: "a segment", hasGateway: true }],
    hasSubnets: false,
    noSecurityGroups: onPremises,
  },
  "azure-cni": {
    title: "AKS in Azure with Azure CNI",
    networks: ({ virtualNetwork }) => [virtualNetwork],
    blockPlaces: [{ network: "/virtualNetwork", property: "addressPrefixes", called: "the virtual network" }],
    hasSubnets: true,
  },
};

/** The names of the platforms, in the order in which they are listed. */
export const platformNames = /* @__PURE__ */ Object.keys(platforms) as readonly Platform[];

/** Reports whether a value is the name of a platform. */
export function isPlatform(value: unknown): value is Platform {
  return typeof value === "string" && Object.hasOwn(platforms, value);
}

/** Returns the networks of a request. Each of them is the network of the plan at the same index. */
export function requestedNetworks(request: PlanRequest): readonly RequestedNetwork[] {
  // each row takes the request of its own platform, which the compiler does not follow through an index of several types
  const { networks } = platforms[request.platform] as { readonly networks: (request: PlanRequest) => readonly RequestedNetwork[] };
  return networks(request);
}

/** Returns the clusters of a request. Each of them is the cluster of the plan at the same index. */
export function requestedClusters({ clusters }: PlanRequest): readonly RequestedCluster[] {
  return clusters;
}

/** Returns where a request names the prefixes of its networks; nothing is known about an unknown platform. */
export function blockPlaces(platform: unknown): readonly BlockPlace[] {
  return isPlatform(platform) ? platforms[platform].blockPlaces : [];
}

/** Reports whether two requests, which may be invalid, are for the same platform. */
export function areForOnePlatform(a: object, b: object): boolean {
  const [left, right] = [a, b] as { readonly platform?: unknown }[];
  return left?.platform === right?.platform;
}
