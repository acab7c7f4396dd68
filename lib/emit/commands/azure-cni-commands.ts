import type {
  AzureCniCluster,
  AzureCniNodePool,
  AzureCniRequest,
  NetworkPlan,
  PlannedCluster,
  PlannedPool,
  PoolPurpose,
} from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import { type Argument, type AzCommand, type CommandList, given, type OptionRow, optionsOf } from "./command.js";
import { azVersion } from "./needed-versions.js";
import { nodePoolOptions } from "./node-pool-options.js";
import { holding, location, resourceGroup, resourceId, subscription } from "./variables.js";

const common = [
  ["--subscription", holding(subscription)],
  ["--resource-group", holding(resourceGroup)],
] as const;
const region = location();
const { annotation } = azureCniSubnetRules["aks-load-balancer-subnet"].values;

/** What each network model means for az. */
const models: { readonly [Model in AzureCniCluster["networkModel"]]: readonly OptionRow[] } = {
  "node-subnet": [],
  overlay: [["--network-plugin-mode", "overlay"]],
  "pod-subnet": [["--pod-ip-allocation-mode", "DynamicIndividual"]],
  "pod-subnet-static-block": [["--pod-ip-allocation-mode", "StaticBlock"]],
};

/** Writes how a node pool is upgraded; the addresses were counted with this surge. */
function upgradeOptions({ maxSurge = azureCniNodePoolRules["aks-surge"].values.maxSurge, maxUnavailable }: AzureCniNodePool): OptionRow[] {
  return [
    ["--max-surge", maxSurge],
    ["--max-unavailable", maxUnavailable],
  ];
}

