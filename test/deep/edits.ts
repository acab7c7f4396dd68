import fc from "fast-check";
import type { AzureCniRequest, AzureLocalRequest, PlanRequest, VmwareRequest, WindowsServerRequest } from "../../types/index.js";

/** A change to a request; `which` and `amount` mean something else for each kind and request. */
export interface Edit {
  readonly kind: "add" | "remove" | "reorder" | "resize" | "reserve" | "network";
  readonly which: number;
  readonly amount: number;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("add", "add", "add", "remove", "reorder", "resize", "resize", "reserve", "network"),
  which: fc.nat(20),
  amount: fc.nat(1000),
});

/** The requests of a platform that are edited: the first one, and the result of an edit. */
export interface PlannedSites {
  readonly first: () => PlanRequest;
  readonly edited: (request: PlanRequest, edit: Edit, step: number) => PlanRequest;
  readonly networksOf: (request: PlanRequest) => readonly string[];
  /** The same request with its clusters and networks in reverse order. */
  readonly reversed: (request: PlanRequest) => PlanRequest;
}

type Cluster = PlanRequest["clusters"][number];

/** The lists of clusters and networks, whatever a platform calls them. */
const reversible: ReadonlySet<string> = new Set(["clusters", "logicalNetworks", "virtualNetworks", "segments"]);

/** How the platforms differ. */
interface Platform<Request extends PlanRequest> {
  readonly first: Request;
  readonly cluster: (name: string, network: string, amount: number) => Request["clusters"][number];
  readonly networksOf: (request: Request) => readonly string[];
  readonly withNetwork?: (request: Request, step: number) => Request;
}

function sitesOf<Request extends PlanRequest>({ first, cluster, networksOf, withNetwork }: Platform<Request>): PlannedSites {
  return {
    first: () => first,
    networksOf: (request) => networksOf(request as Request),
    reversed: (request) => {
      const lists = Object.entries(request).filter(([property]) => reversible.has(property));
      return {
        ...request,
        ...Object.fromEntries(lists.map(([property, list]) => [property, [...(list as unknown[])].reverse()])),
      } as PlanRequest;
    },
    edited: (request, { kind, which, amount }, step) => {
      const clusters = request.clusters as Cluster[];
      const at = clusters.length === 0 ? 0 : which % clusters.length;
      const one = clusters[at];
      const networks = networksOf(request as Request);
      const network = networks[amount % networks.length] ?? "";
      const withClusters = (changed: readonly Cluster[]) => ({ ...request, clusters: changed }) as PlanRequest;
      if (kind === "remove" && one !== undefined) return withClusters(clusters.toSpliced(at, 1));
      if (kind === "reorder") return withClusters([...clusters].reverse());
      if (kind === "network" && withNetwork !== undefined && networks.length < 4) return withNetwork(request as Request, step);
      if (kind === "resize" && one !== undefined) {
        const nodePools = one.nodePools.map((pool) => ({ ...pool, nodeCount: Math.max(1, pool.nodeCount + (amount % 5) - 2) }));
        return withClusters(clusters.with(at, { ...one, nodePools } as Cluster));
      }
      if (kind === "reserve" && typeof one?.services === "number")
        return withClusters(clusters.with(at, { ...one, services: Math.max(0, one.services + (amount % 5) - 2) } as Cluster));
      return withClusters(clusters.toSpliced(at, 0, cluster(`cluster-${step}`, network, amount)));
    },
  };
}

const azureLocal: Platform<AzureLocalRequest> = {
  first: {
    platform: "azure-local",
    region: "eastus",
    managementNetwork: { addressPrefix: "192.168.10.0/24", vlan: 8 },
    logicalNetworks: [lnet("lnet-a", "10.30.7", 7)],
    clusters: [],
    spare: { node: 6 },
  },
  cluster: (name, network, amount) => ({
    name,
    network,
    controlPlaneNodeCount: 1,
    nodePools: [{ name: "linux", nodeCount: 1 + (amount % 4) }],
    services: amount % 3,
  }),
  networksOf: ({ logicalNetworks }) => logicalNetworks.map(({ name }) => name),
  // sometimes another network with the same VLAN and prefix, so that they share their addresses
  withNetwork: (request, step) => ({
    ...request,
    logicalNetworks: [
      lnet(`lnet-${step}`, step % 2 === 0 ? "10.30.7" : `10.31.${step}`, step % 2 === 0 ? 7 : 10 + step),
      ...request.logicalNetworks,
    ],
  }),
};

function lnet(name: string, network: string, vlan: number): AzureLocalRequest["logicalNetworks"][number] {
  return { name, addressPrefix: `${network}.0/26`, gateway: `${network}.1`, dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan };
}

const windowsServer: Platform<WindowsServerRequest> = {
  first: {
    platform: "windows-server",
    virtualNetworks: [vnet("neta", "172.16.8", 14)],
    clusters: [],
    services: 2,
    spare: { node: 12, vip: 4 },
  },
  cluster: (name, network, amount) => ({
    name: name.replace("-", ""),
    network,
    controlPlaneNodeCount: 1,
    nodePools: [{ name: "linux", nodeCount: 1 + (amount % 4) }],
  }),
  networksOf: ({ virtualNetworks }) => virtualNetworks.map(({ name }) => name),
  withNetwork: (request, step) => ({
    ...request,
    virtualNetworks: [...request.virtualNetworks, vnet(`net${step}`, `172.17.${step}`, 20 + step)],
  }),
};

function vnet(name: string, network: string, vlanId: number): WindowsServerRequest["virtualNetworks"][number] {
  return {
    name,
    addressPrefix: `${network}.0/25`,
    gateway: `${network}.1`,
    dnsServers: ["10.0.0.10"],
    vswitchName: "external",
    vlanId,
    ipAllocationMethod: "Static",
  };
}

const vmware: Platform<VmwareRequest> = {
  first: {
    platform: "vmware",
    segments: [segment("segment-a", "192.168.50")],
    clusters: [],
    asOf: "2025-09-15",
  },
  cluster: (name, network, amount) => ({
    name,
    network,
    controlPlaneNodeCount: 1,
    nodePools: [{ name: "linux", nodeCount: 1 + (amount % 4) }],
    services: amount % 3,
  }),
  networksOf: ({ segments }) => segments.map(({ name }) => name),
  withNetwork: (request, step) => ({ ...request, segments: [segment(`segment-${step}`, `192.168.${60 + step}`), ...request.segments] }),
};

function segment(name: string, network: string): VmwareRequest["segments"][number] {
  return {
    name,
    addressPrefix: `${network}.0/27`,
    gateway: `${network}.1`,
    dhcpScope: { start: `${network}.12`, end: `${network}.27` },
  };
}

const azureCni: Platform<AzureCniRequest> = {
  first: {
    platform: "azure-cni",
    virtualNetwork: { name: "vnet", addressPrefixes: ["10.20.0.0/21"] },
    clusters: [],
  },
  cluster: (name, network, amount) => ({
    name,
    network,
    networkModel: (["node-subnet", "overlay", "pod-subnet"] as const)[amount % 3] ?? "overlay",
    nodePools: [{ name: "system", nodeCount: 3 + (amount % 4), maxPods: 30 }],
    services: 3,
  }),
  networksOf: ({ virtualNetwork }) => [virtualNetwork.name],
};

export const sites: Readonly<Record<string, PlannedSites>> = {
  "azure-local": sitesOf(azureLocal),
  "windows-server": sitesOf(windowsServer),
  vmware: sitesOf(vmware),
  "azure-cni": sitesOf(azureCni),
};
