import type {
  AzureCniCluster,
  AzureCniNodePool,
  AzureCniRequest,
  AzureSubnet,
  PeeredNetwork,
  PreviousPlan,
  Severity,
} from "../../../../types/index.js";

/** What is reported beyond what the good request is reported anyway. */
type Told = readonly [severity: Severity, rule: string, path: string, message: string];

/** One change to the good request, why it is worth a row, and everything that is reported of it. */
export interface Row {
  readonly name: string;
  readonly reason: string;
  readonly change: (request: AzureCniRequest) => unknown;
  readonly expected: readonly Told[];
  /** What the request is read for, where that is not checking it. */
  readonly purpose?: "planning";
  /** Rules whose limit the row is just inside of: they tell nothing. */
  readonly within?: readonly string[];
}

/** Index of each cluster of the good request. */
export const classic = 0;
export const overlay = 1;
export const pods = 2;

export function cluster(request: AzureCniRequest, index: number): AzureCniCluster {
  return request.clusters[index] as AzureCniCluster;
}

export function pool(request: AzureCniRequest, index: number, poolIndex = 0): AzureCniNodePool {
  return cluster(request, index).nodePools[poolIndex] as AzureCniNodePool;
}

export function subnet(request: AzureCniRequest, index: number): AzureSubnet {
  return request.virtualNetwork.subnets?.[index] as AzureSubnet;
}

export function hub(request: AzureCniRequest): PeeredNetwork {
  return request.virtualNetwork.peeredNetworks?.[0] as PeeredNetwork;
}

/** Leaves only one of the clusters. */
export function only(request: AzureCniRequest, index: number): AzureCniCluster {
  request.clusters = [cluster(request, index)];
  return cluster(request, 0);
}

/** A virtual network of these prefixes with nothing in it and nothing beside it. */
export function bare(request: AzureCniRequest, ...addressPrefixes: string[]): void {
  request.virtualNetwork = { name: "vnet-prod", addressPrefixes };
  request.clusters = [];
}

/** Another range for services of a cluster, without the DNS service address that goes with the one it had. */
export function serve(request: AzureCniRequest, index: number, serviceCidr: string): void {
  cluster(request, index).serviceCidr = serviceCidr;
  delete cluster(request, index).dnsServiceIp;
}

/** Everything that is private in use on premises. */
export function fillPrivateRanges(request: AzureCniRequest): void {
  request.virtualNetwork.addressPrefixes = ["11.1.0.0/16", "fd00:db8:1::/48"];
  request.virtualNetwork.subnets = [];
  request.virtualNetwork.peeredNetworks = [];
  request.virtualNetwork.onPremisesPrefixes = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
}

/** The classic cluster as it exists in its subnet since an earlier plan. */
export function uses(request: AzureCniRequest, change: Partial<PreviousPlan["clusters"][number]> = {}, maxPods = 30): void {
  const [start, end] = ["10.1.4.0", "10.1.4.255"];
  request.previous = {
    networks: [{ name: "vnet-prod", pools: [{ name: "aks-classic-nodes", purpose: "node-subnet", cluster: "aks-classic", start, end }] }],
    clusters: [
      {
        name: "AKS-classic",
        serviceCidr: "10.200.0.0/16",
        dnsServiceIp: "10.200.0.10",
        subnets: [{ nodePool: "system", purpose: "node-subnet", addressPrefix: "10.1.4.0/24" }],
        ...change,
      },
    ],
    request: { clusters: [{ name: "aks-classic", networkModel: "node-subnet", nodePools: [{ name: "system", maxPods }] }] },
  };
  // what the schema of a previous plan does not read, and plans have
  Object.assign(request.previous.request ?? {}, { platform: "azure-cni", virtualNetwork: structuredClone(request.virtualNetwork) });
  Object.assign(request.previous.request?.clusters?.[0] ?? {}, { privateCluster: true });
}

/** The overlay cluster alone, in IPv4 and with the default pod range, as it exists since an earlier plan. */
export function overlayBefore(request: AzureCniRequest, change: Partial<PreviousPlan["clusters"][number]>): void {
  const own = only(request, overlay);
  Object.assign(own, { ipFamilies: ["IPv4"], serviceCidr: "10.201.0.0/16", podCidr: "10.244.0.0/16" });
  delete own.serviceCidrs;
  delete own.podCidrs;
  const nodePools = own.nodePools.map(({ name, maxPods = 250 }) => ({ name, maxPods }));
  request.previous = {
    networks: [],
    clusters: [{ name: "aks-overlay", serviceCidr: "10.201.0.0/16", subnets: [], ...change }],
    request: { clusters: [{ name: "aks-overlay", networkModel: "overlay", nodePools }] },
  };
}