/** Returns the virtual network with its planned subnets, and the clusters, as calls of az. */
export function azureCniCommands(plan: NetworkPlan, request: AzureCniRequest): CommandList {
  const { virtualNetwork } = request;
  const [network] = plan.networks;
  const pools = network?.pools ?? [];
  const planned = pools.filter(({ origin }) => origin === "selected");
  const exists = (virtualNetwork.subnets ?? []).length > 0 || planned.length < pools.length;

  function subnetId(prefix: string, requested: string | undefined): Argument {
    // an existing subnet may have several prefixes, so it is identified by its name and a planned one by its prefix
    const name = requested ?? pools.find(({ addressPrefixes }) => addressPrefixes.includes(prefix))?.name ?? "";
    return resourceId("Microsoft.Network/virtualNetworks", virtualNetwork.name, "/request/virtualNetwork/name", `/subnets/${name}`);
  }

  function subnetsOf(cluster: PlannedCluster, pool: AzureCniNodePool): OptionRow[] {
    const prefixOf = (poolPurpose: PoolPurpose) =>
      cluster.subnets?.find(({ nodePool, purpose }) => nodePool === pool.name && purpose === poolPurpose)?.addressPrefix;
    const nodes = prefixOf("node-subnet");
    const pods = prefixOf("pod-subnet");
    return [
      ["--vnet-subnet-id", nodes === undefined ? undefined : subnetId(nodes, pool.subnet)],
      ["--pod-subnet-id", pods === undefined ? undefined : subnetId(pods, pool.podSubnet)],
    ];
  }

  function counts(requested: AzureCniCluster, pool: AzureCniNodePool): OptionRow[] {
    return nodePoolOptions({ ...pool, maxPods: pool.maxPods ?? azureCniRules["aks-maxpods"].values.defaults[requested.networkModel] });
  }

  function cluster(planned: PlannedCluster, requested: AzureCniCluster, index: number): AzCommand[] {
    const path = pointer("/request/clusters", index);
    const name = given(planned.name, `${path}/name`);
    const [first, ...others] = requested.nodePools;
    if (first === undefined) return [];
    const poolName = (at: number) => given(requested.nodePools[at]?.name ?? "", pointer(path, "nodePools", at, "name"));
    const { podCidr, podCidrs, serviceCidr, serviceCidrs } = planned;
    const families = requested.ipFamilies?.map((family) => family.toLowerCase());
    return [
      {
        purpose: `cluster ${planned.name}`,
        words: ["aks", "create"],
        options: optionsOf([
          ...common,
          ["--location", holding(region)],
          ["--name", name],
          // without it, some versions of az use kubenet
          ["--network-plugin", "azure"],
          ...models[requested.networkModel],
          ["--ip-families", families?.join(",")],
          ...subnetsOf(planned, first),
          podCidrs === undefined ? ["--pod-cidr", podCidr] : ["--pod-cidrs", podCidrs.join(",")],
          serviceCidrs === undefined ? ["--service-cidr", serviceCidr] : ["--service-cidrs", serviceCidrs.join(",")],
          ["--dns-service-ip", planned.dnsServiceIp],
          ["--nodepool-name", poolName(0)],
          ...counts(requested, first),
          ...(requested.apiServerSubnet === undefined
            ? []
            : ([["--enable-apiserver-vnet-integration"], ["--apiserver-subnet-id", subnetId("", requested.apiServerSubnet)]] as const)),
          ...(requested.privateCluster === true ? ([["--enable-private-cluster"]] as const) : []),
          ["--generate-ssh-keys"],
        ]),
      },
      // az aks create accepts no surge
      nodePool(requested, "update", name, 0, upgradeOptions(first)),
      ...others.map((pool, other) =>
        nodePool(requested, "add", name, other + 1, [
          ...models[requested.networkModel].filter(([option]) => option === "--pod-ip-allocation-mode"),
          ...subnetsOf(planned, pool),
          ...counts(requested, pool),
          ["--mode", pool.mode],
          ["--os-type", pool.osType],
          ...upgradeOptions(pool),
        ]),
      ),
    ];

    function nodePool(
      { nodePools, name: owner }: AzureCniCluster,
      verb: "add" | "update",
      clusterName: Argument,
      at: number,
      rows: readonly OptionRow[],
    ): AzCommand {
      return {
        purpose: `${verb === "add" ? "" : "surge of "}node pool ${nodePools[at]?.name ?? ""} of cluster ${owner}`,
        words: ["aks", "nodepool", verb],
        options: optionsOf([...common, ["--cluster-name", clusterName], ["--name", poolName(at)], ...rows]),
      };
    }
  }

  const vnetName = given(virtualNetwork.name, "/request/virtualNetwork/name");
  const create: AzCommand = {
    purpose: `virtual network ${virtualNetwork.name}`,
    words: ["network", "vnet", "create"],
    options: optionsOf([
      ...common,
      ["--location", holding(region)],
      ["--name", vnetName],
      ["--address-prefixes", ...(network?.addressPrefixes ?? (network === undefined ? [] : [network.addressPrefix]))],
    ]),
  };
  const subnet = (pool: PlannedPool): AzCommand => ({
    purpose: `subnet ${pool.name}${pool.cluster === undefined ? "" : ` of cluster ${pool.cluster}`}`,
    words: ["network", "vnet", "subnet", "create"],
    options: optionsOf([
      ...common,
      ["--vnet-name", vnetName],
      ["--name", pool.name],
      ["--address-prefixes", ...pool.addressPrefixes],
      ["--delegations", pool.purpose === "pod-subnet" ? "Microsoft.ContainerService/managedClusters" : undefined],
    ]),
  });

  const commands = [
    ...(exists ? [] : [create]),
    ...planned.map(subnet),
    ...plan.clusters.flatMap((each, index) => {
      const requested = request.clusters[index];
      return requested === undefined ? [] : cluster(each, requested, index);
    }),
  ];
  return {
    needs: [azVersion(commands)],
    commands,
    notes: [
      // creating it again would remove what the plan does not contain from its subnets
      ...(exists ? [`virtual network ${virtualNetwork.name} and everything in it that existed before this plan are not changed`] : []),
      ...request.clusters.flatMap(({ name, loadBalancer }) =>
        loadBalancer === undefined
          ? []
          : [`services of cluster ${name} with an internal load balancer need the annotation ${annotation}: ${loadBalancer.subnet}`],
      ),
      "VM sizes and the Kubernetes version are az's defaults unless you add an option",
    ],
  };
}
