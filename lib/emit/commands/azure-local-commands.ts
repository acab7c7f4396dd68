import type {
  AzureLocalCluster,
  AzureLocalRequest,
  LogicalNetwork,
  NetworkPlan,
  PlannedCluster,
  PlannedNetwork,
  PlannedPool,
} from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { fabricNetwork } from "../document/fabric-network.js";
import { kubernetesRuntime } from "../document/kubernetes-runtime.js";
import { peerNames } from "../document/peer-names.js";
import { addressRangeText } from "./address-range-text.js";
import { aksarcCluster } from "./aksarc-cluster.js";
import { type AzCommand, type CommandList, composed, given, type OptionRow, optionsOf, type ScriptVariable } from "./command.js";
import { extensionVersions } from "./needed-versions.js";
import { customLocation, holding, location, resourceGroup, resourceId, subscription, withoutAdminGroup } from "./variables.js";

const connectedCluster = "Microsoft.Kubernetes/connectedClusters";

/** Returns the logical networks, the clusters in them, and the load balancer of each cluster, as calls of az. */
export function azureLocalCommands(plan: NetworkPlan, request: AzureLocalRequest): CommandList {
  const region = location(request.region);
  const common = [
    ["--subscription", holding(subscription)],
    ["--resource-group", holding(resourceGroup)],
  ] as const;

  function network(planned: PlannedNetwork, requested: LogicalNetwork, index: number): AzCommand {
    const path = pointer("/request/logicalNetworks", index);
    const pools = planned.pools.filter(({ purpose }) => purpose === "node");
    const dnsServers = planned.dnsServers ?? requested.dnsServers ?? [];
    return {
      purpose: `logical network ${planned.name}`,
      words: ["stack-hci-vm", "network", "lnet", "create"],
      options: optionsOf([
        ...common,
        ["--location", holding(region)],
        ["--custom-location", holding(customLocation)],
        ["--name", given(planned.name, `${path}/name`)],
        ...(request.multiRack === true ? fabricOptions(index) : switchOptions(planned, requested, path)),
        // without it, az makes the network Dynamic, which AKS refuses
        ["--ip-allocation-method", "Static"],
        ["--address-prefixes", planned.addressPrefix],
        ...(dnsServers.length === 0 ? [] : ([["--dns-servers", ...dnsServers]] as const)),
        ...poolOptions(pools),
        ["--vlan", planned.vlan ?? requested.vlan ?? 0],
      ]),
    };
  }

  /** One pool has options of its own; several are a list in JSON. */
  function poolOptions(pools: readonly PlannedPool[]): OptionRow[] {
    const [first, ...more] = pools;
    if (more.length > 0) return [["--ip-pools", JSON.stringify(pools.map(({ start, end }) => ({ start, end, ip_pool_type: "vm" })))]];
    return [
      ["--ip-pool-start", first?.start],
      ["--ip-pool-end", first?.end],
    ];
  }

  function switchOptions(planned: PlannedNetwork, { vmSwitchName, gateway }: LogicalNetwork, path: string): OptionRow[] {
    return [
      ["--vm-switch-name", vmSwitchName === undefined ? undefined : given(vmSwitchName, `${path}/vmSwitchName`)],
      ["--gateway", planned.gateway ?? gateway],
    ];
  }

  /** The network of a fabric has neither switch nor gateway. */
  function fabricOptions(index: number): OptionRow[] {
    const { name, description } = fabricNetwork(request.logicalNetworks, index);
    const configuration: ScriptVariable = {
      name: `FABRIC_NETWORK_CONFIGURATION_ID${name === "" ? "" : `_${name}`}`,
      description: `ARM id of ${description}`,
    };
    return [["--no-gateway"], ["--fabric-network-configuration-id", holding(configuration)]];
  }

  function cluster(planned: PlannedCluster, requested: AzureLocalCluster, index: number): AzCommand[] {
    const path = pointer("/request/clusters", index);
    const lnet = request.logicalNetworks.findIndex((each) => each.name === planned.network);
    const lnetPath = pointer("/request/logicalNetworks", lnet, "name");
    const vnetId = resourceId("Microsoft.AzureStackHCI/logicalNetworks", planned.network, lnetPath);
    // MetalLB has addresses of the plan; a load balancer VM would take one that was not counted
    const none: readonly OptionRow[] = [["--load-balancer-count", 0]];
    return [
      ...aksarcCluster(planned, requested, path, { common, region, vnetId, loadBalancer: none }),
      ...loadBalancer(planned, requested, path),
    ];
  }

  function loadBalancer(planned: PlannedCluster, requested: AzureLocalCluster, path: string): AzCommand[] {
    const ranges = planned.loadBalancerRanges ?? [];
    if (ranges.length === 0) return [];
    const uri = composed(
      `${path}/name`,
      ...["subscriptions/", subscription, "/resourceGroups/", resourceGroup, `/providers/${connectedCluster}/`, planned.name],
    );
    const { name = "load-balancer", advertiseMode = "ARP", bgpPeers = [] } = requested.loadBalancer ?? {};
    const names = peerNames(bgpPeers);
    return [
      {
        purpose: `MetalLB in cluster ${planned.name}`,
        words: ["k8s-runtime", "load-balancer", "enable"],
        options: optionsOf([
          ["--subscription", holding(subscription)],
          ["--resource-uri", uri],
        ]),
      },
      ...bgpPeers.map((peer, index) => ({
        purpose: `BGP peer of cluster ${planned.name}`,
        words: ["k8s-runtime", "bgp-peer", "create"],
        options: optionsOf([
          ["--subscription", holding(subscription)],
          ["--resource-uri", uri],
          ["--bgp-peer-name", given(names[index] ?? "", pointer(path, "loadBalancer", "bgpPeers", index, "name"))],
          ["--my-asn", peer.myAsn],
          ["--peer-asn", peer.peerAsn],
          ["--peer-address", peer.peerAddress],
        ]),
      })),
      {
        purpose: `load balancer addresses of cluster ${planned.name}`,
        words: ["k8s-runtime", "load-balancer", "create"],
        options: optionsOf([
          ["--subscription", holding(subscription)],
          ["--resource-uri", uri],
          ["--load-balancer-name", name],
          ["--addresses", ...ranges.map(addressRangeText)],
          ["--advertise-mode", advertiseMode],
        ]),
      },
    ];
  }

  const commands = [
    ...(plan.clusters.some(({ loadBalancerRanges = [] }) => loadBalancerRanges.length > 0) ? metalLbProvider() : []),
    ...plan.networks.flatMap((planned, index) => {
      const requested = request.logicalNetworks[index];
      return requested === undefined ? [] : [network(planned, requested, index)];
    }),
    ...plan.clusters.flatMap((planned, index) => {
      const requested = request.clusters[index];
      return requested === undefined ? [] : cluster(planned, requested, index);
    }),
  ];
  return {
    needs: extensionVersions(commands),
    commands,
    notes: [
      "az names the first node pool of a cluster itself",
      "VM sizes, operating systems and the Kubernetes version are az's defaults unless you add an option",
      withoutAdminGroup,
    ],
  };
}

/** MetalLB belongs to a resource provider, whose identity in the tenant its extension must know. */
function metalLbProvider(): AzCommand[] {
  const { namespace, applicationId } = kubernetesRuntime;
  return [
    {
      purpose: "resource provider of MetalLB, once for the subscription; registering it again changes nothing",
      words: ["provider", "register"],
      options: optionsOf([["--subscription", holding(subscription)], ["--namespace", namespace], ["--wait"]]),
    },
    {
      purpose: "object id of this provider, which the commands for MetalLB look up; if you may not read it, nothing is created",
      words: ["ad", "sp", "show"],
      options: optionsOf([
        ["--id", applicationId],
        ["--query", "id"],
        ["--output", "tsv"],
      ]),
    },
  ];
}
